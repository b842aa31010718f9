import { useTranslation } from 'react-i18next';
import { useClaimWords } from '../../claim-words.ts';
import { FixedList } from '../../parts/fixed-list.tsx';
import { StatusMark } from '../../parts/status.tsx';
import { type Review, useCurrent, useStanding } from './review.ts';
import type { HeldClaim } from './types.ts';

interface ClaimList {
  readonly claims: readonly HeldClaim[];
  readonly review: Review;
  readonly fresh: ReadonlySet<string>;
}

const ROW = 50;

export function ClaimList({ claims, review, fresh }: ClaimList) {
  const { t } = useTranslation('reader');
  const current = useCurrent(review);
  return (
    <FixedList
      items={claims}
      idOf={({ claim }) => claim.id}
      current={current}
      onChoose={({ claim }) => review.setCurrent(claim.id)}
      rowHeight={ROW}
      label={t('claims')}
    >
      {(held, isCurrent) => <Row held={held} review={review} isCurrent={isCurrent} isNew={fresh.has(held.claim.id)} />}
    </FixedList>
  );
}

interface RowProps {
  readonly held: HeldClaim;
  readonly review: Review;
  readonly isCurrent: boolean;
  readonly isNew: boolean;
}

function Row({ held, review, isCurrent, isNew }: RowProps) {
  const { t } = useTranslation('reader');
  const words = useClaimWords();
  const { status } = useStanding(review, held);
  const { claim, code } = held;
  return (
    <div className="claim-row" data-kind={claim.kind} data-status={status} data-current={isCurrent || undefined}>
      <span className="claim-code">{code}</span>
      <span className="claim-line">
        <bdi>{words.line(claim)}</bdi>
        {isNew && <span className="fresh">{t('new')}</span>}
      </span>
      <StatusMark status={status} />
      <span className="claim-speaker">
        <bdi>{words.speakers(claim)}</bdi>
      </span>
    </div>
  );
}
