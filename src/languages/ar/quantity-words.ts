import type { QuantityMention } from '../../mentions/mention.ts';

/** What a qualifier makes of the number beside it: more than, at least, less than, at most, about. */
export type BoundKind = 'more' | 'least' | 'less' | 'most' | 'about' | 'same';

type Row = readonly [words: string, kind: BoundKind, gloss: string];

/** Words before the number, as keys of tokens (clitics parted), longest first where one holds another. */
export const BEFORE: readonly Row[] = [
  ['ما لا يقل عن', 'least', 'not less than'],
  ['بما لا يقل عن', 'least', 'with not less than'],
  ['لا يقل عن', 'least', 'not less than'],
  ['لا تقل عن', 'least', 'not less than'],
  ['ليس اقل من', 'least', 'not less than'],
  ['على الاقل', 'least', 'at least'],
  ['ما لا يزيد عن', 'most', 'not more than'],
  ['ما لا يزيد على', 'most', 'not more than'],
  ['لا يزيد عن', 'most', 'not more than'],
  ['لا يزيد على', 'most', 'not more than'],
  ['لا يتجاوز', 'most', 'not exceeding'],
  ['لا تتجاوز', 'most', 'not exceeding'],
  ['ما يزيد عن', 'more', 'more than'],
  ['ما يزيد على', 'more', 'more than'],
  ['يزيد عن', 'more', 'more than'],
  ['يزيد على', 'more', 'more than'],
  ['تزيد عن', 'more', 'more than'],
  ['تزيد على', 'more', 'more than'],
  ['ما يربو علي', 'more', 'exceeding'],
  ['ما يفوق', 'more', 'exceeding'],
  ['ما يتجاوز', 'more', 'exceeding'],
  ['اكثر من', 'more', 'more than'],
  ['ازيد من', 'more', 'more than'],
  ['فوق ال', 'more', 'above'],
  ['اقل من', 'less', 'less than'],
  ['ما دون', 'less', 'below'],
  ['ما يصل الي', 'most', 'up to'],
  ['يصل الي', 'most', 'up to'],
  ['ما يقارب من', 'about', 'close to'],
  ['ما يقارب', 'about', 'close to'],
  ['يقارب', 'about', 'close to'],
  ['تقارب', 'about', 'close to'],
  ['ما يقرب من', 'about', 'close to'],
  ['ما يناهز', 'about', 'close to'],
  ['يناهز', 'about', 'close to'],
  ['ب حدود', 'about', 'about'],
  ['في حدود', 'about', 'about'],
  ['ب نحو', 'about', 'by about'],
  ['ما يقدر بنحو', 'about', 'what is put at about'],
  ['ما يقدر بحوالي', 'about', 'what is put at about'],
  ['بنحو', 'about', 'at about'],
  ['بحوالي', 'about', 'at about'],
  ['ما يقدر ب', 'about', 'what is put at'],
  ['ما مجموعه', 'same', 'in total'],
  ['نحو', 'about', 'about'],
  ['حوالي', 'about', 'about'],
  ['قرابه', 'about', 'about'],
  ['زهاء', 'about', 'about'],
  ['زها', 'about', 'about'],
  ['تقريبا', 'about', 'about'],
  ['مجموعه', 'same', 'in total'],
];

/** Words behind the number or behind what it counts. */
export const BEHIND: readonly Row[] = [
  ['على الاقل', 'least', 'at least'],
  ['على اقل تقدير', 'least', 'at least'],
  ['ك حد ادني', 'least', 'as a minimum'],
  ['او اكثر', 'least', 'or more'],
  ['على الاكثر', 'most', 'at most'],
  ['ك حد اقصي', 'most', 'as a maximum'],
  ['تقريبا', 'about', 'about'],
  ['و نيف', 'more', 'and some'],
];

interface Unit {
  readonly type: QuantityMention['type'];
  readonly unit: string;
}

/** Lemma of a noun that measures, and what it measures. */
export const MEASURES: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['دقيقة', { type: 'duration', unit: 'minutes' }], // minute
  ['ساعة', { type: 'duration', unit: 'hours' }], // hour
  ['يوم', { type: 'duration', unit: 'days' }], // day
  ['ليلة', { type: 'duration', unit: 'nights' }], // night
  ['أسبوع', { type: 'duration', unit: 'weeks' }], // week
  ['شهر', { type: 'duration', unit: 'months' }], // month
  ['سنة', { type: 'duration', unit: 'years' }], // year
  ['عام', { type: 'duration', unit: 'years' }], // year
  ['عقد', { type: 'duration', unit: 'decades' }], // decade
  ['قرن', { type: 'duration', unit: 'centuries' }], // century
  ['كيلومتر', { type: 'distance', unit: 'km' }], // kilometre
  ['كلم', { type: 'distance', unit: 'km' }], // km
  ['كم', { type: 'distance', unit: 'km' }], // km
  ['متر', { type: 'distance', unit: 'm' }], // metre
  ['ميل', { type: 'distance', unit: 'miles' }], // mile
  ['هكتار', { type: 'area', unit: 'hectares' }], // hectare
  ['طن', { type: 'weight', unit: 'tonnes' }], // tonne
  ['كيلوغرام', { type: 'weight', unit: 'kg' }], // kilogram
  ['دولار', { type: 'money', unit: 'USD' }], // dollar
  ['يورو', { type: 'money', unit: 'EUR' }], // euro
  ['ليرة', { type: 'money', unit: 'pounds' }], // lira
  ['جنيه', { type: 'money', unit: 'pounds' }], // pound
  ['دينار', { type: 'money', unit: 'dinars' }], // dinar
  ['ريال', { type: 'money', unit: 'riyals' }], // riyal
  ['درهم', { type: 'money', unit: 'dirhams' }], // dirham
]);

/** Words for an amount that has no bounds: "a number of", "many", "several". Keys of tokens. */
export const VAGUE_AMOUNTS: readonly (readonly [words: string, gloss: string])[] = [
  ['عدد كبير من', 'a large number of'],
  ['عدد كبير جدا من', 'a very large number of'],
  ['عدد قليل من', 'a small number of'],
  ['عدد غير معروف من', 'an unknown number of'],
  ['عدد غير محدد من', 'an unspecified number of'],
  ['عدد اخر من', 'another number of'],
  ['عدد من', 'a number of'],
  ['اعداد كبيره من', 'large numbers of'],
  ['اعداد من', 'numbers of'],
  ['العديد من', 'many'],
  ['الكثير من', 'many'],
  ['القليل من', 'a few'],
  ['عدد', 'a number'],
  ['عده', 'several'],
  ['بضعه', 'a few'],
  ['بضع', 'a few'],
  ['بعض', 'some'],
];

/** Lemmas before a number that make it a name or an address: no count. Keys. */
export const NUMBERED: ReadonlySet<string> = new Set([
  'رقم', // number
  'القرار', // resolution
  'قرار', // resolution
  'الماده', // article
  'ماده', // article
  'الفقره', // paragraph
  'البند', // clause
  'الطريق', // road
  'طراز', // model
  'نوع', // type
  'اف', // F(-16)
  'تي', // T(-72)
  'ميغ', // MiG
  'سو', // Su
  'ام', // M
  'عيار', // calibre
  'كيلو', // kilometre (a place)
  'الجيل', // generation
  'بند', // clause
  'الساعه', // at (the hour)
  'قناه', // channel
  'اللوا', // brigade
  'الفرقه', // division
  'الكتيبه', // battalion
]);
