import { FATE_NOUNS, HARM_NOUNS, THING_NOUNS } from '../../../languages/ar/figure-words.ts';
import { NATIONALITIES } from '../../../languages/ar/nationalities.ts';
import { PEOPLE_WORDS, type PeopleRow } from '../../../languages/ar/people-words.ts';
import { phraseAt } from '../../../languages/ar/phrase.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { FigureBody, Measure } from '../body.ts';

/** What a number counts: its noun with owners, adjectives and joined nouns, and what the noun says by itself. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  /** The noun counted; -1 where the number stands alone. */
  readonly head: number;
  readonly class: 'unknown' | 'person' | 'family' | 'body' | 'harm' | 'thing' | 'other' | 'none';
  /** The measure that the noun gives by itself ("قتيلا", "غارات"); null where a verb must say it. */
  readonly measure: Measure | null;
  readonly civilian: FigureBody['civilian'];
  readonly group: string | null;
}

const PEOPLE: ReadonlyMap<string, PeopleRow> = new Map(PEOPLE_WORDS.map((row) => [row[0], row]));

/** "60 بين قتيل وجريح": dead and wounded in one number; "بين مدني ومسلح": both sorts of people. */
function amongBehind({ tokens }: Sentence, at: number): { to: number; measure: Measure | null; civilian: FigureBody['civilian'] } | null {
  if (tokens[at]?.lemma !== 'بين' || tokens[at + 1]?.morph?.kind !== 'people' || tokens[at + 2]?.lemma !== 'و') return null;
  const rows = [tokens[at + 1], tokens[at + 3]].map((token) => PEOPLE.get(token?.lemma ?? ''));
  const fates = new Set(rows.map((row) => FATE_NOUNS.get(row?.[0] ?? '')));
  const joint = fates.has('killed') && fates.has('wounded');
  const civil = new Set(rows.map((row) => row?.[3]));
  return {
    to: at + 4,
    measure: joint ? 'casualties' : null,
    civilian: civil.has('civilian') && civil.has('combatant') ? 'mixed' : 'unknown',
  };
}

/** The noun that a quantity counts: behind it, over "of"; of a dual the mention itself. */
export function countedBy(sentence: Sentence, number: QuantityMention): Counted {
  const counted = nounOf(sentence, number);
  const among = amongBehind(sentence, Math.max(counted.to, number.to));
  if (among === null || (counted.class !== 'none' && counted.class !== 'person')) return counted;
  return { ...counted, class: 'person', to: among.to, civilian: among.civilian, measure: among.measure ?? counted.measure };
}

function nounOf(sentence: Sentence, number: QuantityMention): Counted {
  const { tokens } = sentence;
  const own = tokens[number.core.from];
  // A dual, or a noun with its numeral behind it, is counted and count in one.
  if (own !== undefined && number.vague === null && !number.unknown && isNounOf(own)) return nounAt(sentence, number.core.from, number.to);
  const at = skipOf(tokens, number.to);
  const head = tokens[at];
  if (head === undefined || !isNounOf(head) || (head.tag === 'JJ' && !isPeopleWord(head)))
    return { ...NOTHING, from: number.from, to: number.to };
  return nounAt(sentence, at, number.to);
}

const NOTHING: Counted = { from: 0, to: 0, head: -1, class: 'none', measure: null, civilian: 'unknown', group: null };

const isNounOf = ({ tag, morph }: Token): boolean =>
  // "إصابة عشرة الأسبوع الماضي": a time is not what ten are.
  (!(morph?.kind === 'time' && morph.definite) && tag === 'NN') ||
  tag === 'NNS' ||
  tag === 'NND' ||
  tag === 'VN' ||
  tag === 'NNP' ||
  tag === 'XX' ||
  tag === 'JJ';

/** An adjective that stands for people: "22 مليون يمني", "خمسة مصابين"; "79 آخرون" leaves its noun out. */
const isPeopleWord = ({ lemma }: Token): boolean => PEOPLE.has(lemma) || NATIONS.has(lemma);
const NATIONS = new Set(NATIONALITIES.map(([adjective]) => adjective));

/** "عشرات من المدنيين", "مئات من", a quotation mark. */
function skipOf(tokens: readonly Token[], at: number): number {
  let next = at;
  if (tokens[next]?.lemma === 'من' && tokens[next]?.morph?.pronoun == null && isPeopled(tokens[next + 1])) next += 1;
  return next;
}

const isPeopled = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.morph?.kind === 'people' ||
    token.morph?.kind === 'vehicle' ||
    token.morph?.kind === 'building' ||
    token.morph?.kind === 'act' ||
    token.morph?.kind === 'body' ||
    token.tag === 'NNP' ||
    token.tag === 'JJ');

function nounAt(sentence: Sentence, head: number, from: number): Counted {
  const token = sentence.tokens[head] as Token;
  const to = endOfCounted(sentence, head);
  const base = { from, to, head } as const;
  const row = PEOPLE.get(token.lemma);
  // "جثث 29 طفلا": the dead.
  const corpses = sentence.tokens[from - 1]?.morph?.kind === 'corpse' || sentence.tokens[head - 2]?.morph?.kind === 'corpse';
  if (row !== undefined && (token.morph?.kind === 'people' || token.tag === 'JJ')) {
    const people = peopleOf(sentence, head, to, row);
    return { ...base, ...people, ...(corpses && { class: 'body' as const, measure: 'killed' as const }) };
  }
  if (NATIONS.has(token.lemma)) return { ...base, ...PERSON, class: 'person', measure: null };
  if (token.morph?.kind === 'corpse') return { ...base, ...PERSON, class: 'body', measure: 'killed' };
  const harm = HARM_NOUNS.get(token.lemma);
  if (harm !== undefined) return { ...base, ...PERSON, class: 'harm', measure: harm };
  const thing = THING_NOUNS.get(token.lemma);
  if (thing !== undefined) return { ...base, ...PERSON, class: 'thing', measure: thing };
  // A word that no list has: people where a fate stands right before it, else nothing that is known.
  const unknown = token.morph?.kind === null && token.tag !== 'VN';
  return { ...base, ...PERSON, class: token.tag === 'NNP' ? 'none' : unknown ? 'unknown' : 'other', measure: null };
}

const PERSON = { civilian: 'unknown', group: null } as const;

/** Joined nouns count together: "مدني ومسلح" are mixed, "نساء وأطفال" one group. */
function peopleOf(sentence: Sentence, head: number, to: number, row: PeopleRow): Omit<Counted, 'from' | 'to' | 'head'> {
  const rows = sentence.tokens.slice(head, to).flatMap(({ lemma, morph }) => {
    const one = morph?.kind === 'people' ? PEOPLE.get(lemma) : undefined;
    return one === undefined ? [] : [one];
  });
  const joined = sentence.tokens.slice(head, to).some(({ lemma }) => lemma === 'و');
  const all: readonly PeopleRow[] = joined && rows.length > 1 ? rows : [row];
  const civil = new Set(all.map((one) => one[3]));
  const groups = new Set(all.map((one) => one[5]));
  const [only] = civil;
  return {
    class: row[4] ? 'person' : row[0] === 'عائلة' || row[0] === 'أسرة' ? 'family' : 'other',
    measure: FATE_NOUNS.get(row[0]) ?? null,
    civilian: civil.size === 1 && only !== undefined ? only : civil.has('civilian') && civil.has('combatant') ? 'mixed' : 'unknown',
    group: groups.has(null) ? null : [...groups].join(' and '),
  };
}

/** The noun with its owner and adjectives, and "and" with a noun of people that has no number of its own. */
function endOfCounted(sentence: Sentence, head: number): number {
  const { tokens } = sentence;
  let to = phraseAt(sentence, head)?.to ?? head + 1;
  // "سيدتان وطفل": a dual counts its own noun only.
  if (tokens[head]?.tag === 'NND') return Math.max(to, head + 1);
  while (tokens[to]?.lemma === 'و' && tokens[to + 1]?.morph?.kind === 'people' && tokens[to + 1]?.tag !== 'CD') {
    to = phraseAt(sentence, to + 1)?.to ?? to + 2;
  }
  return Math.max(to, head + 1);
}
