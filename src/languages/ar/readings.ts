import type { Morphology, Token } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { WordForm } from './lexicon.ts';
import type { WordClass } from './word-class.ts';

/** A token before one of its readings is chosen. */
export interface Candidate extends Span {
  readonly plain: string;
  readonly norm: string;
  readonly definite: boolean;
  readonly pronoun: string | null;
  readonly forms: readonly WordForm[];
}

type Reading = Pick<Token, 'tag' | 'lemma' | 'morph'>;

/**
 * One reading for each token of a sentence, by its letters and the words around it, from left to right. A `listed` one is
 * a line of what is asked for or laid down: it opens with a deed's noun.
 */
export function chooseReadings(candidates: readonly Candidate[], listed: boolean): Reading[] {
  const chosen: Reading[] = [];
  candidates.forEach((candidate, at) => {
    chosen.push(readingOf(candidate, { before: chosen, next: candidates[at + 1], listed }));
  });
  return chosen;
}

interface Around {
  readonly listed: boolean;
  readonly before: readonly Reading[];
  readonly next: Candidate | undefined;
}

function readingOf(candidate: Candidate, around: Around): Reading {
  const closed = closedReading(candidate);
  if (closed !== null) return closed;
  if (candidate.forms.length === 0 || isForeign(candidate, around))
    return { tag: guess(candidate, around), lemma: bare(candidate), morph: unknownMorph(candidate) };
  const spelt = candidate.forms.some(({ word }) => word === candidate.plain);
  const value = (form: WordForm): number =>
    score(form, candidate, around) +
    (form.word === candidate.plain ? 0.35 : spelt || form.tag === 'NNP' ? -1 : 0) -
    (SHORT.test(`${form.lemma} ${candidate.norm}`) ? 1.2 : 0) -
    (candidate.plain.endsWith('ء') !== form.word.endsWith('ء') ? 3 : 0);
  const best = candidate.forms.reduce((kept, form) => (value(form) > value(kept) ? form : kept));
  return { tag: best.tag, lemma: best.lemma, morph: morphOf(best, candidate) };
}

/** "لم يرد" is far oftener "did not answer" than "did not want", "يجب" always "must", "يصر" oftener "insists" than "becomes". */
const SHORT = /^(?:أراد [يت]رد|أجاب [يت]جب|صار [يت]صر)$/;

/** "معبر نصيب": behind a noun, a form that could only be "we" or "I" is a name that the lexicon has not. */
function isForeign({ forms }: Candidate, { before }: Around): boolean {
  const last = before.at(-1);
  return last !== undefined && (isNoun(last.tag) || last.tag === 'IN') && forms.every(({ person }) => person === 1);
}

const CLITICS: Readonly<Record<string, WordClass>> = { و: 'CC', ف: 'CC', ب: 'IN', ل: 'IN', ك: 'IN' };

function closedReading({ plain, norm }: Candidate): Reading | null {
  const clitic = CLITICS[plain];
  if (clitic !== undefined) return { tag: clitic, lemma: plain };
  if (plain === 'ال') return { tag: 'DT', lemma: plain };
  if (/^\p{N}/u.test(plain)) return { tag: 'CD', lemma: norm };
  if (/^[\p{P}\p{S}]+$/u.test(plain)) return { tag: 'PU', lemma: plain };
  return /^[\u0621-\u064a\u066e-\u06d3]/.test(plain) ? null : { tag: 'FW', lemma: norm };
}

/** How well a reading fits between its neighbours; the order of the tables decides between equals. */
function score(form: WordForm, { definite, pronoun, norm, forms }: Candidate, { before, next, listed }: Around): number {
  const isNounToo = form.tag === 'JJ' && forms.some(({ kind }) => kind === 'people');
  const last = before.at(-1);
  const over = last?.tag === 'PU' && /^["'«“(]$/.test(last.lemma) ? before.at(-2) : last;
  // "قالت أم": right behind a verb a mother, no "or".
  if (form.tag === 'CC' && form.lemma === 'أم' && last !== undefined && isVerb(last.tag)) return -3;
  // "فجر الأربعاء": the dawn of a day, not who blew it up.
  if (isVerb(form.tag) && forms.some(({ kind }) => kind === 'time') && next?.forms.some(({ kind }) => kind === 'time')) return -1;
  if (form.tag === 'VBA') return continues(last, before.length) && !definite && pronoun === null ? 5 : -2;
  if (isVerb(form.tag))
    return (
      verbScore(form, { last: over, before, next }) -
      (isOwner(form, { forms, last: over, next, before, listed }) ? 0.8 : 0) -
      (isDeedOfList(form, { forms, before, listed }) ? 4 : 0) -
      (isMistakenFeminine(form, { forms, last: over, next }) ? 1.2 : 0) -
      (goesOnWithNoun(form, { forms, last: over, next, before, listed }) ? 1.5 : 0)
    );
  if (form.lemma === 'لاحقا') return 4;
  // علي and على are one key, and the preposition is a hundred times as frequent.
  if (form.kind === 'given-name') return givenNameScore({ last: over, next: form.lemma === 'علي' ? undefined : next });
  if (form.tag === 'CD') return definite && (form.lemma === 'اثنان' || form.lemma === 'واحد') ? 0 : 4;
  if (form.tag === 'IN' && norm !== '') return prepositionScore(form, { last: over, next, definite });
  if (form.tag === 'REL' || form.tag === 'NEG') return form.lemma === 'ما' ? 2.5 : form.lemma === 'من' ? 0 : 4;
  if (form.lemma === 'عام' && /^\d/.test(next?.plain ?? '')) return form.tag === 'JJ' ? 0 : 3;
  if (form.tag === 'JJ' && over?.lemma === 'غير') return 4;
  if (form.tag === 'JJ' && form.number === 'two' && over?.morph?.number !== 'two' && over?.tag !== 'NND' && forms.length > 1) return 0.5;
  if (form.tag === 'JJ') return followsNoun(over, definite) && (!isNounToo || agrees(form, over)) ? 2.5 : 1;
  const governed = over !== undefined && (over.tag === 'IN' || over.tag === 'CD' || over.tag === 'DT') ? 1.5 : 0;
  // "المعارضة", "القيادة" with the article are people.
  const people = form.kind === 'people' && definite && forms.some(({ tag }) => tag === 'VN') ? 0.6 : 0;
  return (
    (form.tag === 'VN' ? 1.8 : 1.6) +
    people +
    governed +
    (definite || pronoun !== null ? 0.4 : 0) -
    (form.construct && !hasOwner(next) ? 1.5 : 0)
  );
}

/** "مفاوضات تبادل الأسرى", "وقف إطلاق النار": behind a noun that may take an owner, or before what is stopped, a verbal noun. */
function isOwner(
  form: WordForm,
  { forms, last, next, before }: Around & { readonly forms: readonly WordForm[]; readonly last: Reading | undefined },
): boolean {
  if (!forms.some(({ tag }) => tag === 'VN')) return false;
  if (form.lemma === 'وقف' && next?.norm === 'اطلاق') return true;
  if (form.tag === 'VBD' && last?.morph?.definite === true && isNoun(last.tag) && isLaidDown(before)) return true;
  if (form.tag === 'VBD' && last !== undefined && OF_DEEDS.has(last.lemma) && last.morph?.definite !== true) return true;
  return form.tag === 'VBP' && last !== undefined && isNoun(last.tag) && last.tag !== 'NNP' && last.morph?.definite !== true;
}

/** Nouns whose owner is a deed: "على أساس سحب القوات", "ضرورة رفع الحصار". */
const OF_DEEDS = new Set('اساس أساس ضرورة وجوب أهمية اهميه أجل اجل بدء بهدف بغية بغيه شرط مطلب خطة'.split(' '));

/** The first word of a line of demands, over its mark, or one that "and" joins to it. */
function isDeedOfList(
  form: WordForm,
  { forms, before, listed }: { readonly forms: readonly WordForm[]; readonly before: readonly Reading[]; readonly listed: boolean },
): boolean {
  if (!listed || form.tag !== 'VBD' || !forms.some(({ tag }) => tag === 'VN')) return false;
  const verbs = before.some(({ tag }) => isVerb(tag) || tag === 'SC' || tag === 'REL');
  return !verbs && (before.every(({ tag }) => tag === 'PU' || tag === 'CD' || tag === 'JJ') || before.at(-1)?.tag === 'CC');
}

/** "ينص على إدخال المساعدات وفتح المعابر": "and" goes on with a verbal noun under a preposition or a verb of content. */
function goesOnWithNoun(
  form: WordForm,
  { forms, last, next, before }: Around & { readonly forms: readonly WordForm[]; readonly last: Reading | undefined },
): boolean {
  if (form.tag !== 'VBD' || last?.tag !== 'CC' || !forms.some(({ tag }) => tag === 'VN')) return false;
  const noun = before.findLastIndex(({ tag }) => isVerb(tag) || tag === 'VN');
  if (before[noun]?.tag !== 'VN' || before.slice(noun).some(({ tag }) => tag === 'SC' || tag === 'REL')) return false;
  // "طالبت بتسليم الأجانب، ورفض التنظيم": behind a comma somebody else does something.
  const somebody = next?.definite === true && next.forms.some(({ kind }) => kind === 'people' || kind === 'body');
  if (before.at(-2)?.tag === 'PU' && somebody) return false;
  const verb = before.findLast(({ tag }) => isVerb(tag));
  if (CONTENT.has(verb?.lemma ?? '') || ASKING.has(verb?.lemma ?? '')) return true;
  const first = before.findLastIndex(({ tag }, at) => at <= noun && tag !== 'VN') + 1;
  if (OF_DEEDS.has(before[first - 1]?.lemma ?? '')) return true;
  return before[first - 1]?.tag === 'IN' && !(next?.definite === true && next.forms.some(({ kind }) => kind === 'people'));
}

/** "يشمل الاتفاق نقل المقاتلين": right behind a verb of content and its subject. */
const isLaidDown = (before: readonly Reading[]): boolean =>
  CONTENT.has(before.at(-2)?.lemma ?? '') || ASKING_OUTRIGHT.has(before.at(-2)?.lemma ?? '');
const CONTENT = new Set(['شمل', 'تضمن', 'ضم', 'نص', 'قضى', 'ألزم']);
/** What is asked for is their object. */
const ASKING_OUTRIGHT = new Set(['اشترط', 'اقترح', 'طلب']);
const ASKING = new Set([...ASKING_OUTRIGHT, 'طالب', 'دعا', 'حث', 'حض', 'ناشد', 'أوصى']);

/** "توقف القصف": a past verb with ت, not "she stops it", unless what stands beside is feminine or a plural. */
function isMistakenFeminine(
  form: WordForm,
  { forms, last, next }: { forms: readonly WordForm[]; last: Reading | undefined; next: Candidate | undefined },
): boolean {
  if (form.tag !== 'VBP' || form.gender !== 'f' || !forms.some(({ tag, gender }) => tag === 'VBD' && gender === 'm')) return false;
  if (last?.lemma === ':' && forms.some(({ tag }) => tag === 'VN')) return true;
  const beside = next?.forms.find(({ tag }) => isNoun(tag));
  const before = last !== undefined && isNoun(last.tag) ? last.morph : undefined;
  return !(beside?.gender === 'f' || beside?.number === 'many' || before?.gender === 'f' || before?.number === 'many');
}

/** A participle goes on with a sentence behind a comma, or behind "and" with another. */
const continues = (last: Reading | undefined, words: number): boolean =>
  words > 1 && (last?.lemma === '،' || last?.lemma === ',' || last?.lemma === 'و' || last?.lemma === '»' || last?.lemma === '"');

export const isVerb = (tag: string): boolean => tag === 'VBD' || tag === 'VBP' || tag === 'VBF' || tag === 'VBA' || tag === 'AUX';
export const isNoun = (tag: string): boolean => tag === 'NN' || tag === 'NNS' || tag === 'NND' || tag === 'VN' || tag === 'NNP';

function verbScore(
  form: WordForm,
  { last, before, next }: { last: Reading | undefined; before: readonly Reading[]; next: Candidate | undefined },
) {
  const base = form.tag === 'VBD' ? 1.7 : form.tag === 'AUX' ? 3 : 2.2;
  const person = form.person === 1 ? -1 : 0;
  if (last === undefined) return base + person + (startsObject(next) ? 1 : opensWithAdjective(next) ? -1 : 0.4);
  if (last.tag === 'IN') return last.lemma === 'ل' && form.tag === 'VBP' ? 3 : -2;
  if (last.tag === 'NEG' || last.tag === 'MD') return base + person + 2;
  if (last.tag === 'DT' && last.lemma !== 'من') return base + person - 1.5;
  if (last.tag === 'REL' || last.tag === 'SC') return base + person + 1.2;
  if (last.tag === 'CC') return base + person + (afterNoun(before) ? -0.3 : 0.8) + (startsObject(next) ? 0.6 : 0);
  if (last.tag === 'PU' || last.tag === 'RB') return base + person + 0.8;
  if (last.tag === 'AUX') return base + person + 1.5;
  if (last.tag === 'CD') return base + person + (/^(?:19|20)\d\d$/.test(last.lemma) ? 0.8 : -1);
  if (isVerb(last.tag)) return base + person - (form.tag === 'VBD' ? 1.5 : 0);
  const definite = last.morph?.definite === true || last.tag === 'NNP' || last.tag === 'JJ' || last.tag === 'XX';
  return base + person + (isNoun(last.tag) && !definite ? -0.4 : 0.1);
}

/** The last predicate was a verbal noun: "and" may go on with another ("تسليم الأسلحة وكشف مصير المفقودين"). */
function afterNoun(before: readonly Reading[]): boolean {
  return before.findLast(({ tag }) => isVerb(tag) || tag === 'VN')?.tag === 'VN';
}

/** A number, a name or a noun with the article: what a verb takes. */
function startsObject(next: Candidate | undefined): boolean {
  if (next === undefined) return false;
  return next.definite || /^\p{N}/u.test(next.plain) || next.forms.some(({ tag }) => tag === 'CD' || tag === 'NNP');
}

function opensWithAdjective(next: Candidate | undefined): boolean {
  return next !== undefined && !next.definite && next.forms.length > 0 && next.forms.every(({ tag }) => tag === 'JJ');
}

/** First names are often words as well: a title or a name before, a name or an unknown word behind, make them names. */
function givenNameScore({ last, next }: { last: Reading | undefined; next: Candidate | undefined }): number {
  const after =
    next !== undefined && !/^[\p{P}\p{N}]/u.test(next.plain) && (next.forms.length === 0 || next.forms[0]?.tag === 'NNP') ? 1.2 : 0;
  return 1.2 + (last?.tag === 'NNP' || last?.morph?.kind === 'people' ? 1.8 : 0) + after;
}

function prepositionScore(
  form: WordForm,
  { last, next, definite }: { last: Reading | undefined; next: Candidate | undefined; definite: boolean },
) {
  if (definite && /^(?:شمال|جنوب|شرق|غرب)ي$/.test(form.lemma)) return -1;
  // "قبل الجيش المقترح": a body of people is no point in time.
  if (
    form.lemma === 'قبل' &&
    (last === undefined || last.tag === 'CC') &&
    next?.definite === true &&
    next.forms.some(({ kind }) => kind === 'people')
  )
    return 0;
  if (/^(?:شمال|جنوب|شرق|غرب)ي$/.test(form.lemma)) return next?.definite === true || next?.forms[0]?.tag === 'NNP' ? 3 : 1;
  if (form.lemma === 'لقاء' || form.lemma === 'خلف' || form.lemma === 'داخل' || form.lemma === 'خارج') return last?.tag === 'IN' ? 0 : 2;
  return last?.tag === 'IN' && form.lemma !== 'دون' ? 2 : 3.5;
}

const hasOwner = (next: Candidate | undefined): boolean =>
  next !== undefined &&
  !/^[\p{P}\p{N}]/u.test(next.plain.replace(/^["«“]/, '')) &&
  !['و', 'ف', 'ب', 'ل', 'في', 'من', 'على', 'عن', 'إلى'].includes(next.plain);

function followsNoun(last: Reading | undefined, definite: boolean): boolean {
  if (last === undefined) return false;
  return (isNoun(last.tag) || last.tag === 'JJ') && (last.tag === 'NNP' || definite === (last.morph?.definite ?? false));
}

/** "طائرة مدنية" is a civilian plane, "مقتل مدني" the death of a civilian: an adjective agrees with a noun of its own. */
function agrees(form: WordForm, last: Reading | undefined): boolean {
  if (last === undefined || last.tag === 'VN' || last.morph?.kind === 'count') return false;
  if (last.tag === 'NNP') return form.number === 'one';
  const number = last.morph?.number ?? null;
  return number === null || number === form.number || (number === 'many' && form.gender === 'f');
}

/** A class for a word that no table has. */
function guess({ norm, definite, plain }: Candidate, { before }: Around): WordClass {
  const last = before.at(-1);
  if (last?.tag === 'NNP' && last.morph?.kind === 'given-name') return 'XX';
  // A noun with the article takes no owner: what follows with the article is its adjective.
  if (definite)
    return last !== undefined && (isNoun(last.tag) || last.tag === 'JJ') && (last.tag === 'NNP' || last.morph?.definite === true)
      ? 'JJ'
      : 'NN';
  const open = last === undefined || ['CC', 'SC', 'REL', 'NEG', 'MD', 'PU', 'AUX', 'RB'].includes(last.tag);
  if (/^[يت]....?.?.?(?:ون|وا)?$/.test(norm) && /^ي/.test(norm) && open) return 'VBP';
  if (/^سي.../.test(norm) && open) return 'VBF';
  if (/وا$/.test(norm) && norm.length > 4) return 'VBD';
  if (last !== undefined && isNoun(last.tag) && /(?:ي|يه|يا)$/.test(norm) && plain.length > 4) return 'JJ';
  if (/(?:ات|ون|ين)$/.test(norm) && norm.length > 4) return 'NNS';
  return /ة$/.test(plain) ? 'NN' : 'XX';
}

const bare = ({ norm, definite }: Candidate): string => (definite && norm.startsWith('ال') ? norm.slice(2) : norm);

function morphOf(form: WordForm, { definite, pronoun }: Candidate): Morphology {
  const { number, gender, person, construct, passive, verb, kind } = form;
  return { number, gender, person, definite, pronoun, construct, passive, verb, kind };
}

function unknownMorph({ definite, pronoun }: Candidate): Morphology {
  return { number: null, gender: null, person: null, definite, pronoun, construct: false, passive: false, verb: null, kind: null };
}
