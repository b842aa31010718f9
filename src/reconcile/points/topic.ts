import type { Point } from './point.ts';

/** What a point is an answer to, before anything is known of whom and where: points of one topic can be of one question. */
export function topicOf(point: Point): string {
  if (point.kind === 'figure') return `figure ${point.unit}`;
  return DEED_MODES.has(point.act) ? point.act : `${point.act} ${point.mode}`;
}

// These are told as facts whatever the words around them.
const DEED_MODES = new Set(['part', 'stance', 'secret', 'venue', 'broker']);
