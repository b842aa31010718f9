import type { Sentence, Token } from '../../text/sentence.ts';
import type { NamedParty } from './named.ts';
import type { NounPhrase } from './noun-phrase.ts';

// Words before a noun that count or point; they say nothing of what sort of people these are.
const COUNTING = new Set(
  'many several some few most more fewer less other same such all both each any no numerous various certain first second third last next another only own dozen dozens hundred thousand million least about around over nearly almost up at than to'.split(
    ' ',
  ),
);

// A part is told from its whole by these, and by nationality: "foreign fighters" are some of the fighters.
const SETTING_APART = new Set([
  'local', 'foreign', 'tribal', 'remaining', 'former', 'senior', 'wounded', 'injured', 'surviving', 'military', 'political', 'female', 'male', 'young',
  'religious', 'field', 'security', 'medical', 'armed', 'special', 'surrendering', 'captured', 'detained', 'imprisoned', 'kidnapped', 'dead', 'displaced', 'civilian',
]); // biome-ignore format: a word list

/** True for a trait that makes a part of its own ("foreign", "Syrian"), false for colour ("exhausted"). */
export function setsApart(trait: string): boolean {
  return SETTING_APART.has(trait.toLowerCase()) || /^\p{Lu}\p{Ll}+$/u.test(trait);
}

interface Names {
  readonly names: readonly NamedParty[];
  /** The whole that the group belongs to: its name is no trait. */
  readonly owner: NamedParty | null;
}

/** The adjectives and nouns before the head, in text order; hyphenated ones whole ("us-backed"), nationalities capitalised. */
export function traitsOf(sentence: Sentence, phrase: NounPhrase, { names, owner }: Names): string[] {
  const traits: string[] = [];
  for (let index = phrase.core; index < phrase.head; ) {
    const end = chunkEnd(sentence.tokens, index, phrase.head);
    const name = names.find((hit) => hit.from <= index && hit.to > index);
    if (name !== undefined && name.to >= end && name.suffix === null && name.prefix === null) {
      if (name !== owner && (name.use === 'adjective' || name.use === 'toponym')) traits.push(name.alias);
      if (name !== owner && name.party === null) traits.push(name.alias.toLowerCase());
      index = Math.max(end, name.to);
      continue;
    }
    const trait = traitAt(sentence, index, end);
    if (trait !== null) traits.push(trait);
    index = end;
  }
  return traits;
}

/** End of the run of tokens glued by hyphens that begins at `index`. */
function chunkEnd(tokens: readonly Token[], index: number, limit: number): number {
  let end = index + 1;
  while (end < limit && glued(tokens, end)) end += 1;
  return end;
}

function glued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined || before.end !== token.start) return false;
  return /^[-–]$/.test(before.text) || /^[-–]$/.test(token.text);
}

function traitAt(sentence: Sentence, from: number, to: number): string | null {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (first === undefined || last === undefined || COUNTING.has(last.norm)) return null;
  const isWord = to - from > 1 || /^(JJ[RS]?|VBN|VBG|VBD|NN|NNS|NNP|NNPS)$/.test(first.tag);
  if (!isWord || (to - from === 1 && /^(CD|DT|PRP\$|POS|RB)$/.test(first.tag))) return null;
  if (sentence.tokens[to]?.tag === 'POS') return null;
  const words = sentence.tokens.slice(from, to).map((token) => token.text);
  return words.join('').toLowerCase();
}
