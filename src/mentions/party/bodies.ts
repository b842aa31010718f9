import type { Sentence, Token } from '../../text/sentence.ts';
import { draft, type PartyDraft } from './draft.ts';
import type { NamedParty } from './named.ts';
import { BODY_WORDS } from './words.ts';

type BodyWord = keyof typeof BODY_WORDS;

const isBodyWord = (word: string): word is BodyWord => Object.hasOwn(BODY_WORDS, word);

/** Finds proper names of bodies that no registry lists, by their last word: "Homs Relief Committee". */
export function findBodies(sentence: Sentence, names: readonly NamedParty[]): PartyDraft[] {
  const made: PartyDraft[] = [];
  for (let at = sentence.tokens.length - 1; at > 0; at--) {
    const from = bodyStart(sentence, at, names);
    if (from === null) continue;
    made.push(bodyDraft(sentence, from, at));
    at = from;
  }
  return made.reverse();
}

function bodyDraft(sentence: Sentence, from: number, last: number): PartyDraft {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const words = sentence.tokens.slice(from, last + 1);
  const name = words
    .map((token, index) => (index > 0 && (words[index - 1]?.end ?? 0) < token.start ? ` ${token.text}` : token.text))
    .join('');
  const word = sentence.tokens[last]?.norm ?? '';
  const partyKind = isBodyWord(word) ? BODY_WORDS[word] : 'group';
  return draft(sentence, {
    sentence: sentence.index,
    from,
    to: last + 1,
    head: last,
    start,
    id: `group:${name.toLowerCase()}`,
    name,
    partyKind,
  });
}

/** First token of the capitalised run that ends in a body word; null where the run is too short or a registered name. */
function bodyStart(sentence: Sentence, last: number, names: readonly NamedParty[]): number | null {
  const token = sentence.tokens[last];
  if (token === undefined || !isBodyWord(token.norm) || !isCapital(token)) return null;
  if (isCapital(sentence.tokens[last + 1]) && !isBodyWord(token.norm)) return null;
  let from = last;
  while (from > 0 && continues(sentence.tokens, from - 1)) from -= 1;
  while (from < last && !isCapital(sentence.tokens[from])) from += 1;
  if (from === last || isHeadline(sentence)) return null;
  const covered = names.some((name) => (name.use === 'name' || name.use === 'short') && name.from <= last && name.to > last);
  return covered ? null : from;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text) && token.tag !== 'DT';

function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (/^[-–]$/.test(token.text)) return next.start === token.end;
  // "People's Liberation Front": the possessive stands inside the name.
  if (token.tag === 'POS') return isCapital(next) && isCapital(tokens[at - 1]);
  if (/^(VB|MD|IN|DT|PRP)/.test(token.tag) && token.norm !== 'of' && token.norm !== 'for') return false;
  if (/^(of|for|and)$/.test(token.norm)) return isCapital(next) && isCapital(tokens[at - 1]) && at > 1 && token.norm !== 'and';
  return isCapital(token);
}

/** In a title-case line every word is a capital, so capitals name nothing. */
function isHeadline(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return words.length > 2 && words.filter((token) => /^\p{Lu}/u.test(token.text)).length > words.length * 0.8;
}
