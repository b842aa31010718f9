import type { ClaimCase } from '../case.ts';

export const arabicCases: readonly ClaimCase<'situation'>[] = [
  { why: 'who holds a place', text: '⟦تسيطر القوات العراقية على الجانب الشرقي⟧.', body: { topic: 'control', of: 'القوات العراقية' } },
  { why: 'siege', text: '⟦تحاصر الفصائل البلدتين منذ ثلاث سنوات⟧.', body: { topic: 'siege' } },
  { why: 'a lack', text: '⟦يعاني السكان من نقص الغذاء⟧.', body: { topic: 'food' } },
  { why: 'no longer', text: '⟦لم يعد السكان قادرين على البقاء في الأقبية⟧.', body: { topic: 'shelter' } },
  { why: 'a road is shut', text: 'وقالت البلدية إن ⟦الطريق لا يزال مغلقا⟧.', body: { topic: 'movement' } },
  { why: 'a plan to take a town is no state', text: 'ومن المقرر أن تسيطر القوات على البلدة.' },
  { why: 'violence is an event', text: 'قصفت الطائرات السوق.' },
  { why: 'a past with "since" lasts', text: '⟦خضعت الغوطة لحصار خانق منذ 2013⟧.', body: { topic: 'siege', of: 'الغوطة' } },
  { why: 'a change of hands is no state', text: 'سيطر الجيش على التلة مساء الأحد.' },
  { why: 'under the rule of', text: '⟦لا تزال البلدة خاضعة لسيطرة الفصائل⟧.', body: { topic: 'control', of: 'البلدة' } },
  { why: 'a word that only marks a place', text: 'دخلت المساعدات المناطق الخاضعة لسيطرة المعارضة.' },
  { why: 'besieged, which is written like besieging', text: '⟦لا تزال المدينة محاصرة من جميع الجهات⟧.', body: { topic: 'siege' } },
  { why: 'a sentence without a verb', text: '⟦الجثث ملقاة في الشوارع⟧.', body: { topic: 'bodies' } },
  { why: 'out of service', text: '⟦خرجت معظم المستشفيات عن الخدمة⟧.', body: { topic: 'health' } },
  { why: 'nobody can leave', text: '⟦لا يستطيع المدنيون مغادرة المدينة⟧.', body: { topic: 'movement', of: 'المدنيون' } },
  { why: 'cut off, with its need', text: 'وأضاف أن ⟦المياه انقطعت عن المدينة منذ أسبوع⟧.', body: { topic: 'water' } },
  { why: 'living somewhere says nothing of how', text: 'تعيش العائلة في دمشق.' },
  { why: 'troops that spread are no disease', text: 'انتشرت قوات الشرطة العسكرية في المدينة.' },
];
