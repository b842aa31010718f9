import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginRegister } from '../../register/open.ts';
import type { Store } from '../../store/store.ts';
import { type Desk, startDesk } from './start.ts';

const TOKEN = 'the-token-of-this-run';
let folder = '';
let store: Store;
let desk: Desk;
let port = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-gate-'));
  store = await beginRegister({ folder: join(folder, 'register'), onWait: () => {} });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>desk</title>');
  const never = async function* () {};
  const plan = { store, folder, example: false, actor: 'tester', token: TOKEN, client: folder, prepare: never, reread: never };
  desk = await startDesk({ ...plan, problemOf: () => 'the disk is full' }, { number: 0, orOther: false });
  port = Number(new URL(desk.address).port);
});

afterAll(async () => {
  await desk.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

function send(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { host: `127.0.0.1:${port}`, ...headers } }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

const bearer = { authorization: `Bearer ${TOKEN}` };
const cookie = () => ({ cookie: `sijill-${port}=${TOKEN}` });
const own = () => ({ origin: `http://127.0.0.1:${port}` });
const json = { 'content-type': 'application/json' };

test('the first address gives a cookie and loses its token at once', async () => {
  const { status, headers } = await send('GET', `/figures?q=a&token=${TOKEN}`);
  expect([status, headers.location]).toEqual([303, '/figures?q=a']);
  expect(headers['set-cookie']).toEqual([`sijill-${port}=${TOKEN}; HttpOnly; SameSite=Strict; Path=/`]);
});

test('no address sends the browser to another host', async () => {
  const { status, headers } = await send('GET', `//desk.example/?token=${TOKEN}`);
  expect([status, headers.location]).toEqual([303, '/desk.example/']);
});

test('who comes without the token, by another name or from another page, is not let in', async () => {
  const rows: [method: string, path: string, headers: Record<string, string>, status: number, why: string][] = [
    ['GET', '/', {}, 401, 'no token'],
    ['GET', '/api/reports', {}, 401, 'no token'],
    ['GET', '//', {}, 401, 'an address of two slashes'],
    ['GET', '/api/reports?token=wrong', {}, 401, 'a wrong token'],
    ['GET', '/api/reports', { authorization: 'Bearer wrong' }, 401, 'a wrong key'],
    ['GET', '/api/reports', bearer, 200, 'a program that was given the token'],
    ['GET', '/api/reports', cookie(), 200, 'the browser that opened the first address'],
    ['GET', '/api/reports', { cookie: `sijill-1=${TOKEN}` }, 401, 'the cookie of another desk'],
    ['GET', '/api/reports', { ...cookie(), host: 'desk.example' }, 403, 'a name bound to this machine'],
    ['GET', '/api/reports', { ...cookie(), host: `desk.example:${port}` }, 403, 'a name bound to this machine, with the port'],
    ['GET', '/api/reports', { ...cookie(), origin: 'http://desk.example' }, 403, 'a page of somebody else'],
    ['GET', '/api/reports', { ...cookie(), origin: 'null' }, 403, 'a page without an origin'],
    ['POST', '/api/decisions/x/withdraw', { ...cookie(), ...json }, 403, 'a form of somebody else sends no origin'],
    ['POST', '/api/decisions/x/withdraw', { ...cookie(), ...own(), ...json }, 404, 'the desk itself, on a decision that is not there'],
  ];
  for (const [method, path, headers, status, why] of rows) {
    expect([(await send(method, path, headers, method === 'POST' ? '{}' : undefined)).status, why]).toEqual([status, why]);
  }
});

test('every answer says what a page may do, and what is asked is kept nowhere', async () => {
  for (const path of ['/', '/api/reports', '/api/docs', '/nothing', '/api/nothing']) {
    const { headers } = await send('GET', path, bearer);
    const policy = String(headers['content-security-policy']);
    expect([path, policy]).toEqual([path, expect.stringContaining("default-src 'none'")]);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect([headers['cache-control'], headers['x-content-type-options'], headers['x-frame-options']]).toEqual([
      'no-store',
      'nosniff',
      'DENY',
    ]);
  }
});

test('what goes wrong is one readable line', async () => {
  const rows: [method: string, path: string, body: string | undefined, status: number, problem: RegExp][] = [
    ['GET', '/api/nothing', undefined, 404, /^nothing at \/api\/nothing$/],
    ['GET', '/api/reports/zz', undefined, 404, /no report id/],
    ['GET', '/api/reports?limit=many', undefined, 400, /limit must be integer/],
    ['POST', '/api/claims/x/decisions', '{"act":"steal"}', 400, /act must be/],
    ['POST', '/api/claims/x/decisions', '{"act":', 400, /JSON/],
    ['POST', '/api/claims/x/decisions', '{"act":"accept"}', 404, /no present reading/],
  ];
  for (const [method, path, body, status, problem] of rows) {
    const answer = await send(method, path, { ...bearer, ...(body !== undefined && json) }, body);
    const told = JSON.parse(answer.body) as Record<string, string>;
    expect([path, answer.status, Object.keys(told)]).toEqual([path, status, ['problem']]);
    expect(told.problem).toMatch(problem);
    expect(told.problem).not.toMatch(/\n|\bat .*\.ts:/);
  }
});

test('the contract is told to persons and to programs, without asking the network', async () => {
  const page = await send('GET', '/api/docs', bearer);
  expect(page.body).toContain('GET /api/reports/:id');
  expect(page.body).not.toMatch(/<script|https?:\/\//);
  const told = JSON.parse((await send('GET', '/api/openapi.json', bearer)).body) as { readonly paths: object };
  expect(Object.keys(told.paths)).toContain('/api/reports/{id}');
});
