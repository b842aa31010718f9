import { arabicKey } from '../../text/arabic-letters.ts';
import { ADJECTIVES } from './adjectives.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { NAME_WORDS } from './names.ts';
import { adjectiveForms, nounForms } from './noun-forms.ts';
import { NOUNS, type NounClass } from './nouns.ts';
import { HUNDREDS, SCALES, TEN, TENS, UNITS, VAGUE_PLURALS } from './number-words.ts';
import { PARTICIPLES } from './participles.ts';
import { PEOPLE_WORDS } from './people-words.ts';
import { verbForms } from './verb-forms.ts';
import { VERBS } from './verbs.ts';
import type { WordClass } from './word-class.ts';

/** What the lexicon knows of a written form. */
export interface WordForm {
  readonly tag: WordClass;
  /** As the tables spell it: of two readings with one key, that spelling decides. */
  readonly word: string;
  /** Dictionary form as the tables write it. */
  readonly lemma: string;
  readonly number: 'one' | 'two' | 'many' | null;
  readonly gender: 'm' | 'f' | null;
  readonly person: 1 | 3 | null;
  readonly passive: boolean;
  /** The verb, in its past form, of verb forms and verbal nouns. */
  readonly verb: string | null;
  readonly kind: NounClass | 'people' | 'given-name' | null;
  /** Stands only before its owner: مقاتلو, حافلتي. */
  readonly construct: boolean;
}

let built: ReadonlyMap<string, readonly WordForm[]> | undefined;

/** All readings of a key (see `arabicKey`), in the order of the tables: closed classes, names, numbers, verbs, nouns. */
export function wordForms(key: string): readonly WordForm[] {
  built ??= build();
  return built.get(key) ?? [];
}

const NOTHING = { number: null, gender: null, person: null, passive: false, verb: null, kind: null, construct: false } as const;

function build(): Map<string, WordForm[]> {
  const forms = new Map<string, WordForm[]>();
  const add: Add = (word, shape) => {
    const key = arabicKey(word);
    const known = forms.get(key);
    const same = (other: WordForm): boolean => other.tag === shape.tag && other.lemma === shape.lemma && other.passive === shape.passive;
    if (known === undefined) forms.set(key, [{ ...shape, word }]);
    else if (!known.some(same)) known.push({ ...shape, word });
  };
  addClosed(add);
  addVerbs(add);
  addNouns(add);
  return forms;
}

type Add = (word: string, shape: Omit<WordForm, 'word'>) => void;

function addClosed(add: Add): void {
  for (const [words, tag] of FUNCTION_WORDS) {
    const [lemma = ''] = words.split(' ');
    for (const word of words.split(' ')) add(word, { ...NOTHING, tag, lemma });
  }
  for (const [words] of GIVEN_NAMES)
    for (const word of words.split(' ')) add(word, { ...NOTHING, tag: 'NNP', lemma: word, kind: 'given-name' });
  for (const [words] of NAME_WORDS) for (const word of words.split(' ')) add(word, { ...NOTHING, tag: 'NNP', lemma: word });
  for (const [words] of [...UNITS, ...TEN, ...TENS, ...HUNDREDS, ...SCALES, ...VAGUE_PLURALS]) {
    const [lemma = ''] = words.split(' ');
    for (const word of words.split(' ')) add(word, { ...NOTHING, tag: 'CD', lemma });
  }
}

const SISTERS = new Set(['كان', 'أصبح', 'بات', 'صار', 'مازال']);

function addVerbs(add: Add): void {
  for (const row of VERBS) {
    const [past, , nouns] = row;
    for (const { word, tag, passive, number, gender, person } of verbForms(row)) {
      const own = SISTERS.has(past) ? 'AUX' : tag;
      add(word, { ...NOTHING, tag: own, lemma: past, verb: past, passive, number, gender, person });
    }
    for (const noun of nouns.split(' ').filter(Boolean)) {
      for (const form of nounForms(noun, ''))
        if (form.number === 'one') add(form.word, { ...NOTHING, ...shapeOf(form), tag: 'VN', lemma: noun, verb: past });
    }
  }
  for (const [verb, words] of PARTICIPLES)
    for (const word of words.split(' '))
      add(word, { ...NOTHING, tag: 'VBA', lemma: verb, verb, number: /ين$/.test(word) ? 'many' : 'one', person: 3 });
}

function addNouns(add: Add): void {
  for (const [singular, plurals] of PEOPLE_WORDS) addNoun(add, singular, { plurals, kind: 'people', feminine: false });
  for (const [singular, plurals, kind, , feminine] of NOUNS) addNoun(add, singular, { plurals, kind, feminine: feminine === true });
  for (const [masculine, plurals] of ADJECTIVES) {
    for (const form of adjectiveForms(masculine, plurals)) add(form.word, { ...NOTHING, ...shapeOf(form), tag: 'JJ', lemma: masculine });
  }
}

function addNoun(
  add: Add,
  singular: string,
  { plurals, kind, feminine }: { plurals: string; kind: WordForm['kind']; feminine: boolean },
): void {
  for (const form of nounForms(singular, plurals)) {
    const tag = form.number === 'one' ? 'NN' : form.number === 'two' ? 'NND' : 'NNS';
    add(form.word, { ...NOTHING, ...shapeOf(form), ...(feminine && { gender: 'f' as const }), tag, lemma: singular, kind });
  }
}

function shapeOf({ number, gender, construct }: { number: 'one' | 'two' | 'many'; gender: 'm' | 'f'; construct: boolean }) {
  return { number, gender, construct };
}
