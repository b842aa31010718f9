import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { exporters, type Format } from '../exports/index.ts';
import type { Input } from './inputs.ts';
import { systemProblem } from './problem.ts';
import { printOut } from './streams.ts';

/** Where the printed parts go: standard output, one file, or a folder with one file per report. */
export interface Sink {
  add(part: string, input: Input, title: string): Promise<void>;
  /** Ends the output; gives a line for the user where files were written. */
  close(): Promise<string | null>;
}

export interface SinkPlan {
  readonly format: Format;
  readonly out: string | null;
  readonly base: string;
  readonly inputs: readonly Input[];
}

/** Opens the output; a string is the reason why it cannot be. */
export function openSink(plan: SinkPlan): Sink | string {
  if (plan.out === null) return streamSink(plan.format, printOut);
  const path = resolve(plan.base, plan.out);
  if (isFolder(plan.out, path, plan.format)) return folderSink(plan, path);
  if (plan.inputs.some((input) => input.path === path)) return `${plan.out}: is one of the files to read; choose another --out`;
  return fileSink(plan, path);
}

function isFolder(out: string, path: string, format: Format): boolean {
  if (/[/\\]$/.test(out)) return true;
  if (existsSync(path)) return statSync(path).isDirectory();
  return format === 'html' && extname(out) === '';
}

function streamSink(format: Format, write: (text: string) => Promise<void>): Sink {
  const { document } = exporters[format];
  const parts: string[] = [];
  const titles: string[] = [];
  return {
    add: async (part, _input, title) => {
      if (document === null) return write(part);
      parts.push(part);
      titles.push(title);
    },
    close: async () => {
      if (document !== null && parts.length > 0) await write(document(parts, titles));
      return null;
    },
  };
}

function fileSink(plan: SinkPlan, path: string): Sink | string {
  try {
    writeFileSync(path, '');
  } catch (error) {
    return `${plan.out}: cannot be written: ${systemProblem(error)}`;
  }
  const sink = streamSink(plan.format, async (text) => writeFileSync(path, text, { flag: 'a' }));
  return {
    add: sink.add,
    close: async () => {
      await sink.close();
      return `written: ${plan.out}`;
    },
  };
}

function folderSink(plan: SinkPlan, path: string): Sink | string {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    return `${plan.out}: cannot be made: ${systemProblem(error)}`;
  }
  const { document, extension, index } = exporters[plan.format];
  const taken = new Set(index === null ? [] : [index.file]);
  const pages: { file: string; title: string }[] = [];
  return {
    add: async (part, input, title) => {
      const file = freeName(taken, input.name, extension);
      writeFileSync(join(path, file), document === null ? part : document([part], [title]));
      pages.push({ file, title });
    },
    close: async () => {
      if (index !== null) writeFileSync(join(path, index.file), index.page(pages));
      return `written: ${pages.length} ${pages.length === 1 ? 'file' : 'files'} in ${plan.out}${index === null ? '' : `, start with ${join(plan.out ?? '', index.file)}`}`;
    },
  };
}

function freeName(taken: Set<string>, name: string, extension: string): string {
  const stem = basename(name, extname(name)).replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'report';
  let file = `${stem}${extension}`;
  for (let count = 2; taken.has(file.toLowerCase()); count += 1) file = `${stem}-${count}${extension}`;
  taken.add(file.toLowerCase());
  return file;
}
