import { expect, test } from 'vitest';
import { loadRegistry } from '../../gazetteer/party-registry.ts';
import { loadGazetteer } from '../../gazetteer/place-gazetteer.ts';
import { contextOf } from '../../read.ts';
import { openReport } from '../../reports/index.ts';
import type { AnyDraft } from '../kind.ts';
import { arabicDate } from './ar.ts';

const knowledge = { gazetteer: loadGazetteer(), parties: loadRegistry() };

/** The day of what the word in ⟦ ⟧ tells, in a report published on Friday, 13 October 2017. */
function dayAt(marked: string): string {
  const text = `Date: 2017-10-13\nLanguage: ar\n---\n${marked.replace(/[⟦⟧]/g, '')}`;
  const report = openReport(new TextEncoder().encode(text), { file: 'time.txt' });
  if ('refused' in report) throw new Error(report.refused);
  const context = contextOf(report, knowledge);
  const at = text.length - marked.replace(/[⟦⟧]/g, '').length + marked.indexOf('⟦');
  const sentence = context.sentences.find(({ start, end }) => start <= at && at < end);
  const token = sentence?.tokens.findIndex(({ start, end }) => start <= at && at < end) ?? -1;
  const predicate = { sentence: sentence?.index ?? -1, token };
  const date = arabicDate(context, { predicate, span: { start: at, end: at + 1 } } as AnyDraft);
  return date === null ? 'none' : `${date.earliest ?? ''}..${date.latest ?? ''}`;
}

test.each<[text: string, day: string, why: string]>([
  ['⟦قتل⟧ خمسة مدنيين يوم الأحد في حماة.', '2017-10-08..2017-10-08', 'the date of the verb'],
  ['قالت الوزارة الخميس إن خمسة مدنيين ⟦قتلوا⟧ في حماة.', 'none', 'the day of saying is not the day of dying'],
  ['وأعلنت الوزارة مساء الأحد ⟦التوصل⟧ إلى اتفاق.', '2017-10-08..2017-10-08', 'a verbal noun under its verb'],
  ['قصفت الطائرات البلدة الثلاثاء، مما ⟦أسفر⟧ عن مقتل ثلاثة.', '2017-10-10..2017-10-10', 'what came of it'],
  ['قتل تسعة في ⟦غارة⟧ جوية أصابت الخميس سوقا شعبية.', '2017-10-12..2017-10-12', 'the one date of one story'],
  ['شهدت المدينة، الأحد، ⟦اشتباكات⟧ عنيفة.', '2017-10-08..2017-10-08', 'a date between commas'],
  ['⟦خرجت⟧ القافلة بعدما وقع الطرفان الاتفاق يوم الاثنين.', 'none', 'the date belongs to what was before'],
])('%s %s (%s)', (text, day) => {
  expect(dayAt(text)).toBe(day);
});
