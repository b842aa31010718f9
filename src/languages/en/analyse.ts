import type { Sentence, Token } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from '../line-breaks.ts';
import { lemmaOf } from './lemma.ts';
import type { SyntaxModel } from './model/file.ts';
import { loadModel } from './model/load.ts';
import { parseWords } from './model/parser.ts';
import { tagWords } from './model/tagger.ts';
import { normalForm } from './model/word-form.ts';
import { repairParse } from './parse-repair.ts';
import { splitSentences } from './sentences.ts';
import { repairTags } from './tag-repair.ts';
import { tokenise } from './tokens.ts';

/** Sentences of the spans of `text`, in text order, each with its tokens, tags, lemmas and governors. */
export function analyse(text: string, spans: readonly Span[]): Sentence[] {
  const model = loadModel();
  const found = splitSentences(text, spans).map((block) => ({ block, tokens: tokenise(text, block) }));
  return found
    .filter(({ tokens }) => tokens.length > 0)
    .map(({ block, tokens }, index) => analyseSentence(model, { text, block, tokens, index }));
}

interface Tokenised {
  readonly text: string;
  readonly block: Block;
  readonly tokens: readonly Span[];
  readonly index: number;
}

function analyseSentence(model: SyntaxModel, { text, block, tokens, index }: Tokenised): Sentence {
  const words = tokens.map((token) => text.slice(token.start, token.end));
  const norms = words.map(wordNorm);
  const { names } = model.tagger;
  const repaired = repairTags(
    norms,
    Array.from(tagWords(model.tagger, words), (tag) => names[tag] ?? ''),
  );
  const tags = Int32Array.from(repaired, (name) => names.indexOf(name));
  const parse = parseWords(model.parser, words, tags);
  const analysed = tokens.map(({ start, end }, at): Token => {
    const word = words[at] as string;
    const tag = repaired[at] as string;
    const norm = norms[at] as string;
    const label = model.parser.labels[parse.labels[at] as number] ?? '';
    return { start, end, text: word, norm, lemma: lemmaOf(norm, tag), tag, head: parse.heads[at] as number, label };
  });
  return { start: block.start, end: block.end, index, paragraph: block.paragraph, tokens: repairParse(analysed) };
}

// "dont" with its apostrophe lost is "do" and "nt".
function wordNorm(word: string): string {
  const norm = normalForm(word);
  return norm === 'nt' ? "n't" : norm;
}
