import { FEASTS, HIJRI_MONTHS, MONTHS, PART_ADVERBS, PARTS, SEASONS, UNITS, WEEKDAYS } from '../../../languages/ar/date-words.ts';
import { foldArabic } from '../../../text/arabic-letters.ts';
import type { MappedText } from '../../../text/mapped-text.ts';
import type { DateGrammar } from '../grammar.ts';
import { BOUNDS, isNoDate, MODIFIERS, settle } from './around.ts';
import { COUNTED_RULES } from './counted.ts';
import { HIJRI_RULES } from './hijri.ts';
import { JOINS, RANGES } from './joins.ts';
import { leanOf } from './lean.ts';
import { LENGTH_RULES } from './lengths.ts';
import { NAMED_RULES } from './named.ts';
import { PART_RULES } from './parts.ts';
import { anyOf, BEGINS, formsOf } from './patterns.ts';

/** Folded, with the letter that folding leaves out at the end of a word (ء) still in its span. */
function view(sentence: string): MappedText {
  const folded = foldArabic(sentence);
  return {
    text: folded.text,
    spanOf: (start, end) => {
      const span = folded.spanOf(start, end);
      const gone = /^[\p{L}\p{M}]*/u.exec(sentence.slice(span.end, folded.spanOf(end, end).start))?.[0].length ?? 0;
      return { start: span.start, end: span.end + gone };
    },
  };
}

const TABLES = [MONTHS, HIJRI_MONTHS, WEEKDAYS, SEASONS, PARTS, PART_ADVERBS, FEASTS];
const OTHERS = [
  'اليوم',
  'امس',
  'البارحة',
  'غد',
  'القرن',
  'الساعة',
  'الآن',
  'حاليا',
  'مؤخرا',
  'قريبا',
  'لاحق',
  'سابق',
  'الآونة',
  'يوميا',
  'سنويا',
];
const UNIT_WORDS = UNITS.flatMap(([single, dual, plural]) => [single, dual, plural].flatMap((forms) => forms.split('|')));
const TRIGGER = new RegExp(
  `\\d|${anyOf([...TABLES.flatMap(formsOf), ...UNIT_WORDS, ...OTHERS])}|${anyOf(['عشرينات', 'ثلاثينات', 'أربعينات', 'خمسينات', 'ستينات', 'سبعينات', 'ثمانينات', 'تسعينات'])}|ينيات`,
  'u',
);

export const arabic: DateGrammar = {
  view,
  trigger: TRIGGER,
  begins: BEGINS,
  rules: [...NAMED_RULES, ...HIJRI_RULES, ...COUNTED_RULES, ...PART_RULES, ...LENGTH_RULES],
  joins: JOINS,
  ranges: RANGES,
  modifiers: MODIFIERS,
  bounds: BOUNDS,
  noun: /(?!)/,
  owner: /(?!)/,
  settle,
  isNoDate,
  lean: leanOf,
};
