import type { ClaimCase } from '../case.ts';

export const arabicCases: readonly ClaimCase<'milestone'>[] = [
  { why: 'reached, as a verb', text: '⟦توصل الطرفان إلى اتفاق في عمان⟧.', body: { step: 'agreed' } },
  { why: 'reached, as a verbal noun', text: 'وأعلنت الوزارة ⟦التوصل إلى اتفاق مبدئي⟧.', body: { step: 'agreed-in-principle' } },
  { why: 'signed', text: '⟦وقع الوفدان اتفاقا لتبادل الأسرى⟧.', body: { step: 'signed' } },
  { why: 'put off', text: 'وقال المتحدث إنه ⟦تم تأجيل تنفيذ الاتفاق⟧.', body: { step: 'suspended' } },
  { why: 'talks between named sides', text: 'وتجري ⟦مفاوضات بين الحكومة والحوثيين⟧.', body: { step: 'talks' } },
  { why: 'into force', text: '⟦دخلت الهدنة حيز التنفيذ⟧ فجر الجمعة.', body: { step: 'in-force' } },
  { why: 'ended well', text: '⟦انتهت عملية إجلاء السكان الخميس⟧.', body: { step: 'completed' } },
  { why: 'an aim is no step', text: 'ويعمل الوسطاء من أجل التوصل إلى تسوية.' },
  { why: 'a denied deal', text: 'ونفى الفصيل التوصل إلى أي اتفاق مع الحكومة.' },
  { why: 'entering a town is not entering into force', text: 'دخل وفد المدينة بعد الاتفاق.' },
];
