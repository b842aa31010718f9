import { mix } from '../../src/reconcile/copies/words.ts';
import { arabic, english, type WarWords } from './war-words.ts';

/** A generator of whole numbers below a limit: the same on every machine. */
export type Next = (limit: number) => number;

export function numbersFrom(seed: number): Next {
  let state = mix(seed);
  return (limit) => {
    state = (state + 0x9e3779b9) >>> 0;
    return Math.floor((mix(state) / 2 ** 32) * limit);
  };
}

/** A word, and which word of the first text of its family it is: null where it was put in anew. */
interface Word {
  readonly text: string;
  readonly of: number | null;
}

/** One text of a family. */
export interface Variant {
  readonly family: number;
  readonly words: readonly Word[];
  readonly language: 'en' | 'ar';
}

const OF: Readonly<Record<Variant['language'], WarWords>> = { en: english, ar: arabic };

/** Names of villages and persons, some thousands of each language: what tells sentences about one war apart. */
function nameOf(words: WarWords, next: Next): string {
  const part = (list: readonly string[]) => list[next(list.length)] ?? '';
  return `${part(words.first)}${part(words.middle)}${part(words.last)}${part(words.middle)}`;
}

function sentence(words: WarWords, next: Next): string[] {
  const pick = (list: readonly string[]) =>
    (list[next(list.length)] ?? '').replace('#', String(2 + next(300))).replace('@', () => nameOf(words, next));
  const said = next(5) > 0 ? [pick(words.said)] : [];
  const named = () => `${words.in} ${nameOf(words, next)}`;
  const parts = [...said, pick(words.who), named(), pick(words.did), pick(words.whom), named(), pick(words.where)];
  const ends = [...(next(3) > 0 ? [named(), pick(words.when)] : []), ...(next(3) > 0 ? [named(), pick(words.and)] : [])];
  return `${[...parts, ...ends].join(' ')}.`.split(' ');
}

function textOf(words: WarWords, length: number, next: Next): string[] {
  const text: string[] = [];
  while (text.length < length) text.push(...sentence(words, next));
  return text;
}

/** The first text of a family, of 80 to 600 words. */
export function firstOf(family: number): Variant {
  const next = numbersFrom(family + 1);
  const language = family % 2 === 0 ? 'en' : 'ar';
  const words = textOf(OF[language], 80 + next(520), next).map((text, of) => ({ text, of }));
  return { family, words, language };
}

/** What an editor does with a text that is taken over: each as a share of it. */
export interface Editing {
  readonly reworded: number;
  readonly cut: number;
  readonly added: number;
}

/** Words are replaced one to three at a time, the end is cut off, paragraphs are put in, and it begins with a headline of its own. */
export function edited(first: Variant, { reworded, cut, added }: Editing, next: Next): Variant {
  const words = OF[first.language];
  const strange = (count: number) =>
    textOf(words, count, next)
      .slice(0, count)
      .map((text): Word => ({ text, of: null }));
  const kept = first.words.slice(0, Math.max(40, Math.round(first.words.length * (1 - cut))));
  const own = reword(kept, reworded, { next, strange });
  const paragraphs = strange(Math.round(own.length * added));
  const at = next(own.length);
  return { ...first, words: [...strange(6 + next(6)), ...own.slice(0, at), ...paragraphs, ...own.slice(at)] };
}

interface Rewording {
  readonly next: Next;
  readonly strange: (count: number) => Word[];
}

function reword(words: readonly Word[], share: number, { next, strange }: Rewording): Word[] {
  const out: Word[] = [];
  // Two words are replaced at a time on average.
  const chance = share / (2 - share);
  for (let index = 0; index < words.length; ) {
    if (next(10_000) < chance * 10_000) {
      const count = 1 + next(3);
      out.push(...strange(count));
      index += count;
    } else out.push(words[index++] as Word);
  }
  return out;
}

/** Share of the shorter text's words that both have from the same place. */
export function trueShare(a: Variant, b: Variant): number {
  if (a.family !== b.family) return 0;
  const own = new Set(a.words.map(({ of }) => of).filter((of) => of !== null));
  return b.words.filter(({ of }) => of !== null && own.has(of)).length / Math.min(a.words.length, b.words.length);
}

export function bodyOf({ words }: Variant): string {
  const sentences = words
    .map(({ text }) => text)
    .join(' ')
    .split(/(?<=\.) /);
  return sentences
    .map((one, index) => `${one}${index % 4 === 3 ? '\n\n' : ' '}`)
    .join('')
    .trim();
}
