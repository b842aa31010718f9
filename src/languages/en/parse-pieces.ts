import type { SyntaxModel } from './model/file.ts';
import { parseWords } from './model/parser.ts';

/** Head (index in the sentence, -1 for the root) and label of every word. */
export interface Governed {
  readonly head: number;
  readonly label: string;
}

/**
 * Parses a sentence piece by piece where a semicolon, or a colon that opens no speech, parts clauses with verbs of their
 * own: a parser that reads over the mark takes the one's words for the other's. The later pieces hang on the first.
 */
export function parsePieces(model: SyntaxModel, words: readonly string[], tags: readonly string[]): Governed[] {
  const ends = [...breaksIn(words, tags), words.length];
  const governed: Governed[] = [];
  let from = 0;
  let first = -1;
  for (const to of ends) {
    const piece = parsePiece(model, words.slice(from, to), tags.slice(from, to));
    const root = piece.findIndex(({ head }) => head < 0);
    for (const { head, label } of piece) {
      if (head >= 0) governed.push({ head: head + from, label });
      else governed.push(first < 0 ? { head, label } : { head: first, label: 'parataxis' });
    }
    if (first < 0) first = root + from;
    from = to;
  }
  return governed;
}

function parsePiece({ tagger, parser }: SyntaxModel, words: readonly string[], tags: readonly string[]): Governed[] {
  const numbers = Int32Array.from(tags, (name) => tagger.names.indexOf(name));
  const { heads, labels } = parseWords(parser, words, numbers);
  return words.map((_, at) => ({ head: heads[at] as number, label: parser.labels[labels[at] as number] ?? '' }));
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** Where a new piece begins: right behind the mark. */
function breaksIn(words: readonly string[], tags: readonly string[]): number[] {
  const breaks: number[] = [];
  let from = 0;
  words.forEach((word, at) => {
    if (word !== ';' && word !== ':') return;
    const before = tags.slice(from, at);
    if (!before.some((tag) => FINITE.test(tag)) || !tags.slice(at + 1).some((tag) => FINITE.test(tag))) return;
    if (word === ':' && (opensSpeech(words.slice(from, at), before) || /^["“‘'(]/.test(words[at + 1] ?? ''))) return;
    breaks.push(at + 1);
    from = at + 1;
  });
  return breaks;
}

function opensSpeech(words: readonly string[], tags: readonly string[]): boolean {
  return words.some((word, at) => tags[at]?.startsWith('VB') && SPEECH_FORM.test(word)) || tags.at(-1)?.startsWith('VB') === true;
}

const SPEECH_FORM =
  /^(?:sa(?:y|ys|id|ying)|tells?|told|add(?:s|ed|ing)?|writ(?:e|es|ing)|wrote|stat(?:e|es|ed|ing)|declar(?:e|es|ed)|announc(?:e|es|ed))$/i;
