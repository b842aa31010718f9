import type { Api, EndpointName } from '../../contract/api.ts';
import type { Answered, Asked } from '../../contract/endpoint.ts';

type Given<T> = { readonly [K in keyof T as T[K] extends undefined ? never : K]: T[K] };

/** What an endpoint must be given: only the parts that it takes. */
export type Question<Name extends EndpointName> = Given<Asked<Api[Name]>>;
export type Answer<Name extends EndpointName> = Answered<Api[Name]>;

/** The server's own words for what could not be done. */
export class Problem extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Loose {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The one way from the desk to its server. Names, questions and answers are those of the contract. */
export async function ask<Name extends EndpointName>(name: Name, question: Question<Name>, stop?: AbortSignal): Promise<Answer<Name>> {
  const [method, path] = name.split(' ') as [string, string];
  const { params = {}, query = {}, body } = question as Loose;
  const filled = path.replace(/:(\w+)/g, (_whole, key: string) => encodeURIComponent(params[key] ?? ''));
  const response = await fetch(`${filled}${search(query)}`, {
    method,
    ...(stop && { signal: stop }),
    ...(body !== undefined && {
      body: body instanceof Blob ? body : JSON.stringify(body),
      headers: { 'content-type': body instanceof Blob ? 'application/octet-stream' : 'application/json' },
    }),
  });
  if (response.ok) return (await response.json()) as Answer<Name>;
  throw new Problem(response.status, await problemOf(response));
}

/** A layer of the base of the map: a file of the program, not an answer about the register. */
export async function askLayer<T>(layer: string): Promise<T> {
  const response = await fetch(`/api/map/${layer}`);
  if (response.ok) return (await response.json()) as T;
  throw new Problem(response.status, await problemOf(response));
}

function search(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '' && value !== null);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`;
}

async function problemOf(response: Response): Promise<string> {
  try {
    return ((await response.json()) as { problem: string }).problem;
  } catch {
    return response.statusText;
  }
}
