import { type AskedLine, askedLines } from '../../languages/ar/asked-lines.ts';
import type { Context } from '../kind.ts';

const known = new WeakMap<Context, readonly (AskedLine | null)[]>();

/** Whether an Arabic sentence is a line of a list of what is asked for or laid down. Read once a report. */
export function askedLineOf(context: Context, sentence: number): AskedLine | null {
  const lines = known.get(context) ?? askedLines(context.report.text, context.sentences);
  known.set(context, lines);
  return lines[sentence] ?? null;
}
