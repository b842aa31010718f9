import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format.ts';
import type { Review } from './review.ts';
import type { HeldClaim } from './types.ts';

const DECIDED = ['accepted', 'corrected', 'rejected'] as const;

/** How far the report is judged: a bar of what was decided, and in words how much is left. */
export function Progress({ claims, review }: { readonly claims: readonly HeldClaim[]; readonly review: Review }) {
  const { t } = useTranslation(['reader', 'vocabulary']);
  const { number } = useFormat();
  const counts = useSyncExternalStore(review.watchAll, () => countsOf(claims, review));
  const of = Object.fromEntries(counts.split(' ').map((pair) => pair.split('='))) as Readonly<Record<string, string>>;
  const decided = DECIDED.reduce((sum, status) => sum + Number(of[status] ?? 0), 0);
  const words = DECIDED.filter((status) => of[status] !== undefined).map(
    (status) => `${t(`vocabulary:status.${status}`)}: ${number(Number(of[status]))}`,
  );
  return (
    <div className="progress" title={words.join(' · ')}>
      <span className="review-bar" aria-hidden="true">
        {DECIDED.map((status) => (
          <span
            key={status}
            data-status={status}
            style={{ inlineSize: `${(100 * Number(of[status] ?? 0)) / Math.max(1, claims.length)}%` }}
          />
        ))}
      </span>
      <span className="hint">{t('judged', { done: number(decided), all: number(claims.length) })}</span>
    </div>
  );
}

/** As one string: the same counts are the same value, and nothing is drawn anew. */
function countsOf(claims: readonly HeldClaim[], review: Review): string {
  const groups = Map.groupBy(claims, ({ claim, standing }) => review.standing(claim.id)?.status ?? standing.status);
  return [...groups].map(([status, group]) => `${status}=${group.length}`).join(' ');
}
