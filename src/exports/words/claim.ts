import type { Claim, ClaimKind, ClaimOf } from '../../claims/claim.ts';
import type { Stance } from '../../claims/position/body.ts';
import { figureValue, unitWords } from './figure.ts';

/** Kinds in the order in which views show them, with plural name and the letter of their reference codes. */
export const kindNames: Readonly<Record<ClaimKind, { readonly one: string; readonly many: string; readonly letter: string }>> = {
  figure: { one: 'figure', many: 'Figures', letter: 'F' },
  event: { one: 'event', many: 'Events', letter: 'E' },
  term: { one: 'term', many: 'Terms', letter: 'T' },
  position: { one: 'position', many: 'Positions', letter: 'P' },
  milestone: { one: 'milestone', many: 'Milestones', letter: 'M' },
  situation: { one: 'situation', many: 'Situations', letter: 'S' },
};

export const kinds = Object.keys(kindNames) as ClaimKind[];

/** What a claim says, in one line. */
export function claimLine(claim: Claim): string {
  const line = lineOf(claim);
  return claim.negated ? `not: ${line}` : line;
}

function lineOf(claim: Claim): string {
  switch (claim.kind) {
    case 'figure':
      return figureLine(claim);
    case 'event':
      return eventLine(claim);
    case 'term':
      return termLine(claim);
    case 'position':
      return positionLine(claim);
    case 'milestone':
      return milestoneLine(claim);
    case 'situation':
      return claim.body.of === null ? claim.body.topic : `${claim.body.topic}: ${claim.body.of}`;
  }
}

function figureLine({ body }: ClaimOf<'figure'>): string {
  const also = body.alternatives.length > 0 ? ` (or ${body.alternatives.join(', ')})` : '';
  return join([
    `${body.measure}${also}: ${figureValue(body)}${unitWords(body)}`,
    body.of?.toLowerCase() === body.unit.toLowerCase() ? null : body.of,
    body.of?.toLowerCase().includes(body.group ?? '') ? null : body.group,
    body.excludes.length > 0 && `apart from ${body.excludes.join(', ')}`,
    body.includes.length > 0 && `including ${body.includes.join(', ')}`,
  ]);
}

function eventLine({ body }: ClaimOf<'event'>): string {
  const route = body.route ?? { from: null, via: null, to: null };
  return join([
    body.stage === null || body.stage === 'unknown' ? body.type : `${body.type}, ${words(body.stage)}`,
    body.actor && `by ${body.actor}`,
    body.recipient && `on ${body.recipient}`,
    body.weapon && `with ${body.weapon}`,
    route.from && `from ${route.from}`,
    route.via && `via ${route.via}`,
    route.to && `to ${route.to}`,
    body.breachOf && `said to breach ${body.breachOf}`,
    body.allegedAgainst && `alleged against ${body.allegedAgainst}`,
  ]);
}

function termLine({ body }: ClaimOf<'term'>): string {
  const deed = [body.action, body.object].filter(Boolean).join(' ');
  return join([
    `${words(body.class)}: ${deed}`,
    body.obligor && `owed by ${body.obligor}`,
    body.beneficiary && `for ${body.beneficiary}`,
    ...body.limits,
    body.inReturnFor && `in return for ${body.inReturnFor}`,
    body.onCondition && `on condition ${body.onCondition}`,
    body.guarantor && `guaranteed by ${body.guarantor}`,
  ]);
}

const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  accepts: 'accepts',
  'accepts-with-conditions': 'accepts with conditions',
  rejects: 'rejects',
  demands: 'demands',
  denies: 'denies',
  willing: 'is willing',
  undecided: 'is undecided',
  other: 'has a view',
};

/** "rejects", "is willing": a stance as a verb. */
export function stanceWords(stance: Stance): string {
  return STANCE_WORDS[stance];
}

/** Where a party of a deal stands; a view that is none of the stances is given in its own words. */
export function standLine(claim: ClaimOf<'position'>, party: string): string {
  return claim.body.stance === 'other' ? `${holderWords(claim, party)}: “${clipped(claim.quote.exact)}”` : positionLine(claim, party);
}

function positionLine(claim: ClaimOf<'position'>, party: string | null = claim.body.party): string {
  const { stance, toward, conditions } = claim.body;
  return join([
    `${holderWords(claim, party)} ${stanceWords(stance)}${toward === null || stance === 'other' ? '' : `: ${toward}`}`,
    conditions.length > 0 && `conditions: ${conditions.join('; ')}`,
  ]);
}

/** "We" is whoever says it. */
function holderWords({ attribution }: Pick<Claim, 'attribution'>, party: string | null): string {
  const speaker = attribution.at(-1);
  const ours = /^(?:we|i|us|our side|نحن|أنا)$/iu.test(party ?? '') && speaker !== undefined && speaker.type !== 'publisher';
  return ours ? `${speaker.source} (“${party}”)` : (party ?? 'unnamed party');
}

const MOST_QUOTED = 90;

function clipped(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length <= MOST_QUOTED ? line : `${line.slice(0, line.lastIndexOf(' ', MOST_QUOTED))} …`;
}

function milestoneLine({ body }: ClaimOf<'milestone'>): string {
  return join([
    body.track === null ? words(body.step) : `${words(body.step)} (${body.track})`,
    body.participants.length > 0 && body.participants.join(' and '),
    body.venue && `at ${body.venue}`,
  ]);
}

/** A value of a closed list as plain words: "agreed-in-principle" → "agreed in principle". */
export function words(value: string): string {
  return value.replaceAll('-', ' ');
}

function join(parts: readonly (string | null | false | '')[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
}
