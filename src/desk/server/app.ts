import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance } from 'fastify';
import { READER_VERSION } from '../../version.ts';
import { DOCS_STYLE, docsPage } from './docs-page.ts';
import { gate } from './gate.ts';
import { serveEndpoints } from './handler.ts';
import { openLive } from './live.ts';
import { serveMapBase } from './map-base.ts';
import { serveOwnMap } from './own-map.ts';
import { errorAnswer, Refusal } from './refusal.ts';
import { routes } from './routes/index.ts';
import { openSideBySide } from './side-by-side.ts';
import type { DeskPlan } from './tools.ts';

const LARGEST_UPLOAD = 50 * 1024 ** 2;

/** What the inbox asks as soon as its code runs: the browser asks it while the code is still on its way. */
const FIRST_ASKED = ['/api/reports', '/api/register'].map((path) => `<${path}>; rel=preload; as=fetch; crossorigin`).join(', ');

/** The desk's server, not yet listening. */
export async function buildApp(plan: DeskPlan): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, bodyLimit: LARGEST_UPLOAD, forceCloseConnections: true });
  const live = openLive(() => plan.store.head());
  const sides = openSideBySide(plan);
  sides.onRenewed(() => live.tell({ kind: 'changed', report: null }));
  // The answers' schemas are for the documents: what is sent is made by typed handlers.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler(errorAnswer(plan.problemOf));
  app.addHook('onRequest', gate(plan.token));
  app.addHook('preClose', async () => live.close());
  app.addHook('onClose', async () => sides.close());
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  await app.register(swagger, { openapi: { info: { title: 'Sijill desk', version: READER_VERSION } } });
  await app.register(fastifyStatic, { root: plan.client, wildcard: false, index: false, cacheControl: false, setHeaders: keepHashed });
  app.get('/api/events', { schema: { hide: true } }, (_request, reply) => {
    reply.hijack();
    live.join(reply.raw);
    sides.begin();
  });
  app.get('/api/docs', { schema: { hide: true } }, (_request, reply) => reply.type('text/html; charset=utf-8').send(docsPage()));
  app.get('/api/docs.css', { schema: { hide: true } }, (_request, reply) => reply.type('text/css; charset=utf-8').send(DOCS_STYLE));
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  serveMapBase(app);
  serveOwnMap(app, plan.map);
  serveEndpoints(app, routes({ ...plan, live, sides }));
  app.setNotFoundHandler((request, reply) => {
    // Every other address is a page of the desk: the client finds which.
    if (request.method === 'GET' && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/'))
      return (request.url === '/' ? reply.header('link', FIRST_ASKED) : reply).sendFile('index.html');
    throw new Refusal(404, `nothing at ${request.url.split('?')[0]}`);
  });
  return app;
}

function keepHashed(reply: { header(name: string, value: string): unknown }, path: string): void {
  if (path.includes('assets')) reply.header('cache-control', 'private, max-age=31536000, immutable');
}
