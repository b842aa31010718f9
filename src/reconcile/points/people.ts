import type { Claim } from '../../claims/claim.ts';
import type { PeopleClass } from '../../languages/comparing.ts';
import type { Parties } from '../parties.ts';
import type { Setting } from './setting.ts';

/** Who or what a claim is about, in the terms in which two claims can be set side by side. */
export interface People {
  /** Registered whole ("daesh"); null where none is told. */
  readonly party: string | null;
  /** Sort of people, or "thing:trucks"; null where none is told. */
  readonly sort: PeopleClass | `thing:${string}` | null;
  /** Part of the whole by where they come from. */
  readonly part: 'local' | 'foreign' | 'both' | null;
  /** men, women, children. */
  readonly group: string | null;
}

export type PeopleRelation = 'same' | 'part' | 'whole' | 'near' | 'apart';

/** How those of `a` stand to those of `b`; "near": another sort of people or things that is told side by side with it. */
export function peopleRelation(a: People, b: People, parties: Parties): PeopleRelation {
  if (a.party !== null && b.party !== null && parties.nearness(a.party, b.party) === 'apart') return 'apart';
  const sort = sortRelation(a.sort, b.sort);
  if (sort !== 'same' && sort !== 'part' && sort !== 'whole') return sort;
  const origin = partRelation(whole(a.part), whole(b.part));
  const group = partRelation(a.group, b.group);
  return joined([sort, origin, group]);
}

function joined(relations: readonly PeopleRelation[]): PeopleRelation {
  if (relations.includes('apart')) return 'apart';
  if (relations.includes('near')) return 'near';
  const [part, whole] = [relations.includes('part'), relations.includes('whole')];
  if (part && whole) return 'near';
  return part ? 'part' : whole ? 'whole' : 'same';
}

function sortRelation(a: People['sort'], b: People['sort']): PeopleRelation {
  if (a === b || a === null || b === null) return 'same';
  const [thingA, thingB] = [a.startsWith('thing:'), b.startsWith('thing:')];
  if (thingA !== thingB) return 'apart';
  if (thingA) return a === 'thing:vehicles' ? 'whole' : b === 'thing:vehicles' ? 'part' : 'near';
  if (b === 'people') return 'part';
  return a === 'people' ? 'whole' : 'near';
}

const whole = (part: People['part']): string | null => (part === 'both' ? null : part);

function partRelation(a: string | null, b: string | null): PeopleRelation {
  if (a === b) return 'same';
  if (b === null) return 'part';
  return a === null ? 'whole' : 'near';
}

const COUNTED_ROLES = ['counted', 'victim', 'mover', 'beneficiary', 'actor', 'subject', 'recipient'] as const;

/** Reads it from the claim's parties and from `phrase`, the words for them. */
export function peopleOf(claim: Claim, phrase: string, setting: Setting): People {
  const ids = COUNTED_ROLES.flatMap((role) => claim.parties[role] ?? []).map(({ id }) => id);
  const id = ids[0] ?? '';
  const words = `${phrase} ${id.replaceAll('/', ' ').replace(':', ' ')}`;
  return {
    party: ids.map((one) => setting.parties.whole(one)).find((whole) => whole !== null) ?? null,
    sort: sortOf(words, setting),
    part: partOf(phrase, setting) ?? partOf(words, setting),
    group: null,
  };
}

/** The sort that is named first: "fighters and their families" are fighters, "families of fighters" are families. */
export function sortOf(words: string, { words: table }: Pick<Setting, 'words'>): PeopleClass | null {
  let best: { sort: PeopleClass; at: number } | null = null;
  for (const [sort, pattern] of table.people) {
    const at = words.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { sort, at };
  }
  return best?.sort ?? null;
}

export function partOf(words: string, { words: table, native }: Pick<Setting, 'words' | 'native'>): People['part'] {
  const foreign =
    table.foreign.test(words) ||
    (native !== null && new RegExp(`non-?\\s?${native.source.replace(/^\(\?<![^)]*\)/, '')}`, 'i').test(words));
  const local = table.local.test(words) || native?.test(words) === true;
  if (foreign && local) return 'both';
  return foreign ? 'foreign' : local ? 'local' : null;
}
