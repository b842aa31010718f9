import type { Attribution } from '../../src/attribution/attribution.ts';
import type { Span } from '../../src/text/span.ts';
import type { Corpus } from './corpus.ts';

/** Attributions of political news: source, cue and content as spans. The corpus marks neither what is
 * carried over without a cue nor who says what inside a quotation: both are left out. */
export const polnear: Corpus = {
  files: ['dev.jsonl'],
  scorer: 'polnear.py',
  beside: 'no published system on this metric; floor of the corpus folder 34.97 full',
  predict: (record, tools) => {
    const { all, isDirect } = tools.context(tools.report(record)).attributions;
    return { attributions: all.filter(({ cueSpan, carried }) => cueSpan !== null && !carried && !isDirect(cueSpan)).map(parts) };
  },
};

function parts({ sourceSpan, cueSpan, content }: Attribution) {
  const pair = (span: Span): [number, number] => [span.start, span.end];
  return {
    source: sourceSpan === null ? [] : [pair(sourceSpan)],
    cue: cueSpan === null ? [] : [pair(cueSpan)],
    content: content.map(pair),
  };
}
