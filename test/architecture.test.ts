import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** A room may use the values of the rooms before it, and its own. docs/architecture.md says the same in words. */
const ORDER = [
  'version',
  'knowledge-files',
  'threads',
  'text',
  'languages',
  'reports',
  'gazetteer',
  'mentions',
  'attribution',
  'claims',
  'agreements',
  'reading',
  'read',
  'open-reader',
  'shared-knowledge',
  'reconcile',
  'review',
  'exports',
  'store',
  'register',
  'desk',
  'cli',
  'main',
  'worker',
  'index',
];

/** Types, never values, that a room may name although they live in a later one. */
const TYPES_FROM_LATER: Readonly<Record<string, readonly string[]>> = {
  languages: ['attribution', 'claims', 'mentions'],
  gazetteer: ['mentions'],
  mentions: ['claims'],
};

const FORBIDDEN_FOLDERS = ['utils', 'util', 'common', 'helpers', 'helper', 'core', 'services', 'shared', 'misc', 'lib'];
const LONGEST = 400;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const statements = source.matchAll(/^(import|export)\s+(type\s)?([^;]*?)from\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'/gm);
  return [...statements].map((match) => {
    const named = /^\s*\{([^}]*)\}\s*$/
      .exec(match[3] ?? '')?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typeOnly = match[2] !== undefined || named?.every((name) => name.startsWith('type ')) === true;
    return { from: file, to: relative(root, join(root, dirname(file), match[4] ?? match[5] ?? '')), typeOnly };
  });
}

function room(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function isTable(file: string): boolean {
  const source = readFileSync(join(root, file), 'utf8');
  // A table is data: most lines are entries, none decide anything.
  return !/\b(?:if|for|while|switch)\s*\(/.test(source);
}

/** A type of a network module opens nothing. */
function withoutTypes(source: string): string {
  return source.replace(/^import type .*$/gm, '');
}

const imports = files.filter((file) => !file.endsWith('.test.ts')).flatMap(importsOf);

describe('architecture', () => {
  test('every file stands in a room that the order names', () => {
    expect(files.filter((file) => !ORDER.includes(room(file)))).toEqual([]);
  });

  test('imports run in one direction', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (ORDER.indexOf(room(to)) <= ORDER.indexOf(room(from))) return false;
      // `main.ts` starts the command line, which gets the wiring as types.
      return !(typeOnly && (TYPES_FROM_LATER[room(from)]?.includes(room(to)) ?? false));
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('exports take plain data, not a store', () => {
    const wrong = imports.filter(({ from, to }) => room(from) === 'exports' && ['store', 'register'].includes(room(to)));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('relative imports name existing files with their extension', () => {
    const missing = imports.filter(({ to }) => /\.tsx?$/.test(to) && !files.includes(to.replaceAll('\\', '/')));
    expect(missing.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    expect(imports.filter(({ to }) => !/\.(?:tsx?|json|css)$/.test(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('the pipeline does no input or output', () => {
    const pure = ['read.ts', ...files.filter((file) => ['mentions', 'attribution', 'claims', 'agreements'].includes(room(file)))];
    const dirty = pure.filter((file) =>
      /from 'node:(?:fs|net|http|https|child_process|os|process)/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(dirty).toEqual([]);
  });

  test('nothing opens a network connection but the desk, to its own program', () => {
    const network = /from 'node:(?:net|http|https|http2|tls|dgram|dns)|\bfetch\(|\bWebSocket\b|\bEventSource\b|XMLHttpRequest|sendBeacon/;
    const own = ['desk/client/api/ask.ts', 'desk/client/api/live.ts'];
    const found = files.filter((file) => !file.endsWith('.test.ts') && network.test(withoutTypes(readFileSync(join(root, file), 'utf8'))));
    expect(found).toEqual(own);
    const listens = files.filter((file) => /\.listen\(/.test(readFileSync(join(root, file), 'utf8')));
    expect(listens).toEqual(['desk/server/start.ts']);
    expect(readFileSync(join(root, 'desk/server/start.ts'), 'utf8')).toContain("host: '127.0.0.1'");
  });

  test('the desk in the browser takes nothing but types from the program', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => from.startsWith('desk/client/') && !to.startsWith('desk/client/') && !typeOnly,
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('the contract of the desk knows neither side', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('desk/contract/') && /^desk\/(?:client|server)/.test(to));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('no markup is put into a page as text, and styles know start and end, not left and right', () => {
    const client = files.filter((file) => file.startsWith('desk/client/'));
    expect(
      client.filter((file) => /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML/.test(readFileSync(join(root, file), 'utf8'))),
    ).toEqual([]);
    const styles = readdirSync(join(root, 'desk/client'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|text-align:\s*(?:left|right)|float:\s*(?:left|right))\b[^;]*:?/m;
    const sided = styles.filter((file) =>
      physical.test(readFileSync(join(root, 'desk/client', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')),
    );
    expect(sided).toEqual([]);
  });

  test('no folder is named for nothing', () => {
    expect(files.filter((file) => file.split('/').some((part) => FORBIDDEN_FOLDERS.includes(part)))).toEqual([]);
  });

  test('no default exports', () => {
    expect(files.filter((file) => /^export default\b/m.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test(`no file is longer than ${LONGEST} lines, tables excepted`, () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > LONGEST && !isTable(file));
    expect(long).toEqual([]);
  });
});
