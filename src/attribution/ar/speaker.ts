import { SOURCE_NOUNS, STATE_MEDIA } from '../../languages/ar/speech-words.ts';
import type { PartyMention } from '../../mentions/mention.ts';
import type { Token } from '../../text/sentence.ts';
import { overlaps } from '../../text/span.ts';
import { rangeSpan } from '../frame.ts';
import type { SourceType } from '../link.ts';
import type { KnownSpeakers, SourcePhrase, Speaker } from '../speaker.ts';

/** The speaker of a noun phrase: a new one, or the earlier one that "المصدر", a last name or a short name points back to. */
export function speakerAt(text: string, phrase: SourcePhrase, known: KnownSpeakers): Speaker {
  const introduced = introduce(text, phrase, known.parties);
  return earlierOf(phrase, introduced, known.earlier) ?? introduced;
}

function introduce(text: string, { sentence, range }: SourcePhrase, parties: readonly PartyMention[]): Speaker {
  const span = rangeSpan(sentence, range);
  const words = sentence.tokens.slice(range.from, range.to);
  const head = words.find(({ tag }) => tag !== 'DT' && tag !== 'CD' && tag !== 'PU') ?? (words[0] as Token);
  const inside = parties.filter((mention) => overlaps(mention, span));
  const own = inside.find((mention) => mention.start <= head.start && head.end <= mention.end) ?? null;
  const name = text
    .slice(span.start, Math.max(span.end, own?.end ?? 0))
    .replace(/\s+/g, ' ')
    .replace(/["«»“”]/g, '')
    .trim();
  const named = inside.some(({ id }) => id.startsWith('person:')) || words.some(({ morph }) => morph?.kind === 'given-name');
  const type = typeOf({ words, head, own, inside, named });
  return {
    name,
    words: new Set(name.split(' ')),
    type,
    head: named ? (words.at(-1)?.norm ?? head.lemma) : head.lemma,
    partyId: own?.id ?? null,
    plural: head.morph?.number === 'many',
    person: named || head.morph?.kind === 'people',
    span,
    via: [],
  };
}

interface Source {
  readonly words: readonly Token[];
  readonly head: Token;
  readonly own: PartyMention | null;
  readonly inside: readonly PartyMention[];
  readonly named: boolean;
}

function typeOf({ words, head, own, inside, named }: Source): SourceType {
  const byNoun = SOURCE_NOUNS.get(head.lemma);
  const written = words.map(({ text }) => text).join(' ');
  const isMedia = byNoun === 'agency' || byNoun === 'outlet' || own?.partyKind === 'media';
  const nation = words.some(({ tag, lemma }) => tag === 'JJ' && /^(?:سوري|روسي|إيراني|سوداني|يمني|حكومي)$/.test(lemma));
  if (isMedia && (STATE_MEDIA.test(written) || (head.lemma === 'تلفزيون' && nation))) return 'state-media';
  if (isMedia && (/حربي/.test(written) || inside.some(({ partyKind }) => partyKind === 'armed-group'))) return 'party-media';
  if (isMedia) return byNoun === 'agency' || /وكالة/.test(own?.exact ?? '') ? 'agency' : 'outlet';
  if (inside.some(({ partyKind }) => partyKind === 'monitor')) return 'monitor';
  if (byNoun === 'official' && inside.some(({ partyKind }) => partyKind === 'armed-group' || partyKind === 'political')) return 'party';
  if (byNoun === 'official' && !named && head.morph?.definite !== true && (head.lemma === 'مسؤول' || head.lemma === 'ضابط'))
    return 'anonymous-source';
  const body = typeOfBody(head.lemma, written);
  if (body !== null) return body;
  if (byNoun !== undefined) return byNoun;
  if (own !== null) return typeOfParty(own);
  return named ? 'person' : 'unknown';
}

const INTERNATIONAL = /الأمم المتحدة|[أا]ممي|الصليب الأحمر|العالمي|الدولي/;
const OFFICES = new Set(['مكتب', 'مركز', 'برنامج', 'صندوق', 'مفوضية', 'مفوضيه', 'منسقية', 'فريق', 'لجنة', 'مجلس', 'هيئة']);

/** "مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية" is no office of a state, "لجان المقاومة" none of the nations. */
function typeOfBody(head: string, written: string): SourceType | null {
  if (OFFICES.has(head) && INTERNATIONAL.test(written)) return 'international-organisation';
  if (head !== 'لجنة') return null;
  return /مقاومة|الأحياء|التنسيق/.test(written) ? 'activist' : 'official';
}

function typeOfParty({ partyKind }: PartyMention): SourceType {
  switch (partyKind) {
    case 'international-organisation':
    case 'humanitarian':
      return 'international-organisation';
    case 'civilians':
    case 'detainees':
      return 'witness';
    case 'monitor':
      return 'monitor';
    case 'person':
      return 'person';
    default:
      return 'party';
  }
}

/** The latest earlier speaker of the same party, the same last name, or, for a short definite phrase, the same noun. */
function earlierOf({ sentence, range }: SourcePhrase, introduced: Speaker, earlier: readonly Speaker[]): Speaker | null {
  const words = sentence.tokens.slice(range.from, range.to).filter(({ tag }) => tag !== 'PU');
  const first = words[0];
  if (first === undefined) return null;
  if (introduced.partyId !== null && words.length <= 3) {
    const same = earlier.findLast(({ partyId }) => partyId === introduced.partyId);
    if (same !== undefined && !introduced.partyId.startsWith('group:')) return same;
  }
  // "The source itself": whoever spoke last.
  if (first.lemma === 'مصدر' && first.morph?.definite === true && first.morph.number === 'one' && words.length <= 2)
    return earlier.at(-1) ?? null;
  const pointing = first.morph?.definite === true && (words.length === 1 || words[1]?.lemma === 'نفس' || words[1]?.lemma === 'ذات');
  const bareName = words.every(({ tag }) => tag === 'NNP' || tag === 'XX');
  if (!pointing && !bareName) return null;
  return (
    earlier.findLast((speaker) => (bareName ? speaker.name.split(' ').includes(words.at(-1)?.text ?? '') : speaker.head === first.lemma)) ??
    null
  );
}
