import { useCallback, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../address.ts';
import { hasDraft } from '../../draft.ts';
import { Icon } from '../../parts/icon.tsx';
import { Empty } from '../../parts/state.tsx';
import { AddForm, addingKey } from './add-form.tsx';
import { Changes } from './changes.tsx';
import { type Acts, ClaimCard } from './claim-card.tsx';
import { ClaimList } from './claim-list.tsx';
import { CorrectForm, correctionKey } from './correct-form.tsx';
import { DateAsked } from './date-asked.tsx';
import { ClaimFilter, useFiltered } from './filter.tsx';
import { useKeys } from './keys.ts';
import { Progress } from './progress.tsx';
import { ReportHead } from './report-head.tsx';
import { ReportText, selectedSpan } from './report-text.tsx';
import { type Decision, openReview, type Review, useCurrent, useLastDone, useStanding } from './review.ts';
import type { HeldClaim, ReportAnswer } from './types.ts';

interface ViewProps {
  readonly answer: ReportAnswer;
}

export function ReaderView({ answer }: ViewProps) {
  const review = useReview(answer);
  const { changed, claims, report, undated } = answer;
  return (
    <div className="reader">
      <div className="reader-text">
        <ReportHead answer={answer} />
        {undated > 0 && <DateAsked report={report.id} undated={undated} />}
        {changed !== null && <Changes changed={changed} claims={claims} review={review} />}
        <ReportText answer={answer} review={review} />
      </div>
      <Panel answer={answer} review={review} />
    </div>
  );
}

/** Begins at the claim that the address names; follows what the server says of each. */
function useReview({ claims }: ReportAnswer): Review {
  const [{ claim }] = useAddress();
  const [review] = useState(openReview);
  useMemo(() => review.settle(claims), [review, claims]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is where it begins, not where it is kept
  useEffect(() => {
    const drafted = claims.find((held) => hasDraft(correctionKey(held.claim.id)));
    const begin = claim ?? drafted?.claim.id ?? claims[0]?.claim.id;
    if (begin !== undefined) review.setCurrent(begin);
  }, [review, claim]);
  return review;
}

type Form = { readonly form: 'correct' | 'add' | null; readonly span: { readonly start: number; readonly end: number } | null };

function Panel({ answer, review }: ViewProps & { readonly review: Review }) {
  const { t } = useTranslation('reader');
  const { claims, report } = answer;
  const shown = useFiltered(claims);
  const current = useCurrent(review);
  const held = claims.find(({ claim }) => claim.id === current);
  const [{ form, span }, setForm] = useState<Form>(() => ({ form: hasDraft(addingKey(report.id)) ? 'add' : null, span: null }));
  const correcting = form === 'correct' || (form === null && held !== undefined && hasDraft(correctionKey(held.claim.id)));
  const [said, setSaid] = useState('');
  const acts = useActs({ claims, shown, review, held, setSaid, correct: () => setForm({ form: 'correct', span: null }) });
  const add = useCallback(() => setForm({ form: 'add', span: selectedSpan() }), []);
  const close = () => setForm({ form: null, span: null });
  const fresh = useMemo(() => new Set(answer.changed?.gained), [answer.changed]);
  useKeys({ ...acts.keys, KeyN: add });
  return (
    <section className="reader-panel" aria-label={t('panel')}>
      <Tools claims={claims} shown={shown} onAdd={add} onUndo={acts.undo} review={review} />
      {claims.length === 0 ? (
        <Empty title={report.claims === null ? t('notRead') : t('noClaims')} />
      ) : (
        <ClaimList claims={shown} review={review} fresh={fresh} />
      )}
      <div className="claim-pane">
        {form === 'add' ? (
          <AddForm
            key={`${span?.start}-${span?.end}`}
            answer={answer}
            span={span}
            onClose={close}
            onAdded={(claim) => {
              close();
              setSaid(t('added'));
              review.setCurrent(claim);
              review.note({ claim, code: t('theAdded') });
            }}
          />
        ) : held === undefined ? null : correcting ? (
          <Correcting key={held.claim.id} held={held} review={review} onClose={close} onDone={acts.decide} />
        ) : (
          <ClaimCard held={held} review={review} language={report.language} acts={acts.acts} />
        )}
      </div>
      <p className="unseen" role="status" aria-live="polite">
        {said}
      </p>
      {acts.problem !== null && (
        <p className="problem" role="alert">
          {acts.problem}
        </p>
      )}
    </section>
  );
}

interface CorrectingProps {
  readonly held: HeldClaim;
  readonly review: Review;
  readonly onClose: () => void;
  readonly onDone: (held: HeldClaim, decision: Decision) => Promise<void>;
}

function Correcting({ held, review, onClose, onDone }: CorrectingProps) {
  const standing = useStanding(review, held);
  return <CorrectForm held={held} standing={standing} onClose={onClose} onDone={(decision) => onDone(held, decision)} />;
}

interface ToolsProps {
  readonly claims: readonly HeldClaim[];
  readonly shown: readonly HeldClaim[];
  readonly review: Review;
  readonly onAdd: () => void;
  readonly onUndo: () => void;
}

function Tools({ claims, shown, review, onAdd, onUndo }: ToolsProps) {
  const { t } = useTranslation('reader');
  const done = useLastDone(review);
  return (
    <header className="reader-tools">
      <h2>
        {shown.length === claims.length ? t('count', { count: claims.length }) : t('countOf', { count: shown.length, all: claims.length })}
      </h2>
      <Progress claims={claims} review={review} />
      <Button className="button quiet" onPress={onUndo} isDisabled={done === null}>
        <Icon name="undo" />
        {done === null ? t('undo') : t('undoOf', { code: done.code })}
      </Button>
      <ClaimFilter claims={claims} />
      {/* The selection must not go when the button is pressed. */}
      <Button className="button" onPress={onAdd} preventFocusOnPress>
        <Icon name="add" />
        {t('add')}
      </Button>
    </header>
  );
}

interface ActsOf {
  readonly claims: readonly HeldClaim[];
  readonly shown: readonly HeldClaim[];
  readonly review: Review;
  readonly held: HeldClaim | undefined;
  readonly setSaid: (said: string) => void;
  readonly correct: () => void;
}

function useActs({ claims, shown, review, held, setSaid, correct }: ActsOf) {
  const { t } = useTranslation(['reader', 'vocabulary']);
  const [problem, setProblem] = useState<string | null>(null);
  const decide = async (of: HeldClaim, decision: Decision) => {
    try {
      const { status } = await review.decide(of, decision);
      setProblem(null);
      setSaid(`${of.code}: ${t(`vocabulary:status.${status}`)}`);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
  const step = (by: number) => {
    const at = shown.findIndex(({ claim }) => claim.id === review.current());
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next !== undefined) review.setCurrent(next.claim.id);
  };
  const quick = (act: 'accept' | 'reject') => {
    if (held === undefined) return;
    void decide(held, { act }).catch(() => {});
    step(1);
  };
  const acts: Acts = {
    accept: () => quick('accept'),
    reject: () => quick('reject'),
    correct,
    takeBack: () => held !== undefined && void decide(held, { act: 'withdraw' }).catch(() => {}),
  };
  const undo = () => {
    const done = review.lastDone();
    const of = claims.find(({ claim }) => claim.id === done?.claim);
    if (of === undefined) return;
    review.setCurrent(of.claim.id);
    void decide(of, { act: 'withdraw' }).catch(() => {});
  };
  const keys = { KeyA: acts.accept, KeyR: acts.reject, KeyC: acts.correct, KeyU: undo, KeyJ: () => step(1), KeyK: () => step(-1) };
  return { acts, undo, keys, decide, problem };
}
