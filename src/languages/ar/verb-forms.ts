import type { VerbRow } from './verbs.ts';
import type { WordClass } from './word-class.ts';

/** One written form of a verb. */
export interface VerbForm {
  readonly word: string;
  readonly tag: WordClass;
  /** Known to be passive by its letters; where they do not differ the reader of the sentence decides. */
  readonly passive: boolean;
  readonly number: 'one' | 'two' | 'many';
  readonly gender: 'm' | 'f';
  readonly person: 1 | 3;
}

type Shape = Pick<VerbForm, 'number' | 'gender' | 'person'> & { readonly word: string };

/** Forms of the third and the first person, past, present and future, active and passive. */
export function verbForms([past, present, , , passive]: VerbRow): VerbForm[] {
  const words = (passive ?? '').split(' ').filter(Boolean);
  return [
    ...formsOf(past, false),
    ...formsOf(present, false),
    ...words.flatMap((word) => formsOf(word, true)),
    ...(words.length > 0 && !words.some((word) => word.startsWith('ي')) ? formsOf(passivePresent(present), true) : []),
  ];
}

// أصاب/يصيب: يصاب; أجلى/يجلي: يجلى.
function passivePresent(present: string): string {
  return present.replace(/ي(?=.$)/, 'ا').replace(/ي$/, 'ى');
}

function formsOf(word: string, passive: boolean): VerbForm[] {
  const past = passive ? !/^ي/.test(word) : !/^ي./.test(word);
  if (past) return pastForms(word).map((shape) => ({ ...shape, tag: 'VBD' as const, passive }));
  return presentForms(word).flatMap((shape) => [
    { ...shape, tag: 'VBP' as const, passive },
    { ...shape, word: `س${shape.word}`, tag: 'VBF' as const, passive },
  ]);
}

const one = (word: string, gender: 'm' | 'f' = 'm'): Shape => ({ word, number: 'one', gender, person: 3 });
const two = (word: string, gender: 'm' | 'f' = 'm'): Shape => ({ word, number: 'two', gender, person: 3 });
const many = (word: string, gender: 'm' | 'f' = 'm'): Shape => ({ word, number: 'many', gender, person: 3 });
const I = (word: string): Shape => ({ word, number: 'one', gender: 'm', person: 1 });
const we = (word: string): Shape => ({ word, number: 'many', gender: 'm', person: 1 });

function pastForms(past: string): Shape[] {
  if (/[اى]$/.test(past) && past.length > 2) {
    const stem = past.slice(0, -1);
    return [one(past), one(`${stem}ت`, 'f'), many(`${stem}وا`), many(`${stem}ين`, 'f'), two(`${stem}يا`), I(`${stem}يت`), we(`${stem}ينا`)];
  }
  if (past.endsWith('ي')) {
    const stem = past.slice(0, -1);
    return [one(past), one(`${past}ت`, 'f'), many(`${stem}وا`), many(`${past}ن`, 'f'), two(`${past}ا`), I(`${past}ت`), we(`${past}نا`)];
  }
  const short = /^.ا.$/.test(past) ? (past[0] as string) + (past[2] as string) : past.replace(/[اي](?=.$)/, '');
  return [one(past), one(`${past}ت`, 'f'), many(`${past}وا`), two(`${past}ا`), two(`${past}تا`, 'f'), I(`${short}ت`), we(`${short}نا`)].map(
    (shape) => ({ ...shape, word: shape.word.replace(/أوا$/, 'أوا').replace(/أا$/, 'آ') }),
  );
}

function presentForms(present: string): Shape[] {
  const body = present.slice(1);
  const weak = /[يىو]$/.test(body) && body.length > 1;
  const stem = weak ? body.slice(0, -1) : body;
  // After لم the long vowel goes: يقول, لم يقل; ينفي, لم ينف.
  const bodies = [body, weak ? stem : body.replace(/[ويا](?=[^اويى]$)/, '')].filter((one, index, all) => all.indexOf(one) === index);
  const plural = body.endsWith('ى') ? `${stem}` : stem;
  return [
    ...bodies.flatMap((form) => [one(`ي${form}`), one(`ت${form}`, 'f')]),
    I(`أ${body}`),
    we(`ن${body}`),
    ...['ون', 'وا'].map((end) => many(`ي${plural}${end}`)),
    ...[`${body}ان`, `${body.replace(/ى$/, 'ي')}ان`, `${body}ا`].flatMap((end) => [two(`ي${end}`), two(`ت${end}`, 'f')]),
    many(`ي${body.replace(/ى$/, 'ي')}ن`, 'f'),
  ];
}
