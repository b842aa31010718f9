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
  { text: 'The fighters will leave on Friday.', verb: 'leave', modality: 'planned', why: 'will' },
  { text: 'He said the fighters would leave on Friday.', verb: 'leave', modality: 'planned', why: 'the future, told in the past' },
  { text: 'The army plans to pull out of the town.', verb: 'pull', modality: 'planned', why: 'plans to' },
  { text: 'The group vowed to fight on.', verb: 'fight', modality: 'planned', why: 'vowed to' },
  { text: 'The rebels agreed to leave the town.', verb: 'leave', modality: 'planned', why: 'agreed to' },
  { text: 'The convoy was supposed to leave on Sunday.', verb: 'leave', modality: 'planned', why: 'a date that was missed' },
  { text: 'If the army entered, the families would flee.', verb: 'entered', modality: 'conditional', why: 'if' },
  { text: 'The families will stay unless the road is opened.', verb: 'opened', modality: 'conditional', why: 'unless' },
  {
    text: 'They would leave provided that the army guaranteed their lives.',
    verb: 'guaranteed',
    modality: 'conditional',
    why: 'provided that',
  },
  { text: 'They will hand over their arms as long as the road stays open.', verb: 'stays', modality: 'conditional', why: 'as long as' },
  { text: 'The army demanded that the rebels hand over their arms.', verb: 'hand', modality: 'demanded', why: 'demanded that' },
  { text: 'Residents urged the council to open the road.', verb: 'open', modality: 'demanded', why: 'urged to' },
  { text: 'The fighters must leave the town.', verb: 'leave', modality: 'demanded', why: 'must' },
  { text: 'Iran asked that the wounded be let out.', verb: 'let', modality: 'demanded', why: 'asked that' },
  { text: 'The UN called on both sides to stop shooting.', verb: 'stop', modality: 'demanded', why: 'called on to' },
  { text: 'The militia threatened to blow up the dam.', verb: 'blow', modality: 'threatened', why: 'threatened to' },
  { text: 'The group threatened that it would shell the port.', verb: 'shell', modality: 'threatened', why: 'threatened that' },
  { text: 'The truce may collapse within days.', verb: 'collapse', modality: 'predicted', why: 'may, ahead' },
  { text: 'Thousands could flee to the border.', verb: 'flee', modality: 'predicted', why: 'could, ahead' },
  { text: 'The shell may have hit a school.', verb: 'hit', modality: 'unknown', why: 'may have' },
  { text: 'Aid groups fear that the camp will be attacked.', verb: 'attacked', modality: 'predicted', why: 'fear that' },
  { text: 'Famine is likely to follow.', verb: 'follow', modality: 'predicted', why: 'likely to' },
  { text: 'The army denied that it had shelled the camp.', verb: 'shelled', modality: 'denied', why: 'denied that' },
  { text: 'The army denied the charge that it had shelled the camp.', verb: 'shelled', modality: 'denied', why: 'a charge denied' },
  { text: 'The army rejected reports that it had shelled the camp.', verb: 'shelled', modality: 'denied', why: 'reports rejected' },
  { text: 'He called the claim that they had shelled the camp a lie.', verb: 'shelled', modality: 'denied', why: 'called a lie' },
  { text: 'Claims that they had shelled the camp are baseless.', verb: 'shelled', modality: 'denied', why: 'said to be baseless' },
  { text: 'He repeated the claim that they had shelled the camp.', verb: 'shelled', modality: null, why: 'a claim repeated' },
  { text: 'Rumours that they had shelled the camp proved false.', verb: 'shelled', modality: 'denied', why: 'proved false' },
  { text: 'Reports of 30 dead were invented, he said.', verb: 'dead', modality: 'denied', why: 'a noun of which a report is false' },
  { text: 'Had the army entered, the families would have fled.', verb: 'entered', modality: 'conditional', why: 'a condition without if' },
  { text: 'The army had entered.', verb: 'entered', modality: null, why: 'a past perfect' },
  { text: 'Without the rain they would have attacked.', verb: 'attacked', modality: 'conditional', why: 'what did not come about' },
  {
    text: 'The plan foresees that the men leave and that 50 prisoners be released.',
    verb: 'released',
    modality: 'planned',
    why: 'a bare "be" behind its subject',
  },
  { text: 'They voted against leaving the town.', verb: 'leaving', modality: null, negated: true, why: 'against' },
  { text: 'The army denied shelling the camp.', verb: 'shelling', modality: 'denied', why: 'denied with a gerund' },
  { text: 'The rebels refused to leave the town.', verb: 'leave', modality: null, negated: true, why: 'refused to' },
  { text: 'The convoy failed to reach the camp.', verb: 'reach', modality: null, negated: true, why: 'failed to' },
  { text: 'The convoy did not reach the camp.', verb: 'reach', modality: null, negated: true, why: 'did not' },
  { text: 'No one was hurt.', verb: 'hurt', modality: null, negated: true, why: 'no one' },
  { text: 'Nobody was killed in the raid.', verb: 'killed', modality: null, negated: true, why: 'nobody' },
  { text: 'None of the buses left.', verb: 'left', modality: null, negated: true, why: 'none of' },
  { text: 'Not a single bus left the town.', verb: 'left', modality: null, negated: true, why: 'not a single' },
  { text: 'Neither side has fired since Monday.', verb: 'fired', modality: null, negated: true, why: 'neither' },
  { text: 'It is not clear whether the road is open.', verb: 'open', modality: 'unknown', why: 'not clear whether' },
  { text: 'Officials could not say whether the hostages were alive.', verb: 'alive', modality: 'unknown', why: 'could not say whether' },
  { text: 'He insisted that the army had left the town.', verb: 'left', modality: null, why: 'insisting that is telling' },
  { text: 'She warned that the hospital had been hit.', verb: 'hit', modality: null, why: 'warning of what happened is telling' },
  { text: 'She warned that the hospital would be hit.', verb: 'hit', modality: 'predicted', why: 'warning of what is ahead' },
  {
    text: 'The raid, which killed nine, would be the worst this year if confirmed.',
    verb: 'killed',
    modality: null,
    why: 'a relative clause stands for itself',
  },
  { text: 'The number cannot be known.', verb: 'known', modality: null, negated: true, why: 'cannot' },
  { text: 'The fighters managed to leave the town.', verb: 'leave', modality: null, why: 'managed to' },
  { text: 'The army began to shell the town.', verb: 'shell', modality: null, why: 'began to' },
  { text: 'The talks seem to have failed.', verb: 'failed', modality: null, why: 'seem to have' },
  { text: 'The army was preparing to storm the camp.', verb: 'storm', modality: 'planned', why: 'preparing to' },
  { text: 'The convoy has yet to leave.', verb: 'leave', modality: null, negated: true, why: 'has yet to' },
  { text: 'The rebels wanted the families to leave first.', verb: 'leave', modality: 'demanded', why: 'wanting another to' },
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
    const stand = standOf({ language: code, report: { text }, sentences, clauses } as unknown as Context, { sentence: 0, token });
    expect(stand.modality).toBe(modality);
    expect(stand.negated).toBe(negated ?? false);
  });
});
