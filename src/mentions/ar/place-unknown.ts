import { PLACE_NOUNS, SURE_PLACE_NOUNS } from '../../languages/ar/place-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { PlaceMention } from '../mention.ts';
import { relationAt } from './place-relation.ts';

/** "بلدة كفر حارم": names that no gazetteer has, shown to be places by the noun before them. No candidates. */
export function findUnnamedKinds(text: string, sentence: Sentence, known: readonly PlaceMention[]): PlaceMention[] {
  const { tokens } = sentence;
  const found: PlaceMention[] = [];
  tokens.forEach((token, at) => {
    if (!PLACE_NOUNS.has(token.lemma) || token.morph?.definite === true || token.morph?.number === 'many') return;
    const from = /^["'«“]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const to = endOfName(tokens, from, SURE_PLACE_NOUNS.has(token.lemma));
    if (to === from || known.some((mention) => mention.from < to && from < mention.to)) return;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const name = text.slice(start, end);
    const relation = relationAt(text, sentence, { from, to })?.words ?? null;
    found.push({
      kind: 'place',
      start,
      end,
      exact: name,
      sentence: sentence.index,
      from,
      to,
      name,
      candidates: [],
      relation,
      reference: false,
    });
  });
  return found;
}

/** Words without a class, names, and first a noun with the article where the noun of place is a sure one. */
function endOfName(tokens: readonly Token[], from: number, sure: boolean): number {
  let to = from;
  while (to < from + 3 && isPartOfName(tokens[to], sure && to === from)) to += 1;
  // "أم المياذن", "تل الضمان", "كفر نبل": a first part asks for the second.
  if (to === from && PREFIXES.has(tokens[from]?.norm ?? '') && tokens[from + 1] !== undefined) return from + 2;
  return to === from + 1 && PREFIXES.has(tokens[from]?.norm ?? '') && isNounLike(tokens[to]) ? to + 1 : to;
}

const PREFIXES = new Set([
  'ام',
  'ابو',
  'تل',
  'كفر',
  'عين',
  'خان',
  'دير',
  'بيت',
  'راس',
  'جبل',
  'وادي',
  'باب',
  'شيخ',
  'بير',
  'مزرعه',
  'قصر',
  'بني',
]);

function isPartOfName(token: Token | undefined, sure: boolean): boolean {
  if (token === undefined || token.morph?.pronoun != null) return false;
  if (token.tag === 'NNP' || (token.tag === 'XX' && token.norm.length > 2)) return true;
  return sure && token.tag === 'NN' && token.morph?.definite === true && token.morph.kind === null;
}

const isNounLike = (token: Token | undefined): boolean => token !== undefined && ['NN', 'NNS', 'NNP', 'XX', 'JJ'].includes(token.tag);
