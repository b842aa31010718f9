import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFurniture } from './furniture.ts';
import { isFurnitureLine } from './furniture-lines.ts';

test.each([
  ['Written by Editorial Board', 'byline'],
  ['By Jane Doe and Omar Haddad in Beirut', 'byline of names'],
  ['BY JANE DOE', 'byline in capitals'],
  ['Language / اللغة العربية', 'language switch'],
  ['English | العربية | Français', 'list of languages'],
  ['Leave a Comment', 'comment prompt'],
  ['3 Comments', 'comment count'],
  ['اترك تعليقا', 'comment prompt in Arabic'],
  ['error: Content is protected !!', 'copy guard'],
  ['النسخ ممنوع', 'copy guard in Arabic'],
  ['© 2019 The Gazette', 'rights'],
  ['The Gazette. All rights reserved.', 'rights'],
  ['جميع الحقوق محفوظة', 'rights in Arabic'],
  ['Share on Twitter', 'share prompt'],
  ['Facebook Twitter WhatsApp', 'share names'],
  ['Twitter', 'a lone share name'],
  ['Advertisement', 'navigation'],
  ['Read more: Talks resume in Geneva', 'pointer'],
  ['اقرأ أيضا: مفاوضات جديدة', 'pointer in Arabic'],
  ['طالع أيضا خريطة المعارك', 'pointer in Arabic without a mark'],
  ['تابعونا على تطبيق الهاتف', 'prompt in Arabic'],
  ['للتواصل مع الكاتب: بريد الموقع', 'prompt in Arabic'],
  ['Photo credit: Jane Doe', 'picture credit'],
  ['Image caption', 'label'],
  ['![a bridge](bridge.png)', 'picture'],
  ['Reporting by Jane Doe; Editing by John Roe', 'credits'],
  ['(Reporting by Jane Doe in Amman; Editing by John Roe)', 'credits'],
  ['Tags: Syria, ceasefire', 'tags'],
  ['* * *', 'rule'],
  ['https://example.org/story', 'address'],
])('%s is furniture: %s', (line) => {
  expect(isFurnitureLine(line)).toBe(true);
});

test.each([
  ['By Tuesday the army had taken the town', 'an adverbial, not a byline'],
  ['By then Homs was empty', 'lower-case words: no list of names'],
  ['Written by the mediators, the text was rejected. Twelve died.', 'a sentence'],
  ['More than 20 were killed', 'begins like a pointer'],
  ['Share of the territory held by rebels: 40 percent', 'not a prompt'],
  ['Search teams found nine bodies', 'begins like navigation'],
  ['Home to 20,000 people, the town has no clinic', 'begins like navigation'],
  ['Twitter posts by activists showed buses leaving', 'about Twitter, not a prompt'],
  ['Reporting by local monitors put the toll at 12, and the truce held.', 'runs on like a sentence'],
  ['English-speaking fighters left first', 'begins with a language'],
  ['Error: the army said its shell had missed its target, killing nine civilians and wounding many more near the crossing', 'long'],
  ['Image analysis showed twelve craters', 'no credit'],
  ['Related to the talks, three prisoners were freed', 'no colon'],
  ['Comments by the minister angered the rebels', 'a sentence'],
  ['Subscribers to the deal include two tribes', 'no prompt'],
])('%s is body: %s', (line) => {
  expect(isFurnitureLine(line)).toBe(false);
});

/** Marks what is found with ⟦ ⟧. */
function shown(text: string, known: { title?: string; publisher?: string } = {}) {
  const found = findFurniture(text, { bodyStart: 0, title: known.title ?? null, publisher: known.publisher ?? null });
  let out = '';
  let at = 0;
  for (const { start, end } of found.spans) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return { marked: out + text.slice(at), dated: found.dated };
}

describe('datelines', () => {
  test.each([
    {
      text: 'News\nGazette | Aug 29, 2016, 07.18 AM IST\nTwo left.',
      marked: 'News\n⟦Gazette | Aug 29, 2016, 07.18 AM IST⟧\nTwo left.',
      dated: 'Aug 29, 2016, 07.18 AM IST',
    },
    {
      text: 'Published: 3 May 2018 14:02 GMT\nTwo left.',
      marked: '⟦Published: 3 May 2018 14:02 GMT⟧\nTwo left.',
      dated: '3 May 2018 14:02 GMT',
    },
    {
      text: 'Monday 07 May 2018 19:02 Two left the town',
      marked: '⟦Monday 07 May 2018 19:02 ⟧Two left the town',
      dated: 'Monday 07 May 2018 19:02',
    },
    { text: 'May 7 2018 Two left the town', marked: '⟦May 7 2018 ⟧Two left the town', dated: 'May 7 2018' },
    { text: 'Situation update, 7 May 2018\nTwo left.', marked: '⟦Situation update, 7 May 2018⟧\nTwo left.', dated: '7 May 2018' },
    {
      text: 'Weekly humanitarian bulletin – 7 May 2018\nTwo left.',
      marked: '⟦Weekly humanitarian bulletin – 7 May 2018⟧\nTwo left.',
      dated: '7 May 2018',
    },
    {
      text: 'Weekly report on the killings, 7 May 2018\nTwo left.',
      marked: 'Weekly report on the killings, 7 May 2018\nTwo left.',
      dated: null,
    },
    { text: 'AMMAN (Reuters) - Two left.', marked: '⟦AMMAN (Reuters) - ⟧Two left.', dated: null },
    { text: 'إدلب، 14 آذار 2018\nخرج اثنان.', marked: '⟦إدلب، 14 آذار 2018⟧\nخرج اثنان.', dated: '14 آذار 2018' },
    { text: 'أديس أبابا 15 أغسطس 2016 - خرج اثنان.', marked: '⟦أديس أبابا 15 أغسطس 2016 - ⟧خرج اثنان.', dated: '15 أغسطس 2016' },
    { text: 'DOUMA, 14 March 2018. Two left.', marked: '⟦DOUMA, 14 March 2018. ⟧Two left.', dated: '14 March 2018' },
    {
      text: 'Deir Ezzor, Syria, March 14, 2018 – Two left.',
      marked: '⟦Deir Ezzor, Syria, March 14, 2018 – ⟧Two left.',
      dated: 'March 14, 2018',
    },
    { text: 'GENEVA/ADEN (14 March 2018) - Two left.', marked: '⟦GENEVA/ADEN (14 March 2018) - ⟧Two left.', dated: '14 March 2018' },
    { text: 'Bir al-Ward, 14 March 2018. Two left.', marked: '⟦Bir al-Ward, 14 March 2018. ⟧Two left.', dated: '14 March 2018' },
    { text: 'GOMA, 14 March 2018 (AFP) — Two left.', marked: '⟦GOMA, 14 March 2018 (AFP) — ⟧Two left.', dated: '14 March 2018' },
    { text: 'KHARTOUM 14/3/2018: 12 left.', marked: '⟦KHARTOUM 14/3/2018: ⟧12 left.', dated: '14/3/2018' },
    { text: 'Douma, 14 March 2018.\nTwo left.', marked: '⟦Douma, 14 March 2018.⟧\nTwo left.', dated: '14 March 2018' },
    { text: 'دوما، 14 آذار 2018. خرج اثنان.', marked: '⟦دوما، 14 آذار 2018. ⟧خرج اثنان.', dated: '14 آذار 2018' },
    { text: 'انتهت الهدنة في 14 آذار 2018. خرج اثنان.', marked: 'انتهت الهدنة في 14 آذار 2018. خرج اثنان.', dated: null },
    { text: 'Since 14 March 2018. Two left.', marked: 'Since 14 March 2018. Two left.', dated: null },
    { text: 'In Douma, 14 March 2018 was quiet.', marked: 'In Douma, 14 March 2018 was quiet.', dated: null },
    { text: 'Two left Douma, 14 March 2018. Others came.', marked: 'Two left Douma, 14 March 2018. Others came.', dated: null },
    { text: 'القاهرة (وكالات) - خرج اثنان.', marked: '⟦القاهرة (وكالات) - ⟧خرج اثنان.', dated: null },
    { text: 'قتل عشرة (بينهم طفل) - خرج اثنان.', marked: 'قتل عشرة (بينهم طفل) - خرج اثنان.', dated: null },
    { text: 'May 7 2018 was the day on which two left', marked: 'May 7 2018 was the day on which two left', dated: null },
    { text: 'On May 7 2018 two left', marked: 'On May 7 2018 two left', dated: null },
    { text: 'Clashes in Homs killed nine on 7 May 2018', marked: 'Clashes in Homs killed nine on 7 May 2018', dated: null },
  ])('$text', ({ text, marked, dated }) => {
    expect(shown(text)).toEqual({ marked, dated });
  });

  test('a headline repeated in text that lost its line breaks goes, with what stands before it', () => {
    const text = 'Two leave town\n\nPosted on May 7 2018 by The Gazette Two leave town Two fighters left.';
    expect(shown(text, { title: 'Two leave town' }).marked).toBe(
      'Two leave town\n\n⟦Posted on May 7 2018 by The Gazette Two leave town⟧ Two fighters left.',
    );
  });

  test('a headline told there for the first time stays, cut off from the first sentence', () => {
    expect(shown('May 7 2018 Two leave town Two fighters left.', { title: 'Two leave town' }).marked).toBe(
      '⟦May 7 2018 ⟧Two leave town⟦ ⟧Two fighters left.',
    );
  });
});

describe('closing matter', () => {
  const about = 'The Gazette The Gazette is an independent daily newspaper. Founded in 1990 it has readers in nine countries.';
  test.each([
    { end: 'Two left.⟦ (Source: Gazette Media Office) Twitter⟧', publisher: 'Gazette', why: 'source note and share word' },
    { end: `Two left.⟦ ${about}⟧`, publisher: 'The Gazette (English)', why: 'the outlet about itself' },
    { end: `Two left.⟦ ${about}⟧`, publisher: null, why: 'a doubled name needs no publisher' },
    {
      end: 'Two left. (Reporting by Jane Doe; Editing by John Roe)',
      publisher: null,
      cut: ' (Reporting by Jane Doe; Editing by John Roe)',
      why: 'credits',
    },
    {
      end: 'The Gazette is an independent newspaper. Gunmen killed its editor on Monday.',
      publisher: null,
      why: 'a story about an outlet',
    },
    {
      end: 'Two left. Aleppo Today is a leading news channel. Rebels shelled its office.',
      publisher: 'The Gazette',
      why: 'another outlet, news follows',
    },
    { end: 'Two left (source: the monitors) and nine stayed.', publisher: null, why: 'inside a sentence it is a source' },
    { end: 'He spoke on Twitter', publisher: null, why: 'no sentence end before it' },
  ])('$why', ({ end, publisher, cut }) => {
    const marked = cut === undefined ? end : end.replace(cut, `⟦${cut}⟧`);
    const text = `Headline here\n\n${end.replace(/[⟦⟧]/g, '')}`;
    expect(shown(text, publisher === null ? {} : { publisher }).marked).toBe(`Headline here\n\n${marked}`);
  });
});

test('spans are ordered, disjoint and inside any text', () => {
  const piece = fc.constantFrom(
    'Leave a Comment',
    'May 7 2018',
    '\n',
    '\r\n',
    ' ',
    'Two left.',
    '(Source: x)',
    'Twitter',
    '\u200f',
    'قتل',
    '\ud800',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const { spans } = findFurniture(text, { bodyStart: 0, title: 'Two left.', publisher: 'Two' });
      return spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0) && end <= text.length);
    }),
  );
});
