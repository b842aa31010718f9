import { useTranslation } from 'react-i18next';
import type { Board } from '../../../../reconcile/board.ts';
import { versionTerms } from '../../charts/grid.ts';
import { useFormat } from '../../format.ts';
import { useReasonWords } from '../../parts/reason.ts';
import { useSettings } from '../../settings.ts';
import { type CaseFileAnswer, Cited } from './document.tsx';

interface BoardPartOf {
  readonly board: Board;
  readonly file: CaseFileAnswer;
}

/** One deal on paper. */
export function BoardPart({ board, file }: BoardPartOf) {
  const { t } = useTranslation(['case-file', 'agreements', 'vocabulary']);
  const { language } = useSettings();
  const words = useReasonWords();
  return (
    <section>
      <h2>{board.name[language]}</h2>
      <Steps board={board} />
      <Stances board={board} file={file} />
      {board.versions.map((version, index) => (
        <section key={version.id}>
          <h3>
            {t('agreements:version', { number: index + 1 })} <bdi>{version.label}</bdi>
          </h3>
          <ul>
            {versionTerms(board, version).map(({ term, change }) => (
              <li key={term.id}>
                {t(`agreements:change.${change}`)}: <bdi>{term.action}</bdi>
                <Cited claims={term.claims} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {[...board.contradictions, ...board.open].length > 0 && <h3>{t('agreements:open')}</h3>}
      <ul>
        {[...board.contradictions, ...board.open].map(({ why, reason, claims }) => (
          <li key={`${why} ${claims.join()}`}>
            <bdi>{words(reason)}</bdi>
            <Cited claims={claims} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ board: { steps } }: { readonly board: Board }) {
  const { t } = useTranslation(['agreements', 'vocabulary']);
  const { days } = useFormat();
  return (
    <>
      <h3>{t('steps')}</h3>
      <ol>
        {steps.map((step) => (
          <li key={`${step.step} ${step.claims.join()}`}>
            {t(`vocabulary:step.${step.step}`)} ·{step.step !== step.state && ` ${t(`vocabulary:stepState.${step.state}`)} ·`}{' '}
            {days(step.earliest, step.latest) ?? t('noDay')}
            <Cited claims={step.claims} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Stances({ board: { stances }, file }: BoardPartOf) {
  const { t } = useTranslation(['agreements', 'vocabulary']);
  const { day, list } = useFormat();
  const names = (ids: readonly string[]) => list(ids.map((id) => file.origins.find((origin) => origin.id === id)?.name ?? id));
  if (stances.length === 0) return null;
  return (
    <div className="scroll">
      <table className="table">
        <caption>{t('terms')}</caption>
        <thead>
          <tr>
            {(['party', 'stance', 'day', 'from'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stances.map((stance) => (
            <tr key={stance.claims.join()}>
              <th scope="row">
                <bdi>{stance.party.name}</bdi>
              </th>
              <td>
                {t(`vocabulary:stance.${stance.stance}`)}
                {stance.split && ` (${t('split')})`}
                <Cited claims={stance.claims} />
              </td>
              <td>{stance.day === null ? t('noDay') : day(stance.day)}</td>
              <td>{names(stance.origins)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
