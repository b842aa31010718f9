import type { Span } from '../../text/span.ts';

/** One unit for one unit, so that every offset still holds. */
const BLOCK = '\u2588';

/** The text with the spans blackened; white space stays, so that lines and words keep their shape. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  const units = text.split('');
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) if (/\S/.test(units[at] as string)) units[at] = BLOCK;
  }
  return units.join('');
}

/** Where names stand in a text as words of their own. */
export function nameSpans(text: string, names: readonly string[]): Span[] {
  return names.flatMap((name) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu');
    return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  });
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Every string of a value with the names blackened. */
export function maskStrings<T>(value: T, names: readonly string[]): T {
  return deep(value, names) as T;
}

function deep(value: unknown, names: readonly string[]): unknown {
  if (typeof value === 'string') return maskSpans(value, nameSpans(value, names));
  if (Array.isArray(value)) return value.map((one) => deep(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one, names)]));
}
