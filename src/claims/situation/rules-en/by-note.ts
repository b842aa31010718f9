import { IS_ROWS, type StateRow } from '../../../languages/en/situation-words.ts';
import { LINE_LABEL } from '../../../languages/en/tree.ts';
import { type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { isOfWar } from '../../war-talk.ts';
import { isAbout } from './about.ts';
import type { Seen } from './seen.ts';
import { supplyIn, topicByWords } from './topic.ts';
import { phraseEnd } from './words.ts';

/** What may stand before the state: a noun with its own words and places. */
const PHRASE = /^(?:DT|PDT|JJ|NN|NNS|NNP|NNPS|CD|IN|TO|POS|PRP\$|RB|HYPH)$/;
const MARK = /^[,;.:]$/;
const ADVERBS = new Set(['now', 'still', 'all', 'again', 'completely', 'mostly', 'largely']);

/** "Road to Kandahar closed, sites full": notes leave out the verb; a noun and what is said of it stand side by side. */
export function statesByNote(scope: Scope): Seen[] {
  const { tokens } = scope.sentence;
  if (tokens.some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag)) || !isOfWar(scope.context)) return [];
  return piecesOf(scope).flatMap((piece) => stateIn(scope, piece) ?? []);
}

function piecesOf(scope: Scope): Range[] {
  const { tokens } = scope.sentence;
  const marks = tokens.flatMap((token, at) => (MARK.test(token.norm) || token.label === LINE_LABEL ? [at] : []));
  return [...marks, tokens.length].map((to, at) => ({ from: (marks[at - 1] ?? -1) + 1, to })).filter(({ from, to }) => to - from > 1);
}

function stateIn(scope: Scope, piece: Range): Seen | null {
  const { tokens } = scope.sentence;
  for (let noun = piece.from; noun < piece.to - 1; noun += 1) {
    if (!PHRASE.test(tokens[noun]?.tag ?? '') || tokens[noun]?.norm === 'dead') return null;
    if (!tokens[noun]?.tag.startsWith('NN')) continue;
    const said = ADVERBS.has(tokens[noun + 1]?.norm ?? '') ? noun + 2 : noun + 1;
    const subject = headBefore(scope, piece.from, noun);
    const row = IS_ROWS.find((one) => isSaid(scope, one, { from: said, to: piece.to }) && isAbout(scope, subject, one.about));
    const topic = row === undefined ? null : topicOf(scope, row, piece);
    if (topic !== null)
      return { rule: 'note', topic, predicate: noun, range: trimRange(scope.sentence, piece), of: subject, confidence: 'low' };
  }
  return null;
}

/** "Road to Kandahar": what stands before the preposition is what is spoken of. */
function headBefore(scope: Scope, from: number, noun: number): number {
  for (let at = noun; at > from; at -= 1) {
    if (
      /^(?:to|in|of|between|from|at|on)$/.test(tokenAt(scope.sentence, at)?.norm ?? '') &&
      tokenAt(scope.sentence, at - 1)?.tag.startsWith('NN')
    )
      return at - 1;
  }
  return noun;
}

function isSaid(scope: Scope, { phrases, about, topic }: StateRow, range: Range): boolean {
  if (about === 'any' && topic !== 'control' && topic !== 'siege') return false;
  return phrases.some((words) => phraseEnd(scope.sentence.tokens, range.from, words, range.to) > 0);
}

function topicOf(scope: Scope, row: StateRow, piece: Range): Seen['topic'] | null {
  if (row.topic === 'words') return topicByWords(scope, piece);
  return row.topic === 'supply' ? (supplyIn(scope, piece)?.topic ?? null) : row.topic;
}
