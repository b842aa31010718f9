import { isAboutDeal } from '../../deal/deal-talk.ts';
import { type Scope, scopesOf } from '../../deal/scope.ts';
import { withoutOverlaps } from '../../deal/without-overlaps.ts';
import type { Context, Draft } from '../../kind.ts';
import { agreedContent, agreedNouns, dealFor, settledThat } from './agreed.ts';
import { type BulletList, bulletIn, opensBullets } from './bullets.ts';
import { addressed } from './by-address.ts';
import { listBehindColon, openingIn } from './by-content.ts';
import { demandNouns, demands } from './by-demand.ts';
import { guarantees } from './by-guarantee.ts';
import { norms } from './by-norm.ts';
import { permissions } from './by-permission.ts';
import { conditions, exchanges, grantedInExchange, hungOn, plannedTerms } from './by-plan.ts';
import { promises } from './by-promise.ts';
import { byWhich, wouldBe } from './by-would.ts';
import { continuedTerms, type OpenList, staysOpen } from './continued.ts';
import { coverage } from './coverage.ts';
import { withJoined } from './joined.ts';
import { type Due, draftOf } from './obligation.ts';
import { underDeal } from './under-deal.ts';

/** The terms, conditions, demands and guarantees that an English report tells, in text order. */
export function proposeTerms(context: Context): Draft<'term'>[] {
  const drafts: Draft<'term'>[] = [];
  let open: OpenList | null = null;
  let bullets: BulletList | null = null;
  for (const scope of scopesOf(context)) {
    const bullet: ReturnType<typeof bulletIn> = bullets === null ? null : bulletIn(scope, bullets);
    bullets = bullet?.list ?? opensBullets(scope);
    const opening = isAboutDeal(context) ? (openingIn(scope) ?? listBehindColon(scope) ?? underDeal(scope)) : null;
    const continued = open !== null && opening === null && staysOpen(open, scope) ? continuedTerms(scope, open.opening) : [];
    const dues = [...conditions(scope), ...(bullet?.terms ?? []), ...(opening?.terms ?? []), ...continued, ...inSentence(scope)];
    drafts.push(...withJoined(scope, dues).map((due) => draftOf(scope, due)));
    open = nextList(open, { opening, continued, paragraph: scope.sentence.paragraph });
  }
  return withoutOverlaps(drafts);
}

interface Step {
  readonly opening: OpenList['opening'] | null;
  readonly continued: readonly Due[];
  readonly paragraph: number;
}

/** A sentence that opens a list replaces the last one; one that adds nothing to it closes it. */
function nextList(open: OpenList | null, step: Step): OpenList | null {
  if (step.opening !== null) return { opening: step.opening, paragraph: step.paragraph, sentences: 0 };
  if (open === null || step.continued.length === 0) return null;
  return { ...open, sentences: open.sentences + 1 };
}

function inSentence(scope: Scope): Due[] {
  return [
    ...coverage(scope),
    ...hungOn(scope),
    ...demands(scope),
    ...demandNouns(scope),
    ...agreedContent(scope),
    ...guarantees(scope),
    ...promises(scope),
    ...dealFor(scope),
    ...grantedInExchange(scope),
    ...addressed(scope),
    ...settledThat(scope),
    ...byWhich(scope),
    ...plannedTerms(scope),
    ...wouldBe(scope),
    ...exchanges(scope),
    ...norms(scope),
    ...permissions(scope),
    ...agreedNouns(scope),
  ];
}
