import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../gazetteer/party-registry.ts';
import { loadGazetteer } from '../../gazetteer/place-gazetteer.ts';
import { contextOf } from '../../read.ts';
import { openReport } from '../../reports/index.ts';

const knowledge = { gazetteer: loadGazetteer(), parties: loadRegistry() };

/** Who vouches for the marked words: the last of the chain. */
function vouching(markup: string): string {
  const text = markup.replace(/[⟦⟧]/g, '');
  const span = { start: markup.indexOf('⟦'), end: markup.indexOf('⟧') - 1 };
  const report = openReport(new TextEncoder().encode(text), { file: 'case.txt', language: 'ar' });
  if ('refused' in report) throw new Error(report.refused);
  return contextOf(report, knowledge).attributions.chainAt(span).at(-1)?.source ?? '';
}

describe('who says it', () => {
  test.each([
    ['قال المتحدث العسكري إن ⟦القوات انسحبت من المطار⟧.', 'المتحدث العسكري', 'verb, subject, that'],
    ['مصادر محلية قالت إن ⟦الطريق مغلق منذ أيام⟧.', 'مصادر محلية', 'subject before the verb'],
    ['أعلن المجلس المحلي ⟦مقتل أربعة مدنيين في القصف⟧.', 'المجلس المحلي', 'a noun of an event instead of that'],
    ['أفادت الشبكة ب⟦خروج ثلاث حافلات من البلدة⟧.', 'الشبكة', 'a preposition before the event'],
    ['أما اللجنة فأكدت أن ⟦المشفى توقف عن العمل⟧.', 'اللجنة', 'a topic before the verb'],
    ['⟦قتل سبعة عمال في الغارة⟧، بحسب طبيب في المشفى.', 'طبيب في المشفى', 'according to, at the end'],
    ['وبحسب ناشط في المدينة، ⟦دخلت القافلة فجرا⟧.', 'ناشط في المدينة', 'according to, at the beginning'],
    ['⟦سقطت قذيفتان على السوق⟧، وفق ما أفاد به مسؤول محلي.', 'مسؤول محلي', 'as an official reported'],
    ['نقلت الوكالة عن ضابط قوله إن ⟦الجسر دمر بالكامل⟧.', 'ضابط', 'quoted by an agency'],
    ['تحدث متحدث باسم الجيش عن ⟦خروج 110 مسلحين⟧ فقط.', 'متحدث باسم الجيش', 'spoke of an event'],
    ['⟦قتل 12 مدنيا⟧، وفقا لمكتب حقوق الإنسان في المحافظة.', 'مكتب حقوق الإنسان في المحافظة', 'an office that is somebody’s'],
    ['رحبت الأمم المتحدة بالاتفاق ودعت الطرفين إلى ⟦السماح بدخول القوافل⟧.', 'الأمم المتحدة', 'those called on do not call'],
    ['وقالت أم لأربعة أطفال طالبة عدم ذكر اسمها: "⟦لم يبق في البلدة سوى طبيب واحد⟧".', 'أم لأربعة أطفال', 'who asks not to be named'],
    ['قال الناشط إن الهدنة انهارت. وأضاف أن ⟦القصف تجدد ليلا⟧.', 'الناشط', 'the speaker goes on'],
    ['«⟦خرجنا ليلا ولم نأخذ شيئا⟧»، تقول نازحة من البلدة.', 'نازحة من البلدة', 'a quotation before its verb'],
    ['وقال مصدر أمني، وهو ضابط سابق، إن ⟦المهاجمين فروا شرقا⟧.', 'مصدر أمني', 'an insertion between commas'],
    ['يقول جندي كان على السطح إن ⟦القناصة انسحبوا⟧.', 'جندي', 'a relative clause without its pronoun'],
    [
      'وبحسب مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية، ⟦نزحت مئة أسرة⟧.',
      'مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية',
      'an office by its full name',
    ],
    ['وأفادت غرفة طوارئ المخيم بأن ⟦العشرات غادروا⟧.', 'غرفة طوارئ المخيم', 'a room of emergencies'],
    ['التلفزيون الرسمي: ⟦وصول أول دفعة من المهجرين⟧', 'التلفزيون الرسمي', 'a headline with its speaker'],
    [
      'بيان صادر عن لجنة أهالي الوادي\nنؤكد أننا مع السلم. ونرفض العنف. ونعلن أن ⟦المسلحين غادروا البلدة⟧.',
      'لجنة أهالي الوادي',
      'a statement',
    ],
    [
      'إحاطة المبعوثة الخاصة أمام مجلس الأمن\nأشكركم على الدعوة. وأدعو الأطراف إلى الهدوء. وأرحب بالتزامهم. وقد ⟦قتل تسعة مدنيين أمس⟧.',
      'المبعوثة الخاصة',
      'a briefing',
    ],
  ])('%s → %s: %s', (markup, source) => {
    expect(vouching(markup)).toBe(source);
  });

  test.each([
    ['⟦دخلت القافلة إلى البلدة⟧ وفق اتفاق أبرم أمس.', 'a deal is no speaker'],
    ['لم يؤكد المجلس أن ⟦القافلة دخلت البلدة⟧.', 'what is not confirmed'],
    ['توقع الخبير أن ⟦تنهار الهدنة خلال أيام⟧.', 'what is only expected'],
    ['قال الناشط إن الهدنة انهارت. ⟦وتجددت الاشتباكات صباح اليوم⟧.', 'the next sentence is the report’s own'],
  ])('nobody but the report vouches: %s (%s)', (markup) => {
    expect(vouching(markup)).toBe('publisher');
  });
});
