import { scopesOf } from '../../deal/scope.ts';
import type { Context, Draft } from '../../kind.ts';
import { eventsByBeing } from './by-being.ts';
import { withBlame } from './by-blame.ts';
import { eventsByHeadline } from './by-headline.ts';
import { eventsByNoun } from './by-noun.ts';
import { eventsByVerb } from './by-verb.ts';
import { draftOf } from './draft.ts';
import { mergeEvents } from './merge.ts';

/** The events that an English report tells, in text order. */
export function proposeEvents(context: Context): Draft<'event'>[] {
  return scopesOf(context).flatMap((scope) =>
    mergeEvents(
      withBlame(scope, [...eventsByVerb(scope), ...eventsByBeing(scope), ...eventsByNoun(scope), ...eventsByHeadline(scope)]),
    ).flatMap((seen) => draftOf(seen) ?? []),
  );
}
