import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';

const tokensOf = (text: string) => analyse(text, [{ start: 0, end: text.length }]).flatMap((sentence) => sentence.tokens);
const cut = (text: string): string =>
  tokensOf(text)
    .map((token) => token.text)
    .join(' ');

describe('words without their clitics', () => {
  test.each([
    ['وقتل جندي', 'و قتل جندي', 'and'],
    ['وزير الدفاع', 'وزير الدفاع', 'a word that begins with و'],
    ['بمقتل مدني', 'ب مقتل مدني', 'a preposition'],
    ['بلدة كبيرة', 'بلدة كبيرة', 'a word that begins with ب'],
    ['للمدنيين', 'ل لمدنيين', 'ل and the article share a letter'],
    ['وبالصواريخ', 'و ب الصواريخ', 'two clitics'],
    ['فقتلوا', 'ف قتلوا', 'and so'],
    ['فصيل مسلح', 'فصيل مسلح', 'a word that begins with ف'],
    ['كتيبة', 'كتيبة', 'a word that begins with ك'],
    ['ليخرجوا', 'ل يخرجوا', 'to, before a verb'],
    ['13ألف شخص', '13 ألف شخص', 'a number glued to its word'],
    ['الـ48 ساعة', 'الـ 48 ساعة', 'the article before digits'],
    ['و9 جرحى', 'و 9 جرحى', 'and, before digits'],
    ['قناة الرقة24', 'قناة الرقة24', 'digits of a name'],
  ])('%s → %s: %s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  test.each([
    ['عائلاتهم', 'عائلة', 'هم'],
    ['عائلته', 'عائلة', 'ه'],
    ['قتلاهم', 'قتيل', 'هم'],
    ['لديه', 'لدى', 'ه'],
    ['مقاتليها', 'مقاتل', 'ها'],
    ['قتلهم', 'قتل', 'هم'],
    ['منها', 'من', 'ها'],
  ])('%s is %s and %s', (word, lemma, pronoun) => {
    const [token] = tokensOf(word);
    expect([token?.lemma, token?.morph?.pronoun]).toEqual([lemma, pronoun]);
  });
});

describe('readings', () => {
  const tagged = (text: string, word: string) => tokensOf(text).find((token) => token.text === word);
  test.each([
    ['قصف الطيران البلدة.', 'قصف', 'VBD', 'a verb before its subject'],
    ['قصف متبادل بين الطرفين.', 'قصف', 'VN', 'a noun before its adjective'],
    ['بعد قصف البلدة', 'قصف', 'VN', 'after a preposition'],
    ['قتل 3 مدنيين.', 'قتل', 'VBD', 'before a number'],
    ['أدى إلى قتل المدنيين', 'قتل', 'VN', 'after to'],
    ['ستبدأ العملية', 'ستبدأ', 'VBF', 'the future'],
    ['سيارة مفخخة', 'سيارة', 'NN', 'no future'],
    ['على الحدود', 'على', 'IN', 'on'],
    ['قال إن الهدنة انهارت', 'إن', 'SC', 'that'],
  ])('%s: %s is %s (%s)', (text, word, tag) => {
    expect(tagged(text, word)?.tag).toBe(tag);
  });

  test('forms: dual, plural before its owner, passive by its letters', () => {
    expect(tokensOf('حافلتين')[0]).toMatchObject({ tag: 'NND', lemma: 'حافلة' });
    expect(tokensOf('مسلحي الجماعة')[0]).toMatchObject({ tag: 'NNS', lemma: 'مسلح', morph: { construct: true } });
    expect(tokensOf('أصيب خمسة')[0]).toMatchObject({ tag: 'VBD', lemma: 'أصاب', morph: { passive: true } });
  });
});

test('tokens stand in the text as written, marks and bidi controls included', () => {
  const text = 'قُتِلَ \u202b٣\u202c مدنيّين في قصـــف.';
  const tokens = tokensOf(text);
  expect(tokens.map((token) => token.norm)).toEqual(['قتل', '3', 'مدنيين', 'في', 'قصف', '.']);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});

describe('sentences', () => {
  const sentences = (text: string) => analyse(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));
  test.each([
    ['قال د. سالم إن الطريق مفتوح. وعاد الهدوء.', 2, 'a title is no end'],
    ['هل خرجت القافلة؟ لا أحد يعلم.', 2, 'question mark'],
    ['عنوان الخبر\nخرجت القافلة فجرا.\nووصلت ظهرا.', 3, 'a line each'],
    ['بلغت النسبة 3.5 في المئة.', 1, 'a decimal'],
    ['قال "نحن هنا." وأضاف أن الطريق آمن.', 2, 'a closing mark stays with its sentence'],
  ])('%j has %i: %s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});
