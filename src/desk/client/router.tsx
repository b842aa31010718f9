import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { Address } from './address.ts';
import { queries } from './api/queries.ts';
import { askedFirst } from './pages/asked.ts';
import { pages } from './pages/index.ts';
import { Missing } from './parts/missing.tsx';
import { Shell } from './parts/shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });

const routes = pages.map(({ name, path, load }) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load, 'Page'),
    validateSearch: (search: Record<string, unknown>): Address =>
      Object.fromEntries(Object.entries(search).map(([key, value]) => [key, value === undefined ? undefined : String(value)])),
    loaderDeps: ({ search }) => search,
    // Not waited for: the page stands before its answers do.
    loader: ({ deps }) => void askedFirst[name]?.(deps, queries),
  }),
);

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  // Plain words in the address, as a person would write them: ?publisher=AFP&from=2017-10-01
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
    return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`;
  },
});
