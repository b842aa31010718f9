import type { Party } from '../../gazetteer/party-registry.ts';
import { ADJECTIVES } from '../../languages/ar/adjectives.ts';
import { NATIONALITIES } from '../../languages/ar/nationalities.ts';
import { PEOPLE_WORDS, type PeopleRow } from '../../languages/ar/people-words.ts';
import { phraseAt } from '../../languages/ar/phrase.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { PartyKind, PartyMention } from '../mention.ts';
import { groupNouns } from '../party/group-nouns.ts';
import type { NamedParty } from '../party/named.ts';
import { setsApart } from '../party/traits.ts';

/** Nouns for people and bodies of people with their owner: "مسلحي جيش الإسلام", "القوات الروسية", "مدنيين". */
export function findGroups(text: string, sentence: Sentence, names: readonly NamedParty[]): PartyMention[] {
  return sentence.tokens.flatMap((token, at) => {
    const row = token.morph?.kind === 'people' || token.morph?.kind === 'body' ? ROWS.get(token.lemma) : undefined;
    if (row === undefined && POWERS.has(token.lemma) && token.tag === 'NNS') return [powerAt(text, sentence, at)];
    if (row === undefined || names.some(({ from, to, party }) => party !== null && from <= at && at < to)) return [];
    if (isTitleOf(sentence, at, row)) return [];
    return [groupAt(text, sentence, { at, row, names })];
  });
}

const ROWS: ReadonlyMap<string, PeopleRow> = new Map(PEOPLE_WORDS.map((row) => [row[0], row]));
const GLOSSES = new Map(ADJECTIVES.map(([adjective, , gloss]) => [adjective, gloss.split(',')[0] as string]));
const STATES = new Map(NATIONALITIES.flatMap(([adjective, , party]) => (party === null ? [] : [[adjective, party] as const])));

/** Whose people stand for their state abroad: "رفض الأمريكيون الاتفاق". Of the countries at war their people are people. */
const POWERS: ReadonlySet<string> = new Set(
  'أمريكي أميركي روسي تركي إيراني سعودي قطري مصري إماراتي عماني فرنسي بريطاني أردني كويتي صيني'.split(' '),
);

function powerAt(text: string, sentence: Sentence, at: number): PartyMention {
  const { start, end, lemma } = sentence.tokens[at] as Token;
  const exact = text.slice(start, end);
  const id = STATES.get(lemma) ?? `group:${lemma}`;
  const own = { id, name: exact, partyKind: 'state', parent: null, noun: 'national', traits: [], head: at, reference: false } as const;
  return { kind: 'party', sentence: sentence.index, start, end, exact, from: at, to: at + 1, ...own };
}

/** "حزب" before an unknown word heads a name; "اللواء" before a person is a rank; "themselves" and "edges" are nobody. */
function isTitleOf({ tokens }: Sentence, at: number, [lemma, , , , person]: PeopleRow): boolean {
  // "عين عيسى", "عين العرب": a spring in a name, no notable.
  if (lemma === 'عين' && tokens[at]?.morph?.number === 'one') return true;
  if (lemma === 'نفس' || (lemma === 'طرف' && /^اطراف/.test(tokens[at]?.norm ?? ''))) return true;
  if (lemma === 'لواء' && tokens[at + 1]?.morph?.kind === 'given-name') return true;
  return !person && tokens[at]?.morph?.definite !== true && tokens[at + 1]?.tag === 'XX' && tokens[at]?.morph?.number === 'one';
}

interface Place {
  readonly at: number;
  readonly row: PeopleRow;
  readonly names: readonly NamedParty[];
}

function groupAt(text: string, sentence: Sentence, { at, row, names }: Place): PartyMention {
  const { tokens } = sentence;
  const end = phraseAt(sentence, at)?.to ?? at + 1;
  const owner = ownerAfter(tokens, { at, end, names });
  const to = Math.max(end, owner?.to ?? 0);
  const adjectives = tokens.slice(at + 1, end).filter(({ tag }) => tag === 'JJ');
  const traits = adjectives.map(({ lemma }) => GLOSSES.get(lemma) ?? lemma);
  const state = adjectives.map(({ lemma }) => STATES.get(lemma)).find((party) => party !== undefined) ?? null;
  const parent = owner?.name.party?.id ?? (OF_THE_STATE.has(row[0]) ? state : null);
  const same = owner !== null && isName(row, owner.name);
  const start = tokens[at]?.start ?? 0;
  const exact = text.slice(start, tokens[to - 1]?.end);
  const slug = slugOf(row);
  const set = traits.filter(setsApart).sort();
  return {
    kind: 'party',
    sentence: sentence.index,
    start,
    end: start + exact.length,
    exact,
    from: at,
    to,
    id: parent === null ? `group:${slug}` : isWhole(row) || same ? parent : [parent, slug, ...set].join('/'),
    name: exact,
    partyKind: same ? (owner?.name.party?.kind ?? 'group') : kindOfPart(kindOf(row, adjectives), owner?.name.party ?? null),
    parent: same ? (owner?.name.party?.parent?.id ?? null) : parent,
    noun: row[6],
    traits,
    head: at,
    reference: false,
  };
}

/** "جماعة فيلق الرحمن", "تنظيم داعش": the body is the one named. */
const isName = ([lemma]: PeopleRow, { party }: NamedParty): boolean => BODIES.has(lemma) && party !== null && party.kind !== 'state';
const BODIES = new Set('جماعة تنظيم حركة فصيل هيئة حزب كتيبة ميليشيا مليشيا منظمة وكالة تحالف فرقة لواء'.split(' '));

const isWhole = ([, , kind, , person]: PeopleRow): boolean => !person && kind === 'state';

function kindOf([, , kind]: PeopleRow, adjectives: readonly Token[]): PartyKind {
  return kind === 'armed-group' && adjectives.some(({ lemma }) => lemma === 'حكومي' || STATES.has(lemma)) ? 'state-forces' : kind;
}

/** A part is of its whole's kind, save people who are nobody's fighters or officers. */
function kindOfPart(kind: PartyKind, whole: Party | null): PartyKind {
  if (whole === null || kind === 'civilians' || kind === 'detainees' || kind === 'notables') return kind;
  if (whole.kind === 'state' && kind === 'armed-group') return 'state-forces';
  return whole.kind === 'person' ? kind : whole.kind;
}

function slugOf([, , , , , , gloss]: PeopleRow): string {
  if (/^(?:dead|wounded|missing|deceased|accused|police)$/.test(gloss)) return gloss;
  return (groupNouns.get(gloss)?.plural ?? `${gloss}s`).replace(/ /g, '-');
}

/** With these a nationality says whose they are; with others only where people are from. */
const OF_THE_STATE = new Set(
  'قوة جيش طيران شرطة جندي ضابط مسؤول وزير وزارة سفير مبعوث حكومة سلطة نظام رئيس متحدث وفد جانب طرف قيادة وحدة دورية مستشار مندوب ممثل'.split(
    ' ',
  ),
);

interface Owner {
  readonly name: NamedParty;
  readonly to: number;
}

/** The named party right behind the noun and its adjectives, or behind "of", "belonging to", "at". */
function ownerAfter(tokens: readonly Token[], { at, end, names }: { at: number; end: number; names: readonly NamedParty[] }): Owner | null {
  const inside = names.find(({ from }) => from > at && from < end);
  const links = LINKS.find((words) => words.every((word, index) => tokens[end + index]?.lemma === word));
  const from = end + (links?.length ?? 0);
  const quote = /^["'«“]$/.test(tokens[from]?.text ?? '') ? 1 : 0;
  const name = inside ?? names.find((one) => one.from === from + quote);
  if (name === undefined || name.party === null || name.party.kind === 'media' || name.party.kind === 'person') return null;
  // A noun with the article has no owner right behind it: "اتهم الجيش قوات الدعم السريع".
  if ((links === undefined ? quote === 0 : links[0] === 'ل') && tokens[at]?.morph?.definite === true) return null;
  const closed = /^["'»”]$/.test(tokens[name.to]?.text ?? '') ? 1 : 0;
  return { name, to: name.to + closed };
}

const LINKS: readonly (readonly string[])[] = [['تابع', 'ل'], ['موال', 'ل'], ['في', 'صف'], ['باسم'], ['من'], ['لدى'], ['ل']];
