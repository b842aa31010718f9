import { makeReport } from '../speed/generated-report.ts';

const TOWNS = ['الرقة', 'حلب', 'حمص', 'إدلب', 'درعا', 'الموصل', 'تعز', 'الحديدة', 'دير الزور', 'الفاشر'];
const SPEAKERS = ['المرصد السوري لحقوق الإنسان', 'مصدر طبي', 'الجيش', 'متحدث باسم الفصائل', 'أحد السكان', 'الأمم المتحدة'];
const SENTENCES = [
  'قتل # مدنيا على الأقل في قصف استهدف سوقا في مدينة TOWN أمس، بحسب SPEAKER.',
  'وأعلن SPEAKER أن # حافلات تقل مقاتلين وعائلاتهم غادرت TOWN يوم الجمعة.',
  'واتفق الطرفان على هدنة في TOWN مدتها # ساعة، وفق ما أفاد SPEAKER.',
  'وبموجب الاتفاق يسلم المسلحون أسلحتهم الثقيلة ويغادرون TOWN بأسلحتهم الخفيفة.',
  'ونفى SPEAKER أن تكون طائراته قد قصفت مستشفى في TOWN.',
  'وأصيب # أشخاص بجروح في غارات جوية على حي سكني في TOWN، بينهم أطفال.',
  'وقال SPEAKER إن نحو # عائلة ما زالت محاصرة داخل المدينة.',
  'وفشلت المفاوضات مرتين قبل أن يعود الوسطاء إلى TOWN الأسبوع الماضي.',
  'وطالب SPEAKER بالإفراج عن الأسرى المحتجزين في TOWN قبل تحرك أي قافلة.',
  'وقال عمال إغاثة إن الغذاء والدواء شحا في TOWN منذ قطع الطريق في مارس.',
];
// Rare words, so that searches for them are not all alike.
const RARE = ['سهيل', 'قنديل', 'مرجان', 'ياقوت', 'زعفران', 'بركان', 'فيروز', 'صنوبر'];
const RARE_EN = ['lantern', 'quarry', 'orchard', 'viaduct', 'granary', 'obelisk', 'foundry', 'minaret'];

/** About 60 of 100 reports are in Arabic, as in the workload that the storage was chosen by; the same for the same seed. */
export function generatedReport(seed: number, words: number): string {
  const text = seed % 5 < 3 ? arabicReport(seed, words) : makeReport(seed, (_, count) => count >= words);
  const rare = seed % 5 < 3 ? RARE : RARE_EN;
  // One report in 200 or so holds a rare word.
  return seed % 199 === 0 ? `${text}${rare[(seed / 199) % rare.length]} ${seed}.\n` : text;
}

/** A report in Arabic of about so many words. */
export function arabicReport(seed: number, most: number): string {
  let state = (seed * 7919 + 1) >>> 0;
  const next = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % limit;
  };
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  const day = String(1 + next(28)).padStart(2, '0');
  let text = `Title: محادثات في ${pick(TOWNS)}، تقرير ${seed}\nDate: 201${4 + (seed % 5)}-05-${day}\nOutlet: Generated ${seed % 40}\nLanguage: ar\n---\n`;
  let words = 0;
  for (let count = 1; words < most; count += 1) {
    const sentence = pick(SENTENCES)
      .replace('#', String(3 + next(400)))
      .replaceAll('TOWN', pick(TOWNS))
      .replace('SPEAKER', pick(SPEAKERS));
    words += sentence.split(' ').length;
    text += sentence + (count % 4 === 0 ? '\n\n' : ' ');
  }
  return `${text.trim()}\n`;
}
