import type { PlaceMention } from '../mentions/mention.ts';
import { touching } from '../mentions/near.ts';
import { placeOf } from '../mentions/place.ts';
import type { Span } from '../text/span.ts';
import { contains } from '../text/span.ts';
import type { ClaimPlace, ClaimTime, Link, Modality } from './common.ts';
import type { AnyDraft, Context } from './kind.ts';
import { standOf } from './modality.ts';
import { ownTime } from './own-time.ts';

/** A draft with every field that the text decides: what its rule left open is read around the predicate. */
export interface Completed {
  readonly attribution: readonly Link[];
  readonly modality: Modality;
  readonly negated: boolean;
  readonly time: ClaimTime | null;
  readonly place: ClaimPlace | null;
}

export function complete(context: Context, draft: AnyDraft): Completed {
  const attribution = draft.attribution ?? context.attributions.chainAt(draft.span);
  const stand = standOf(context, draft.predicate);
  const told: Modality = attribution.at(-1)?.type === 'publisher' ? 'asserted' : 'reported';
  const modality = draft.modality ?? stand.modality ?? told;
  return {
    attribution,
    modality: modality === 'asserted' || modality === 'reported' ? told : modality,
    negated: draft.negated ?? stand.negated,
    time: draft.time !== undefined ? draft.time : ownTime(context, draft, modality),
    place: draft.place !== undefined ? draft.place : placeAround(context, draft),
  };
}

function placeAround(context: Context, draft: AnyDraft): ClaimPlace | null {
  const place = nearest(context, draft, context.mentions.places);
  return place === null ? null : placeOf(place);
}

/** The mention inside the quote, or else in the predicate's clause, nearest to the predicate; never from another clause. */
function nearest(context: Context, draft: AnyDraft, mentions: readonly PlaceMention[]): PlaceMention | null {
  const clause: Span = clauseSpan(context, draft);
  const inside = touching(mentions, draft.span).filter((mention) => contains(draft.span, mention));
  const pool = inside.length > 0 ? inside : touching(mentions, clause);
  const at = context.sentences[draft.predicate.sentence]?.tokens[draft.predicate.token]?.start ?? draft.span.start;
  return pool.reduce<PlaceMention | null>(
    (best, mention) => (best === null || Math.abs(mention.start - at) < Math.abs(best.start - at) ? mention : best),
    null,
  );
}

function clauseSpan(context: Context, draft: AnyDraft): Span {
  const own = context.clauses[draft.predicate.sentence]?.find((clause) => clause.head === draft.predicate.token);
  return own ?? draft.span;
}
