import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexText, queryWords, searchWords } from './search.ts';

/** Whether a text is found by a query, as a store would: each word of the query in one of its terms. */
function finds(query: string, text: string): boolean {
  const terms = new Set(indexText(text).split(' '));
  return queryWords(query).every((word) => word.some((term) => terms.has(term)));
}

/** A word of the domain, forms of it as reports write them, and words that only look alike. */
const ARABIC: readonly (readonly [word: string, gloss: string, forms: string, falseFriends: string])[] = [
  ['غارة', 'air raid', 'والغارات بغارتين غاراتهم للغارة الغارتان', 'غار المغارة غرامة'],
  ['صاروخ', 'missile', 'صواريخ بالصواريخ صاروخين وصواريخها الصاروخان', 'صراخ صارخ'],
  ['قتيل', 'person killed', 'قتلى القتلى وقتيلان قتلاهم قتيلين', 'مقاتل قتال قاتل'],
  ['مدني', 'civilian', 'المدنيين ومدنيون مدنيا للمدنيين مدنيين', 'مدينة مدن'],
  ['جريح', 'wounded person', 'جرحى والجرحى جريحين جرحاهم بجرحى', 'تجريح جارح'],
  ['حافلة', 'bus', 'الحافلات بحافلتين حافلاتهم وحافلة للحافلات', 'حفل محفل حافل'],
  ['هدنة', 'truce', 'الهدنة هدنتين والهدن للهدنة هدنا', 'هندسة مدينة'],
  ['أسير', 'prisoner', 'أسرى الأسرى بأسيرين وأسراهم للأسرى', 'أسرة سير أسعار'],
  ['مقاتل', 'fighter', 'المقاتلين ومقاتلون بمقاتلين مقاتليهم للمقاتلين', 'قتيل مقتل'],
  ['قذيفة', 'shell', 'قذائف بالقذائف قذيفتين والقذيفة قذائفهم', 'قذف قاذفة'],
  ['نازح', 'displaced person', 'النازحين ونازحون للنازحين نازحا بنازحين', 'نزاع نزح'],
  ['اتفاق', 'agreement', 'الاتفاق باتفاقين اتفاقات والاتفاقات اتفاقهم', 'نفق آفاق'],
];

describe('Arabic words by their singular', () => {
  const rows = ARABIC.flatMap(([word, , forms]) => forms.split(' ').map((form) => [word, form] as const));

  test('of 60 inflected forms of 12 words at least 54 are found', () => {
    const missed = rows.filter(([word, form]) => !finds(word, `قال ${form} أمس`));
    expect(rows).toHaveLength(60);
    expect(missed.length, missed.join(' | ')).toBeLessThanOrEqual(6);
  });

  test.each(ARABIC.flatMap(([word, gloss, , others]) => others.split(' ').map((other) => [word, gloss, other] as const)))(
    '%s (%s) does not find %s',
    (word, _gloss, other) => {
      expect(finds(word, other)).toBe(false);
    },
  );

  test.each([
    ['إصابة', 'اصابات', 'hamza left out'],
    ['اصابة', 'الإصابات', 'hamza left out in the query'],
    ['مستشفى', 'المستشفي', 'final ya for alef'],
    ['غارة', 'غـــارَةٌ', 'lengthening and vowel marks'],
    ['الرقة', 'والرقة', 'a name with its article'],
    ['الحسكة', 'بالحسكة', 'a name behind a preposition'],
    ['٤٠', '40', 'digits of either kind'],
    ['قتل', 'سيقتلون', 'a verb by its past'],
    ['غارات', 'غارة', 'the plural finds the singular'],
  ])('%s finds %s: %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });
});

describe('English words', () => {
  test.each([
    ['bus', 'Three buses left', 'plural'],
    ['child', 'the children', 'irregular plural'],
    ['evacuate', 'were evacuated', 'past'],
    ['leave', 'fighters left the town', 'irregular past'],
    ['shell', 'the shelling went on', 'verbal noun'],
    ['shelling', 'the town was shelled', 'verb by its noun'],
    ['city', 'two cities', 'y'],
    ['Raqqa', 'in Al-Raqqa on Friday', 'behind its article'],
    ['al-Raqqa', 'in Raqqa', 'the article in the query says nothing'],
    ['Sanaa', 'Sana’a', 'apostrophes'],
    ['civilian', "the civilians' homes", 'possessive'],
    ['cafe', 'a café', 'accents'],
  ])('%s finds %s: %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  test.each([
    ['police', 'a new policy'],
    ['general', 'a generous offer'],
    ['war', 'warm words'],
    ['arm', 'the army'],
    ['mine', 'mineral water'],
    ['news', 'a new road'],
  ])('%s does not find %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});

test('every word stands where it says, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const words = searchWords(text);
      return words.every(({ start, end }, at) => start < end && end <= text.length && start >= (words[at - 1]?.end ?? 0));
    }),
  );
});
