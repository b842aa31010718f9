/** Forms of one number in every case and gender, and its value. Compounds ("ثلاثة وعشرون ألفا") are put together by rule. */
export type NumberRow = readonly [forms: string, value: number, gloss: string];

export const UNITS: readonly NumberRow[] = [
  ['صفر', 0, 'zero'],
  ['واحد واحدة واحدا', 1, 'one'],
  ['اثنان اثنين اثنتان اثنتين إثنان إثنين إثنتان إثنتين', 2, 'two'],
  ['اثنا اثني اثنتا اثنتي إثنا إثني إثنتا إثنتي', 2, 'two (in twelve)'],
  ['ثلاثة ثلاث', 3, 'three'],
  ['أربعة أربع', 4, 'four'],
  ['خمسة خمس', 5, 'five'],
  ['ستة ست', 6, 'six'],
  ['سبعة سبع', 7, 'seven'],
  ['ثمانية ثماني ثمان', 8, 'eight'],
  ['تسعة تسع', 9, 'nine'],
];

export const TEN: readonly NumberRow[] = [['عشرة عشر', 10, 'ten']];

export const TENS: readonly NumberRow[] = [
  ['عشرون عشرين', 20, 'twenty'],
  ['ثلاثون ثلاثين', 30, 'thirty'],
  ['أربعون أربعين', 40, 'forty'],
  ['خمسون خمسين', 50, 'fifty'],
  ['ستون ستين', 60, 'sixty'],
  ['سبعون سبعين', 70, 'seventy'],
  ['ثمانون ثمانين', 80, 'eighty'],
  ['تسعون تسعين', 90, 'ninety'],
];

export const HUNDREDS: readonly NumberRow[] = [
  ['مئة مائة ميه مية', 100, 'a hundred'],
  ['مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي', 200, 'two hundred'],
  ['ثلاثمئة ثلاثمائة', 300, 'three hundred'],
  ['أربعمئة أربعمائة', 400, 'four hundred'],
  ['خمسمئة خمسمائة', 500, 'five hundred'],
  ['ستمئة ستمائة', 600, 'six hundred'],
  ['سبعمئة سبعمائة', 700, 'seven hundred'],
  ['ثمانمئة ثمانمائة ثمانيمئة', 800, 'eight hundred'],
  ['تسعمئة تسعمائة', 900, 'nine hundred'],
];

export const SCALES: readonly NumberRow[] = [
  ['ألف ألفا آلاف الاف', 1e3, 'thousand'],
  ['ألفان ألفين ألفا ألفي', 2e3, 'two thousand'],
  ['مليون مليونا ملايين', 1e6, 'million'],
  ['مليونان مليونين مليونا مليوني', 2e6, 'two million'],
  ['مليار مليارا مليارات بليون', 1e9, 'billion'],
  ['ملياران مليارين ملياري', 2e9, 'two billion'],
];

/** Plurals that say no more than "at least so many" (design rule: the bound that the plural itself says). */
export const VAGUE_PLURALS: readonly NumberRow[] = [
  ['عشرات', 20, 'tens'],
  ['مئات مائات', 200, 'hundreds'],
  ['آلاف ألوف الاف', 2000, 'thousands'],
  ['ملايين', 2e6, 'millions'],
];

/** Parts of one. */
export const FRACTIONS: readonly NumberRow[] = [
  ['نصف', 0.5, 'half'],
  ['ثلث', 1 / 3, 'a third'],
  ['ثلثا ثلثي', 2 / 3, 'two thirds'],
  ['ربع', 0.25, 'a quarter'],
];
