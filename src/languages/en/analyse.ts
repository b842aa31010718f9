import type { Sentence, Token } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from '../line-breaks.ts';
import { lemmaOf } from './lemma.ts';
import { labelLength } from './line-label.ts';
import type { SyntaxModel } from './model/file.ts';
import { loadModel } from './model/load.ts';
import { tagWords } from './model/tagger.ts';
import { normalForm } from './model/word-form.ts';
import { type Governed, parsePieces } from './parse-pieces.ts';
import { repairParse } from './parse-repair.ts';
import { splitSentences } from './sentences.ts';
import { HEALTH_BODY, repairTags } from './tag-repair.ts';
import { tokenise } from './tokens.ts';
import { LINE_LABEL } from './tree.ts';

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
  const norms = words.map((word) => wordNorm(word, words));
  const first = tagsOf(model, words, norms);
  const cut = labelLength(words, first);
  const tags = cut === 0 ? first : [...first.slice(0, cut), ...tagsOf(model, words.slice(cut), norms.slice(cut))];
  const parse = parsePieces(model, words.slice(cut), tags.slice(cut));
  const root = cut + parse.findIndex(({ head }) => head < 0);
  const analysed = tokens.map(({ start, end }, at): Token => {
    const tag = tags[at] as string;
    const norm = norms[at] as string;
    const token = { start, end, text: words[at] as string, norm, lemma: lemmaOf(norm, tag), tag };
    if (at < cut) return { ...token, head: root, label: LINE_LABEL };
    const { head, label } = parse[at - cut] as Governed;
    return { ...token, head: head < 0 ? head : head + cut, label };
  });
  return { start: block.start, end: block.end, index, paragraph: block.paragraph, tokens: repairParse(analysed) };
}

function tagsOf(model: SyntaxModel, words: readonly string[], norms: readonly string[]): string[] {
  const { names } = model.tagger;
  return repairTags(
    norms,
    Array.from(tagWords(model.tagger, words), (tag) => names[tag] ?? ''),
  );
}

/** "dont" with its apostrophe lost is "do" and "nt"; WHO among words in lower case is the health body. */
function wordNorm(word: string, words: readonly string[]): string {
  if (word === 'WHO' && words.some((other) => /^\p{Ll}{3,}$/u.test(other))) return HEALTH_BODY;
  const norm = normalForm(word);
  return norm === 'nt' ? "n't" : norm;
}
