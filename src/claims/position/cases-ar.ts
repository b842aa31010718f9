import type { ClaimCase } from '../case.ts';

export const arabicCases: readonly ClaimCase<'position'>[] = [
  {
    why: 'a refusal with its holder',
    text: '⟦رفضت الحركة اقتراح الوسطاء⟧.',
    body: { stance: 'rejects', party: 'الحركة', toward: 'اقتراح الوسطاء' },
  },
  { why: 'a yes', text: 'وقالت الأمم المتحدة إن ⟦الحوثيين وافقوا على تمديد الهدنة⟧.', body: { stance: 'accepts' } },
  { why: 'a denial', text: '⟦نفى الجيش قصف المستشفى⟧.', body: { stance: 'denies' } },
  { why: 'silence', text: '⟦لم يصدر أي تعليق من الحكومة⟧.', body: { stance: 'undecided' } },
  { why: 'a refusal that is negated', text: '⟦لم ترفض الحركة الخطة⟧.', body: { stance: 'accepts' } },
  { why: '"before" is written like "accepted"', text: 'قبل يومين وصل الوفد.' },
];
