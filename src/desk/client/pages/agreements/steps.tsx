import { useTranslation } from 'react-i18next';
import type { Board, BoardStep } from '../../../../reconcile/board.ts';
import { type StepMark, type StepSlot, stepLine } from '../../charts/steps.ts';
import { useFormat } from '../../format.ts';
import { WordsButton } from '../../parts/quotes.tsx';
import type { BoardAnswer } from './board.tsx';

const LEVEL_REM = 2;

/** Steps on a line of time: planned hollow, done filled, failed crossed; numbers lead to the list beneath. */
export function Steps({ board, found }: { readonly board: Board; readonly found: BoardAnswer }) {
  const { t } = useTranslation('agreements');
  const { slots, undated, levels } = stepLine(board.steps);
  if (board.steps.length === 0) return null;
  return (
    <section>
      <h3>{t('steps')}</h3>
      {slots.length > 0 && (
        <div className="step-line" style={{ blockSize: `${levels * LEVEL_REM + 3.25}rem` }}>
          {slots.map((slot) => (
            <Slot key={`${slot.earliest} ${slot.latest}`} slot={slot} width={100 / slots.length} />
          ))}
        </div>
      )}
      <ol className="step-list">
        {[...slots.flatMap(({ marks }) => marks), ...undated].map(({ step, number }) => (
          <Step key={number} step={step} number={number} found={found} />
        ))}
      </ol>
      <p className="hint">{t('stepLegend')}</p>
    </section>
  );
}

function Slot({ slot: { at, earliest, latest, marks, afterGap }, width }: { readonly slot: StepSlot; readonly width: number }) {
  const { days } = useFormat();
  return (
    <div
      className="step-slot"
      data-gap={afterGap || undefined}
      style={{ insetInlineStart: `${at * 100 - width / 2}%`, inlineSize: `${width}%` }}
    >
      {marks.map((mark) => (
        <Mark key={mark.number} mark={mark} />
      ))}
      <span className="step-day" aria-hidden="true">
        {days(earliest, latest)}
      </span>
    </div>
  );
}

function Mark({ mark: { step, number, level } }: { readonly mark: StepMark }) {
  const { t } = useTranslation(['agreements', 'vocabulary']);
  const format = useFormat();
  const words = t(step.step === step.state ? 'stepMarkAlone' : 'stepMark', {
    number: format.number(number),
    step: t(`vocabulary:step.${step.step}`),
    state: t(`vocabulary:stepState.${step.state}`),
  });
  return (
    <WordsButton
      claims={step.claims}
      title={t(`vocabulary:step.${step.step}`)}
      label={words}
      className="step-mark"
      style={{ insetBlockEnd: `${level * LEVEL_REM + 2.9}rem` }}
    >
      <span className="step-dot" data-state={step.state}>
        {format.number(number)}
      </span>
    </WordsButton>
  );
}

function Step({ step, number, found }: { readonly step: BoardStep; readonly number: number; readonly found: BoardAnswer }) {
  const { t } = useTranslation(['agreements', 'vocabulary']);
  const format = useFormat();
  const names = step.origins.map((id) => found.origins.find((origin) => origin.id === id)?.name ?? id);
  return (
    <li>
      <span className="step-dot" data-state={step.state} aria-hidden="true">
        {format.number(number)}
      </span>
      <div>
        <WordsButton claims={step.claims} title={t(`vocabulary:step.${step.step}`)}>
          <b>{t(`vocabulary:step.${step.step}`)}</b>
        </WordsButton>{' '}
        {step.step !== step.state && <span className="told-note">{t(`vocabulary:stepState.${step.state}`)}</span>}
        {step.track !== null && ' '}
        {step.track !== null && <span className="told-note">{t(`track.${step.track}`)}</span>}
        {step.venue !== null && (
          <span className="told-note">
            {' '}
            {t('venue')} <bdi>{step.venue}</bdi>
          </span>
        )}
        <span className="told-when">
          {format.days(step.earliest, step.latest) ?? t('noDay')} · {format.list(names)}
        </span>
      </div>
    </li>
  );
}
