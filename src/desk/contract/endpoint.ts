import type { Static, TSchema } from 'typebox';

/** One thing that the desk's server can be asked: its name is method and path, "GET /api/reports/:id". */
export interface Endpoint {
  readonly summary: string;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  readonly answer: TSchema;
}

type Of<E, Part extends string> = E extends { readonly [P in Part]: infer S extends TSchema } ? Static<S> : undefined;

export interface Asked<E> {
  readonly params: Of<E, 'params'>;
  readonly query: Of<E, 'query'>;
  readonly body: Of<E, 'body'>;
}

export type Answered<E> = E extends { readonly answer: infer S extends TSchema } ? Static<S> : never;
