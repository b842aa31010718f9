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
  {
    why: 'named content behind the deal as subject',
    text: 'ويتضمن الاتفاق ⟦مغادرة جميع المسلحين بسلاحهم الفردي⟧.',
    body: { class: 'departure' },
  },
  { why: 'the name of a deal is no term', text: 'ودخل اتفاق إخلاء المدينة يومه الثاني.' },
  {
    why: 'under a deal, in the present',
    text: 'وبموجب الصفقة ⟦تفرج إسرائيل عن 150 أسيرا⟧.',
    body: { class: 'prisoners', obligor: 'إسرائيل' },
    modality: ['agreed'],
  },
  { why: 'under a deal, in the past, is done', text: 'وبموجب الصفقة أفرجت إسرائيل عن 150 أسيرا.' },
  {
    why: 'a line of a list under a colon',
    text: 'توصل الطرفان إلى اتفاق بعد مفاوضات، وهذه بنوده:\n\n⟦تسوية أوضاع المطلوبين خلال ستة أشهر⟧.',
    body: { class: 'registration' },
  },
  { why: 'the same line as a headline', text: 'خروج المقاتلين من الحي بعد الاتفاق والمفاوضات.' },
  { why: 'with the verbal noun that hangs on it', text: 'ودعت الأمم المتحدة إلى ⟦وقف فوري للقتال⟧.', body: { class: 'ceasefire' } },
  { why: 'must', text: 'يجب على القوات ⟦الانسحاب من المدينة⟧.', body: { class: 'territory' }, modality: ['demanded'] },
];
