import { useTranslation } from 'react-i18next';
import type { Board, BoardVersion } from '../../../../reconcile/board.ts';
import { type VersionTerm, versionTerms } from '../../charts/grid.ts';
import { useFormat } from '../../format.ts';
import { WordsButton } from '../../parts/quotes.tsx';

/** The versions side by side: what each has, what it added to the one before, what it no longer has. */
export function Versions({ board }: { readonly board: Board }) {
  const { t } = useTranslation('agreements');
  if (board.versions.length === 0) return null;
  return (
    <section>
      <h3>{t('versions')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="scroll" tabIndex={0} aria-label={t('versions')}>
        <ol className="versions">
          {board.versions.map((version, index) => (
            <li key={version.id}>
              <Version version={version} number={index + 1} terms={versionTerms(board, version)} />
            </li>
          ))}
        </ol>
      </section>
    </section>
  );
}

interface VersionOf {
  readonly version: BoardVersion;
  readonly number: number;
  readonly terms: readonly VersionTerm[];
}

function Version({ version, number, terms }: VersionOf) {
  const { t } = useTranslation('agreements');
  const { day, number: digits } = useFormat();
  return (
    <>
      <h4>
        {t('version', { number: digits(number) })}
        {version.label !== '' && (
          <>
            {': '}
            <bdi>{version.label}</bdi>
          </>
        )}
      </h4>
      {version.from !== null && <p className="hint">{t('toldFrom', { day: day(version.from) })}</p>}
      <ul className="remarks">
        {terms.map(({ term, change }) => (
          <li key={term.id} data-change={change}>
            <span className="change">{t(`change.${change}`)}</span>{' '}
            <WordsButton claims={term.claims} title={term.action}>
              <bdi>{term.action}</bdi>
            </WordsButton>
          </li>
        ))}
      </ul>
    </>
  );
}
