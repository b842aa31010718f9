import { SOURCE_NOUNS } from '../../languages/en/speech-words.ts';
import type { PartyMention } from '../../mentions/mention.ts';
import type { Sentence } from '../../text/sentence.ts';
import { overlaps } from '../../text/span.ts';
import type { Range } from '../frame.ts';
import type { SourceType } from '../link.ts';
import type { KnownSpeakers, SourcePhrase, Speaker } from '../speaker.ts';
import { headNoun } from './source-phrase.ts';

const PRONOUNS: Readonly<Record<string, 'person' | 'thing' | 'many'>> = {
  he: 'person',
  she: 'person',
  it: 'thing',
  they: 'many',
  who: 'person',
  i: 'person',
};
const PERSON_TYPES: ReadonlySet<SourceType> = new Set(['official', 'expert', 'witness', 'person', 'anonymous-source', 'activist', 'party']);
const UNNAMED_OFFICIAL = /^(?:an?|one|some|several|two|three|senior|another)\b/i;
const STATE_MEDIA =
  /\bstate(?:-run|-owned)?\s+(?:tv|television|media|news|radio|broadcaster|agency|newspaper)|\b(?:SANA|TASS|Xinhua|IRNA|RIA)\b/i;
const ACTIVIST_MEDIA =
  /\b(?:opposition|activist|media cent(?:er|re)|local)\b.*\b(?:media|outlets?|groups?|network|cent(?:er|re))\b|\bmedia cent(?:er|re)\b/i;

/** The speaker of a noun phrase: a new one, or the earlier one that a pronoun or "the source" points back to. */
export function speakerAt(text: string, phrase: SourcePhrase, known: KnownSpeakers): Speaker {
  const introduced = introduce(text, phrase, known.parties);
  return pointsBack(phrase.sentence, phrase.range)
    ? (antecedent(phrase, introduced, known.earlier) ?? introduced)
    : (named(sameName(introduced, known.earlier)) ?? introduced);
}

/** Named again, a speaker may speak somewhere else: the outlet of the first time is not carried along. */
function named(speaker: Speaker | null): Speaker | null {
  return speaker === null ? null : { ...speaker, via: [] };
}

function introduce(text: string, { sentence, range }: SourcePhrase, parties: readonly PartyMention[]): Speaker {
  const span = { start: sentence.tokens[range.from]?.start ?? 0, end: sentence.tokens[range.to - 1]?.end ?? 0 };
  const name = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const noun = headNoun(sentence, range);
  const party =
    parties.find((mention) => overlaps(mention, span) && noun !== null && mention.start <= noun.start && noun.end <= mention.end) ?? null;
  const type = typeOf(name, noun?.lemma ?? '', party, sentence, range);
  const plural = noun !== null && (noun.tag === 'NNS' || noun.tag === 'NNPS');
  return {
    name,
    type,
    head: headOf(sentence, range, noun?.lemma ?? name.toLowerCase()),
    partyId: party?.id ?? null,
    plural,
    person: PERSON_TYPES.has(type) && !plural,
    span,
    via: [],
  };
}

/** Of a named person the last name, of any other phrase its head noun. */
function headOf(sentence: Sentence, range: Range, noun: string): string {
  const last = sentence.tokens[range.to - 1];
  return last?.tag === 'NNP' ? last.norm : noun;
}

function typeOf(name: string, noun: string, party: PartyMention | null, sentence: Sentence, range: Range): SourceType {
  if (STATE_MEDIA.test(name)) return 'state-media';
  if (ACTIVIST_MEDIA.test(name)) return 'activist-media';
  if (/\bmilitary\b.*\bmedia\b|\bmedia\b.*\boffice\b/i.test(name)) return 'party-media';
  const kinds = nounTypes(sentence, range);
  if (kinds.size > 1 && / and /.test(name)) return 'mixed';
  if (/\bmonitor|\bobservatory\b|\bwatchdog\b/i.test(name) && kinds.size <= 1) return 'monitor';
  if (hasAge(sentence, range)) return 'witness';
  if (party?.partyKind === 'media') return noun === 'agency' || /^(?:AFP|AP|Reuters|dpa|EFE|Anadolu)\b/i.test(name) ? 'agency' : 'outlet';
  if (party?.partyKind === 'monitor') return 'monitor';
  const byNoun = SOURCE_NOUNS[noun] ?? [...kinds][0];
  if (byNoun === 'official' && UNNAMED_OFFICIAL.test(name) && !hasName(sentence, range)) return 'anonymous-source';
  if (party !== null && (byNoun === undefined || (byNoun === 'party' && party.partyKind !== 'person'))) return typeOfParty(party);
  if (byNoun !== undefined) return byNoun;
  return hasName(sentence, range) ? 'person' : 'unknown';
}

function nounTypes(sentence: Sentence, range: Range): Set<SourceType> {
  return new Set(
    sentence.tokens.slice(range.from, range.to).flatMap((token) => (token.tag.startsWith('NN') ? (SOURCE_NOUNS[token.lemma] ?? []) : [])),
  );
}

function hasName(sentence: Sentence, range: Range): boolean {
  const names = sentence.tokens.slice(range.from, range.to).filter((token) => token.tag === 'NNP');
  return names.length >= 2 || (names.length === 1 && range.to - range.from <= 2);
}

/** "Samira, 55," and, where commas were lost, "Samira 55": a private person. */
function hasAge({ tokens }: Sentence, range: Range): boolean {
  if (tokens[range.to - 1]?.tag !== 'NNP' && tokens[range.to - 1]?.tag !== 'CD') return false;
  const open = tokens[range.to]?.tag === ',';
  const age = tokens[range.to - 1]?.tag === 'CD' ? tokens[range.to - 1] : tokens[open ? range.to + 1 : range.to];
  const after = tokens[range.to + 2]?.tag;
  return age?.tag === 'CD' && /^\d{2}$/.test(age.norm) && (!open || after === ',');
}

function typeOfParty(party: PartyMention): SourceType {
  switch (party.partyKind) {
    case 'international-organisation':
    case 'humanitarian':
      return 'international-organisation';
    case 'civilians':
    case 'detainees':
      return 'witness';
    case 'media':
      return 'outlet';
    case 'monitor':
      return 'monitor';
    case 'person':
      return 'person';
    default:
      return 'party';
  }
}

function pointsBack(sentence: Sentence, range: Range): boolean {
  const first = sentence.tokens[range.from]?.norm ?? '';
  if (range.to - range.from === 1 && first in PRONOUNS) return true;
  return (first === 'the' || first === 'this' || first === 'both') && range.to - range.from <= 3;
}

/** The latest earlier speaker that fits: by pronoun, by head noun, by a name that holds these words, by party. */
function antecedent({ sentence, range }: SourcePhrase, introduced: Speaker, earlier: readonly Speaker[]): Speaker | null {
  const first = sentence.tokens[range.from]?.norm ?? '';
  const wanted = range.to - range.from === 1 ? PRONOUNS[first] : undefined;
  const fits = (speaker: Speaker): boolean => {
    if (wanted === 'person') return speaker.person;
    if (wanted === 'many') return true;
    if (wanted === 'thing') return !speaker.person || speaker.type === 'party';
    if (speaker.partyId !== null && speaker.partyId === introduced.partyId) return true;
    return speaker.head === introduced.head || speaker.name.toLowerCase().split(/\W+/).includes(introduced.head);
  };
  return earlier.findLast(fits) ?? null;
}

/** A last name alone, or the same name again, is the speaker already introduced. */
function sameName(introduced: Speaker, earlier: readonly Speaker[]): Speaker | null {
  if (!/^\p{Lu}/u.test(introduced.name)) return null;
  const words = introduced.name.toLowerCase().split(/\s+/);
  return (
    earlier.findLast(
      (speaker) =>
        words.length <= speaker.name.split(/\s+/).length && words.every((word) => speaker.name.toLowerCase().split(/\s+/).includes(word)),
    ) ?? null
  );
}
