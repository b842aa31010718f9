import { describe, expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import type { Context } from '../kind.ts';
import { standOf } from '../modality.ts';

interface Row {
  readonly text: string;
  readonly verb: string;
  readonly modality: string | null;
  readonly negated?: boolean;
  readonly why: string;
}

const english: readonly Row[] = [
  { text: 'The releases are due to begin in three weeks.', verb: 'begin', modality: 'planned', why: 'due to' },
  { text: 'The prisoners are to be freed on Monday.', verb: 'freed', modality: 'planned', why: 'be to' },
  { text: 'The convoy is expected to leave at dawn.', verb: 'leave', modality: 'planned', why: 'expected to' },
  { text: 'The convoy left at dawn.', verb: 'left', modality: null, why: 'told as a fact' },
  { text: 'A spokesman told reporters that the convoy had left.', verb: 'left', modality: null, why: 'telling that is reporting' },
  { text: 'The deal could see 300 people moved from the camp.', verb: 'moved', modality: 'predicted', why: 'seen through "could see"' },
  {
    text: 'He would respect the deal and ordered a halt.',
    verb: 'ordered',
    modality: null,
    why: 'a joined past tense takes no modal over',
  },
  { text: 'The army told them to leave.', verb: 'leave', modality: 'planned', why: 'telling to is ordering' },
];

const arabic: readonly Row[] = [
  { text: 'خرجت الحافلات من المدينة فجرا.', verb: 'خرجت', modality: null, why: 'told as a fact' },
  { text: 'ستخرج الحافلات من المدينة غدا.', verb: 'ستخرج', modality: 'planned', why: 'the future with its letter' },
  { text: 'سوف تغادر القافلة يوم الأحد.', verb: 'تغادر', modality: 'planned', why: 'the future with its word' },
  { text: 'من المقرر أن تغادر القافلة يوم الأحد.', verb: 'تغادر', modality: 'planned', why: 'it is scheduled that' },
  {
    text: 'كان من المفترض أن تبدأ عملية إجلاء الجرحى أمس.',
    verb: 'إجلاء',
    modality: 'planned',
    why: 'it was supposed, over a verbal noun',
  },
  { text: 'لم تغادر القافلة البلدة.', verb: 'تغادر', modality: null, negated: true, why: 'negation of the past' },
  { text: 'نفى الفصيل خروج مقاتليه من البلدة.', verb: 'خروج', modality: 'denied', why: 'denied' },
  { text: 'رفض المقاتلون الخروج من البلدة.', verb: 'الخروج', modality: null, negated: true, why: 'a refusal' },
  { text: 'طالبت الهيئة بالإفراج عن المعتقلين.', verb: 'الإفراج', modality: 'demanded', why: 'demanded' },
  { text: 'ينص الاتفاق على خروج المسلحين إلى الشمال.', verb: 'خروج', modality: 'agreed', why: 'the agreement stipulates' },
  { text: 'هدد القائد بقصف المطار.', verb: 'قصف', modality: 'threatened', why: 'a threat' },
  { text: 'يتوقع الخبراء أن تنهار الهدنة.', verb: 'تنهار', modality: 'predicted', why: 'expected' },
  { text: 'إذا خرجت القافلة توقف القصف.', verb: 'خرجت', modality: 'conditional', why: 'a condition' },
  { text: 'أعلن المرصد مقتل ثلاثة مدنيين.', verb: 'مقتل', modality: null, why: 'announced is told' },
  { text: 'تم إجلاء الجرحى من المشفى.', verb: 'إجلاء', modality: null, why: 'done, in the passive of news' },
  { text: 'سيتم إجلاء الجرحى من المشفى.', verb: 'إجلاء', modality: 'planned', why: 'to be done' },
  { text: 'لم يتم إجلاء الجرحى من المشفى.', verb: 'إجلاء', modality: null, negated: true, why: 'not done' },
];

describe.each([
  ['en', english],
  ['ar', arabic],
] as const)('%s', (code, rows) => {
  test.each(rows)('$text ($why)', ({ text, verb, modality, negated }) => {
    const language = languages[code];
    const sentences = language.analyse(text, [{ start: 0, end: text.length }]);
    const clauses = sentences.map((sentence) => language.clauses(sentence));
    const token = sentences[0]?.tokens.findIndex((one) => one.text === verb) ?? -1;
    const stand = standOf({ language: code, sentences, clauses } as unknown as Context, { sentence: 0, token });
    expect(stand.modality).toBe(modality);
    expect(stand.negated).toBe(negated ?? false);
  });
});
