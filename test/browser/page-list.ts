import { readFileSync } from 'node:fs';

const LIST = readFileSync(new URL('../../src/desk/client/pages/index.ts', import.meta.url), 'utf8');

/** Name and path of every page, as the list of pages has them: its modules are for browsers. */
export const pages = [...LIST.matchAll(/name: '([\w-]+)', path: '([^']+)'/g)].map(([, name = '', path = '']) => ({ name, path }));
