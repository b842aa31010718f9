import type { ComponentType } from 'react';
import * as inbox from './inbox.tsx';

export interface PageEntry {
  /** Name of its messages file, and of its title in desk.json. */
  readonly name: string;
  readonly path: string;
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
  /** Stands in the navigation. */
  readonly listed: boolean;
}

/** Every page, in the order of the navigation. A page is one file here (and a folder of its name for its parts). */
export const pages = [
  { name: 'inbox', path: '/', load: async () => inbox, listed: true },
  { name: 'reader', path: '/reports/$id', load: () => import('./reader.tsx'), listed: false },
  { name: 'figures', path: '/figures', load: () => import('./figures.tsx'), listed: true },
  { name: 'agreements', path: '/agreements', load: () => import('./agreements.tsx'), listed: true },
  { name: 'timeline', path: '/timeline', load: () => import('./timeline.tsx'), listed: true },
  { name: 'map', path: '/map', load: () => import('./map.tsx'), listed: true },
  { name: 'sources', path: '/sources', load: () => import('./sources.tsx'), listed: true },
  { name: 'search', path: '/search', load: () => import('./search.tsx'), listed: true },
  { name: 'decisions', path: '/decisions', load: () => import('./decisions.tsx'), listed: true },
  { name: 'case-file', path: '/case-file', load: () => import('./case-file.tsx'), listed: false },
] as const satisfies readonly PageEntry[];
