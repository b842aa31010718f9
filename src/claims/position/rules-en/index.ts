import { type Scope, scopesOf } from '../../deal/scope.ts';
import { withoutOverlaps } from '../../deal/without-overlaps.ts';
import type { Context, Draft } from '../../kind.ts';
import { consents } from './by-consent.ts';
import { ownDenials } from './by-denial.ts';
import { stancesByNoun } from './by-noun.ts';
import { shares } from './by-participation.ts';
import { stancesByPhrase } from './by-phrase.ts';
import { refusals } from './by-refusal.ts';
import { openStances, reportedStances } from './by-report.ts';
import { silences } from './by-silence.ts';
import { commitments, quotedOpinions } from './by-speech.ts';
import { stancesByVerb } from './by-verb.ts';
import { denials, verdicts } from './by-verdict.ts';
import { viewsOfDeals } from './by-view.ts';
import { ownViews } from './by-we.ts';
import { draftOf } from './stance.ts';

/** The stances that an English report tells, in text order. */
export function proposePositions(context: Context): Draft<'position'>[] {
  return withoutOverlaps(scopesOf(context).flatMap(inSentence));
}

function inSentence(scope: Scope): Draft<'position'>[] {
  const held = [
    ...openStances(scope),
    ...silences(scope),
    ...denials(scope),
    ...verdicts(scope),
    ...stancesByPhrase(scope),
    ...stancesByVerb(scope),
    ...ownDenials(scope),
    ...refusals(scope),
    ...ownViews(scope),
    ...consents(scope),
    ...shares(scope),
    ...stancesByNoun(scope),
    ...viewsOfDeals(scope),
    ...reportedStances(scope),
    ...commitments(scope),
    ...quotedOpinions(scope),
  ];
  return held.flatMap((one) => draftOf(scope, one) ?? []);
}
