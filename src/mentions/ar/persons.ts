import { NAME_OPENERS } from '../../languages/ar/given-names.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { PartyMention } from '../mention.ts';

/** Persons by name: a first name and what follows, or two unknown words behind a title ("الرئيس خوان مانويل"). */
export function findPersons(text: string, sentence: Sentence): PartyMention[] {
  return personNames(sentence).map(({ from, to }) => {
    const start = sentence.tokens[from]?.start ?? 0;
    const exact = text.slice(start, sentence.tokens[to - 1]?.end);
    return {
      kind: 'party',
      sentence: sentence.index,
      start,
      end: start + exact.length,
      exact,
      from,
      to,
      id: `person:${exact}`,
      name: exact,
      partyKind: 'person',
      parent: null,
      noun: null,
      traits: [],
      head: from,
      reference: false,
    };
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Token ranges of the names of persons, left to right. */
export function personNames({ tokens }: Sentence): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = isGivenName(tokens[at]) || opensName(tokens, at) || afterTitle(tokens, at) ? endOfName(tokens, at) : at;
    if (to <= at) continue;
    if (to - at >= 2 || afterTitle(tokens, at)) found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

const isGivenName = (token: Token | undefined): boolean => token?.tag === 'NNP' && token.morph?.kind === 'given-name';
const opensName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:عبد|ابو|ابي)$/.test(tokens[at]?.norm ?? '') && isNamePart(tokens[at + 1]);

/** A title with the article or an office before an unknown word: "الرئيس أوباما", "وزير الخارجية جون كيري". */
function afterTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.tag !== 'XX' || token.norm.length < 3 || before === undefined) return false;
  return before.morph?.kind === 'people' && before.morph.definite && before.morph.number === 'one' && TITLES.has(before.lemma);
}

const TITLES = new Set(
  'رئيس وزير سفير مبعوث قائد زعيم شيخ أمير أمين مدير جندي ضابط متحدث ناطق مندوب ممثل نائب محافظ حاكم طبيب ناشط مستشار سيدة قيادي عضو'.split(
    ' ',
  ),
);

function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 5) {
    const token = tokens[to];
    if (token === undefined) break;
    if (NAME_OPENERS.has(token.norm) && isNamePart(tokens[to + 1])) to += 2;
    else if (isNamePart(token) && !(to > from && token.tag === 'NN' && token.morph?.kind !== null)) to += 1;
    else break;
  }
  return to;
}

function isNamePart(token: Token | undefined): boolean {
  if (token === undefined || token.morph?.pronoun != null) return false;
  if (token.tag === 'NNP' || token.tag === 'XX' || token.tag === 'FW') return true;
  return (
    token.norm.startsWith('ال') && (token.tag === 'NN' || token.tag === 'JJ') && token.morph?.kind === null && token.morph.gender === null
  );
}
