/** Nouns before a name that say what kind of place it is, with the place types that it may be. Lemmas. */
export const PLACE_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['مدينة', ['city']], // city
  ['بلدة', ['city', 'village']], // town
  ['قرية', ['village', 'city']], // village
  ['حي', ['quarter']], // quarter
  ['منطقة', ['region', 'quarter', 'district', 'village', 'city', 'other', 'facility']], // area
  ['محافظة', ['province']], // governorate
  ['ولاية', ['province']], // state
  ['إقليم', ['region', 'province']], // region
  ['قضاء', ['district', 'city']], // district
  ['مديرية', ['district', 'city']], // district
  ['ناحية', ['district', 'city', 'village']], // subdistrict
  ['مخيم', ['facility', 'quarter', 'village', 'other']], // camp
  ['معسكر', ['facility']], // camp (military)
  ['معبر', ['facility']], // crossing
  ['مطار', ['facility']], // airport
  ['قاعدة', ['facility']], // base
  ['حاجز', ['facility']], // checkpoint
  ['ميناء', ['facility', 'city']], // port
  ['سد', ['facility']], // dam
  ['سجن', ['facility']], // prison
  ['جبل', ['other', 'region']], // mountain
  ['جزيرة', ['other', 'region']], // island
  ['وادي', ['other', 'region']], // valley
  ['قطاع', ['region', 'province']], // strip
  ['ضاحية', ['quarter', 'city']], // suburb
  ['بلدية', ['city', 'district']], // municipality
  ['عاصمة', ['city']], // capital
  ['طريق', ['road']], // road
  ['شارع', ['road']], // street
]);

/** Of these any name that follows is a place, known or not. The others need a name that no word list has. */
export const SURE_PLACE_NOUNS: ReadonlySet<string> = new Set(['مدينة', 'بلدة', 'قرية', 'محافظة', 'مخيم', 'قضاء', 'مديرية', 'ناحية', 'حي']);

interface RelationWord {
  readonly widerKm: number;
}

/** Words before a place that point beside it or into a part of it, and how far off that may be. Keys. */
export const RELATION_WORDS: ReadonlyMap<string, RelationWord> = new Map(
  (
    [
      ['شمال', 30], // north
      ['جنوب', 30], // south
      ['شرق', 30], // east
      ['غرب', 30], // west
      ['شمالي', 30], // north of
      ['جنوبي', 30], // south of
      ['شرقي', 30], // east of
      ['غربي', 30], // west of
      ['وسط', 0], // the middle of
      ['ريف', 40], // countryside
      ['ارياف', 40], // countryside
      ['محيط', 10], // surroundings
      ['ضواحي', 10], // suburbs
      ['اطراف', 10], // edges
      ['مشارف', 10], // outskirts
      ['تخوم', 10], // borders
      ['مداخل', 10], // entrances
      ['مدخل', 10], // entrance
      ['قرب', 15], // near
      ['جوار', 15], // vicinity
      ['خارج', 15], // outside
      ['حول', 15], // around
      ['داخل', 0], // inside
      ['انحا', 0], // all over
      ['احيا', 0], // quarters
      ['مناطق', 0], // areas
    ] as const
  ).map(([word, widerKm]) => [word, { widerKm }]),
);

/** Prepositions after which a name is a place. Lemmas. */
export const LOCATIVES: ReadonlySet<string> = new Set([
  'في', // in
  'إلى', // to
  'من', // from
  'ب', // in, at
  'نحو', // towards
  'باتجاه', // towards
  'صوب', // towards
  'داخل', // inside
  'خارج', // outside
  'قرب', // near
  'شمالي', // north of
  'جنوبي', // south of
  'شرقي', // east of
  'غربي', // west of
  'على', // on
  'عبر', // via
  'حول', // around
]);

/** Words that begin names of places and need a second part: "mother of", "hill", "spring". Keys. */
export const FIRST_PARTS: ReadonlySet<string> = new Set([
  'ام', // mother of
  'ابو', // father of
  'تل', // hill
  'كفر', // village
  'عين', // spring
  'خان', // inn
  'دير', // monastery
  'بيت', // house
  'راس', // head
  'جبل', // mountain
  'وادي', // valley
  'باب', // gate
  'شيخ', // sheikh
  'بير', // well
  'مزرعه', // farm
  'قصر', // castle
  'بني', // sons of
]);
