import type { Part } from '../../languages/comparing.ts';
import type { ActPoint } from './act.ts';
import type { ActClaim, Base } from './base.ts';
import { NOBODY } from './deeds.ts';
import { namedIn, type Setting, wholeIn, wholesIn } from './setting.ts';

/** What part a party had in talks or in a deal: by words for it, else by taking part in a step. */
export function partPoints(base: Base, setting: Setting): ActPoint[] {
  const { claim, said, point } = base;
  const told = setting.words.parts.find(([, pattern]) => pattern.test(said));
  if (told !== undefined) {
    const [part, pattern] = told;
    const party = partyOf(part, pattern.exec(said)?.index ?? 0, base, setting);
    return party === null ? [] : [partPoint(point, party, part)];
  }
  const part = claim.negated || brokers(said, setting) ? null : partInStep(claim);
  return part === null ? [] : wholesIn(claim, ['participant'], setting).map((party) => partPoint(point, party, part));
}

/** "Without the knowledge of the coalition", "met with the coalition": the party follows; else it is the subject. */
const FOLLOWED: ReadonlySet<Part> = new Set(['unaware', 'in-charge', 'took-part']);

function partyOf(part: Part, at: number, { claim, said, sentence }: Base, setting: Setting): string | null {
  const subject = wholeIn(claim, ['holder', 'participant', 'subject', 'actor'], setting);
  const followed = FOLLOWED.has(part) ? (namedIn(said.slice(at), setting)[0] ?? null) : null;
  if (part === 'unaware') return followed;
  return followed ?? subject ?? namedIn(said, setting)[0] ?? namedIn(sentence(), setting)[0] ?? null;
}

const brokers = (said: string, { words }: Setting): boolean => words.acts.some(([act, pattern]) => act === 'broker' && pattern.test(said));

const AGREED = new Set(['agreed', 'signed', 'accepted', 'in-force']);
const TALKING = new Set(['talks', 'meeting', 'agreed-in-principle']);

function partInStep(claim: ActClaim): Part | null {
  if (claim.kind !== 'milestone') return null;
  if (AGREED.has(claim.body.step)) return 'party';
  return TALKING.has(claim.body.step) ? 'took-part' : null;
}

function partPoint(point: Base['point'], party: string, part: Part): ActPoint {
  return { ...point, act: 'part', mode: 'fact', holds: 'yes', share: null, people: { ...NOBODY, party }, values: [part] };
}
