import { mapText } from '../../../text/mapped-text.ts';
import type { DateGrammar } from '../grammar.ts';
import { BOUNDS, isNoDate, MODIFIERS, settle } from './around.ts';
import { COUNTED_RULES } from './counted.ts';
import { JOINS, RANGES } from './joins.ts';
import { leanOf } from './lean.ts';
import { LENGTH_RULES } from './lengths.ts';
import { NAMED_RULES } from './named.ts';
import { PART_RULES } from './parts.ts';
import { BEGINS } from './patterns.ts';
import { PERIOD_RULES } from './periods.ts';
import { VAGUE_RULES } from './vague.ts';
import { YEAR_RULES } from './year.ts';

export const english: DateGrammar = {
  view: (sentence) => mapText(sentence, []),
  trigger:
    /\d|day|night|morning|noon|evening|dawn|week|month|year|hour|minute|second|decade|centur|ly\b|now|ago|recent|current|past|future|soon|quarter|season|today|tonight|tomorrow|dusk|sun|moment|present|ongoing|annual|daily|previous|january|february|march|april|may|june|july|august|september|october|november|december|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|spring|summer|autumn|fall|winter|ramadan|eid|easter|christmas|fortnight|ties\b|ashura|muharram|rroz|wruz/i,
  begins: BEGINS,
  rules: [...NAMED_RULES, ...PERIOD_RULES, ...YEAR_RULES, ...COUNTED_RULES, ...LENGTH_RULES, ...PART_RULES, ...VAGUE_RULES],
  joins: JOINS,
  ranges: RANGES,
  modifiers: MODIFIERS,
  bounds: BOUNDS,
  noun: /^\s+\p{Ll}/u,
  owner: /^['’]s?\s/,
  settle,
  isNoDate,
  lean: leanOf,
};
