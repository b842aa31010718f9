import { arabicKey } from '../../text/arabic-letters.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { askedLines } from './asked-lines.ts';
import { markHedges } from './hedges.ts';
import { markNationals } from './national-nouns.ts';
import { type Candidate, chooseReadings } from './readings.ts';
import { splitSentences } from './sentences.ts';
import { splitWord } from './split.ts';
import { tokenise, type Written } from './tokens.ts';

/**
 * Sentences of the spans of `text`, in text order. Clitics before a word (و ف ب ل ك) are tokens of their own; pronouns
 * at its end stay on it, named in `morph`. `norm` is the folded key, `lemma` the dictionary form as the word lists have it.
 */
export function analyse(text: string, spans: readonly Span[]): Sentence[] {
  const blocks = splitSentences(text, spans).map((block) => ({ block, words: tokenise(text, block) }));
  const seen = new Set(blocks.flatMap(({ words }) => words.map(({ plain }) => arabicKey(plain))));
  const written = blocks.filter(({ words }) => words.length > 0);
  const listed = askedLines(
    text,
    written.map(({ block }) => block),
  );
  return written.map(({ block, words }, index) => {
    const candidates = words.flatMap((word) => candidatesOf(word, seen));
    const tokens = markNationals(markHedges(chooseReadings(candidates, listed[index] != null))).map((token, at) =>
      tokenOf(text, candidates[at] as Candidate, token),
    );
    return { start: block.start, end: block.end, index, paragraph: block.paragraph, tokens };
  });
}

type Reading = Pick<Token, 'tag' | 'lemma' | 'morph'>;

function tokenOf(text: string, { start, end, norm }: Candidate, reading: Reading): Token {
  return { start, end, text: text.slice(start, end), norm, head: -1, label: '', ...reading };
}

const ARABIC = /^[\u0621-\u064a\u066e-\u06d3]/;

function candidatesOf(word: Written, seen: ReadonlySet<string>): Candidate[] {
  if (!ARABIC.test(word.plain)) return [plainCandidate(word, word.plain)];
  const { clitics, stem } = splitWord(word.plain, seen);
  const heads = clitics.map((clitic, index) => plainCandidate(word.spanOf(index, index + 1), clitic));
  const { start, end } = word.spanOf(clitics.length, word.plain.length);
  return [
    ...heads,
    {
      start,
      end,
      plain: word.plain.slice(clitics.length),
      norm: stem.key,
      definite: stem.definite,
      pronoun: stem.pronoun,
      forms: stem.forms,
    },
  ];
}

function plainCandidate({ start, end }: Span, plain: string): Candidate {
  return { start, end, plain, norm: arabicKey(plain).toLowerCase(), definite: false, pronoun: null, forms: [] };
}
