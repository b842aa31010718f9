import type { Act } from '../../attribution/attribution.ts';
import type { SourceType } from '../../attribution/link.ts';

type Row = readonly [verbs: string, gloss: string];
const set = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

/** Verbs by which somebody says something; past forms (lemmas). */
export const SPEECH_VERBS = set([
  ['قال أعلن أكد أضاف ذكر أوضح أفاد صرح', 'say, announce, confirm, add, mention, explain, report, declare'],
  ['نفى كشف أشار لفت بين تابع أردف استطرد', 'deny, reveal, point out, make clear, continue, add'],
  ['زعم ادعى اعتبر رأى شدد نوه نبه حذر', 'claim, consider, stress, note, warn'],
  ['أبلغ أخبر تحدث روى أورد رجح قدر', 'inform, tell, speak, relate, report, deem likely, estimate'],
  ['أقر اعترف رد أجاب كتب غرد', 'admit, reply, answer, write, tweet'],
  ['وثق أحصى سجل', 'document, count, record'],
  ['اتهم وصف', 'accuse, describe'],
]);

/** Of these only what follows "that", a colon or a quotation is told. Others also tell with a noun ("أعلن مقتل"). */
export const ONLY_WITH_THAT = set([
  ['قال أضاف تابع أردف استطرد بين رد أجاب كتب غرد روى رأى اعتبر اتهم وصف تحدث رجح شدد زعم ادعى', 'say and others'],
]);

/** Verbs of attitude: what stands under them is thought, meant or asked, and nobody vouches for it. */
export const ATTITUDE_VERBS: ReadonlyMap<string, Act> = new Map(
  (
    [
      ['توقع اعتقد ظن خشي أمل شك شكك', 'belief'], // expect, believe, think, fear, hope, doubt
      ['تعهد هدد توعد وعد اعتزم نوى', 'intention'], // pledge, threaten, promise, intend
      ['طالب دعا حث ناشد طلب', 'request'], // demand, call for, urge, appeal, ask
    ] as const
  ).flatMap(([verbs, act]) => verbs.split(' ').map((verb): [string, Act] => [verb, act])),
);

/** Verbs that tell only where media, monitors or witnesses do it: "شاهد مراسل …". */
export const SEEING_VERBS = set([['شاهد رصد بث نشر', 'see, monitor, broadcast, publish']]);

/** Words that say whose account it is; the source follows. Lemmas, joined by blanks. */
export const ACCORDING = [
  'بحسب', // according to
  'حسب', // according to
  'حسبما', // as
  'وفقما', // as
  'وفق', // according to
  'وفقا ل', // according to
  'طبقا ل', // according to
  'نقلا عن', // quoting
  'استنادا إلى', // based on
  'بناء على', // based on
  'على حد قول', // in the words of
  'على حد تعبير', // in the words of
  'على ذمة', // on the authority of
  'على لسان', // through
] as const;

/** Words that tell without a named speaker; keys of tokens. */
export const HEARSAY = [
  'قيل ان', // it was said that
  'يقال ان', // it is said that
  'تردد ان', // it was rumoured that
  'ترددت انبا عن', // news went round of
  'تتردد انبا عن', // news goes round of
  'ترددت معلومات عن', // information went round of
  'ترددت شايعات عن', // rumours went round of
  'ترددت اشاعات عن', // rumours went round of
  'انبا عن', // news of
  'وسط انبا عن', // amid news of
  'انبا غير موكده عن', // unconfirmed news of
  'يعتقد ان', // it is believed that
  'يتداول ان', // it is passed on that
] as const;

/** Type of a source by its head noun (lemma); more is read from owners and adjectives. */
export const SOURCE_NOUNS: ReadonlyMap<string, SourceType> = new Map(
  (
    [
      ['متحدث ناطق', 'official'], // spokesman
      ['رئيس وزير سفير مبعوث مسؤول محافظ حاكم نائب مندوب ممثل أمين مدير مستشار ضابط زعيم عضو أمير', 'official'], // offices
      ['قائد قيادي', 'party'], // commander
      ['وزارة حكومة سلطة رئاسة خارجية دفاع داخلية', 'official'], // ministries
      ['مصدر', 'anonymous-source'], // source
      ['وكالة', 'agency'], // agency
      ['تلفزيون قناة صحيفة إذاعة موقع شبكة مجلة جريدة إعلام وسيلة مراسل فضائية', 'outlet'], // media
      ['مرصد', 'monitor'], // observatory
      ['ناشط', 'activist'], // activist
      ['شاهد ساكن أهالي مواطن نازح لاجئ مدني ناج سائق طبيب ممرض', 'witness'], // witnesses
      ['بيان وثيقة رسالة', 'document'], // documents
      ['خبير محلل باحث كاتب', 'expert'], // experts
      ['منظمة أمة مفوضية بعثة بنك صليب لجنة اتحاد', 'international-organisation'], // organisations
      ['تنظيم جماعة حركة فصيل هيئة حزب جيش قوة مقاتل مسلح مجموعة كتيبة معارضة نظام تحالف جانب', 'party'], // parties
      ['قيادة غرفة بلدية مكتب مجلس برلمان محكمة نيابة شرطة مركز دائرة بيت كرملين منسق جهاز', 'official'], // bodies of a state
      ['نبأ معلومة خبر تقرير', 'unknown'], // news, reports
    ] as const
  ).flatMap(([lemmas, type]) => lemmas.split(' ').map((lemma): [string, SourceType] => [lemma, type])),
);

/** Words of media beside the noun: to whom something is told. Lemmas or keys. */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  'وكالة قناة صحيفة تلفزيون إذاعة موقع شبكة مجلة جريدة صحفي صحافي إعلام وسيلة رويترز فرانس بي سكاي الجزيره العربيه الاناضول سانا اسوشيتد سي تاس سبوتنيك نوفوستي انترفاكس مراسل برنامج'.split(
    ' ',
  ),
);

/** Owned with ل by a source ("الأمين العام للأمم المتحدة"): no addressee. Everything but media. */
export const STATE_MEDIA = /رسمي|سانا|تاس|نوفوستي|إرنا|شينخوا|سبأ/;
