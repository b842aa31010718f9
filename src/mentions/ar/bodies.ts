import { BODY_WORDS } from '../../languages/ar/body-words.ts';
import { endOfNames } from '../../languages/ar/phrase.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { PartyKind, PartyMention } from '../mention.ts';
import type { NamedParty } from '../party/named.ts';

const WORDS = new Map(BODY_WORDS.flatMap(([nouns, kind, sure]) => nouns.split(' ').map((noun) => [noun, { kind, sure }] as const)));

/** Proper names of bodies that no registry lists, by their first word: "لواء شهداء البلدة", "المجلس العسكري". */
export function findBodies(text: string, sentence: Sentence, names: readonly NamedParty[]): PartyMention[] {
  const found: PartyMention[] = [];
  sentence.tokens.forEach((token, at) => {
    const word = WORDS.get(token.lemma);
    if (word === undefined || token.morph?.pronoun != null || token.morph?.number === 'two') return;
    if (names.some(({ from, to, party }) => party !== null && from <= at && at < to)) return;
    const to = endOfName(sentence.tokens, at, word.sure);
    if (to > at + 1) found.push(bodyAt(text, sentence, { from: at, to, kind: word.kind }));
  });
  return found;
}

function bodyAt(text: string, sentence: Sentence, { from, to, kind }: { from: number; to: number; kind: PartyKind }): PartyMention {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  const exact = text.slice(start, end);
  return {
    kind: 'party',
    sentence: sentence.index,
    start,
    end,
    exact,
    from,
    to,
    id: `group:${exact.replace(/\s+/g, ' ')}`,
    name: exact,
    partyKind: kind,
    parent: null,
    noun: null,
    traits: [],
    head: from,
    reference: false,
  };
}

/** Where the name ends that the body's noun opens; the noun itself where nothing makes it a name. */
function endOfName(tokens: readonly Token[], at: number, sure: boolean): number {
  const noun = tokens[at] as Token;
  const quote = isQuote(tokens[at + 1]) ? 1 : 0;
  const first = at + 1 + quote;
  if (noun.morph?.definite === true)
    return PROPER.has(noun.lemma) && noun.morph.number === 'one' && !isLoose(tokens[at + 1]) ? adjectives(tokens, at + 1) : at + 1;
  if (noun.morph?.number === 'many' && !ARMED.has(noun.lemma)) return at + 1;
  const run = endOfNames(tokens, first);
  const to = run > first ? adjectives(tokens, run) : ownersEnd(tokens, first, sure);
  if (to === first) return at + 1;
  return quote === 1 && isQuote(tokens[to]) ? to + 1 : to;
}

/** Bodies that an adjective alone makes known: "المجلس العسكري"; "the commercial centre" is any. */
const PROPER = new Set(['مجلس', 'اتحاد', 'بنك', 'محكمة', 'جبهة', 'هيئة', 'منظمة', 'جيش', 'ائتلاف', 'تحالف', 'حزب', 'مفوضية']);
const ARMED = new Set(['كتيبة', 'لواء', 'سرايا']);

const isQuote = (token: Token | undefined): boolean => token !== undefined && /^["'«»“”]$/.test(token.text);

/** Adjectives that say no more than which: "the next council", "the whole committee". */
const isLoose = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:جديد|قديم|سابق|حالي|آخر|أول|ثاني|ثالث|مقبل|مذكور|كبير|صغير|معارض|مسلح|محلي|معني)$/.test(token.lemma);

function adjectives(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.tag === 'JJ' && tokens[to]?.morph?.definite === true) to += 1;
  return to;
}

/** "وزارة الصحة والسكان", "حزب العدالة والتنمية": nouns with the article, joined or with their adjectives. */
function ownersEnd(tokens: readonly Token[], from: number, sure: boolean): number {
  const first = tokens[from];
  if (first === undefined || !isOwner(first)) return from;
  const open = first.morph?.definite !== true;
  const noun = open ? from + 1 : from;
  if (open && !isOwner(tokens[noun])) return from;
  if (tokens[noun]?.morph?.definite !== true) return from;
  const to = adjectives(tokens, noun + 1);
  if (!sure) return from;
  const joined = tokens[to]?.text === 'و' && isOwner(tokens[to + 1]) && tokens[to + 1]?.morph?.definite === true;
  return joined && sure ? adjectives(tokens, to + 2) : to;
}

/** Nouns that names are made of; people who are spoken of are not ("لجنة الخبراء" is a committee of experts). */
function isOwner(token: Token | undefined): boolean {
  if (token === undefined || token.morph?.pronoun != null) return false;
  return ['NN', 'NNS', 'VN', 'NNP', 'XX'].includes(token.tag) && token.morph?.kind !== 'time';
}
