import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compared, type DateCase, datesIn, daysOf } from '../case.ts';

function check(row: DateCase): void {
  const { found, wanted } = compared(row, 'ar');
  expect(found).toEqual(wanted);
}

describe('absolute dates', () => {
  test.each<DateCase>([
    ['بدأت المعركة في ⟦6 حزيران/يونيو 2017⟧.', '2017-06-06', 'one month by two names'],
    ['وصلت القافلة في ⟦١٤ تشرين الأول ٢٠١٧⟧.', '2017-10-14', 'Arabic digits'],
    ['منذ بدايتها في ⟦3 جويلية 2012⟧ تغير الوضع.', '2012-07-03', 'a Maghrebi name'],
    ['سقطت في ⟦أكتوبر 2016⟧.', '2016-10-01..2016-10-31', 'an Egyptian name'],
    ['سقطت في ⟦السابع من تشرين الأول/أكتوبر 2016⟧.', '2016-10-07', 'the day in words'],
    ['تغير العالم في هجمات ⟦11 سبتمبر⟧.', '2001-09-11', 'a day that names a deed has its year'],
    ['أعلن ⟦الجمعة 6 تشرين الأول 2017⟧ الاتفاق.', '2017-10-06', 'a weekday belongs to its date'],
    ['وقع في ⟦24/9/2017⟧.', '2017-09-24', 'Arabic writes the day first'],
    ['اندلعت في ⟦عام 2014⟧.', '2014-01-01..2014-12-31', 'a year with its word'],
    ['كانت هادئة في ⟦تسعينيات القرن الماضي⟧.', '1990-01-01..1999-12-31', 'a decade'],
    ['خسرها في ⟦ربيع 2016⟧.', '2016-03-01..2016-05-31', 'a season'],
    ['ارتفعت في ⟦الربع الأول من العام 2016⟧.', '2016-01-01..2016-03-31', 'a quarter'],
    ['صدر في ⟦5 شعبان 1438 هـ⟧.', '2017-05-01', 'the Islamic calendar by Umm al-Qura'],
    ['صدر في ⟦23 محرم 1439 هـ الموافق 13 أكتوبر 2017⟧.', '2017-10-13', 'both calendars: the Gregorian day counts'],
    ['توقف القتال في ⟦شهر رمضان⟧.', '?', 'a moon month without a year has no day'],
  ])('%s', (...row) => check(row));
});

describe('ranges, portions, bounds', () => {
  test.each<DateCase>([
    ['جرت المحادثات بين ⟦6 و9 تشرين الأول 2017⟧.', '2017-10-06..2017-10-09', 'both ends'],
    ['استمرت الهدنة من ⟦3 إلى 5 أيار⟧.', '2017-05-03..2017-05-05', 'from and to'],
    ['استمرت ⟦من 28 أيلول إلى 3 تشرين الأول 2017⟧.', '2017-09-28..2017-10-03', 'over the end of a month'],
    ['خرجوا ⟦ليل الجمعة-السبت⟧.', '2017-10-06..2017-10-07', 'one night over two days'],
    ['تصاعد القصف في ⟦مطلع حزيران⟧.', '2017-06-01..2017-06-10', 'the first third'],
    ['تصاعد القصف في ⟦منتصف تموز⟧.', '2017-07-11..2017-07-20', 'the second'],
    ['تصاعد القصف في ⟦أواخر آب 2016⟧.', '2016-08-21..2016-08-31', 'the last'],
    ['تحاصر القوات المدينة ⟦منذ أربعة أشهر⟧.', '2017-06-13..2017-10-13 since', 'a length up to now'],
    ['تحاصرها ⟦منذ حزيران⟧.', '2017-06-01..2017-10-13 since', 'from its first day'],
    ['سيستمر ⟦حتى يوم الأحد⟧.', '..2017-10-15 until', 'its end'],
    ['سيغادرون ⟦في موعد أقصاه يوم الأحد⟧.', '..2017-10-15 deadline', 'a deadline'],
    ['سيغادرون ⟦خلال 72 ساعة⟧.', '2017-10-13..2017-10-16 deadline', 'a length from now, after the future'],
  ])('%s', (...row) => check(row));
});

describe('counted from the publication and from the text', () => {
  test.each<DateCase>([
    ['قتل خمسة ⟦أمس⟧ وستة ⟦أمس الأول⟧.', '2017-10-12, 2017-10-11', 'yesterday and the day before'],
    ['سيغادرون ⟦غداً⟧ أو ⟦بعد غد⟧.', '2017-10-14, 2017-10-15', 'tomorrow and the day after'],
    ['قصفت البلدة ⟦صباح اليوم (الجمعة)⟧.', '2017-10-13', 'two words for one day'],
    ['وقال: قصفوها ⟦صباح اليوم (الأحد)⟧.', '2017-10-08', 'words of an earlier day: the weekday decides'],
    ['سقطت البلدة ⟦الأسبوع الماضي⟧.', '2017-10-02..2017-10-08', 'a week is a stretch'],
    ['خرج المقاتلون ⟦قبل يومين⟧.', '2017-10-11', 'the dual'],
    ['قتل عشرون خلال ⟦الـ48 ساعة الماضية⟧.', '2017-10-11..2017-10-13', 'a stretch up to now'],
    ['قصفت طيلة ⟦الأسابيع الستة الماضية⟧.', '2017-09-01..2017-10-13', 'the number after its noun'],
    ['وقع القصف ⟦مساء السبت⟧ و⟦فجر الأحد⟧.', '2017-10-07, 2017-10-08', 'the conjunction stays outside'],
    ['أعلن ⟦يوم الجمعة الماضي⟧ الاتفاق.', '2017-10-06', 'never the day itself'],
    ['سيخرجون ⟦الاثنين⟧.', '2017-10-16', 'ahead after the future'],
    ['وكان من المفترض أن تبدأ العملية ⟦صباح الأحد⟧.', '2017-10-15', 'ahead after "supposed"'],
    ['وقع الاتفاق ⟦الثلاثاء⟧.', '2017-10-10', 'the letter at the end belongs to it'],
    [
      'سقطت في ⟦6 تشرين الأول 2016⟧، وفي ⟦اليوم التالي⟧ استعيدت، و⟦بعد يومين⟧ خرجوا.',
      '2016-10-06, 2016-10-07, 2016-10-09',
      'one after another',
    ],
    ['سقطت في ⟦6 تشرين الأول 2016⟧ وفتحت الطريق ⟦بعد ثلاثين شهرا⟧.', '2016-10-06, ?', 'no day to come in what is told of the past'],
    ['خرقوا الاتفاق ⟦يومي الثلاثاء والأربعاء⟧.', '2017-10-10..2017-10-11', 'two days in a row'],
    ['سيجتمعون من ⟦13 إلى 15 الشهر المقبل⟧.', '2017-11-13..2017-11-15', 'days of next month'],
    ['وصلوا في ⟦19 من الشهر الجاري⟧.', '2017-10-19', 'a day of this month'],
    ['سيعقد الاجتماع ⟦بعد يومين⟧.', '2017-10-15', 'a plan counts from now'],
  ])('%s', (...row) => check(row));
});

test('without a publication date nothing is guessed', () => {
  const days = (text: string) => datesIn(text, 'ar', null).map(daysOf);
  expect(days('خرجوا قبل يومين.')).toEqual(['?']);
  expect(days('خرجوا يوم السبت.')).toEqual(['?']);
  expect(days('خرجوا في 14 تشرين الأول.')).toEqual(['?']);
  expect(days('خرجوا في 14 تشرين الأول 2017.')).toEqual(['2017-10-14']);
});

test.each<[text: string, why: string]>([
  ['أعلنت حركة 6 أبريل عن موقفها قرب جسر 17 نيسان.', 'names'],
  ['أدوا صلاة الجمعة.', 'a prayer'],
  ['قالت قوى 14 آذار إنها ترفض ذلك.', 'a camp named for a day'],
  ['مارس ضغوطا عليهم.', 'a verb that is written like March'],
  ['قال أب لخمسة أطفال.', 'a father is not August'],
  ['قال أحد القادة.', '"one of" is not Sunday'],
  ['وصل رمضان عبد الله.', 'a given name'],
  ['نزح 2000 شخص و1500 مقاتل.', 'counts'],
  ['استمر الحصار ثلاث سنوات.', 'a length is no date'],
  ['يقصفونها كل يوم ويتظاهرون أسبوعيا.', 'how often is not when'],
])('%s (%s)', (text) => {
  expect(datesIn(text, 'ar').map(({ exact }) => exact)).toEqual([]);
});

const PIECES = [
  'في',
  'و',
  'الجمعة',
  '١٤ تشرين الأول',
  '2017',
  '،',
  'ليل',
  'بين',
  'مساءً',
  'الثلاثاء',
  'منذ',
  'يومين',
  'قبل',
  'أواخر',
  'الأسبوع الماضي',
  'آب',
  '(',
  ')',
  '\u200f',
  'ـ',
  '6',
  '-',
  'حتى',
  'السّبت',
];

test('every span is exact and no two overlap, marks and invisible signs included', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), fc.constantFrom(' ', '', '\n'), (pieces, gap) => {
      const text = `خرجوا ${pieces.join(gap)}`;
      datesIn(text, 'ar').reduce((before, date) => {
        expect(date.exact).toBe(text.slice(date.start, date.end));
        expect(date.start).toBeGreaterThanOrEqual(before);
        expect(date.end).toBeGreaterThan(date.start);
        if (date.earliest !== null && date.latest !== null) expect(date.earliest <= date.latest).toBe(true);
        return date.end;
      }, 0);
    }),
  );
});
