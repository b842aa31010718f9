import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import type { QuantityMention } from '../mention.ts';
import { findArabicQuantities } from './quantity.ts';

const find = (text: string): QuantityMention[] => findArabicQuantities(text, languages.ar.analyse(text, [{ start: 0, end: text.length }]));

const one = (value: number) => ({ low: value, high: value });
type Row = readonly [why: string, text: string, expected: Partial<QuantityMention>];

describe('numbers', () => {
  test.each<Row>([
    ['digits', 'وصل ⟦150⟧ مقاتلا.', one(150)],
    ['Arabic digits', 'وصل ⟦١٥٠⟧ مقاتلا.', one(150)],
    ['thousands with a mark', 'نزح ⟦12,500⟧ مدني.', one(12500)],
    ['digits and a scale', 'نزح ⟦7 آلاف⟧ مدني.', one(7000)],
    ['glued to its scale', 'خرج ⟦13ألف⟧ شخص.', one(13000)],
    ['a decimal and a scale', 'نزح ⟦1.5 مليون⟧ شخص.', one(1500000)],
    ['a unit in words', 'قتل ⟦سبعة⟧ جنود.', one(7)],
    ['feminine', 'احترقت ⟦ثلاث⟧ سيارات.', one(3)],
    ['teens', 'قتل ⟦ثلاثة عشر⟧ جنديا.', one(13)],
    ['eleven', 'قتل ⟦أحد عشر⟧ جنديا.', one(11)],
    ['twelve in the genitive', 'مقتل ⟦اثني عشر⟧ جنديا', one(12)],
    ['tens', 'أصيب ⟦خمسة وعشرون⟧ عاملا.', one(25)],
    ['tens in the genitive', 'إصابة ⟦خمسة وعشرين⟧ عاملا', one(25)],
    ['a hundred', 'وصلت ⟦مئة⟧ حافلة.', one(100)],
    ['a hundred in the other spelling', 'وصلت ⟦مائة⟧ حافلة.', one(100)],
    ['two hundred, owned', 'وصول ⟦مئتي⟧ حافلة', one(200)],
    ['hundreds in one word', 'وصلت ⟦ثلاثمئة⟧ عائلة.', one(300)],
    ['hundreds in two words', 'وصلت ⟦خمس مئة⟧ عائلة.', one(500)],
    ['hundreds and tens', 'أسر ⟦مئة وخمسة وثلاثين⟧ جنديا', one(135)],
    ['thousands', 'إجلاء ⟦سبعة آلاف⟧ شخص', one(7000)],
    ['thousands of a definite count', 'من أصل ⟦العشرة آلاف⟧ مقاتل', one(10000)],
    ['thousands and hundreds', 'نزح ⟦ثلاثة آلاف وخمسمئة⟧ شخص.', one(3500)],
    ['hundreds of thousands', 'نزح ⟦مئة ألف⟧ شخص.', one(100000)],
    ['all places', 'نزح ⟦مئة وخمسة وعشرون ألفا وثلاثمئة وأربعون⟧ شخصا.', one(125340)],
    ['a dual', 'احترقت ⟦حافلتان⟧ على الطريق.', one(2)],
    ['a dual with its numeral is one number', 'مقتل ⟦مدنيين اثنين⟧ في الغارة', one(2)],
    ['two by a broken plural', 'أسر ⟦جنديين⟧ قرب الحاجز', one(2)],
    ['one and no more', 'قتل ⟦مدني واحد⟧ في الغارة.', one(1)],
  ])('%s: %s', (_why, markup, expected) => check(markup, expected));
});

describe('bounds as said', () => {
  test.each<Row>([
    ['more than', 'قتل ⟦أكثر من 40⟧ مدنيا.', { low: 40, high: null, lowExclusive: true, qualifier: 'أكثر من' }],
    ['not less than', 'قتل ⟦ما لا يقل عن ثلاثين⟧ مدنيا.', { low: 30, high: null, lowExclusive: false }],
    ['what exceeds', 'نزح ⟦ما يزيد على 500⟧ شخص.', { low: 500, high: null, lowExclusive: true }],
    ['at least, behind the noun', 'استهدفت ⟦ثماني⟧ غارات جوية على الأقل المدينة.', { low: 8, high: null, qualifier: 'على الأقل' }],
    ['about', 'وصلت ⟦نحو عشرين⟧ حافلة.', { ...one(20), qualifier: 'نحو' }],
    ['close to', 'خرج ⟦ما يقارب 1500⟧ مدني.', { ...one(1500), qualifier: 'ما يقارب' }],
    ['some', 'خرج ⟦زهاء 300⟧ مسلح.', { ...one(300), qualifier: 'زهاء' }],
    ['up to', 'يضم المخيم ⟦ما يصل إلى 9000⟧ نازح.', { low: null, high: 9000 }],
    ['less than', 'بقي ⟦أقل من 50⟧ مقاتلا.', { low: null, high: 50, highExclusive: true }],
    ['between', 'بقي ⟦ما بين 4000 و5000⟧ مدني.', { low: 4000, high: 5000 }],
    ['from to, one scale', 'نزح ⟦من ثلاثة إلى أربعة آلاف⟧ شخص.', { low: 3000, high: 4000 }],
    ['dozens', 'قتل ⟦عشرات⟧ المدنيين.', { low: 20, high: null, vague: 'عشرات' }],
    ['hundreds', 'مقتل ⟦المئات⟧ من الجنود', { low: 200, high: null }],
    ['thousands', 'نزح ⟦آلاف⟧ السكان.', { low: 2000, high: null }],
    ['tens of thousands', 'نزح ⟦عشرات الآلاف⟧ من السكان.', { low: 20000, high: null }],
    ['a number of', 'أسر ⟦عدد من⟧ الجنود.', { low: null, high: null, vague: 'عدد' }],
    ['many', 'أصيب ⟦العديد من⟧ المارة.', { low: null, high: null, vague: 'العديد' }],
  ])('%s: %s', (_why, markup, expected) => check(markup, expected));
});

describe('measures', () => {
  test.each<Row>([
    ['hours', 'أقرت هدنة ⟦48 ساعة⟧ في المدينة.', { ...one(48), type: 'duration', unit: 'hours' }],
    ['with the article', 'خلال الـ⟦48 ساعة⟧ الماضية', { ...one(48), type: 'duration' }],
    ['years in words', 'محاصرة منذ ⟦ثلاث سنوات⟧.', { ...one(3), type: 'duration', unit: 'years' }],
    ['two days', 'تأجلت ⟦يومين⟧.', { ...one(2), type: 'duration', unit: 'days' }],
    ['per cent', 'استعاد ⟦نحو 95 في المئة⟧ من الأراضي.', { ...one(95), type: 'percent' }],
    ['per cent sign', 'دمر ⟦٨٠٪⟧ من المنازل.', { ...one(80), type: 'percent' }],
    ['kilometres', 'على بعد ⟦10 كيلومترات⟧ من المدينة', { ...one(10), type: 'distance', unit: 'km' }],
    ['money', 'دفع ⟦5 آلاف دولار⟧ فدية.', { ...one(5000), type: 'money', unit: 'USD' }],
    ['an age', 'قتل رجل يبلغ من العمر ⟦30 عاما⟧.', { ...one(30), type: 'age' }],
  ])('%s: %s', (_why, markup, expected) => check(markup, expected));
});

test.each([
  ['a year', 'في العام 2011 بدأت الاحتجاجات.'],
  ['a year after since', 'منذ 2015 توقفت المحادثات.'],
  ['a day of a month', 'بدأت العملية في 19 يونيو.'],
  ['a day of a month with from', 'بدأ القصف في 18 من فبراير.'],
  ['a clock time', 'وصلت القافلة عند 10:30 صباحا.'],
  ['a resolution', 'وفق القرار 2254 الصادر عن المجلس.'],
  ['a weekday', 'وصلت القافلة يوم الأحد.'],
  ['one of', 'قال أحد السكان إن الطريق مغلق.'],
  ['the two sides', 'اتفق الطرفان على هدنة.'],
  ['a toll without its number', 'ارتفع عدد القتلى.'],
])('no quantity: %s: %s', (_why, text) => {
  expect(find(text).map(({ exact }) => exact)).toEqual([]);
});

const UNITS = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const TENS = ['', 'عشرة', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const HUNDREDS = ['', 'مئة', 'مئتان', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة'];

function below1000(value: number): string {
  const [hundred, rest] = [Math.floor(value / 100), value % 100];
  const words = [];
  if (hundred > 0) words.push(HUNDREDS[hundred]);
  if (rest === 11) words.push('أحد عشر');
  else if (rest === 12) words.push('اثنا عشر');
  else if (rest > 12 && rest < 20) words.push(`${UNITS[rest - 10]} عشر`);
  else {
    if (rest % 10 > 0) words.push(UNITS[rest % 10]);
    if (rest >= 10) words.push(TENS[Math.floor(rest / 10)]);
  }
  return words.join(' و');
}

function inWords(value: number): string {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  const few = thousands % 100 > 2 && thousands % 100 < 11;
  const head =
    thousands === 0 ? [] : [thousands === 1 ? 'ألف' : thousands === 2 ? 'ألفان' : `${below1000(thousands)} ${few ? 'آلاف' : 'ألفا'}`];
  return [...head, ...(rest > 0 ? [below1000(rest)] : [])].join(' و');
}

test('every number word from 2 to 999,999 has its value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
      const words = inWords(value);
      expect(find(`بلغ العدد ${words} .`).map(({ low, high, exact }) => [low, high, exact])).toEqual([[value, value, words]]);
    }),
    { numRuns: 400 },
  );
});

test('every mention is the text at its offsets', () => {
  const pieces = [
    'قتل',
    'ثلاثة',
    'مدنيين',
    '٤٠',
    'أكثر من',
    'آلاف',
    'و',
    'بين',
    '10',
    'في المئة',
    'على الأقل',
    'حافلتين',
    'عدد من',
    '،',
    'الـ',
    'يوم',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (words) => {
      const text = words.join(' ');
      for (const { start, end, exact } of find(text)) expect(text.slice(start, end)).toBe(exact);
    }),
  );
});

function check(markup: string, expected: Partial<QuantityMention>): void {
  const text = markup.replace(/[⟦⟧]/g, '');
  const start = markup.indexOf('⟦');
  const end = markup.indexOf('⟧') - 1;
  const found = find(text);
  expect(found.map(({ exact }) => exact)).toContain(text.slice(start, end));
  expect(found.find((mention) => mention.start === start && mention.end === end)).toMatchObject(expected);
}
