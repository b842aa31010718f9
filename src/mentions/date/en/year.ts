import type { Around, LeafRule } from '../grammar.ts';
import { whole, YEAR } from './patterns.ts';

/** A bare year. Four digits are a year only where the words around leave no doubt. */
export const YEAR_RULES: readonly LeafRule[] = [
  {
    name: 'year',
    pattern: whole(`(?:(?:the\\s+)?(?:fiscal\\s+)?(?<word>year)\\s+|(?:fiscal|FY)\\s+)?(?<year>${YEAR})`),
    read: ({ word, year }, around, exact) =>
      word !== undefined || /^fiscal|^fy/i.test(exact) || isYear(around, year ?? '') ? { is: 'named', year: Number(year) } : null,
  },
  {
    name: 'years',
    pattern: whole(`(?<first>${YEAR})\\s?[-–/]\\s?(?<last>${YEAR}|\\d{2})`),
    read: ({ first, last }) => {
      const [from, short] = [Number(first), Number(last)];
      const to = short < 100 ? Math.floor(from / 100) * 100 + short : short;
      if (to <= from || to - from > 60) return null;
      return { is: 'range', first: { is: 'named', year: from }, last: { is: 'named', year: to } };
    },
  },
];

const CLEAR =
  /(?:^|[\s(“"'‘])(?:in|into|due|both|dating\s+(?:back\s+)?to|calendar|since|until|till|during|early|mid|late|circa|fiscal|summer|spring|autumn|winter|fall|around|ended|ending|throughout|before|after|back\s+in|january|february|march|april|may|june|july|august|september|october|november|december)[\s-]+$/i;
const WEAK =
  /(?:^|[\s(“"'‘])(?:by|from|of|the|between|for|through|that|than|its|their|his|her|\p{L}+ful|to|and|or|a|this|post|pre|\p{L}+['’]s)[\s-]+$/iu;
const COUNTED = /^\s+(?:more\s+|other\s+|new\s+)?\p{Ll}+(?:s|men|people|women|children)\b/u;
const MEASURED =
  /^\s*(?:%|percent|per\s+cent|km|kilom|met|mile|dollar|euro|people|men|women|children|civilian|million|billion|hours|square|hectare|families|tons|tonnes|MW|GMT|UTC|dead|wounded)/i;
const NAMED_FOR =
  /^\s+(?:elections?|wars?|agreements?|accords?|deals?|ceasefires?|invasion|uprising|revolution|campaigns?|treaty|constitution|census|budget|crisis|offensive|events?|borders?|talks|protests|attacks|massacre|conflict|levels?|season|edition|report|results|figures)\b/i;

function isYear({ before, after }: Around, year: string): boolean {
  if (MEASURED.test(after) || Number(year) > 2099 || Number(year) < 1100) return false;
  if (/[([]\s*$/.test(before) && /^\s*[)\],–-]/.test(after)) return true;
  if (CLEAR.test(before)) return !(year.endsWith('00') && COUNTED.test(after) && !NAMED_FOR.test(after));
  if (!WEAK.test(before)) return /^\s*[-–]\s?(?:19|20)\d\d/.test(after) || /(?:19|20)\d\d\s?[-–,]\s?$/.test(before);
  if (Number(year) < 1700) return false;
  if (/\ba\s+$/i.test(before) && !/^\s+\p{L}/u.test(after)) return false;
  if (COUNTED.test(after)) return NAMED_FOR.test(after);
  return !/\b(?:to|and|or)\s+$/i.test(before) || /\b(?:1[89]|20)\d\d\b|\b(?:from|between|by|early|late)\b/.test(before.slice(-40));
}
