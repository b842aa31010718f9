import { languages } from '../../src/languages/index.ts';
import { english } from '../../src/mentions/date/en/grammar.ts';
import { findTimes, type TimeExpression } from '../../src/mentions/date/find.ts';
import { timexOf } from '../../src/mentions/date/timex.ts';
import type { Corpus } from './corpus.ts';

/**
 * Expressions of time in news as TIMEX3, in the whole text, headings and datelines too: the day of publication is given.
 * The two ends of a range are two expressions.
 */
export const dates: Corpus = {
  files: ['tbaq.jsonl', 'meantime.jsonl'],
  scorer: 'dates.py',
  beside:
    'TempEval-3 test set, relaxed / strict / value F1: HeidelTime-t 90.3 / 81.3 / 77.6, SUTime 90.3 / 79.6 / 67.4; other documents than these',
  predict: (record, tools, file) => {
    const { text, published } = tools.report(record, String(record.dct).slice(0, 10));
    const sentences = languages.en.analyse(text, [{ start: 0, end: text.length }]);
    const times = findTimes({ text, sentences, clauses: sentences.map(languages.en.clauses), published }, english);
    const end = annotatedEnd(text, file);
    return {
      timexes: times
        .flatMap((time) => (time.parts.length > 0 ? time.parts : [time]))
        .flatMap((time) => (time.end <= end ? [timex(time)] : [])),
    };
  },
};

function timex(time: TimeExpression) {
  return { start: time.start, end: time.end, ...timexOf(time) };
}

const ANNOTATED_LINES = 6;

/** MEANTIME's annotators marked the heading, the date and the first sentences, a line each; what follows is not judged. */
function annotatedEnd(text: string, file: string): number {
  if (!file.startsWith('meantime')) return text.length;
  return text.split('\n').slice(0, ANNOTATED_LINES).join('\n').length;
}
