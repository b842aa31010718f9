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
  {
    why: 'a refusal told by a noun',
    text: '⟦أعلنت الحركة رفضها للمقترح الإسرائيلي⟧.',
    body: { stance: 'rejects', party: 'الحركة', toward: 'للمقترح الإسرائيلي' },
  },
  {
    why: 'a yes with a condition',
    text: '⟦وافقت الحركة على الهدنة بشرط انسحاب القوات⟧.',
    body: { stance: 'accepts-with-conditions', toward: 'على الهدنة', conditions: ['انسحاب القوات'] },
  },
  { why: 'ready, without a verb', text: 'وقال إن ⟦المقاتلين مستعدون لمغادرة المدينة⟧.', body: { stance: 'willing', party: 'المقاتلين' } },
  { why: 'an offer that is being studied', text: 'وقالت الحركة إنها ⟦تدرس المقترح⟧.', body: { stance: 'undecided' } },
  { why: 'who studies medicine weighs no offer', text: 'تدرس الطالبة الطب في دمشق.' },
  { why: 'no answer yet', text: 'و⟦لم ترد الحكومة بعد على المبادرة⟧.', body: { stance: 'undecided', party: 'الحكومة' } },
  { why: 'concern told by a noun', text: '⟦أعربت الأمم المتحدة عن قلقها إزاء الحصار⟧.', body: { stance: 'other' } },
  {
    why: 'the next clause is none of its words',
    text: '⟦رفضت الحكومة اليمنية الخطوة⟧، ووصفها الوزير بأنها مسرحية.',
    body: { stance: 'rejects', party: 'الحكومة اليمنية', toward: 'الخطوة' },
  },
  { why: 'no comment is no refusal', text: '⟦رفضت الحركة التعليق⟧.', body: { stance: 'undecided' } },
];
