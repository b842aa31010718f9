import { scopesOf } from '../../deal/scope.ts';
import type { Context, Draft } from '../../kind.ts';
import { familyOf } from '../family.ts';
import { eventsByNoun } from './by-noun.ts';
import { eventsByVerb } from './by-verb.ts';
import { draftOf } from './draft.ts';
import type { Seen } from './seen.ts';

/** The events that an Arabic report tells, in text order. */
export function proposeArabicEvents(context: Context): Draft<'event'>[] {
  return scopesOf(context).flatMap((scope) =>
    once([...eventsByVerb(scope), ...eventsByNoun(scope)]).flatMap((seen) => draftOf(seen) ?? []),
  );
}

/** One event told by a verb and a noun, or by a noun inside another's words, is one claim; a death is carried by its attack. */
function once(seen: readonly Seen[]): Seen[] {
  const verbs = seen.filter((one) => one.weight === 'verb');
  const nouns = seen.filter((one) => one.weight === 'noun' && !verbs.some((verb) => tells(verb, one)));
  const told = [...verbs, ...nouns.filter((one) => !nouns.some((other) => other !== one && tells(other, one)))];
  const deaths = seen.filter((one) => one.weight === 'harm' && one.actor >= 0 && !told.some(isViolent));
  return [...told, ...deaths].sort((a, b) => a.range.from - b.range.from);
}

function tells(whole: Seen, noun: Seen): boolean {
  if (whole.noun === noun.predicate || whole.predicate === noun.predicate) return true;
  const inside = whole.range.from <= noun.predicate && noun.predicate < whole.range.to;
  return inside && familyOf(whole.type) === familyOf(noun.type) && whole.predicate < noun.predicate;
}

const isViolent = ({ type }: Seen): boolean => familyOf(type) === 'violence';
