/** One written form of a noun or adjective, without article and pronoun. */
export interface NounForm {
  readonly word: string;
  readonly number: 'one' | 'two' | 'many';
  readonly gender: 'm' | 'f';
  readonly construct: boolean;
}

/** Singular, dual and plurals of a noun in every case; `plurals` as the noun tables write them. */
export function nounForms(singular: string, plurals: string): NounForm[] {
  const gender = singular.endsWith('ة') ? 'f' : 'm';
  const form = (word: string, number: NounForm['number'], construct = false): NounForm => ({ word, number, gender, construct });
  return [
    form(singular, 'one'),
    ...accusative(singular).map((word) => form(word, 'one')),
    ...plurals
      .split(' ')
      .filter(Boolean)
      .flatMap((plural) => pluralForms(singular, plural)),
    ...duals(singular).map(([word, construct]) => form(word, 'two', construct)),
  ];
}

/** Masculine and feminine of an adjective in every number and case. */
export function adjectiveForms(masculine: string, plurals: string): NounForm[] {
  const feminine = feminineOf(masculine);
  return [
    ...nounForms(masculine, plurals),
    ...nounForms(feminine, 'ات').map((form) => ({ ...form, gender: 'f' as const })),
    ...(plurals.includes('ون') ? [] : soundPlural(stemOf(masculine))),
  ];
}

function feminineOf(masculine: string): string {
  return masculine.endsWith('ى') ? `${masculine.slice(0, -1)}اة` : `${masculine}ة`;
}

const stemOf = (singular: string): string => singular.replace(/[ةى]$/, '');

// "مدنيا", "مدنياً" without its marks: the case ending that an alef carries.
function accusative(singular: string): string[] {
  return /[ةىاء]$/.test(singular) ? [] : [`${singular}ا`];
}

function duals(singular: string): [word: string, construct: boolean][] {
  const stem = singular.endsWith('ة') ? `${singular.slice(0, -1)}ت` : singular.replace(/ى$/, 'ي');
  return [
    [`${stem}ان`, false],
    [`${stem}ين`, false],
    [`${stem}ا`, true],
    [`${stem}ي`, true],
  ];
}

function pluralForms(singular: string, plural: string): NounForm[] {
  const stem = stemOf(singular);
  if (plural === 'ون') return soundPlural(stem);
  if (plural === 'ات') return [{ word: `${stem}ات`, number: 'many', gender: 'f', construct: false }];
  if (plural === 'ة') return [{ word: `${stem}ة`, number: 'many', gender: 'm', construct: false }];
  return [plural, ...accusative(plural)].map((word) => ({ word, number: 'many', gender: 'm', construct: false }));
}

function soundPlural(stem: string): NounForm[] {
  const plural = (end: string, construct: boolean): NounForm => ({ word: stem + end, number: 'many', gender: 'm', construct });
  return [plural('ون', false), plural('ين', false), plural('و', true), plural('ي', true)];
}
