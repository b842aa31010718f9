import { REFERRING_NOUNS } from '../../languages/en/speech-words.ts';
import { groupNouns } from '../../mentions/party/group-nouns.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';
import type { SourceType } from '../link.ts';
import type { SourcePhrase, Speaker } from '../speaker.ts';

type Wanted = 'person' | 'thing' | 'many';

const PRONOUNS: Readonly<Record<string, Wanted>> = { he: 'person', she: 'person', i: 'person', it: 'thing', they: 'many' };
/** Bodies and papers, which are no "he". */
const BODIES: ReadonlySet<SourceType> = new Set([
  'outlet',
  'agency',
  'state-media',
  'party-media',
  'activist-media',
  'monitor',
  'international-organisation',
  'document',
]);

/** "he", "the source", "this official", "both men": words that stand for somebody who spoke before. */
export function pointsBack({ sentence, range }: SourcePhrase): boolean {
  const first = sentence.tokens[range.from]?.norm ?? '';
  if (range.to - range.from === 1 && Object.hasOwn(PRONOUNS, first)) return true;
  return isPartOfThem(sentence, range) || (/^(?:the|this|that|both)$/.test(first) && range.to - range.from <= 3);
}

/** The latest earlier speaker that fits: by pronoun, by party, by head noun, by what such a noun may stand for. */
export function antecedent({ sentence, range }: SourcePhrase, introduced: Speaker, earlier: readonly Speaker[]): Speaker | null {
  const first = sentence.tokens[range.from]?.norm ?? '';
  const pronoun = range.to - range.from === 1 && Object.hasOwn(PRONOUNS, first) ? PRONOUNS[first] : undefined;
  if (pronoun !== undefined) return byPronoun(pronoun, introduced, earlier);
  if (first === 'both') return bothOf(earlier);
  if (isPartOfThem(sentence, range)) return oneOf(first, earlier);
  return earlier.findLast((speaker) => isSame(speaker, introduced)) ?? byNoun(introduced.head, earlier);
}

function byPronoun(wanted: Wanted, { partyId }: Speaker, earlier: readonly Speaker[]): Speaker | null {
  const known = partyId?.startsWith('person:') ? earlier.findLast((speaker) => speaker.partyId === partyId) : undefined;
  return known ?? earlier.findLast((speaker) => fits(wanted, speaker)) ?? null;
}

function fits(wanted: Wanted, { plural, type, person }: Speaker): boolean {
  if (wanted === 'many') return true;
  if (wanted === 'person') return !plural && !BODIES.has(type);
  return !person || type === 'party';
}

function isSame(speaker: Speaker, { partyId, head }: Speaker): boolean {
  if (speaker.partyId !== null && speaker.partyId === partyId) return true;
  return speaker.head === head || speaker.words.has(head);
}

/** "the monitor", "the agency", "the official": the latest speaker of a kind that the noun may stand for. */
function byNoun(noun: string, earlier: readonly Speaker[]): Speaker | null {
  const types = Object.hasOwn(REFERRING_NOUNS, noun) ? REFERRING_NOUNS[noun] : undefined;
  if (types === undefined) return null;
  return earlier.findLast((speaker) => types.includes(speaker.type) && isAlike(noun, speaker)) ?? null;
}

/** "the commander" is a person, "the group" is none. */
function isAlike(noun: string, { type, partyId, head }: Speaker): boolean {
  if (type !== 'party') return true;
  const role = partyId?.startsWith('person:') === true || groupNouns.get(head)?.person === true || ROLES.test(head);
  return BODY_NOUNS.has(noun) ? !role : role;
}

const BODY_NOUNS = new Set(['group', 'movement', 'faction', 'organisation', 'organization', 'charity']);
const ROLES = /(?:er|or|man|woman|chief|general|colonel|captain|sheikh)$/;

function isPartOfThem(sentence: Sentence, range: Range): boolean {
  const [, of, them] = sentence.tokens.slice(range.from, range.from + 3);
  return range.to - range.from <= 3 && of?.norm === 'of' && them?.norm === 'them';
}

/** "one of them": somebody unnamed among those who spoke before. */
function oneOf(count: string, earlier: readonly Speaker[]): Speaker | null {
  const group = earlier.findLast(({ plural }) => plural);
  if (group === undefined) return null;
  const type = group.type === 'official' ? 'anonymous-source' : group.type;
  return { ...group, name: `${count} of ${group.name}`, type, plural: count !== 'one', via: [] };
}

/** "both men": the last two persons who spoke, as one source. */
function bothOf(earlier: readonly Speaker[]): Speaker | null {
  const persons = earlier.filter((speaker) => fits('person', speaker)).toReversed();
  const last = persons[0];
  const other = persons.find((speaker) => speaker.name !== last?.name);
  if (last === undefined || other === undefined) return null;
  return { ...other, name: `${other.name} and ${last.name}`, type: other.type === last.type ? last.type : 'mixed', plural: true, via: [] };
}

/** A last name alone, or the same name again, is the speaker already introduced. */
export function sameName({ name, partyId }: Speaker, earlier: readonly Speaker[]): Speaker | null {
  if (!/^\p{Lu}/u.test(name)) return null;
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return (
    earlier.findLast(
      (speaker) => (partyId?.startsWith('person:') && speaker.partyId === partyId) || words.every((word) => speaker.words.has(word)),
    ) ?? null
  );
}
