import type { Claim } from '../../src/claims/claim.ts';
import type { Wanted } from './match.ts';
import type { Group, RecordClaim } from './record.ts';

const OWN_VOICE = ['outlet', 'publisher', 'own-voice'];
const EMPTY_WORDS = new Set(['the', 'a', 'an', 'of', 'source', 'says', 'said']);

/** Whether both rest on one innermost speaker: words in common, or both the publisher's own voice. */
export function sameSpeaker(recorded: RecordClaim, claim: Claim): boolean {
  const wanted = recorded.attribution?.at(-1);
  const said = claim.attribution.at(-1);
  const ownWanted = wanted === undefined || OWN_VOICE.includes(wanted.type);
  const ownSaid = said === undefined || said.type === 'publisher';
  if (wanted === undefined || said === undefined || ownWanted || ownSaid) return ownWanted === ownSaid;
  if (['unknown', 'hearsay'].includes(wanted.type) || wanted.speaker.includes('hearsay')) return ['hearsay', 'unknown'].includes(said.type);
  const words = wordsOf(said.source);
  return [...wordsOf(wanted.speaker)].some((word) => words.has(word)) || (wanted.type === said.type && wanted.type !== 'party');
}

function wordsOf(name: string): Set<string> {
  const words =
    name
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)));
}

/** Asserted and reported count as one: whose voice it is, the attribution says. */
export function sameModality(recorded: RecordClaim, claim: Claim): boolean {
  const merged = (modality: string) => (modality === 'asserted' ? 'reported' : modality);
  return [recorded.modality, ...(recorded.modalityAlso ?? [])].some((modality) => merged(modality) === merged(claim.modality));
}

/** Whether measure, stance or step is one of the right ones; null where the record names none. */
export function sameClass(group: Group, { claim, figure }: Wanted, found: Claim): boolean | null {
  const [right, said] = classesOf(group, { claim, figure }, found);
  return right.length === 0 ? null : right.includes(said);
}

function classesOf(group: Group, { claim, figure }: Pick<Wanted, 'claim' | 'figure'>, found: Claim): [string[], string] {
  if (group === 'figures' && found.kind === 'figure')
    return [present([figure?.whatClass, ...(figure?.whatClassAlso ?? [])]), found.body.measure];
  if (group === 'milestones' && found.kind === 'milestone')
    return [present([claim.milestone, ...(claim.milestoneAlso ?? [])]), found.body.step];
  if (group !== 'positions' || found.kind !== 'position') return [[], ''];
  const stance = claim.position?.stanceClass ?? (claim.kind === 'denial' ? 'denies' : undefined);
  return [present([stance, ...(claim.position?.stanceClassAlso ?? [])]), found.body.stance];
}

function present(names: readonly (string | null | undefined)[]): string[] {
  return names.filter((name) => typeof name === 'string');
}
