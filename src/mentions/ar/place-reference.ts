import { PLACE_NOUNS } from '../../languages/ar/place-words.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { PlaceMention } from '../mention.ts';

/** How many sentences back a reference reaches. */
const REACH = 4;
const ANSWERABLE = new Set(['مدينة', 'بلدة', 'قرية', 'حي', 'محافظة', 'مخيم', 'منطقة', 'معبر', 'قطاع']);

/** "المدينة", "هذه البلدة": the latest place of that kind, where no other one of it was named since its sentence. */
export function findArabicReferences(text: string, sentences: readonly Sentence[], named: readonly PlaceMention[]): PlaceMention[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) => {
      if (!ANSWERABLE.has(token.lemma) || token.morph?.definite !== true || token.morph.pronoun !== null || token.morph.number !== 'one')
        return [];
      const next = sentence.tokens[at + 1];
      if (next?.tag === 'JJ' && next.morph?.definite === true && next.lemma !== 'محاصر') return [];
      const meant = antecedent(token.lemma, { start: token.start, sentence: sentence.index }, named);
      if (meant === null) return [];
      const { start, end } = token;
      return [
        {
          ...meant,
          start,
          end,
          exact: text.slice(start, end),
          sentence: sentence.index,
          from: at,
          to: at + 1,
          relation: null,
          reference: true,
        },
      ];
    }),
  );
}

function antecedent(noun: string, at: { start: number; sentence: number }, named: readonly PlaceMention[]): PlaceMention | null {
  const types = PLACE_NOUNS.get(noun) ?? [];
  const fitting = named.filter(({ candidates, end }) => end <= at.start && types.includes(candidates[0]?.type ?? ''));
  const latest = fitting.at(-1);
  if (latest === undefined || at.sentence - latest.sentence > REACH) return null;
  const rivals = fitting.filter(
    ({ sentence, candidates }) => sentence === latest.sentence && candidates[0]?.id !== latest.candidates[0]?.id,
  );
  return rivals.length === 0 ? latest : null;
}
