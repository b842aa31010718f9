import { type Dirent, globSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readableExtensions } from '../reports/index.ts';
import { systemProblem } from './problem.ts';

/** One thing to read: a file, or standard input where `path` is null. `name` is what the user is told. */
export interface Input {
  readonly name: string;
  readonly path: string | null;
  /** Named by itself, and not only found in a folder. */
  readonly named: boolean;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** What could not be read, one line each. */
  readonly problems: readonly string[];
  /** What was left out on purpose, one line each. */
  readonly remarks: readonly string[];
}

/**
 * Turns arguments (files, folders, quoted globs, `-`) into files, each once, in the order given and by name inside
 * folders. Paths are relative to `base`.
 */
export function expandInputs(args: readonly string[], base: string, extensions = readableExtensions): Inputs {
  const found = args.map((arg) => expand(arg, base, extensions));
  const seen = new Set<string>();
  const inputs = found.flatMap((one) => one.inputs).filter((input) => isNew(seen, input.path ?? '-'));
  return { inputs, problems: found.flatMap((one) => one.problems), remarks: found.flatMap((one) => one.remarks) };
}

const NOTHING: Inputs = { inputs: [], problems: [], remarks: [] };

function isNew(seen: Set<string>, key: string): boolean {
  return seen.size < seen.add(key).size;
}

function expand(arg: string, base: string, extensions: readonly string[]): Inputs {
  if (arg === '-') return { ...NOTHING, inputs: [{ name: 'standard input', path: null, named: true }] };
  const path = resolve(base, arg);
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? folder(arg, path, extensions) : { ...NOTHING, inputs: [{ name: arg, path, named: true }] };
  } catch (error) {
    if (!/[*?[\]{}]/.test(arg)) return { ...NOTHING, problems: [`${arg}: ${systemProblem(error)}`] };
  }
  return pattern(arg, base);
}

function pattern(arg: string, base: string): Inputs {
  const paths = globSync(arg, { cwd: base }).sort(byCodeUnit);
  if (paths.length === 0) return { ...NOTHING, problems: [`${arg}: no file matches; check the pattern`] };
  const files = paths.filter((path) => statSync(resolve(base, path), { throwIfNoEntry: false })?.isDirectory() !== true);
  return { ...NOTHING, inputs: files.map((path) => ({ name: path, path: resolve(base, path), named: false })) };
}

function folder(arg: string, path: string, extensions: readonly string[]): Inputs {
  const problems: string[] = [];
  const files = filesBelow(path, (name, error) => problems.push(`${join(arg, relative(path, name))}: ${systemProblem(error)}`));
  const readable = files.filter((file) => extensions.some((extension) => file.toLowerCase().endsWith(extension)));
  const skipped = files.length - readable.length;
  const others = `${skipped} ${skipped === 1 ? 'other file' : 'other files'} skipped`;
  if (readable.length === 0) {
    const kinds = alternatives(extensions, 'or');
    if (problems.length === 0) problems.push(`${arg}: no ${kinds} files in it${skipped > 0 ? `, ${others}` : ''}; nothing to read`);
    return { ...NOTHING, problems };
  }
  const inputs = readable.map((file) => ({ name: join(arg, relative(path, file)), path: file, named: false }));
  return { inputs, problems, remarks: skipped > 0 ? [`${arg}: ${others} (only ${alternatives(extensions, 'and')} are read)`] : [] };
}

function alternatives(words: readonly string[], word: 'and' | 'or'): string {
  return [words.slice(0, -1).join(', '), words.at(-1)].join(` ${word} `);
}

function filesBelow(root: string, failed: (path: string, error: unknown) => void): string[] {
  const files: string[] = [];
  const waiting = [root];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    try {
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        // Links to folders are not followed: they may lead round in a circle.
        if (entry.isDirectory()) waiting.push(join(path, entry.name));
        else if (isFile(path, entry)) files.push(join(path, entry.name));
      }
    } catch (error) {
      failed(path, error);
    }
  }
  return files.sort(byCodeUnit);
}

function isFile(folderPath: string, entry: Dirent): boolean {
  if (entry.isSymbolicLink()) return statSync(join(folderPath, entry.name), { throwIfNoEntry: false })?.isDirectory() === false;
  return true;
}

// Not localeCompare: the order must be the same on every machine.
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
