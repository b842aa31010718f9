import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { pages } from './pages/index.ts';
import { Missing } from './parts/missing.tsx';
import { Shell } from './parts/shell.tsx';

/** Filters stand in the address as plain words: every page reads its own. */
export type Address = Readonly<Record<string, string | undefined>>;

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });

const routes = pages.map(({ path, load }) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load, 'Page'),
    validateSearch: (search: Record<string, unknown>): Address =>
      Object.fromEntries(Object.entries(search).map(([key, value]) => [key, value === undefined ? undefined : String(value)])),
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
