import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../address.ts';
import type { HeldClaim } from './types.ts';

const KINDS = ['figure', 'event', 'term', 'position', 'milestone', 'situation'] as const;
const STATUSES = ['open', 'accepted', 'corrected', 'rejected'] as const;

/** The claims that the address asks for. */
export function useFiltered(claims: readonly HeldClaim[]): readonly HeldClaim[] {
  const [{ kind, status }] = useAddress();
  return useMemo(
    () => claims.filter((held) => (!kind || held.claim.kind === kind) && (!status || held.standing.status === status)),
    [claims, kind, status],
  );
}

export function ClaimFilter({ claims }: { readonly claims: readonly HeldClaim[] }) {
  const { t } = useTranslation(['reader', 'vocabulary']);
  const [{ kind = '', status = '' }, change] = useAddress();
  const count = (test: (held: HeldClaim) => boolean) => claims.filter(test).length;
  return (
    <div className="claim-filter">
      <select aria-label={t('kind')} value={kind} onChange={({ target }) => change({ kind: target.value || undefined })}>
        <option value="">{t('allKinds')}</option>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`vocabulary:kinds.${one}`)} ({count(({ claim }) => claim.kind === one)})
          </option>
        ))}
      </select>
      <select aria-label={t('status')} value={status} onChange={({ target }) => change({ status: target.value || undefined })}>
        <option value="">{t('allStatuses')}</option>
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {t(`vocabulary:status.${one}`)} ({count(({ standing }) => standing.status === one)})
          </option>
        ))}
      </select>
    </div>
  );
}
