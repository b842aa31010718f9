import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cache-control': 'no-store',
} as const;

/**
 * Lets in only the person who started the desk: requests that name this machine as their host (no page can rebind its name
 * to it), that come from the desk's own pages, and that carry the token.
 */
export function gate(token: string): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  return async (request, reply) => {
    reply.headers(HEADERS);
    const port = request.socket.localPort;
    const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    if (!hosts.includes(request.headers.host ?? '')) throw new Refusal(403, 'this address is not the desk’s own');
    guardOrigin(request, hosts);
    const given = addressOf(request).searchParams.get('token');
    if (given !== null && same(given, token)) return welcome(request, reply, { token, port });
    if (!same(keyOf(request, port), token)) throw new Refusal(401, 'open the address that sijill desk printed in the terminal');
    return undefined;
  };
}

/** Two slashes at the front would name another host. */
function addressOf({ url }: FastifyRequest): URL {
  return new URL(`http://127.0.0.1${url.replace(/^\/+/, '/')}`);
}

function guardOrigin({ headers, method }: FastifyRequest, hosts: readonly string[]): void {
  const own = headers.origin === undefined ? undefined : hosts.some((host) => headers.origin === `http://${host}`);
  const reads = method === 'GET' || method === 'HEAD';
  // A key in the header is no cookie: it cannot be sent by a page that does not know it.
  if (own === false || (own === undefined && !reads && headers.authorization === undefined))
    throw new Refusal(403, 'this request comes from another page than the desk');
}

// The token leaves the address at once: addresses stay in histories.
function welcome(request: FastifyRequest, reply: FastifyReply, { token, port }: { token: string; port: number | undefined }): FastifyReply {
  const url = addressOf(request);
  url.searchParams.delete('token');
  reply.header('set-cookie', `${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/`);
  return reply.redirect(`${url.pathname}${url.search}`, 303);
}

/** Cookies do not know ports: two desks on one machine need two names. */
function cookieName(port: number | undefined): string {
  return `sijill-${port}`;
}

function keyOf({ headers }: FastifyRequest, port: number | undefined): string {
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return bearer;
  const name = `${cookieName(port)}=`;
  const cookie = (headers.cookie ?? '').split(/;\s*/).find((part) => part.startsWith(name));
  return cookie?.slice(name.length) ?? '';
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
