/** Verbs by which a deal, as their subject, takes a group in or leaves it out. */
export const COVERING: ReadonlySet<string> = new Set([
  'شمل', // cover
  'تضمن', // include
  'غطى', // cover
  'استثنى', // except
  'استبعد', // leave out
  'أعفى', // exempt
  'طال', // reach
  'تطرق', // touch on: only where it is denied
]);

/** "Covered", "excepted", "left out", "exempt", said of people; with the article they only point at some. */
export const COVERED = /^(?:مشمول|مستثن|مستبعد|معف)(?:ى|ي|اه|اة|ة|ه|ون|ين|يون|يين|ات|يات|ا)?$/;

/** "Part of", "within", "outside": with a deal behind them they say who belongs to it. */
export const BELONGING: ReadonlySet<string> = new Set(['جزء', 'ضمن', 'خارج']);

/** Lists and turns of a deal that take some along: list, acceptance, amnesty, batch, phase. */
export const CARRYING: ReadonlySet<string> = new Set(['قائمة', 'قبول', 'عفو', 'دفعة', 'مرحلة', 'قرار']);

/** Words for people without a noun of their own: all, who, each, whoever, the rest. */
export const ANYBODY: ReadonlySet<string> = new Set(['جميع', 'من', 'كل', 'كافة', 'باقي', 'بقية', 'غير', 'جنسية', 'أجنبي']);
