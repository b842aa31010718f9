import { useTranslation } from 'react-i18next';
import type { Board } from '../../../../reconcile/board.ts';
import { type StepMark, type StepSlot, stepLine } from '../../charts/steps.ts';
import { useFormat } from '../../format.ts';
import { WordsButton } from '../../parts/quotes.tsx';

const LEVEL_REM = 1.9;

/** Steps on a line of time: planned hollow, done filled, failed crossed; numbers lead to the list further down. */
export function StepLine({ board }: { readonly board: Board }) {
  const { t } = useTranslation('agreements');
  const { slots, levels } = stepLine(board.steps);
  if (slots.length === 0) return null;
  return (
    <section>
      <h3>
        {t('steps')} <span className="told-note">{t('stepLegend')}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="scroll step-scroll" tabIndex={0} aria-label={t('steps')}>
        <ol className="step-line" style={{ gridTemplateColumns: `repeat(${slots.length}, minmax(5.7rem, 1fr))` }}>
          {slots.map((slot) => (
            <Slot key={`${slot.earliest} ${slot.latest}`} slot={slot} levels={levels} />
          ))}
        </ol>
      </section>
    </section>
  );
}

function Slot({ slot: { earliest, latest, marks, afterGap }, levels }: { readonly slot: StepSlot; readonly levels: number }) {
  const { days } = useFormat();
  return (
    <li className="step-slot" data-gap={afterGap || undefined}>
      <ol className="step-marks" style={{ minBlockSize: `${levels * LEVEL_REM}rem` }}>
        {marks.toReversed().map((mark) => (
          <li key={mark.number}>
            <Mark mark={mark} />
          </li>
        ))}
      </ol>
      <span className="step-day">{days(earliest, latest)}</span>
    </li>
  );
}

function Mark({ mark: { step, number } }: { readonly mark: StepMark }) {
  const { t } = useTranslation(['agreements', 'vocabulary']);
  const format = useFormat();
  const name = t(`vocabulary:step.${step.step}`);
  const words = t(step.step === step.state ? 'stepMarkAlone' : 'stepMark', {
    number: format.number(number),
    step: name,
    state: t(`vocabulary:stepState.${step.state}`),
  });
  return (
    <WordsButton claims={step.claims} title={name} label={words} className="step-mark">
      <span className="step-dot" data-state={step.state}>
        {format.number(number)}
      </span>
      <span className="step-name">{name}</span>
    </WordsButton>
  );
}
