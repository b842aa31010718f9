import { newFeatures } from './features.ts';
import { type ParsedWords, parseFeatures } from './parse-features.ts';
import { attach, isFinished, isPossible, LEFT, newParseState, onlyMove, type ParseState, RIGHT, SHIFT, shift } from './parse-state.ts';
import { best, type MoveWeights, score, scoreMoves, type Weights } from './weights.ts';
import { normalForm, parserForm } from './word-form.ts';

/** Labels are numbers into `labels`; 0 is none. Words outside the vocabulary share one number. */
export interface Parser {
  readonly labels: readonly string[];
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly moves: MoveWeights;
  readonly relations: Weights;
}

/** Heads and labels of one sentence; the head of the root is -1. */
export interface Parse {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export const UNKNOWN_WORD = 1;
export const ROOT_WORD = 2;
export const FIRST_WORD = 3;
export const ROOT_TAG = 1;
export const FIRST_LABEL = 1;

/** Parses one tagged sentence greedily, in time linear in its length. */
export function parseWords(parser: Parser, words: readonly string[], tags: Int32Array): Parse {
  const places = placesOf(parser.vocabulary, words, tags);
  const state = newParseState(words.length);
  const features = newFeatures();
  const moves = new Int32Array(3);
  const relations = new Int32Array(parser.labels.length);
  const chosenMove = (state: ParseState): number => {
    parseFeatures(features, state, places, 0);
    scoreMoves(parser.moves, features, moves);
    return bestMove(state, moves);
  };
  while (!isFinished(state)) {
    const move = onlyMove(state) ?? chosenMove(state);
    if (move === SHIFT) {
      shift(state);
      continue;
    }
    parseFeatures(features, state, places, move);
    score(parser.relations, features, relations);
    attach(state, move, best(relations, FIRST_LABEL));
  }
  return withOneRoot(parser, state);
}

export function placesOf(vocabulary: ReadonlyMap<string, number>, words: readonly string[], tags: Int32Array): ParsedWords {
  const places = { words: new Int32Array(words.length + 1), tags: new Int32Array(words.length + 1) };
  words.forEach((word, index) => {
    places.words[index] = vocabulary.get(parserForm(normalForm(word))) ?? UNKNOWN_WORD;
    places.tags[index] = tags[index] as number;
  });
  places.words[words.length] = ROOT_WORD;
  places.tags[words.length] = ROOT_TAG;
  return places;
}

/** The possible move with the highest score; at least one is possible until the parse is finished. */
export function bestMove(state: ParseState, scores: ArrayLike<number>): number {
  let winner = -1;
  for (const move of [SHIFT, RIGHT, LEFT]) {
    if (isPossible(state, move) && (winner < 0 || (scores[move] as number) > (scores[winner] as number))) winner = move;
  }
  return winner;
}

// A greedy parse may leave several words on the root: the first keeps it, the others hang on that one.
function withOneRoot(parser: Parser, state: ParseState): Parse {
  const root = state.count - 1;
  const heads = state.heads.slice(0, root);
  const labels = state.labels.slice(0, root);
  const first = heads.indexOf(root);
  const loose = parser.labels.indexOf('parataxis');
  heads.forEach((head, index) => {
    if (head !== root) return;
    heads[index] = index === first ? -1 : first;
    if (index !== first && loose > 0 && parser.labels[labels[index] as number] === 'root') labels[index] = loose;
  });
  return { heads, labels };
}
