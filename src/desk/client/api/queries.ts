import { keepPreviousData, QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { EndpointName } from '../../contract/api.ts';
import { type Answer, ask, Problem, type Question } from './ask.ts';

/** Answers are kept until the server says that something changed. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (times, error) => times < 2 && !(error instanceof Problem && error.status < 500),
    },
    mutations: { networkMode: 'always' },
  },
});

export function question<Name extends EndpointName>(name: Name, asked: Question<Name>) {
  return queryOptions({ queryKey: [name, asked] as const, queryFn: ({ signal }) => ask(name, asked, signal) });
}

/** Asks the server and asks again whenever the register changed; the answer before stays on the page meanwhile. */
export function useAnswer<Name extends EndpointName>(name: Name, asked: Question<Name>) {
  return useQuery<Answer<Name>>({
    queryKey: [name, asked],
    queryFn: ({ signal }) => ask(name, asked, signal),
    placeholderData: keepPreviousData,
  });
}
