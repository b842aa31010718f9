import type { DayPart, Lean, Portion, Unit } from '../../mentions/date/meaning.ts';

/** Variants of one word, apart by "|", what they stand for, and an English gloss. */
export type DateRow<T> = readonly [forms: string, value: T, gloss: string];

/** Months of the Gregorian year by their Levantine, Egyptian and Maghrebi names. */
export const MONTHS: readonly DateRow<number>[] = [
  ['كانون الثاني|كانون ثاني|كانون ثان', 1, 'January, Levant'],
  ['يناير', 1, 'January, Egypt and the Gulf'],
  ['جانفي', 1, 'January, Maghreb'],
  ['شباط', 2, 'February, Levant'],
  ['فبراير', 2, 'February, Egypt and the Gulf'],
  ['فيفري', 2, 'February, Maghreb'],
  ['آذار', 3, 'March, Levant'],
  ['مارس', 3, 'March, Egypt, the Gulf and the Maghreb'],
  ['نيسان', 4, 'April, Levant'],
  ['أبريل', 4, 'April, Egypt and the Gulf'],
  ['أفريل', 4, 'April, Maghreb'],
  ['أيار', 5, 'May, Levant'],
  ['مايو', 5, 'May, Egypt and the Gulf'],
  ['ماي', 5, 'May, Maghreb'],
  ['حزيران', 6, 'June, Levant'],
  ['يونيو|يونيه', 6, 'June, Egypt and the Gulf'],
  ['جوان', 6, 'June, Tunisia and Algeria'],
  ['تموز', 7, 'July, Levant'],
  ['يوليو|يوليه', 7, 'July, Egypt and the Gulf'],
  ['جويلية', 7, 'July, Tunisia and Algeria'],
  ['يوليوز', 7, 'July, Morocco'],
  ['آب', 8, 'August, Levant'],
  ['أغسطس', 8, 'August, Egypt and the Gulf'],
  ['أوت', 8, 'August, Tunisia and Algeria'],
  ['غشت', 8, 'August, Morocco'],
  ['أيلول', 9, 'September, Levant'],
  ['سبتمبر', 9, 'September, Egypt and the Gulf'],
  ['شتنبر', 9, 'September, Morocco'],
  ['تشرين الأول|تشرين أول', 10, 'October, Levant'],
  ['أكتوبر', 10, 'October, Egypt, the Gulf and the Maghreb'],
  ['تشرين الثاني|تشرين ثاني|تشرين ثان', 11, 'November, Levant'],
  ['نوفمبر', 11, 'November, Egypt and the Gulf'],
  ['نونبر', 11, 'November, Morocco'],
  ['كانون الأول|كانون أول', 12, 'December, Levant'],
  ['ديسمبر', 12, 'December, Egypt and the Gulf'],
  ['دجنبر', 12, 'December, Morocco'],
];

/** Months that are other words too ("practised", "father", a name): believed beside a number, a year or "month" only. */
export const DOUBTFUL_MONTHS: readonly string[] = ['مارس', 'آب', 'ماي', 'أوت', 'جوان', 'غشت'];

/** Months of the Islamic year. */
export const HIJRI_MONTHS: readonly DateRow<number>[] = [
  ['محرم|المحرم', 1, 'Muharram'],
  ['صفر', 2, 'Safar'],
  ['ربيع الأول', 3, 'Rabi al-awwal'],
  ['ربيع الثاني|ربيع الآخر', 4, 'Rabi al-thani'],
  ['جمادى الأولى|جمادى الأول', 5, 'Jumada al-ula'],
  ['جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر', 6, 'Jumada al-akhira'],
  ['رجب', 7, 'Rajab'],
  ['شعبان', 8, 'Shaban'],
  ['رمضان', 9, 'Ramadan'],
  ['شوال', 10, 'Shawwal'],
  ['ذو القعدة|ذي القعدة', 11, 'Dhu al-qada'],
  ['ذو الحجة|ذي الحجة', 12, 'Dhu al-hijja'],
];

export const WEEKDAYS: readonly DateRow<number>[] = [
  ['الاثنين|الإثنين', 1, 'Monday'],
  ['الثلاثاء', 2, 'Tuesday'],
  ['الأربعاء', 3, 'Wednesday'],
  ['الخميس', 4, 'Thursday'],
  ['الجمعة', 5, 'Friday'],
  ['السبت', 6, 'Saturday'],
  ['الأحد', 7, 'Sunday'],
];

export const SEASONS: readonly DateRow<number>[] = [
  ['ربيع', 1, 'spring'],
  ['صيف', 2, 'summer'],
  ['خريف', 3, 'autumn'],
  ['شتاء', 4, 'winter'],
];

export const PARTS: readonly DateRow<DayPart>[] = [
  ['فجر', 'dawn', 'dawn'],
  ['صباح|صبيحة|ضحى', 'morning', 'morning'],
  ['ظهر|ظهيرة', 'noon', 'noon'],
  ['بعد ظهر|عصر', 'afternoon', 'afternoon'],
  ['قبل ظهر', 'morning', 'before noon'],
  ['مساء|عشية|أمسية|مغرب', 'evening', 'evening'],
  ['ليل|ليلة|سهرة', 'night', 'night'],
  ['منتصف ليل|منتصف ليلة|بعد منتصف ليل', 'midnight', 'midnight'],
];

/** The same as adverbs and with the article: "صباحا", "في الصباح". */
export const PART_ADVERBS: readonly DateRow<DayPart>[] = [
  ['فجرا|الفجر', 'dawn', 'at dawn'],
  ['صباحا|الصباح', 'morning', 'in the morning'],
  ['ظهرا|الظهر|الظهيرة', 'noon', 'at noon'],
  ['عصرا|العصر|بعد الظهر', 'afternoon', 'in the afternoon'],
  ['مساء|المساء', 'evening', 'in the evening'],
  ['ليلا|الليل', 'night', 'at night'],
  ['منتصف الليل|بعد منتصف الليل', 'midnight', 'at midnight'],
];

/** A unit in the singular, the dual (two of it) and the plural. */
export const UNITS: readonly (readonly [single: string, dual: string, plural: string, unit: Unit, times: number, gloss: string])[] = [
  ['دقيقة', 'دقيقتين|دقيقتان', 'دقائق', 'minute', 1, 'minute'],
  ['ساعة', 'ساعتين|ساعتان', 'ساعات', 'hour', 1, 'hour'],
  ['يوم|يوما|ليلة', 'يومين|يومان|ليلتين', 'أيام|ليال|ليالي', 'day', 1, 'day, night'],
  ['أسبوع|أسبوعا', 'أسبوعين|أسبوعان', 'أسابيع', 'week', 1, 'week'],
  ['شهر|شهرا', 'شهرين|شهران', 'أشهر|شهور', 'month', 1, 'month'],
  ['فصل', 'فصلين|فصلان', 'فصول', 'quarter', 1, 'quarter'],
  ['عام|عاما|سنة', 'عامين|عامان|سنتين|سنتان', 'أعوام|سنوات|سنين', 'year', 1, 'year'],
  ['عقد|عقدا', 'عقدين|عقدان', 'عقود', 'decade', 1, 'decade'],
  ['قرن|قرنا', 'قرنين|قرنان', 'قرون', 'century', 1, 'century'],
];

export const NUMBERS: readonly DateRow<number>[] = [
  ['واحد|واحدة', 1, 'one'],
  ['اثنين|اثنان|اثنتين|اثنتان', 2, 'two'],
  ['ثلاثة|ثلاث', 3, 'three'],
  ['أربعة|أربع', 4, 'four'],
  ['خمسة|خمس', 5, 'five'],
  ['ستة|ست', 6, 'six'],
  ['سبعة|سبع', 7, 'seven'],
  ['ثمانية|ثماني|ثمان', 8, 'eight'],
  ['تسعة|تسع', 9, 'nine'],
  ['عشرة|عشر', 10, 'ten'],
  ['أحد عشر|إحدى عشرة', 11, 'eleven'],
  ['اثني عشر|اثنا عشر|اثنتي عشرة|اثنتا عشرة', 12, 'twelve'],
  ['ثلاثة عشر|ثلاث عشرة', 13, 'thirteen'],
  ['أربعة عشر|أربع عشرة', 14, 'fourteen'],
  ['خمسة عشر|خمس عشرة', 15, 'fifteen'],
  ['ستة عشر|ست عشرة', 16, 'sixteen'],
  ['سبعة عشر|سبع عشرة', 17, 'seventeen'],
  ['ثمانية عشر|ثماني عشرة', 18, 'eighteen'],
  ['تسعة عشر|تسع عشرة', 19, 'nineteen'],
  ['عشرين|عشرون', 20, 'twenty'],
  ['ثلاثين|ثلاثون', 30, 'thirty'],
  ['أربعين|أربعون', 40, 'forty'],
  ['خمسين|خمسون', 50, 'fifty'],
  ['ستين|ستون', 60, 'sixty'],
  ['سبعين|سبعون', 70, 'seventy'],
  ['ثمانين|ثمانون', 80, 'eighty'],
  ['تسعين|تسعون', 90, 'ninety'],
  ['مئة|مائة', 100, 'a hundred'],
];

/** Counts that are no numbers. */
export const VAGUE_COUNTS: readonly string[] = ['بضعة', 'بضع', 'عدة', 'عدد من']; // a few, several, a number of

export const ORDINALS: readonly DateRow<number>[] = [
  ['الأول|الأولى', 1, 'first'],
  ['الثاني|الثانية', 2, 'second'],
  ['الثالث|الثالثة', 3, 'third'],
  ['الرابع|الرابعة', 4, 'fourth'],
  ['الخامس|الخامسة', 5, 'fifth'],
  ['السادس|السادسة', 6, 'sixth'],
  ['السابع|السابعة', 7, 'seventh'],
  ['الثامن|الثامنة', 8, 'eighth'],
  ['التاسع|التاسعة', 9, 'ninth'],
  ['العاشر|العاشرة', 10, 'tenth'],
  ['الحادي عشر|الحادية عشرة', 11, 'eleventh'],
  ['الثاني عشر|الثانية عشرة', 12, 'twelfth'],
  ['الثالث عشر', 13, 'thirteenth'],
  ['الرابع عشر', 14, 'fourteenth'],
  ['الخامس عشر', 15, 'fifteenth'],
  ['السادس عشر', 16, 'sixteenth'],
  ['السابع عشر', 17, 'seventeenth'],
  ['الثامن عشر', 18, 'eighteenth'],
  ['التاسع عشر', 19, 'nineteenth'],
  ['العشرين|العشرون', 20, 'twentieth'],
  ['الحادي والعشرين|الحادي والعشرون', 21, 'twenty-first'],
  ['الثاني والعشرين', 22, 'twenty-second'],
  ['الثالث والعشرين', 23, 'twenty-third'],
  ['الرابع والعشرين', 24, 'twenty-fourth'],
  ['الخامس والعشرين', 25, 'twenty-fifth'],
  ['السادس والعشرين', 26, 'twenty-sixth'],
  ['السابع والعشرين', 27, 'twenty-seventh'],
  ['الثامن والعشرين', 28, 'twenty-eighth'],
  ['التاسع والعشرين', 29, 'twenty-ninth'],
  ['الثلاثين|الثلاثون', 30, 'thirtieth'],
];

/** Words after a day, month or year that say which one. */
export const WHICH: readonly DateRow<Lean | 'same' | 'next' | 'before' | 'told'>[] = [
  ['الماضي|الماضية|الماضيين|الماضيتين|الفائت|الفائتة|المنصرم|المنصرمة|المنقضي|المنقضية|الأخير|الأخيرة|الأخيرين', 'past', 'last, past'],
  ['المقبل|المقبلة|المقبلين|القادم|القادمة|القادمين|الآتي|الآتية', 'future', 'next, coming'],
  ['الجاري|الجارية|الحالي|الحالية', 'same', 'this, current'],
  ['التالي|التالية|اللاحق|اللاحقة', 'next', 'the following'],
  ['السابق|السابقة|الذي سبقه|الذي قبله', 'before', 'the one before'],
  ['نفسه|نفسها|ذاته|ذاتها|عينه', 'told', 'the same'],
];

/** Words before an expression that say which part of it is meant. */
export const PORTIONS: readonly DateRow<Portion>[] = [
  ['مطلع|بداية|بدايات|أوائل|مستهل|أول', 'start', 'the beginning of'],
  ['منتصف|أواسط|وسط', 'middle', 'the middle of'],
  ['أواخر|نهاية|نهايات|آخر|ختام|أخريات', 'end', 'the end of'],
];

/** Feasts by name. Month and day where they are fixed; those that the moon fixes have no day here. */
export const FEASTS: readonly DateRow<{ readonly month: number; readonly day: number } | null>[] = [
  ['عيد الفطر', null, 'Eid al-Fitr'],
  ['عيد الأضحى', null, 'Eid al-Adha'],
  ['عيد المولد النبوي|المولد النبوي', null, 'Mawlid'],
  ['عاشوراء', null, 'Ashura'],
  ['رأس السنة الهجرية', null, 'Islamic new year'],
  ['رأس السنة الميلادية|رأس السنة', { month: 1, day: 1 }, "New Year's Day"],
  ['عيد الميلاد', { month: 12, day: 25 }, 'Christmas'],
  ['عيد العمال', { month: 5, day: 1 }, 'Labour Day'],
  ['عيد النوروز|عيد نوروز|عيد النيروز', { month: 3, day: 21 }, 'Nowruz'],
];

/** Nouns before a date that make it a name: "جسر 17 نيسان", "حركة 6 أبريل". */
export const NAMING_NOUNS: readonly string[] = [
  'حركة', // movement
  'منظمة', // organisation
  'كتيبة', // battalion
  'كتائب', // battalions
  'لواء', // brigade
  'فرقة', // division
  'جيش', // army
  'جبهة', // front
  'شارع', // street
  'ساحة', // square
  'ميدان', // square
  'جسر', // bridge
  'ملعب', // stadium
  'مستشفى', // hospital
  'مشفى', // hospital
  'مدرسة', // school
  'جامعة', // university
  'حي', // quarter
  'مدينة', // city
  'معسكر', // camp
  'مخيم', // camp
  'سد', // dam
  'ائتلاف', // coalition
  'تيار', // current (a party)
  'ثورة', // revolution
  'مسجد', // mosque
  'جامع', // mosque
  'صحيفة', // newspaper
  'قوى', // forces (a political camp)
  'فريق', // camp
  'تحالف', // alliance
  'تكتل', // bloc
];
