/**
 * The verb left when "ed" or "ing" is taken off: "besieg" is "besiege", "stopp" is "stop". `base` is in lower case.
 */
export function verbFromStem(base: string): string {
  if (!/[aeiouy]/.test(base)) return `${base}e`;
  if (/[iy]ck$/.test(base) && C_VERBS.has(base.slice(0, -1))) return base.slice(0, -1);
  if (/([bdgmnprtv])\1$/.test(base)) return DOUBLE_VERBS.has(base) ? base : base.slice(0, -1);
  if (base.endsWith('ll')) return SINGLE_L_VERBS.has(base.slice(0, -1)) ? base.slice(0, -1) : base;
  return takesE(base) ? `${base}e` : base;
}

function takesE(base: string): boolean {
  if (endsInOneOf(base, E_STEMS)) return true;
  if (endsInOneOf(base, PLAIN_STEMS)) return false;
  // A short verb without e would have doubled its consonant: "hoped" against "hopped".
  return ONE_SYLLABLE.test(base) || E_ENDING.test(base);
}

const ONE_SYLLABLE = /^[^aeiouy]*[aeiouy][^aeiouwxy]$/;
const E_ENDING =
  /(?:[cvz]|[^o]u|dg|[lr]g|eng|[bcdfgkptz]l|[^s]s|(?<![eo])at|[^aeiou](?:[aiou][bdgkm]|in|ar|ut|[iou]l|ap|yp)|(?<![aeo])[iu]r)$/;

function endsInOneOf(base: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(base)) return true;
  const prefixed = /^(?:re|de|dis|un|over|out|mis|pre|co)-?(.{3,})$/.exec(base)?.[1];
  return prefixed !== undefined && stems.has(prefixed);
}

// biome-ignore-start format: word lists read best many a line

/** Stems that take an e though their ending does not tell. */
const E_STEMS: ReadonlySet<string> = new Set([
  'adher',
  'alleg',
  'extradit',
  'ador',
  'arrang',
  'aton',
  'bath',
  'besieg',
  'breath',
  'chang',
  'cloth',
  'compet',
  'complet',
  'condon',
  'contraven',
  'conven',
  'creat',
  'delet',
  'denot',
  'deplor',
  'devot',
  'dissuad',
  'exchang',
  'excit',
  'expedit',
  'explor',
  'expung',
  'guid',
  'hast',
  'ignit',
  'ignor',
  'implor',
  'incit',
  'infring',
  'interced',
  'interfer',
  'interven',
  'invit',
  'loath',
  'lung',
  'misguid',
  'paralys',
  'past',
  'persever',
  'persuad',
  'phon',
  'plung',
  'postpon',
  'promot',
  'quak',
  'quot',
  'rang',
  'reced',
  'preced',
  'conced',
  'imped',
  'supersed',
  'secret',
  'reconven',
  'recreat',
  'reunit',
  'restor',
  'scath',
  'scor',
  'shor',
  'sieg',
  'sooth',
  'squar',
  'stor',
  'tast',
  'telephon',
  'unit',
  'wast',
  'writ',
  'evad',
  'extrem',
  'cring',
  'hing',
]);

/** Stems that are the verb, though their ending looks like one that lost its e. */
const PLAIN_STEMS: ReadonlySet<string> = new Set([
  'accustom',
  'debut',
  'bias',
  'blossom',
  'bottom',
  'canvas',
  'combat',
  'fathom',
  'focus',
  'format',
  'gas',
  'kidnap',
  'pencil',
  'ransom',
  'victim',
  'bus',
  'program',
  'handicap',
  'murmur',
  'sulphur',
]);

const C_VERBS: ReadonlySet<string> = new Set(['traffic', 'panic', 'mimic', 'picnic', 'frolic']);
const DOUBLE_VERBS: ReadonlySet<string> = new Set(['add', 'odd', 'err', 'purr', 'butt', 'ebb']);
const SINGLE_L_VERBS: ReadonlySet<string> = new Set([
  'cancel',
  'channel',
  'compel',
  'control',
  'counsel',
  'dispel',
  'enrol',
  'equal',
  'excel',
  'expel',
  'fuel',
  'fulfil',
  'impel',
  'initial',
  'instil',
  'label',
  'level',
  'marshal',
  'model',
  'parcel',
  'patrol',
  'propel',
  'quarrel',
  'rebel',
  'refuel',
  'repel',
  'rival',
  'shovel',
  'shrivel',
  'signal',
  'total',
  'travel',
  'tunnel',
  'unravel',
]);

// biome-ignore-end format: word lists read best many a line
