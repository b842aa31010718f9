import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format.ts';
import type { Review } from './review.ts';
import type { ReportAnswer } from './types.ts';

interface ChangesProps {
  readonly changed: NonNullable<ReportAnswer['changed']>;
  readonly claims: ReportAnswer['claims'];
  readonly review: Review;
}

/** What the present reading says otherwise than the one before. */
export function Changes({ changed, claims, review }: ChangesProps) {
  const { t } = useTranslation(['reader', 'vocabulary']);
  const { day } = useFormat();
  const { gained, lost, changed: altered } = changed;
  if (gained.length + lost.length + altered.length === 0) return null;
  const codes = new Map(claims.map(({ claim, code }) => [claim.id, code]));
  const jump = (claim: string) => (
    <Button key={claim} className="words-button" onPress={() => review.setCurrent(claim)}>
      {codes.get(claim) ?? '?'}
    </Button>
  );
  return (
    <details className="notice changes">
      <summary>{t('changedSince', { day: day(changed.since), gained: gained.length, lost: lost.length, changed: altered.length })}</summary>
      {gained.length > 0 && (
        <p>
          {t('gained')}: <span className="codes">{gained.map(jump)}</span>
        </p>
      )}
      {altered.length > 0 && (
        <p>
          {t('altered')}: <span className="codes">{altered.map(({ claim }) => jump(claim))}</span>
        </p>
      )}
      {lost.length > 0 && (
        <ul>
          {lost.map(({ kind, exact, start }) => (
            <li key={`${kind}-${start}-${exact}`}>
              {t('lost')} {t(`vocabulary:kind.${kind}`)}: “<bdi>{exact}</bdi>”
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
