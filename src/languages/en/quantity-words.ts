import type { QuantityMention } from '../../mentions/mention.ts';

/** What a qualifier makes of the number: strictly more, at least, strictly less, at most, or as it stands. */
export type Bound = 'more' | 'least' | 'less' | 'most' | 'about';

const phrases = (bound: Bound, list: string): [string, Bound][] => list.split('; ').map((phrase) => [phrase, bound]);

/** Words before a number. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = new Map(
  [
    ...phrases(
      'more',
      'more than; over; above; well over; far more than; in excess of; upwards of; exceeding; greater than; higher than; beyond; just over; slightly more than; a little over; > ; north of',
    ),
    ...phrases(
      'least',
      'at least; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum; minimum of; at the very least; at a minimum; ≥',
    ),
    ...phrases(
      'less',
      'fewer than; less than; under; below; just under; slightly under; lower than; well under; just below; far fewer than; < ; shy of',
    ),
    ...phrases(
      'most',
      'up to; at most; no more than; not more than; as many as; as much as; as high as; a maximum of; maximum; maximum of; ≤; as few as',
    ),
    ...phrases(
      'about',
      'around; about; some; nearly; almost; close to; roughly; approximately; approx; approx.; an estimated; estimated; circa; c.; in the region of; in the order of; an average of; all; the estimated; well nigh; practically; virtually; perhaps; maybe; ~; ∼; possibly; somewhere around; nearing; approaching; more or less',
    ),
  ].map(([phrase, bound]) => [phrase.trim(), bound]),
);

/** Words after a number. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = new Map([
  ...phrases('least', 'or more; at least; plus; +; or above; and counting; and more; minimum'),
  ...phrases('most', 'or less; or fewer; at most; or under; maximum; max'),
  ...phrases('about', 'or so; odd; -odd; approximately; or thereabouts'),
]);

/** Qualifiers that are no more than a way to count, and are kept as words only. */
export const EXACT_WORDS: ReadonlySet<string> = new Set(['all', 'an average of']);

/** Forms of verbs that take "over" to themselves, so that it bounds no number after it. */
export const PARTICLE_VERBS: ReadonlySet<string> = new Set(
  'hand hands handed handing turn turns turned turning sign signs signed signing'.split(' '),
);

/** Words that may stand between a qualifier and its number: "at least another 12". */
export const BETWEEN: ReadonlySet<string> = new Set('another a an the further additional other these those its their his her'.split(' '));

type Unit = readonly [QuantityMention['type'], string];
const units = (type: QuantityMention['type'], unit: string, words: string): [string, Unit][] =>
  words.split('; ').map((word) => [word, [type, unit]]);

/** Units after a number, by their words in lower case; the longest one that fits wins. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units('duration', 'days', 'day; days'),
  ...units('duration', 'weeks', 'week; weeks'),
  ...units('duration', 'months', 'month; months'),
  ...units('duration', 'years', 'year; years; yr; yrs'),
  ...units('duration', 'hours', 'hour; hours; hr; hrs'),
  ...units('duration', 'minutes', 'minute; minutes; min; mins'),
  ...units('duration', 'seconds', 'second; seconds; sec; secs'),
  ...units('duration', 'decades', 'decade; decades'),
  ...units('duration', 'centuries', 'century; centuries'),
  ...units('duration', 'nights', 'night; nights'),
  ...units('percent', 'percent', 'percent; per cent; %; pct; percentage points; percentage point'),
  ...units('distance', 'km', 'kilometer; kilometers; kilometre; kilometres; km; kms'),
  ...units('distance', 'miles', 'mile; miles; mi'),
  ...units('distance', 'm', 'meter; meters; metre; metres; m'),
  ...units('distance', 'yards', 'yard; yards'),
  ...units('distance', 'feet', 'foot; feet; ft'),
  ...units('distance', 'inches', 'inch; inches; ″'),
  ...units('distance', 'mm', 'mm; millimetre; millimetres; millimeter; millimeters'),
  ...units('distance', 'cm', 'cm; centimetre; centimetres; centimeter; centimeters'),
  ...units('area', 'km2', 'square kilometers; square kilometres; square kilometer; square kilometre; sq km; sq. km; km2; km²'),
  ...units('area', 'sq miles', 'square miles; square mile; sq miles; sq mi'),
  ...units('area', 'm2', 'square meters; square metres; sq m; m2; m²'),
  ...units('area', 'sq ft', 'square feet; square foot; sq ft'),
  ...units('area', 'hectares', 'hectare; hectares; ha'),
  ...units('area', 'acres', 'acre; acres'),
  ...units('area', 'dunams', 'dunam; dunams; dunum; dunums'),
  ...units('weight', 'kg', 'kilogram; kilograms; kilogramme; kilogrammes; kilo; kilos; kg; kgs'),
  ...units('weight', 'tons', 'ton; tons; tonne; tonnes; metric tons; metric tonnes'),
  ...units('weight', 'pounds', 'lb; lbs; pound; pounds'),
  ...units('weight', 'g', 'g; gram; grams; gramme; grammes'),
  ...units('weight', 'mg', 'mg; milligram; milligrams'),
  ...units('weight', 'ounces', 'oz; ounce; ounces'),
  ...units('rate', 'km/h', 'km/h; kmh; kph; kilometers per hour; kilometres per hour; kilometers an hour; kilometres an hour'),
  ...units('rate', 'mph', 'mph; miles per hour; miles an hour'),
  ...units('other', 'litres', 'litre; litres; liter; liters; l'),
  ...units('other', 'ml', 'ml'),
  ...units('other', 'degrees', 'degree; degrees; degrees celsius; degrees fahrenheit; °; °c; °f'),
  ...units('other', 'points', 'points; basis points'),
  ...units('other', 'MW', 'mw; megawatt; megawatts'),
  ...units('other', 'GW', 'gw; gigawatt; gigawatts'),
  ...units('other', 'kW', 'kw; kilowatt; kilowatts'),
  ...units('other', 'watts', 'w; watt; watts'),
  ...units('other', 'volts', 'v; volt; volts'),
  ...units('other', 'Hz', 'hz; khz; mhz; ghz'),
  ...units('other', 'GB', 'gb; mb; tb; kb; gigabytes; megabytes; mbps; gbps'),
  ...units('other', 'hp', 'hp; bhp; horsepower; ps; nm'),
  ...units('other', 'rpm', 'rpm'),
  ...units('other', 'MPa', 'mpa; ksi; psi'),
  ...units('other', 'barrels', 'barrels of oil; barrels per day; bpd'),
  ...units('money', 'USD', 'dollar; dollars; us dollars; usd'),
  ...units('money', 'EUR', 'euro; euros; eur; €'),
  ...units('money', 'GBP', 'sterling; pounds sterling; gbp; pence; p'),
  ...units('money', 'SYP', 'syrian pounds; syrian pound; syrian lira; liras; lira; syp'),
  ...units('money', 'LBP', 'lebanese pounds; lbp'),
  ...units('money', 'EGP', 'egyptian pounds; egp'),
  ...units('money', 'SDG', 'sudanese pounds; sdg'),
  ...units('money', 'ILS', 'shekel; shekels; nis; ils'),
  ...units('money', 'TRY', 'turkish lira; turkish liras'),
  ...units('money', 'YER', 'yemeni rials; yemeni riyals; rials; riyals'),
  ...units('money', 'IQD', 'iraqi dinars; dinar; dinars'),
  ...units('money', 'RUB', 'ruble; rubles; rouble; roubles'),
  ...units('money', 'UAH', 'hryvnia; hryvnias'),
  ...units('money', 'INR', 'rupee; rupees'),
  ...units('money', 'CNY', 'yuan; renminbi'),
  ...units('money', 'JPY', 'yen'),
  ...units('money', 'COP', 'pesos; peso'),
  ...units('money', 'CHF', 'francs; franc; swiss francs'),
  ...units('money', 'cents', 'cent; cents'),
]);

/** Signs and codes before a sum. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['¥', 'JPY'],
  ['₪', 'ILS'],
  ['nis', 'ILS'],
  ['₹', 'INR'],
  ['inr', 'INR'],
  ['rs', 'INR'],
  ['rm', 'MYR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['syp', 'SYP'],
  ['chf', 'CHF'],
]);

/** Verbs and words (with pasts that a tagger takes for nouns) by which a number says how far something went up or down. */
export const RISING: ReadonlySet<string> = new Set(
  'rise increase climb gain jump grow surge soar up add advance rally rebound edge accelerate rose grew'.split(' '),
);
export const FALLING: ReadonlySet<string> = new Set(
  'fall drop decline lose slip slide decrease plunge plummet shed tumble down dip sink ease retreat shrink contract fell sank'.split(' '),
);

/** Nouns whose number names one of a row: "Channel 4", "Resolution 2254". */
export const NUMBERED: ReadonlySet<string> = new Set(
  'channel brigade resolution article section row room flight highway route phase chapter page number no. no game week zone division model battalion paragraph annex protocol gate terminal platform line unit level type stage round part step day point sector block form figure table version apartment class grade group mark category area street avenue road item case season episode season top interstate'.split(
    ' ',
  ),
);

export const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?$/;

/** Verbs and adjectives that say that a number is not known. */
export const UNKNOWN_WORDS: ReadonlySet<string> = new Set(
  'unknown unclear undetermined unspecified undisclosed uncertain indeterminate'.split(' '),
);
/** Nouns of a count that may be said to be unknown. */
export const COUNT_NOUNS: ReadonlySet<string> = new Set('number toll count total figure extent scale'.split(' '));
