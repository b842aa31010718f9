import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Api, api, type EndpointName } from '../contract/api.ts';
import type { Answered, Asked, Endpoint } from '../contract/endpoint.ts';

/** Answers one endpoint: what was asked is checked before. */
export type Handler<Name extends EndpointName> = (asked: Asked<Api[Name]>, request: FastifyRequest) => Promise<Answered<Api[Name]>>;

export type Handlers<Name extends EndpointName = EndpointName> = { readonly [N in Name]: Handler<N> };

export function serveEndpoints(app: FastifyInstance, handlers: Handlers): void {
  for (const [name, { summary, params, query, body, answer }] of Object.entries(api) as [EndpointName, Endpoint][]) {
    const [method, url] = name.split(' ') as [string, string];
    const handler = handlers[name] as (asked: unknown, request: FastifyRequest) => Promise<unknown>;
    app.route({
      method: method as 'GET',
      url,
      schema: {
        summary,
        ...(params && { params }),
        ...(query && { querystring: query }),
        ...(body && { body }),
        response: { 200: answer },
      },
      handler: (request) => handler({ params: request.params, query: request.query, body: request.body }, request),
    });
  }
}
