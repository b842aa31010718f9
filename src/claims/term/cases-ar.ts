import type { ClaimCase } from '../case.ts';

export const arabicCases: readonly ClaimCase<'term'>[] = [
  {
    why: 'what a deal lays down',
    text: 'ينص الاتفاق على ⟦خروج المقاتلين بسلاحهم الخفيف⟧.',
    body: { class: 'departure', limits: ['بسلاحهم الخفيف'] },
    modality: ['agreed'],
  },
  { why: 'weapons handed over', text: 'ويقضي الاتفاق ب⟦تسليم السلاح الثقيل⟧.', body: { class: 'weapons' }, modality: ['agreed'] },
  {
    why: 'a demand has its demander',
    text: 'وطالبت الحكومة ب⟦الإفراج عن المعتقلين⟧.',
    body: { class: 'prisoners' },
    modality: ['demanded'],
  },
  {
    why: 'one of a list, verb first',
    text: 'نشر المكتب بنود الاتفاق بعد مفاوضات طويلة.\n\n⟦تنسحب القوات من الميناء⟧.',
    body: { class: 'territory', obligor: 'القوات' },
  },
  { why: 'what happened is no term', text: 'انسحبت القوات من الميناء بعد الاتفاق والمفاوضات.' },
  { why: 'the ceasefire itself is the deal', text: 'طالب الوسطاء بوقف إطلاق النار.' },
];
