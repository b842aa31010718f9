import type { Attribution } from '../../src/attribution/attribution.ts';
import { contains, type Span } from '../../src/text/span.ts';
import type { Corpus } from './corpus.ts';

/**
 * Attributions of political news: source, cue and content as spans. The corpus marks neither what is carried over
 * without a cue nor who says what inside another's words: both are left out.
 */
export const polnear: Corpus = {
  files: ['dev.jsonl'],
  scorer: 'polnear.py',
  beside: 'no published system on this metric; floor of the corpus folder 34.97 full',
  predict: (record, tools) => {
    const { all } = tools.context(tools.report(record)).attributions;
    return { attributions: all.filter((one) => one.cueSpan !== null && !one.carried && !isNested(one, all)).map(parts) };
  },
};

function isNested({ cueSpan }: Attribution, all: readonly Attribution[]): boolean {
  return (
    cueSpan !== null &&
    all.some(({ content, act, carried }) => act === 'assertion' && !carried && content.some((span) => contains(span, cueSpan)))
  );
}

function parts({ sourceSpan, cueSpan, content }: Attribution) {
  const pair = (span: Span): [number, number] => [span.start, span.end];
  return {
    source: sourceSpan === null ? [] : [pair(sourceSpan)],
    cue: cueSpan === null ? [] : [pair(cueSpan)],
    content: content.map(pair),
  };
}
