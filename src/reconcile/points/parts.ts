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
    return partiesIn(part, pattern.exec(said)?.index ?? 0, base, setting).map((party) => partPoint(point, party, part));
  }
  const part = claim.negated || brokers(said, setting) ? null : partInStep(claim);
  return part === null ? [] : wholesIn(claim, ['participant'], setting).map((party) => partPoint(point, party, part));
}

/** "Without the knowledge of the coalition", "met with the coalition": the party follows; else it is the subject. */
const FOLLOWED: ReadonlySet<Part> = new Set(['unaware', 'in-charge', 'took-part']);

function partiesIn(part: Part, at: number, { claim, said, sentence }: Base, setting: Setting): string[] {
  const followed = FOLLOWED.has(part) ? namedIn(said.slice(at, at + REACH), setting) : [];
  if (part === 'unaware') return followed.length > 0 ? followed.slice(0, 1) : shortNamed(said.slice(at), setting);
  if (part === 'took-part') return [...new Set([...wholesIn(claim, ['participant', 'holder'], setting), ...followed])];
  const subject = wholeIn(claim, ['holder', 'participant', 'subject', 'actor'], setting);
  const holder = claim.kind === 'position' && claim.body.party !== null ? partyOf(claim.body.party, setting) : null;
  const one = subject ?? holder ?? namedIn(said, setting)[0] ?? namedIn(sentence(), setting)[0];
  return followed.length > 0 ? followed : one === undefined ? [] : [one];
}

const partyOf = (words: string, setting: Setting): string | null => setting.parties.find(words) ?? namedIn(words, setting)[0] ?? null;

/** A short form that no claim has as a party's name: "without the knowledge of the coalition". */
function shortNamed(text: string, { parties }: Setting): string[] {
  const words = text.split(/[\s،,.;]+/).slice(0, FEW);
  const found = words.flatMap((word, index) => parties.find(`${word} ${words[index + 1] ?? ''}`) ?? parties.find(word) ?? []);
  return found.slice(0, 1);
}

const FEW = 6;

/** How far behind its word a party stands, in letters. */
const REACH = 100;

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
