import type { ClaimCase } from '../case.ts';

const ABOUT = 'The army and the rebels signed a deal in Homs. ';
const OF_DEAL = 'وقع الطرفان اتفاقا وبدأ تنفيذ الاتفاق. ';

/** Whom a deal takes in or leaves out, in both languages. */
export const coverageCases: readonly ClaimCase<'term'>[] = [
  { why: 'a deal covers', text: `${ABOUT}The mayor said ⟦the agreement covers all those inside the town⟧.`, modality: ['agreed'] },
  {
    why: 'a clause that hangs on the deal',
    text: `They agreed on a swap that ⟦leaves out senior officers⟧.`,
    body: { object: 'senior officers' },
  },
  { why: 'a participle on the deal', text: `They signed a truce ⟦excluding the port⟧.` },
  { why: 'a place that it leaves out', text: `They signed a truce ⟦which did not cover Idlib⟧.`, negated: true },
  { why: 'people covered', text: `${ABOUT}⟦Deserters were not covered⟧, residents said.`, negated: true },
  { why: 'arms left out', text: `${ABOUT}⟦Heavy weapons are excluded⟧.` },
  { why: 'part of it', text: `${ABOUT}⟦Foreign fighters are not part of it⟧.`, negated: true },
  { why: 'on a list', text: `They agreed on a prisoner exchange. ⟦The officers are not on the list⟧.`, negated: true },
  { why: 'among those to be freed', text: `They agreed on a prisoner swap. ⟦Two nurses are among those to be freed⟧.` },
  { why: 'limited to some', text: `They signed a deal. ⟦The amnesty is limited to conscripts⟧.` },
  { why: 'only some may go', text: `They signed a deal under which ⟦only women and children may leave⟧.` },
  { why: 'others go too', text: `${ABOUT}The mayor said ⟦the deserters would go too⟧.`, modality: ['planned'] },
  { why: 'the choice of those left out', text: `${ABOUT}⟦Foreign fighters can surrender or die⟧, a spokesman said.` },
  { why: 'denied that they were left out', text: `${ABOUT}The army denied that ⟦officers had been excluded⟧.`, modality: ['denied'] },
  { why: 'a toll covers nobody', text: 'They signed a deal. The toll includes three children.' },
  { why: 'left out of the talks is no term', text: 'They signed a deal. The tribes were excluded from the talks.' },
  { why: 'a count of who was aboard', text: 'They signed a deal. The convoy includes 40 fighters.' },
  { why: 'يشمل', text: `${OF_DEAL}وقال المصدر إن ⟦الاتفاق يشمل الجميع بمن فيهم المنشقون⟧.`, body: { object: 'الجميع بمن فيهم المنشقون' } },
  { why: 'a deal that is a verbal noun of two words', text: `${OF_DEAL}⟦لا يشمل وقف إطلاق النار الجماعات المتشددة⟧.`, negated: true },
  { why: 'a past, and a place', text: `${OF_DEAL}⟦لم تشمل الهدنة إدلب⟧.`, negated: true },
  { why: 'excepted', text: `${OF_DEAL}وأضاف أن ⟦المنشقين عن الجيش مستثنون من الاتفاق⟧.` },
  { why: 'not covered', text: `${OF_DEAL}وأكد أن ⟦الأسرى المدنيين غير مشمولين بالصفقة⟧.`, negated: true },
  { why: 'no part of it', text: `${OF_DEAL}⟦الضباط ليسوا جزءا من الصفقة⟧.`, negated: true },
  { why: 'passive', text: `${OF_DEAL}و⟦استثني من الاتفاق المعتقلون على خلفية قضايا جنائية⟧.` },
  { why: 'acts are content, not people', text: 'يشمل الاتفاق ⟦وقف القصف⟧.' },
  { why: 'a count', text: `${OF_DEAL}وشملت الدفعة الأولى 50 أسيرا.` },
];
