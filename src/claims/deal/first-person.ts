import type { Link } from '../common.ts';
import type { Scope } from './scope.ts';

const SIDES: ReadonlySet<Link['type']> = new Set([
  'official',
  'party',
  'international-organisation',
  'person',
  'party-media',
  'state-media',
]);
const BYSTANDERS: ReadonlySet<Link['type']> = new Set(['witness', 'activist', 'hearsay', 'unknown', 'anonymous-source']);

/**
 * First-person words count where an official or a party speaks. Inside quotation marks that is whoever is quoted;
 * outside of them "I" and "we" are the one whose statement the report is.
 */
export function speaksForParty(scope: Scope, at: number): boolean {
  const { attributions } = scope.context;
  const chain = attributions.chainAt({ start: at, end: at + 1 });
  if (!attributions.isDirect({ start: at, end: at + 1 })) return chain.length === 1 || chain.some((link) => SIDES.has(link.type));
  const speaker = chain.at(-1);
  return speaker !== undefined && !BYSTANDERS.has(speaker.type);
}

/** Whose statement it is, where "I" or "we" stand outside quotation marks; null where the chain at the span is right as it is. */
export function ownStatement(scope: Scope, at: number): readonly Link[] | null {
  const { attributions } = scope.context;
  if (attributions.isDirect({ start: at, end: at + 1 })) return null;
  const chain = attributions.chainAt({ start: at, end: at + 1 });
  const author = chain.findIndex((link) => SIDES.has(link.type) && link.cue === 'statement');
  return author < 0 ? null : chain.slice(0, author + 1);
}
