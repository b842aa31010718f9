import { FIRST_PARTS, PLACE_NOUNS, SURE_PLACE_NOUNS } from '../../languages/ar/place-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { PlaceMention } from '../mention.ts';
import { holderAfter, type Meant } from '../place/holder.ts';
import { relationAt } from './place-relation.ts';
import { tieToHolder } from './place-tie.ts';

/**
 * "بلدة كفر حارم في ريف إدلب": names that no gazetteer has, shown to be places by the noun before them. They have no
 * candidate of their own; where the text says in or beside which known place they lie, that place stands in, wider.
 */
export function findUnnamedKinds(text: string, sentence: Sentence, known: readonly Meant[]): PlaceMention[] {
  const { tokens } = sentence;
  const found: PlaceMention[] = [];
  tokens.forEach((token, at) => {
    if (!PLACE_NOUNS.has(token.lemma) || token.morph?.definite === true || token.morph?.number === 'many') return;
    const from = /^["'«“]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const named = endOfName(tokens, from, SURE_PLACE_NOUNS.has(token.lemma));
    // "منطقة الأسدية شمال الرقة": what lies by a known place is one.
    const to = named > from ? named : endOfTied(text, tokens, { from, known });
    if (to === from || known.some(({ mention }) => mention.from < to && from < mention.to)) return;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const name = text.slice(start, end);
    const holder = holderAfter(text, end, { known, tie: tieToHolder });
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
      candidates: holder === null ? [] : [holder.standIn],
      relation: relation ?? holder?.relation ?? null,
      reference: false,
    });
  });
  return found;
}

/** A definite word that the words after it tie to a known place; `from` itself where it is not. */
function endOfTied(text: string, tokens: readonly Token[], { from, known }: { from: number; known: readonly Meant[] }): number {
  const token = tokens[from];
  if (token?.morph?.definite !== true || token.morph.pronoun !== null || SIDES.test(token.norm)) return from;
  const holder = holderAfter(text, token.end, { known, tie: (between) => (between.trim() === '' ? null : tieToHolder(between)) });
  const beside = known.some(({ mention }) => mention.from === from + 2 && mention.relation !== null);
  return holder !== null || beside ? from + 1 : from;
}

const SIDES = /^ال(?:شمالي|جنوبي|شرقي|غربي|وسطي|حدودي|محيط|مجاور|محاصر|نفس)/;

/** Words without a class, names, and first a noun with the article where the noun of place is a sure one. */
function endOfName(tokens: readonly Token[], from: number, sure: boolean): number {
  let to = from;
  while (to < from + 3 && isPartOfName(tokens[to], sure && to === from)) to += 1;
  // "أم المياذن", "تل الضمان", "كفر نبل": a first part asks for the second.
  if (to === from && FIRST_PARTS.has(tokens[from]?.norm ?? '') && tokens[from + 1] !== undefined) return from + 2;
  return to === from + 1 && FIRST_PARTS.has(tokens[from]?.norm ?? '') && isNounLike(tokens[to]) ? to + 1 : to;
}

function isPartOfName(token: Token | undefined, sure: boolean): boolean {
  if (token === undefined || token.morph?.pronoun != null) return false;
  if (token.tag === 'NNP' || (token.tag === 'XX' && token.norm.length > 2)) return true;
  return sure && token.tag === 'NN' && token.morph?.definite === true && token.morph.kind === null;
}

const isNounLike = (token: Token | undefined): boolean => token !== undefined && ['NN', 'NNS', 'NNP', 'XX', 'JJ'].includes(token.tag);
