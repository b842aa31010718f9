import type { Sentence } from '../../text/sentence.ts';
import { draft, type PartyDraft } from './draft.ts';

/** "The RSF" after "Rapid Support Forces": capitals that spell the first letters of a body named before. */
export function findAcronyms(sentences: readonly Sentence[], bodies: readonly (readonly PartyDraft[])[]): PartyDraft[] {
  const known = new Map<string, PartyDraft>();
  return sentences.flatMap((sentence, index) => {
    for (const body of bodies[index] ?? []) for (const letters of initialsOf(body.name ?? '')) known.set(letters, body);
    return sentence.tokens.flatMap((token, at) => {
      const body = known.get(token.text);
      const inside = (bodies[index] ?? []).some((one) => one.from <= at && at < one.to);
      if (body === undefined || inside) return [];
      const { id, name, partyKind, parent } = body;
      return [draft(sentence, { sentence: sentence.index, from: at, to: at + 1, head: at, id, name, partyKind, parent })];
    });
  });
}

/** With and without the small words: "United Front for Peace" gives UFP and UFFP. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length < 2) return [];
  const letters = (list: readonly string[]): string => list.map((word) => word[0]?.toUpperCase() ?? '').join('');
  return [...new Set([letters(capitals), letters(words)])];
}
