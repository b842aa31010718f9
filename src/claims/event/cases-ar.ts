import type { ClaimCase } from '../case.ts';

export const arabicCases: readonly ClaimCase<'event'>[] = [
  {
    why: 'verb first: who, whom, with what',
    text: '⟦قصفت قوات النظام بلدة سرمين بقذائف المدفعية⟧.',
    body: { type: 'shelling', actor: 'قوات النظام', recipient: 'بلدة سرمين', weapon: 'قذائف المدفعية' },
  },
  {
    why: 'subject first, as in headlines',
    text: '⟦طائرات حربية تستهدف سوقا في معرة النعمان⟧',
    body: { type: 'attack', weapon: 'طائرات حربية' },
  },
  {
    why: 'the verb launches, the noun says what',
    text: 'وقال السكان إن ⟦الطيران شن غارات جوية على الحي⟧.',
    body: { type: 'airstrike' },
    modality: ['reported'],
  },
  { why: 'the noun breaks out', text: '⟦اندلعت اشتباكات عنيفة بين الطرفين في تعز⟧.', body: { type: 'clash', actor: null } },
  { why: 'suffered', text: '⟦تعرضت البلدة لقصف صاروخي مساء الأحد⟧.', body: { type: 'shelling', actor: null, recipient: 'البلدة' } },
  { why: 'a weapon that explodes has no doer', text: '⟦انفجرت سيارة مفخخة قرب المطار⟧.', body: { type: 'bombing', actor: null } },
  {
    why: 'movement with its route',
    text: '⟦خرجت حافلات من حمص إلى إدلب صباح السبت⟧.',
    body: { type: 'movement', stage: 'departed', route: { from: 'حمص', via: null, to: 'إدلب' } },
  },
  { why: 'gathering', text: '⟦تجمعت عشرات الحافلات عند المعبر⟧.', body: { type: 'movement', stage: 'assembling' } },
  { why: 'done, with "was completed"', text: '⟦تم إجلاء الجرحى من المدينة⟧.', body: { type: 'evacuation' } },
  { why: 'a plan to move is kept as planned', text: 'ومن المقرر أن ⟦تغادر الحافلات مدينة دوما غدا⟧.', modality: ['planned'] },
  { why: 'a noun with its doer', text: 'وندد ب⟦قصف النظام للمستشفى⟧.', body: { type: 'shelling', actor: 'النظام' } },
  { why: 'the end of shelling is no shelling', text: 'ودعا إلى وقف القصف على المدينة.' },
  { why: 'an agreement on it has not moved anybody', text: 'توصل الطرفان إلى اتفاق على إجلاء المقاتلين.' },
  { why: 'what is laid down, verb first in the present', text: 'تنسحب القوات من خطوط التماس.' },
  { why: 'a statement does not leave', text: 'خرج البيان متأخرا.' },
  { why: 'quoting is not carrying', text: 'ونقلت الصحيفة عن مصدر عسكري.' },
  { why: 'a question tells nothing', text: 'هل انفجرت الشاحنة قبل الغارة؟' },
  { why: 'who cannot leave has not left', text: 'لا يستطيع المدنيون مغادرة المدينة.' },
  { why: 'dawn is written like "blew up"', text: 'بدأت الهدنة فجر الأربعاء.' },
  { why: 'shells that fall', text: '⟦سقطت قذائف هاون على حي الأندلس⟧.', body: { type: 'shelling', actor: null, weapon: 'قذائف هاون' } },
  { why: 'let go', text: '⟦أطلقت السلطات سراح الصحفي⟧.', body: { type: 'release' } },
  { why: 'caught', text: '⟦ألقت الشرطة القبض على المشتبه به⟧.', body: { type: 'arrest' } },
  { why: 'a town that falls is not shelled', text: 'سقطت المدينة في 2016.' },
];
