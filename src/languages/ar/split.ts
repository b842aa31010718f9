import { arabicKey } from '../../text/arabic-letters.ts';
import { type WordForm, wordForms } from './lexicon.ts';

/** A word without its clitics: readings of the lexicon, and the pronoun at its end. */
export interface Stem {
  /** Key of the word between the clitics, its article kept ("المدنيين"). */
  readonly key: string;
  readonly definite: boolean;
  /** Pronoun at the end, as a key ("هم"); null for none. */
  readonly pronoun: string | null;
  readonly forms: readonly WordForm[];
}

/** A written word taken apart: letters of `word` that each clitic before the stem takes, then the stem. */
export interface Split {
  readonly clitics: readonly string[];
  readonly stem: Stem;
}

/** Words that are both one word and a clitic with another; the second reading is by far the more frequent. */
const ALWAYS_SPLIT = new Set([
  'وهو',
  'وهي',
  'وهم',
  'وبين',
  'وان',
  'وما',
  'ولا',
  'فان',
  'فهو',
  'فهي',
  'لله',
  'والان',
  'ومن',
  'وقد',
  'ولن',
  'وكان',
  'وبعد',
]);

/**
 * Takes the clitics و ف ب ل ك and the pronouns at the end off a word of plain letters. A clitic goes only where the rest
 * is a word: of the lexicon, with the article, or seen on its own in the same report (`seen`, keys).
 */
export function splitWord(word: string, seen: ReadonlySet<string>): Split {
  const whole = stemOf(word);
  const key = arabicKey(word);
  const first = word[0] ?? '';
  const rest = word.slice(1);
  if (whole.forms.length > 0 && whole.pronoun === null && !ALWAYS_SPLIT.has(key) && !isBetterSplit(word, whole))
    return { clitics: [], stem: whole };
  if ((first === 'و' || first === 'ف') && rest.length > 1) {
    const inner = splitInner(rest, seen);
    if (isKnown(inner, seen) || (first === 'و' && opensWithArticle(rest))) return { clitics: [first, ...inner.clitics], stem: inner.stem };
  }
  const inner = splitInner(word, seen);
  if (inner.clitics.length > 0 || inner.stem.forms.length > 0) return inner;
  // A word of the lexicon rarely begins with و, and names that do are listed: what is left is "and".
  if (first === 'و' && rest.length > 2) return { clitics: ['و'], stem: splitInner(rest, seen).stem };
  return { clitics: [], stem: whole };
}

/** "وأحد" is spelt as "and one of", not as واحد "one", though both have one key. */
function isBetterSplit(word: string, whole: Stem): boolean {
  if (!/^[وف][أإآ]/.test(word) || whole.forms.some((form) => form.word === word)) return false;
  return stemOf(word.slice(1)).forms.some((form) => form.word === word.slice(1));
}

const isKnown = ({ stem, clitics }: Split, seen: ReadonlySet<string>): boolean =>
  stem.forms.length > 0 || clitics.length > 0 || (stem.key.length > 2 && seen.has(stem.key));

const opensWithArticle = (word: string): boolean => /^ال../.test(word) && word.length > 4;

/** One preposition before the stem, or none. */
function splitInner(word: string, seen: ReadonlySet<string>): Split {
  const whole = stemOf(word);
  const isWhole = whole.pronoun === null || !/^[بلك]/.test(word) || whole.forms.every(({ tag }) => tag === 'IN');
  if (whole.forms.length > 0 && isWhole) return { clitics: [], stem: whole };
  if (word.startsWith('لل') && word.length > 3) {
    const stem = stemOf(`ال${word.slice(2)}`);
    return { clitics: ['ل'], stem: stem.forms.length > 0 ? stem : stemOf(`ال${word.slice(word.startsWith('للل') ? 1 : 2)}`) };
  }
  if (!/^[بلك]/.test(word) || word.length < 3) return { clitics: [], stem: whole };
  const rest = word.slice(1);
  const stem = stemOf(rest);
  const fits = stem.forms.some((form) => allows(word[0] as string, form));
  if (fits || opensWithArticle(rest) || (whole.forms.length === 0 && rest.length > 2 && seen.has(arabicKey(rest))))
    return {
      clitics: [word[0] as string],
      stem: fits ? { ...stem, forms: stem.forms.filter((form) => allows(word[0] as string, form)) } : stem,
    };
  return { clitics: [], stem: whole };
}

/** What may stand behind a preposition: nouns; behind ل also a present verb ("to leave"). */
function allows(clitic: string, { tag }: WordForm): boolean {
  if (tag === 'VBP') return clitic === 'ل';
  if (tag === 'SC') return clitic !== 'ك';
  return !['VBD', 'VBF', 'AUX', 'CC', 'MD', 'PRP', 'IN', 'RB'].includes(tag);
}

const PRONOUNS = ['هما', 'كما', 'هم', 'هن', 'ها', 'نا', 'كم', 'ني', 'ه', 'ي', 'ك'];

/** The readings of a word with its article or its pronoun taken off. */
function stemOf(word: string): Stem {
  const key = arabicKey(word);
  // A hamza at the end is written or not there: "بها" is not the name بهاء, "ما" not water.
  const plain = wordForms(key).filter((form) => form.word.endsWith('ء') === word.endsWith('ء'));
  // "إليه" has the key of آلية: the preposition with its pronoun is what is written.
  const owned = word.endsWith('ه') && plain.length > 0 ? withPronoun(key) : null;
  if (owned?.forms.every(({ tag }) => tag === 'IN') === true) return owned;
  if (plain.length > 0) return { key, definite: plain.every(({ tag }) => tag === 'NNP'), pronoun: null, forms: plain };
  if (key.startsWith('ال') && key.length > 3) {
    const forms = wordForms(key.slice(2)).filter(takesArticle);
    // "التزامه": no article stands before a word with a pronoun.
    const whole = forms.length === 0 && !word.endsWith('ة') ? withPronoun(key) : null;
    if (whole?.pronoun != null && whole.forms.every(({ tag }) => tag === 'VN')) return whole;
    return { key, definite: true, pronoun: null, forms };
  }
  // ة and ه have one key; only ه is a pronoun.
  return (word.endsWith('ة') ? null : withPronoun(key)) ?? { key, definite: false, pronoun: null, forms: [] };
}

const takesArticle = ({ tag, construct, kind }: WordForm): boolean =>
  kind !== 'given-name' && ['NN', 'NNS', 'NND', 'VN', 'JJ', 'CD', 'NNP'].includes(tag) && !construct;

function withPronoun(key: string): Stem | null {
  for (const pronoun of PRONOUNS) {
    if (!key.endsWith(pronoun) || key.length - pronoun.length < 2) continue;
    const base = key.slice(0, -pronoun.length);
    const forms = basesOf(base).flatMap((one) => wordForms(one).filter((form) => takesPronoun(form, pronoun)));
    if (forms.length > 0) return { key: base, definite: true, pronoun, forms };
  }
  return null;
}

/** عائلته → عائلة, قتلاه → قتلى, لديه → لدى, ضحاياهم → ضحايا: the letters that change before a pronoun. */
function basesOf(base: string): string[] {
  if (base.endsWith('ت')) return [`${base.slice(0, -1)}ه`, base];
  if (base.endsWith('يا')) return [`${base.slice(0, -1)}ي`, `${base}ن`, base];
  if (base.endsWith('ا')) return [`${base.slice(0, -1)}ي`, `${base}ن`];
  if (base.endsWith('و')) return [base.slice(0, -1), base, `${base}ا`];
  if (base.endsWith('ي')) return [base, base.slice(0, -1), `${base}ن`];
  return [base];
}

function takesPronoun({ tag, number, construct }: WordForm, pronoun: string): boolean {
  // "انتقالي" is an adjective far oftener than "my move".
  if (pronoun === 'ي') return tag === 'NN' && number !== 'two';
  if (pronoun === 'ك') return tag === 'NN' || tag === 'VN' || tag === 'IN';
  if (pronoun === 'ني') return /^VB/.test(tag);
  if (tag === 'CD' || (/^VB/.test(tag) && number === 'two')) return false;
  return (
    ['NN', 'NNS', 'NND', 'VN', 'IN', 'DT', 'VBD', 'VBP', 'VBF', 'JJ'].includes(tag) && (number !== 'two' || construct || tag === 'NND')
  );
}
