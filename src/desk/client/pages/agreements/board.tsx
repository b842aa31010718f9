import { useTranslation } from 'react-i18next';
import type { Board, BoardParty } from '../../../../reconcile/board.ts';
import type { Answer } from '../../api/ask.ts';
import { useAnswer } from '../../api/queries.ts';
import type { useKnown } from '../../parts/known.tsx';
import { WordsButton } from '../../parts/quotes.tsx';
import { Awaited, Empty } from '../../parts/state.tsx';
import { useSettings } from '../../settings.ts';
import { Remarks } from '../figures/question.tsx';
import { StepLine } from './step-line.tsx';
import { StepList } from './step-list.tsx';
import { TermsTable } from './terms-table.tsx';
import { Versions } from './versions.tsx';

export type BoardAnswer = Answer<'GET /api/boards/:id'>;

export function OneBoard({ id, known }: { readonly id: string; readonly known: ReturnType<typeof useKnown> }) {
  const { t } = useTranslation('agreements');
  const answer = useAnswer('GET /api/boards/:id', { params: { id }, query: known });
  return (
    <Awaited answer={answer}>
      {(found) => (found.board === null ? <Empty title={t('notYet')} /> : <Shown found={found} board={found.board} />)}
    </Awaited>
  );
}

function Shown({ found, board }: { readonly found: BoardAnswer; readonly board: Board }) {
  const { t } = useTranslation('agreements');
  const { language } = useSettings();
  return (
    <div className="board-parts">
      <h2>
        {board.name[language]} <span className="told-note">{t('reports', { count: board.reports.length })}</span>
      </h2>
      <StepLine board={board} />
      <TermsTable board={board} found={found} />
      <StepList board={board} found={found} />
      <Versions board={board} />
      <Vouchers board={board} found={found} />
      <Remarks title={t('contradictions')} remarks={board.contradictions} />
      <Remarks title={t('open')} remarks={board.open} />
    </div>
  );
}

/** Who vouches for what, who mediates, and which deals are told as precedents. */
function Vouchers({ board, found }: { readonly board: Board; readonly found: BoardAnswer }) {
  const { t } = useTranslation('agreements');
  const name = usePartyName(found);
  return (
    <section className="vouchers">
      {board.guarantees.length > 0 && (
        <div>
          <h3>{t('guarantors')}</h3>
          <ul className="remarks">
            {board.guarantees.map(({ party, of, claims }) => (
              <li key={`${party.name} ${of}`}>
                <WordsButton claims={claims} title={`${name(party)}: ${of}`}>
                  <b>
                    <bdi>{name(party)}</bdi>
                  </b>
                  {': '}
                  <bdi>{of}</bdi>
                </WordsButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      {board.mediators.length > 0 && (
        <div>
          <h3>{t('mediators')}</h3>
          <ul className="remarks">
            {board.mediators.map((party) => (
              <li key={party.id ?? party.name}>
                <WordsButton claims={party.claims} title={name(party)}>
                  <bdi>{name(party)}</bdi>
                </WordsButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      {board.precedents.length > 0 && (
        <div>
          <h3>{t('precedents')}</h3>
          <WordsButton claims={board.precedents} title={t('precedents')}>
            {t('precedentWords', { count: board.precedents.length })}
          </WordsButton>
        </div>
      )}
    </section>
  );
}

/** A party in the person's language where the registry knows it; else as the reports write it. */
export function usePartyName({ parties }: BoardAnswer): (party: BoardParty) => string {
  const { language } = useSettings();
  return (party) => (party.of === null && party.id !== null ? parties[party.id]?.[language] : undefined) ?? party.name;
}
