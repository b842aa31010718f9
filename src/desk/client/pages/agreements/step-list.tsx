import { useTranslation } from 'react-i18next';
import type { Board, BoardStep } from '../../../../reconcile/board.ts';
import { stepLine } from '../../charts/steps.ts';
import { useFormat } from '../../format.ts';
import { WordsButton } from '../../parts/quotes.tsx';
import type { BoardAnswer } from './board.tsx';
import { useOrigins } from './origins.ts';

/** Every step with its days, its place and who tells it, numbered as on the line. */
export function StepList({ board, found }: { readonly board: Board; readonly found: BoardAnswer }) {
  const { t } = useTranslation('agreements');
  const { slots, undated } = stepLine(board.steps);
  if (board.steps.length === 0) return null;
  return (
    <section>
      <h3>{t('stepByStep')}</h3>
      <ol className="step-list">
        {[...slots.flatMap(({ marks }) => marks), ...undated].map(({ step, number }) => (
          <Step key={number} step={step} number={number} found={found} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step, number, found }: { readonly step: BoardStep; readonly number: number; readonly found: BoardAnswer }) {
  const { t } = useTranslation(['agreements', 'vocabulary']);
  const format = useFormat();
  const origins = useOrigins(found);
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
        <span className="told-when" title={origins.all(step.origins)}>
          {format.days(step.earliest, step.latest) ?? t('noDay')} · {origins.some(step.origins)}
        </span>
      </div>
    </li>
  );
}
