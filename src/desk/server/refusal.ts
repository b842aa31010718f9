import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** A request that cannot be done as asked: `message` says why, in words for a person. */
export class Refusal extends Error {
  readonly statusCode: number;
  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** Every error as one readable line; where it happened stays in the program. */
export function errorAnswer(problemOf: (error: unknown) => string) {
  return (error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const code = error.statusCode ?? 500;
    const problem = code < 500 ? error.message : problemOf(error);
    reply.code(code);
    if (request.url.startsWith('/api/') || !request.headers.accept?.includes('text/html')) return reply.send({ problem });
    return reply.type('text/html; charset=utf-8').send(page(code, problem));
  };
}

function page(code: number, problem: string): string {
  const safe = problem.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sijill: ${code}</title><h1>Sijill</h1><p>${safe}</p>
<p lang="ar" dir="rtl">${code === 401 ? 'افتح العنوان الذي طبعه الأمر sijill desk في الطرفية.' : ''}</p></html>`;
}
