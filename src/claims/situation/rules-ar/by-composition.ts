import { NATIONALITIES } from '../../../languages/ar/nationalities.ts';
import { phraseAt } from '../../../languages/ar/phrase.ts';
import { MAJORITIES, TOLLS } from '../../../languages/ar/situation-words.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Scope } from '../../deal/scope.ts';
import type { Seen } from './seen.ts';

/** What a group is made of: "معظم من بقي أجانب", "أكثر أفراد المجموعة عراقيون", "غالبيتهم من النساء". */
export function compositions(scope: Scope): Seen[] {
  const { tokens } = scope.sentence;
  const at = tokens.findIndex(({ lemma }) => MAJORITIES.has(lemma));
  if (at < 0 || tokens.some(({ lemma }) => TOLLS.has(lemma))) return [];
  const from = wholeEnd(scope, at);
  const kind = from === null ? -1 : kindFrom(scope, at, from);
  if (kind < 0) return [];
  const range = { from: at, to: kindsEnd(scope, kind) };
  return [{ rule: 'ar-made-of', topic: 'other', predicate: kind, range, of: ownNoun(scope, at), confidence: 'medium', absent: false }];
}

const LONGEST = 12;

/** Where the words for the whole end; null where a count or something else follows ("أكثر من 200"). Of a counted whole before it, the figure tells. */
function wholeEnd({ sentence }: Scope, at: number): number | null {
  const { tokens } = sentence;
  const [share, next, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (share === undefined || next === undefined) return null;
  if (share.morph?.pronoun != null || /(?:هم|هن|ها)$/.test(share.norm)) return isCountedBefore(tokens, at) ? null : at + 1;
  if (next.lemma === 'من') return /^(?:VB|AUX|IN|PRP)/.test(second?.tag ?? '') ? at + 3 : null;
  return next.morph?.kind === 'people' || next.tag === 'NND' ? (phraseAt(sentence, at + 1)?.to ?? null) : null;
}

const isCountedBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - COUNTED), at).some(({ tag }) => tag === 'CD');
const COUNTED = 5;

/** The first word for a sort of people behind the whole: without the article, or behind "من". */
function kindFrom({ sentence: { tokens } }: Scope, at: number, from: number): number {
  const relative = tokens[at + 1]?.lemma === 'من' && from === at + 3;
  for (let index = from; index < Math.min(tokens.length, at + LONGEST); index += 1) {
    const token = tokens[index] as Token;
    // "All of them left": what they did, not what they were.
    if (token.tag === 'PU' || token.tag === 'SC' || (!relative && /^VB/.test(token.tag))) return -1;
    if (!isKind(token)) continue;
    const link = tokens[index - 1];
    if (link?.lemma === 'من' && !relative ? index - 1 === from : token.morph?.definite !== true && link?.tag !== 'IN') return index;
  }
  return -1;
}

const isKind = ({ lemma, morph, tag, norm }: Token): boolean =>
  (morph?.kind === 'people' && /^NN/.test(tag)) || (NATIONAL.has(lemma) && /(?:ون|ين|يات)$/.test(norm));

const NATIONAL: ReadonlySet<string> = new Set(NATIONALITIES.map(([adjective]) => adjective));

/** "أجانب من شرق آسيا وعراقيون", "من أبناء البلدة". */
function kindsEnd({ sentence }: Scope, kind: number): number {
  const { tokens } = sentence;
  let to = phraseAt(sentence, kind)?.to ?? kind + 1;
  if (to === kind + 1 && tokens[to]?.tag === 'NN' && tokens[to]?.morph?.definite === true) to += 1;
  if (tokens[to]?.lemma === 'من' && /^(?:NN|XX)/.test(tokens[to + 1]?.tag ?? '')) to = phraseAt(sentence, to + 1)?.to ?? to;
  if (tokens[to]?.tag === 'CC' && isKind(tokens[to + 1] ?? (tokens[kind] as Token)) && tokens[to + 1] !== undefined)
    to = phraseAt(sentence, to + 1)?.to ?? to + 2;
  return to;
}

const ownNoun = ({ sentence: { tokens } }: Scope, at: number): number => (/^NN/.test(tokens[at + 1]?.tag ?? '') ? at + 1 : -1);
