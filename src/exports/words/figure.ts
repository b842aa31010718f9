import type { FigureBody } from '../../claims/figure/body.ts';

/** The number as an analyst says it: "more than 4,000", "75–150 (derived: most of 150)", "hundreds (≥ 200)". */
export function figureValue(body: FigureBody): string {
  if (body.unknown) return 'unknown number';
  const bounds = boundsWords(body);
  if (body.vague !== null) return bounds === null ? `${body.vague} (no bounds)` : `${body.vague} (${vagueBounds(body)})`;
  if (bounds === null) return body.qualifier ?? 'no number';
  if (body.derived) return `${rangeWords(body)} (derived${derivation(body)})`;
  return bounds;
}

// "most of" alone says nothing: the whole it was computed from stands with it.
function derivation({ qualifier, high }: FigureBody): string {
  if (qualifier === null) return '';
  return /\d/.test(qualifier) ? `: ${qualifier}` : `: ${qualifier} ${number(high)}`;
}

/** The unit where it says more than the number: nothing for persons. */
export function unitWords(body: FigureBody): string {
  if (body.unit === 'persons') return '';
  return body.unit === 'percent' ? ' per cent' : ` ${body.unit}`;
}

function boundsWords(body: FigureBody): string | null {
  const { low, high } = body;
  if (low === null && high === null) return null;
  if (low === null) return `${body.highExclusive ? 'fewer than' : 'up to'} ${number(high)}`;
  if (high === null) return `${body.lowExclusive ? 'more than' : 'at least'} ${number(low)}`;
  if (low !== high) return rangeWords(body);
  return body.qualifier === null ? number(low) : `${body.qualifier} ${number(low)}`;
}

function rangeWords(body: FigureBody): string {
  if (body.low === null || body.high === null) return boundsWords({ ...body, derived: false }) ?? '';
  if (body.derived || (!body.lowExclusive && !body.highExclusive)) return `${number(body.low)}–${number(body.high)}`;
  return `${body.lowExclusive ? 'more than' : 'at least'} ${number(body.low)}, ${body.highExclusive ? 'fewer than' : 'at most'} ${number(body.high)}`;
}

function vagueBounds(body: FigureBody): string {
  if (body.high === null) return `≥ ${number(body.low)}`;
  return body.low === null ? `≤ ${number(body.high)}` : `${number(body.low)}–${number(body.high)}`;
}

const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

function number(value: number | null): string {
  return value === null ? '?' : format.format(value);
}
