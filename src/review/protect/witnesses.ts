import type { Claim } from '../../claims/claim.ts';
import { isNameInArabic } from '../../languages/ar/search.ts';

/** Speakers who are private people: their names can get them killed. */
const PRIVATE = new Set(['witness', 'person', 'activist']);

/** The names of witnesses in the attributions of claims, longest first. */
export function witnessNames(claims: readonly Claim[]): string[] {
  const sources = claims.flatMap(({ attribution }) => attribution.filter(({ type }) => PRIVATE.has(type)).map(({ source }) => source));
  return [...new Set(sources.flatMap(namesIn))].sort((a, b) => b.length - a.length);
}

// Words that begin with a capital in a description without being a name.
const NO_NAME =
  /^(?:The|A|An|One|Two|Some|Another|Many|Several|Mr|Mrs|Ms|Dr|Local|Civilians?|Residents?|Witness(?:es)?|Activists?|I|We|He|She|They)$/;
const NAME = /\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:(?:al|el|bin|ibn|abu|umm|de|von|van)\s+)?\p{Lu}[\p{L}\p{M}'’-]*)*/gu;

/** "Umm Ahmad, a resident" has one name, "a resident who left" none. In Arabic, words that no list knows are names. */
export function namesIn(source: string): string[] {
  if (/[\u0621-\u064a]/.test(source)) return isNameInArabic(source) ? [source.trim()] : [];
  return [...source.matchAll(NAME)]
    .filter((match) => !isDescription(source, match))
    .flatMap(([name]) => {
      const words = name.split(/\s+/).filter((word) => !NO_NAME.test(word));
      const rest = name.slice(name.indexOf(words[0] ?? ''));
      return words.length === 0 || rest.length < 3 ? [] : [rest, ...partsOf(rest)];
    });
}

/** "Lorry driver Abu Fawzi": a capital that only opens the words; "elders of Raqqa", "Raqqa 24": a place, an outlet. */
function isDescription(source: string, { index, 0: name }: RegExpExecArray): boolean {
  const after = source.slice(index + name.length);
  if (index === 0 && !name.includes(' ') && /^\s+\p{Ll}/u.test(after)) return true;
  return /\b(?:of|in|from|near|at|outside)\s+(?:the\s+)?$/i.test(source.slice(0, index)) || /^\s*\d/.test(after);
}

/** A name is told in part later on: the parts are names too. */
function partsOf(name: string): string[] {
  return name.split(/\s+/).filter((part) => part.length > 3 && part !== name && /^\p{Lu}/u.test(part));
}
