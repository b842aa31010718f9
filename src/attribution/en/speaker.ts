import type { PartyKind, PartyMention } from '../../mentions/mention.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Range, rangeSpan } from '../frame.ts';
import type { SourceType } from '../link.ts';
import type { KnownSpeakers, SourcePhrase, Speaker } from '../speaker.ts';
import { antecedent, pointsBack, sameName } from './antecedent.ts';
import { personIn } from './person-in.ts';
import { headNoun, phraseAfter } from './source-phrase.ts';
import { bodyType, sourceType } from './source-type.ts';

const PERSON_TYPES: ReadonlySet<SourceType> = new Set(['official', 'expert', 'witness', 'person', 'anonymous-source', 'activist', 'party']);

/** The speaker of a noun phrase: a new one, or the earlier one that a pronoun or "the source" points back to. */
export function speakerAt(text: string, phrase: SourcePhrase, known: KnownSpeakers): Speaker {
  const introduced = introduce(text, phrase, known);
  if (pointsBack(phrase)) return actorBefore(text, phrase, known) ?? antecedent(phrase, introduced, known.earlier) ?? introduced;
  const same = sameName(introduced, known.earlier);
  // Named again, a speaker may speak somewhere else: the outlet of the first time is not carried along.
  return same === null ? introduced : { ...same, via: [] };
}

/** "A retired general doubts it. He says …": whoever the sentence before is about, where nobody speaks in it. */
function actorBefore(text: string, { sentence, range }: SourcePhrase, known: KnownSpeakers): Speaker | null {
  const { before, earlier } = known;
  if (before === null || range.from > 0 || !/^(?:he|she)$/.test(sentence.tokens[0]?.norm ?? '')) return null;
  if (earlier.some(({ span }) => overlaps(span, before.sentence))) return null;
  const actor = personIn(before.sentence);
  if (actor === null) return null;
  const phrase = { sentence: before.sentence, range: actor, mention: actor };
  const found = introduce(text, phrase, { ...known, parties: before.parties, earlier: [] });
  return found.person && found.type !== 'party' ? (sameName(found, earlier) ?? found) : null;
}

function introduce(text: string, phrase: SourcePhrase, known: KnownSpeakers): Speaker {
  const { sentence, range } = phrase;
  const whole = named(phrase);
  const span = rangeSpan(sentence, range);
  const noun = headNoun(sentence, range);
  const own =
    known.parties.find((mention) => overlaps(mention, span) && noun !== null && mention.start <= noun.start && noun.end <= mention.end) ??
    null;
  const body = bodyAround(text, rangeSpan(sentence, whole), own);
  const name = writtenOut(text, body ?? rangeSpan(sentence, whole), own);
  const words = { sentence, range, whole: phrase.mention, name, own, bodies: bodiesIn(phrase, own, known), noun: noun?.lemma ?? '' };
  // "Doctors" of "Doctors Without Borders" are no doctors.
  const asPerson = body === null ? sourceType(words) : bodyType(words, body === own);
  // "Pretoria said": a town that speaks is its government.
  const type = /^(?:person|unknown)$/.test(asPerson) && known.places.some((place) => isSameSpan(place, span)) ? 'party' : asPerson;
  const plural = body === null && noun !== null && (noun.tag === 'NNS' || noun.tag === 'NNPS');
  return {
    name,
    words: wordsOf(text, body ?? rangeSpan(sentence, whole)),
    type,
    head: headOf(sentence, range, noun),
    partyId: own?.id ?? null,
    plural,
    person: PERSON_TYPES.has(type) && !plural && (type === asPerson || own !== null),
    span,
    via: [],
  };
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** A body's name that runs on over a preposition, "Doctors Without Borders": the whole of it; null for any other phrase. */
function bodyAround(text: string, span: Span, own: PartyMention | null): Span | null {
  const wider = own !== null && own.start <= span.start && span.end <= own.end && own.end - own.start > span.end - span.start;
  if (wider && (own.partyKind === 'humanitarian' || own.partyKind === 'international-organisation')) return own;
  const inner = /^ Without \p{Lu}\p{L}+(?=\s+\p{Ll}|[,.;])/u.exec(text.slice(span.end, span.end + 40));
  return inner === null || !/^\p{Lu}/u.test(text.slice(span.start, span.end))
    ? null
    : { start: span.start, end: span.end + inner[0].length };
}

/** The words as written; a pronoun that is known to stand for a person by that person's name. */
function writtenOut(text: string, span: Span, own: PartyMention | null): string {
  const written = text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/(?<=s)['’]$|['’]s$/u, '')
    .trim();
  return own?.reference && own.id.startsWith('person:') && !written.includes(' ') ? own.name : written;
}

function wordsOf(text: string, span: Span): ReadonlySet<string> {
  return new Set(
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}

/** The phrase with a name that is set beside it, "a surgeon, Monzer, 41", and with its of-phrase; no relative clause. */
function named({ sentence, range, mention }: SourcePhrase): Range {
  let to = range.to;
  for (let next = further(sentence, to, mention.to); next !== null; next = further(sentence, to, mention.to)) to = next;
  return { from: range.from, to };
}

function further({ tokens }: Sentence, from: number, end: number): number | null {
  const joint = tokens[from];
  if (joint === undefined || from + 1 >= end) return null;
  if (/^(?:of|for|in|at)$/.test(joint.norm)) {
    const phrase = phraseAfter({ tokens } as Sentence, from + 1);
    return phrase !== null && phrase.to <= end ? phrase.to : null;
  }
  if (joint.tag !== ',' && joint.tag !== 'POS') return null;
  let to = from + 1;
  while (to < end && /^(?:NNP|NNPS|CD)$/.test((tokens[to] as Token).tag)) to += 1;
  const closes = to === end || tokens[to]?.tag === ',';
  return joint.tag === ',' && to > from + 1 && closes ? to : null;
}

/** The kinds of the bodies that the mention names or that its person belongs to. */
function bodiesIn({ sentence, mention }: SourcePhrase, own: PartyMention | null, { parties, kindOf }: KnownSpeakers): PartyKind[] {
  const span = rangeSpan(sentence, mention);
  const inside = parties.filter((party) => party !== own && overlaps(party, span) && party.partyKind !== 'person');
  const parent = own?.partyKind === 'person' && own.parent !== null ? kindOf(own.parent) : null;
  const self = own === null || own.partyKind === 'person' ? [] : [own.partyKind];
  return [...inside.map(({ partyKind }) => partyKind), ...(parent === null ? [] : [parent]), ...self];
}

/** Of a named person the last name, of any other phrase its head noun. */
function headOf({ tokens }: Sentence, range: Range, noun: Token | null): string {
  const last = tokens[range.to - 1];
  return last?.tag === 'NNP' ? last.norm : (noun?.lemma ?? last?.norm ?? '');
}
