import type { Groups, LeafRule } from '../grammar.ts';
import type { Meaning } from '../meaning.ts';
import { ANY_UNIT, anyOf, countOf, DUAL, fold, NUMBER, PLURAL, unitOf, VAGUE_COUNT, whole } from './patterns.ts';

const f = fold;
const PRESENT = ['الآن', 'حاليا', 'في الوقت الراهن', 'في الوقت الحالي', 'هذه الأيام'];
const PAST = ['مؤخرا', 'في الآونة الأخيرة', 'الآونة الأخيرة', 'سابقا', 'في السابق'];
const FUTURE = ['قريبا', 'في وقت لاحق', 'لاحقا', 'في المستقبل', 'المستقبل'];

/** Lengths, how often, and words that name no day. */
export const LENGTH_RULES: readonly LeafRule[] = [
  { name: 'length', pattern: whole(`(?:${f('ال')}\\s?)?(?<count>${NUMBER}|${VAGUE_COUNT})\\s+(?<unit>${ANY_UNIT})`), read: length },
  { name: 'dual', pattern: whole(`(?<unit>${DUAL})`), read: length },
  {
    name: 'plural',
    pattern: whole(`(?<unit>${PLURAL})`),
    read: (groups, { before }) => (/(?:^|\s)(?:منذ|خلال|لمده|طوال|في غضون)\s+$/.test(before) ? length(groups) : null),
  },
  {
    name: 'one',
    pattern: whole(`(?<unit>${anyOf(['شهر', 'أسبوع', 'عام', 'سنة', 'ساعة', 'يوم', 'قرن', 'عقد'])})`),
    read: (groups, { before }) =>
      /(?:^|\s)(?:منذ|خلال|لمده|في غضون)\s+(?:نحو\s+|حوالي\s+|اكثر من\s+)?$/.test(before) ? length(groups) : null,
  },
  {
    name: 'adverb',
    pattern: whole(`(?<word>${f('يوميا')}|${f('أسبوعيا')}|${f('شهريا')}|${f('سنويا')})`),
    read: ({ word }) => repeat(word ?? ''),
  },
  {
    name: 'every',
    pattern: whole(`${f('كل')}\\s+(?<unit>${ANY_UNIT})`),
    read: ({ unit }) => ({ is: 'repeat', unit: unitOf(unit ?? '').unit, every: unitOf(unit ?? '').times }),
  },
  { name: 'present', pattern: whole(anyOf(PRESENT)), read: () => ({ is: 'vague', when: 'present' }) },
  { name: 'past', pattern: whole(anyOf(PAST)), read: () => ({ is: 'vague', when: 'past' }) },
  { name: 'future', pattern: whole(anyOf(FUTURE)), read: () => ({ is: 'vague', when: 'future' }) },
];

function length({ count, unit }: Groups): Meaning {
  const { unit: name, times, number } = unitOf(unit ?? '');
  const said = count === undefined ? (number === 'many' ? null : 1) : countOf(count);
  return { is: 'length', unit: name, count: said === null ? null : said * times };
}

function repeat(word: string): Meaning {
  const unit = ({ ي: 'day', ا: 'week', ش: 'month', س: 'year' } as const)[word[0] as 'ي' | 'ا' | 'ش' | 'س'];
  return { is: 'repeat', unit, every: 1 };
}
