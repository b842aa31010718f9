import { PLACE_NOUNS, RELATION_WORDS } from '../../languages/ar/place-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';

/** "شمال غربي", "ريف … الجنوبي", "محيط مدينة": the words before the name, and the adjective behind "countryside". */
export function relationAt(
  text: string,
  { tokens }: Sentence,
  { from, to }: { from: number; to: number },
): { words: string; widerKm: number } | null {
  let first = from;
  if (PLACE_NOUNS.has(tokens[first - 1]?.lemma ?? '')) first -= 1;
  const last = first;
  let km = 0;
  for (
    let word = RELATION_WORDS.get(tokens[first - 1]?.norm ?? '');
    word !== undefined;
    word = RELATION_WORDS.get(tokens[first - 1]?.norm ?? '')
  ) {
    first -= 1;
    km = Math.max(km, word.widerKm);
  }
  if (first === last) return null;
  const words = text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  const side = tokens[first]?.norm === 'ريف' ? sidesAfter(tokens, to) : [];
  return { words: [words, ...side.map(({ text: word }) => word)].join(' '), widerKm: km };
}

const SIDE = /^ال(?:شمالي|جنوبي|شرقي|غربي|اوسط)$/;

function sidesAfter(tokens: readonly Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let index = at; SIDE.test(tokens[index]?.norm ?? ''); index += 1) found.push(tokens[index] as Token);
  return found;
}
