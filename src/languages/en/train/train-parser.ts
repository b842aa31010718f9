import { type Features, newFeatures } from '../model/features.ts';
import { numbered } from '../model/file.ts';
import { type ParsedWords, parseFeatures } from '../model/parse-features.ts';
import { attach, headOf, isFinished, newParseState, type ParseState, SHIFT, shift, stackAt } from '../model/parse-state.ts';
import { bestMove, FIRST_LABEL, type Parser, placesOf } from '../model/parser.ts';
import { best } from '../model/weights.ts';
import { normalForm, parserForm } from '../model/word-form.ts';
import { goodMoves, isProjective } from './oracle.ts';
import { averaged, averagedMoves, correct, newPerceptron, type Perceptron, scoreAll } from './perceptron.ts';
import { type Random, seeded, shuffle } from './random.ts';
import type { Tree } from './treebank.ts';

export interface ParserSettings {
  readonly rounds: number;
  readonly moveRows: number;
  readonly relationRows: number;
  /** Label names; index 0 is none. */
  readonly labels: readonly string[];
}

/** A tree together with the tags it is parsed with: the tagger's own, since those it will meet. */
export interface TaggedTree {
  readonly tree: Tree;
  readonly tags: Int32Array;
}

interface Example {
  readonly places: ParsedWords;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

interface Learner {
  readonly moves: Perceptron;
  readonly relations: Perceptron;
  readonly features: Features;
  readonly random: Random;
  /** After the first round the learner mostly follows its own moves, to learn how to go on after a mistake. */
  exploring: boolean;
}

/** Trains a parser on the projective trees; the same trees and settings give the same parser. */
export function trainParser(trees: readonly TaggedTree[], settings: ParserSettings): Parser {
  const vocabulary = numbered(commonWords(trees));
  const examples = trees.map((tagged) => exampleOf(tagged, vocabulary, settings.labels)).filter((one) => isProjective(one.heads));
  const learner: Learner = {
    moves: newPerceptron(settings.moveRows, 3),
    relations: newPerceptron(settings.relationRows, settings.labels.length),
    features: newFeatures(),
    random: seeded(42),
    exploring: false,
  };
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(examples, learner.random);
    for (const example of examples) learnTree(learner, example);
    learner.exploring = true;
  }
  return { labels: settings.labels, vocabulary, moves: averagedMoves(learner.moves), relations: averaged(learner.relations) };
}

const COMMON = 2;

function commonWords(trees: readonly TaggedTree[]): string[] {
  const counts = new Map<string, number>();
  for (const { tree } of trees) {
    for (const word of tree) {
      const form = parserForm(normalForm(word.form));
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([form, count]) => (count >= COMMON ? [form] : []));
}

function exampleOf({ tree, tags }: TaggedTree, vocabulary: ReadonlyMap<string, number>, labels: readonly string[]): Example {
  const words = tree.map((word) => word.form);
  return {
    places: placesOf(vocabulary, words, tags),
    heads: Int32Array.from([...tree.map((word) => (word.head < 0 ? tree.length : word.head)), -1]),
    labels: Int32Array.from(tree, (word) => labels.indexOf(word.label)),
  };
}

function learnTree(learner: Learner, example: Example): void {
  const state = newParseState(example.places.words.length - 1);
  while (!isFinished(state)) {
    const move = learnMove(learner, example, state);
    if (move === SHIFT) shift(state);
    else attach(state, move, learnLabel(learner, example, state, move));
  }
}

const FOLLOWS_ITSELF = 0.9;

function learnMove({ moves, features, random, exploring }: Learner, { places, heads }: Example, state: ParseState): number {
  parseFeatures(features, state, places, 0);
  const scores = scoreAll(moves, features);
  const chosen = bestMove(state, scores);
  const good = goodMoves(state, heads);
  const right = good.reduce((top, move) => ((scores[move] as number) > (scores[top] as number) ? move : top), good[0] ?? chosen);
  moves.step += 1;
  if (!good.includes(chosen) && right !== chosen) correct(moves, features, { right, chosen });
  return random() < FOLLOWS_ITSELF && exploring ? chosen : right;
}

function learnLabel(learner: Learner, example: Example, state: ParseState, move: number): number {
  const { relations, features } = learner;
  parseFeatures(features, state, example.places, move);
  const chosen = best(scoreAll(relations, features), FIRST_LABEL);
  const child = stackAt(state, 0);
  relations.step += 1;
  if (example.heads[child] !== headOf(state, move)) return chosen;
  const right = example.labels[child] as number;
  if (right !== chosen) correct(relations, features, { right, chosen });
  return right;
}
