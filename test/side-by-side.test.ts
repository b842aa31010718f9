import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columns } from '../src/exports/terminal/wrap.ts';
import { kadugli } from '../src/reconcile/invented.ts';
import { runSijill } from './run-sijill.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-side-'));
  for (const { file, outlet, day, language, body } of kadugli)
    writeFileSync(join(folder, `${file}.txt`), `Title: ${file}\nDate: ${day}\nLanguage: ${language}\nOutlet: ${outlet}\n---\n${body}\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Side {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

describe('many reports side by side', () => {
  test('compare prints pairs with places, verdicts and origins', async () => {
    const { code, out } = await runSijill(folder, ['compare', folder, '--format', 'json']);
    expect(code).toBe(0);
    const document = JSON.parse(out) as {
      comparisons: { a: Side; b: Side; verdict: string; why: string }[];
      origins: { claims: Side[] }[];
    };
    expect(document.comparisons.some(({ verdict }) => verdict === 'differs')).toBe(true);
    expect(document.origins.length).toBeGreaterThan(3);
    for (const { a, b, why } of document.comparisons) {
      expect(a.end).toBeGreaterThan(a.start);
      expect(b.kind.length).toBeGreaterThan(3);
      expect(why.length).toBeGreaterThan(5);
    }
  });

  test('findings of a day know nothing of later reports', async () => {
    const { code, out } = await runSijill(folder, ['findings', folder, '--as-of', '2024-03-05']);
    expect(code).toBe(0);
    expect(out).toContain('3 reports');
    expect(out).not.toContain('Juba Lens');
  });

  test('the board of a deal fits a terminal of 80 columns', async () => {
    const { code, out } = await runSijill(folder, ['agreement', 'Kadugli', '--read', folder], { COLUMNS: '80' });
    expect(code).toBe(0);
    expect(out).toContain('Where each stands');
    expect(Math.max(...out.split('\n').map(columns))).toBeLessThanOrEqual(80);
  });

  test('a page is whole and loads nothing', async () => {
    const { code, out } = await runSijill(folder, ['compare', folder, '--format', 'html']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).not.toMatch(/<script src|<link/);
  });

  test('what cannot be asked is said in one line', async () => {
    const none = await runSijill(folder, ['agreement', 'Nowhere', '--read', folder]);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('no deal called "Nowhere"')]);
    const clock = await runSijill(folder, ['findings', folder, '--as-of', '2024-03-05', '--clock', 'recorded']);
    expect([clock.code, clock.err]).toEqual([2, expect.stringContaining('files are in no register')]);
  });
});
