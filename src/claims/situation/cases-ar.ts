import type { ClaimCase } from '../case.ts';

export const arabicCases: readonly ClaimCase<'situation'>[] = [
  { why: 'who holds a place', text: '⟦تسيطر القوات العراقية على الجانب الشرقي⟧.', body: { topic: 'control', of: 'القوات العراقية' } },
  { why: 'siege', text: '⟦تحاصر الفصائل البلدتين منذ ثلاث سنوات⟧.', body: { topic: 'siege' } },
  { why: 'a lack', text: '⟦يعاني السكان من نقص الغذاء⟧.', body: { topic: 'food' } },
  { why: 'no longer', text: '⟦لم يعد السكان قادرين على البقاء في الأقبية⟧.', body: { topic: 'shelter' } },
  { why: 'a road is shut', text: 'وقالت البلدية إن ⟦الطريق لا يزال مغلقا⟧.', body: { topic: 'movement' } },
  { why: 'a plan to take a town is no state', text: 'ومن المقرر أن تسيطر القوات على البلدة.' },
  { why: 'violence is an event', text: 'قصفت الطائرات السوق.' },
];
