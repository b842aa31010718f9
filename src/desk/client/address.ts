import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

/** Filters stand in the address as plain words: every page reads its own. */
export type Address = Readonly<Record<string, string | undefined>>;

/** What stands in the address after the question mark, and a way to change it: undefined takes a filter out. */
export function useAddress(): readonly [Address, (change: Address) => void] {
  const search = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  return [
    search,
    (change) =>
      void navigate({ to: '.', search: ((before: Address) => ({ ...before, ...change })) as never, replace: true, resetScroll: false }),
  ];
}

/** A part of the path, as "id" in /reports/$id. */
export function useParam(name: string): string {
  return (useParams({ strict: false }) as Readonly<Record<string, string | undefined>>)[name] ?? '';
}
