import type { ClaimKind } from './claim.ts';
import { event } from './event/index.ts';
import { figure } from './figure/index.ts';
import type { AnyDraft, Context, KindRules } from './kind.ts';
import { milestone } from './milestone/index.ts';
import { position } from './position/index.ts';
import { situation } from './situation/index.ts';
import { term } from './term/index.ts';

/** Every claim kind with its rules; a kind left out does not compile. */
export const kinds = { figure, event, term, position, milestone, situation } satisfies { [K in ClaimKind]: KindRules<K> };

/** What all rules propose for a report, kind by kind. */
export function proposeClaims(context: Context): AnyDraft[] {
  return Object.values(kinds).flatMap((kind): AnyDraft[] => kind.rules[context.language](context));
}
