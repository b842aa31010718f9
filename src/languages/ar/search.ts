import { arabicKey, normaliseArabic } from '../../text/arabic-letters.ts';
import type { WordForm } from './lexicon.ts';
import { splitWord } from './split.ts';

/**
 * The terms that an Arabic word is found by. A word of the lexicon has its dictionary forms, so that broken plurals,
 * duals, cases and verb forms meet in one; any other is taken apart by its letters. `text` gives more readings than
 * `query`, which asks for the word as it stands.
 */
export function arabicTerms(word: string, side: 'text' | 'query'): readonly string[] {
  const plain = normaliseArabic(word).text;
  const { stem } = splitWord(plain, NOTHING_SEEN);
  if (stem.forms.length > 0) return lemmas(stem.forms);
  const shapes = side === 'text' ? unsplit(plain) : [plain];
  return [...new Set(shapes.map((shape) => lightStem(arabicKey(shape))))].filter((term) => term !== '');
}

const NOTHING_SEEN: ReadonlySet<string> = new Set();

function lemmas(forms: readonly WordForm[]): string[] {
  return [...new Set(forms.map((form) => arabicKey(form.lemma)))].filter((term) => term !== '');
}

/** A word that no table has, as it stands and without each clitic that its first letters may be. */
function unsplit(plain: string): string[] {
  const shapes = [plain];
  if (/^[وف]..../.test(plain)) shapes.push(plain.slice(1));
  for (const shape of [...shapes]) if (/^[بلك]..../.test(shape)) shapes.push(shape.slice(1));
  return shapes;
}

const LEADS = /^(?:[وف]?(?:ال|[بك]ال|لل))(?=...)/;
const ENDS: readonly RegExp[] = [/(?:هما|كما|هم|هن|ها|نا|كم)$/, /(?:ات|ون|ين|ان|تين|تان)$/, /[هة]$/];

/** Article, plural and pronoun endings off, as long as three letters stay. */
function lightStem(key: string): string {
  let stem = key.replace(LEADS, '');
  for (const end of ENDS) {
    const shorter = stem.replace(end, '');
    if (shorter.length >= 3) stem = shorter;
  }
  return stem;
}

/** Whether words hold more than the lexicon's common ones: a name, as far as can be told. */
export function isNameInArabic(words: string): boolean {
  const all = normaliseArabic(words).text.match(/[\u0621-\u064a]+/g) ?? [];
  return all.some((word) => {
    const { stem } = splitWord(word, NOTHING_SEEN);
    return stem.forms.length === 0 || stem.forms.every(({ tag }) => tag === 'NNP');
  });
}
