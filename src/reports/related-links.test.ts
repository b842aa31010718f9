import { expect, test } from 'vitest';
import { linesOf } from './line.ts';
import { relatedLinks } from './related-links.ts';

const PARAGRAPH =
  'قالت مصادر محلية في المدينة إن قافلة من الشاحنات دخلت صباح الثلاثاء عبر المعبر الشمالي، وإنها حملت الطحين والوقود والأدوية إلى المستشفيات.';
const TITLES = 'قصة عائلة عادت إلى بيتها بعد الحرب\nكيف يعيش الصيادون على الساحل';

const found = (text: string): string[] => relatedLinks(text, [...linesOf(text, 0)]).map(({ start, end }) => text.slice(start, end));

test.each([
  ['two titles between paragraphs', [PARAGRAPH, PARAGRAPH, TITLES, PARAGRAPH], 2],
  ['one line alone may be a subheading', [PARAGRAPH, PARAGRAPH, 'كيف يعيش الصيادون على الساحل', PARAGRAPH], 0],
  ['lines under a colon are a list', [PARAGRAPH, PARAGRAPH, `${PARAGRAPH.slice(0, -1)}:`, TITLES, PARAGRAPH], 0],
  ['at the end they may close the report', [PARAGRAPH, PARAGRAPH, PARAGRAPH, TITLES], 0],
  ['a text that has lost its marks', [PARAGRAPH, PARAGRAPH.slice(0, -1), PARAGRAPH.slice(0, -1), TITLES, PARAGRAPH.slice(0, -1)], 0],
  ['too few paragraphs to tell', [PARAGRAPH, TITLES, PARAGRAPH], 0],
])('%s', (_, blocks, count) => {
  expect(found(blocks.join('\n')).length).toBe(count);
});
