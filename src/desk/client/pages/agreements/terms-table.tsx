import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, BoardTerm } from '../../../../reconcile/board.ts';
import { type CellStance, type Column, gridOf, OTHERS } from '../../charts/grid.ts';
import { useFormat } from '../../format.ts';
import { WordsButton } from '../../parts/quotes.tsx';
import { StanceSign } from '../../parts/stance-sign.tsx';
import { useSettings } from '../../settings.ts';
import type { BoardAnswer } from './board.tsx';
import { useOrigins } from './origins.ts';

type Role = BoardAnswer['roles'][number];

/** Terms down, parties across: where each stands, on what conditions, split or not; every cell opens its words. */
export function TermsTable({ board, found }: { readonly board: Board; readonly found: BoardAnswer }) {
  const { t } = useTranslation('agreements');
  const { columns, rows } = gridOf(board);
  const { language } = useSettings();
  if (columns.length === 0 && board.terms.length === 0) return null;
  return (
    <section>
      <h3>{t('terms')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="scroll board-scroll" tabIndex={0} aria-label={t('terms')}>
        <table className="board">
          <thead>
            <tr>
              <th scope="col">{t('term')}</th>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  <bdi>{column.key === OTHERS ? t('others') : (found.parties[column.key]?.[language] ?? column.name)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ term, cells }) => (
              <tr key={term?.id ?? 'whole'}>
                <th scope="row">{term === null ? t('whole') : <Term term={term} />}</th>
                {columns.map((column, index) => (
                  <td key={column.key}>
                    <Cell stances={cells[index] ?? []} roles={rolesOf(found.roles, term, column)} found={found} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function rolesOf(roles: readonly Role[], term: BoardTerm | null, { key }: Column): Role[] {
  return roles.filter((role) => role.term === term?.id && role.party === key);
}

function Term({ term }: { readonly term: BoardTerm }) {
  const { t } = useTranslation(['agreements', 'vocabulary']);
  return (
    <>
      <span className="term-class">
        {t(`vocabulary:class.${term.class}`)} · {t(`vocabulary:modality.${term.modality}`)}
      </span>
      <WordsButton claims={term.claims} title={term.action}>
        <bdi>{term.action}</bdi>
      </WordsButton>
      {[...term.limits, ...term.conditions.map((words) => t('onCondition', { words }))].map((words) => (
        <span key={words} className="told-when">
          <bdi>{words}</bdi>
        </span>
      ))}
    </>
  );
}

interface CellOf {
  readonly stances: readonly CellStance[];
  readonly roles: readonly Role[];
  readonly found: BoardAnswer;
}

/** A cell with more stances folds the older ones: where a party stands now is seen at once. */
const MOST_SHOWN = 4;

function Cell({ stances, roles, found }: CellOf) {
  const { t } = useTranslation('agreements');
  const newestFirst = stances.toReversed();
  const many = stances.length > MOST_SHOWN;
  const [now, earlier] = many ? [newestFirst.slice(0, MOST_SHOWN - 1), newestFirst.slice(MOST_SHOWN - 1)] : [newestFirst, []];
  if (stances.length === 0 && roles.length === 0) return <span className="hint">{t('nothing')}</span>;
  return (
    <ul className="cell">
      {roles.map(({ role, claims }) => (
        <li key={role} className="cell-role">
          <WordsButton claims={claims} title={t(`role.${role}`)}>
            {t(`role.${role}`)}
          </WordsButton>
        </li>
      ))}
      <Stances stances={now} found={found} />
      {earlier.length > 0 && (
        <li>
          <Earlier stances={earlier} found={found} />
        </li>
      )}
    </ul>
  );
}

/** Drawn only when it is opened: there may be hundreds. */
function Earlier({ stances, found }: Pick<CellOf, 'stances' | 'found'>) {
  const { t } = useTranslation('agreements');
  const { number } = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <details className="earlier" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('earlier', { number: number(stances.length) })}</summary>
      {open && (
        <ul className="cell">
          <Stances stances={stances} found={found} />
        </ul>
      )}
    </details>
  );
}

function Stances({ stances, found }: Pick<CellOf, 'stances' | 'found'>) {
  return stances.map((one) => (
    <li key={one.stance.claims.join()} data-split={one.stance.split || undefined}>
      <Stance cell={one} found={found} />
    </li>
  ));
}

/** One stance: whose where it is a part's, since when, who says so, on what conditions. */
function Stance({ cell: { stance, part }, found }: { readonly cell: CellStance; readonly found: BoardAnswer }) {
  const { t } = useTranslation(['agreements', 'vocabulary']);
  const { day } = useFormat();
  const origins = useOrigins(found);
  const said = t(`vocabulary:stance.${stance.stance}`);
  return (
    <>
      {part !== null && (
        <span className="cell-part">
          <bdi>{part}</bdi>
          {': '}
        </span>
      )}
      <WordsButton claims={stance.claims} title={part === null ? said : `${part}: ${said}`}>
        <span className="stance" data-stance={stance.stance}>
          <StanceSign stance={stance.stance} />
          {said}
        </span>
      </WordsButton>
      {stance.version !== null && stance.term === null && (
        <span className="told-when">
          {t('version', { number: (found.board?.versions.findIndex(({ id }) => id === stance.version) ?? 0) + 1 })}
        </span>
      )}
      {stance.split && ' '}
      {stance.split && <span className="apart">{t('split')}</span>}
      <span className="told-when" title={origins.all(stance.origins)}>
        {stance.day === null ? t('noDay') : day(stance.day)} · {origins.some(stance.origins)}
      </span>
      {stance.conditions.map((words) => (
        <span key={words} className="told-when">
          <bdi>{t('onCondition', { words })}</bdi>
        </span>
      ))}
    </>
  );
}
