import { useTranslation } from 'react-i18next';
import type { Finding, Remark } from '../../../../reconcile/finding.ts';
import type { Answer } from '../../api/ask.ts';
import { useAnswer } from '../../api/queries.ts';
import { lanesOf } from '../../charts/lanes.ts';
import { InParts } from '../../parts/in-parts.tsx';
import type { useKnown } from '../../parts/known.tsx';
import { WordsButton } from '../../parts/quotes.tsx';
import { useReasonWords } from '../../parts/reason.ts';
import { Awaited, Empty } from '../../parts/state.tsx';
import { useSettings } from '../../settings.ts';
import { Grade } from './grade.tsx';
import { LaneTable } from './lane-table.tsx';

export type OriginName = Answer<'GET /api/findings/:id'>['origins'][number];

/** One question: lanes of its origins, what changed, who dissents, what stands outside. */
export function OneQuestion({ id, known }: { readonly id: string; readonly known: ReturnType<typeof useKnown> }) {
  const { t } = useTranslation('figures');
  const answer = useAnswer('GET /api/findings/:id', { params: { id }, query: known });
  return (
    <section className="pane" aria-live="polite">
      <Awaited answer={answer}>
        {({ finding, origins }) =>
          finding === null ? <Empty title={t('notYet')} /> : <Shown key={finding.id} finding={finding} origins={origins} known={known} />
        }
      </Awaited>
    </section>
  );
}

interface ShownOf {
  readonly finding: Finding;
  readonly origins: readonly OriginName[];
  readonly known: ReturnType<typeof useKnown>;
}

function Shown({ finding, origins, known }: ShownOf) {
  const { t } = useTranslation('figures');
  const { language } = useSettings();
  const lanes = lanesOf(finding.held, new Set(finding.dissent.flatMap(({ claims }) => claims)));
  return (
    <>
      <h2>{finding.question.ask[language]}</h2>
      <Grade finding={finding} known={known} />
      <LaneTable lanes={lanes} origins={origins} title={finding.question.ask[language]} />
      <Remarks title={t('dissent')} remarks={finding.dissent} />
      <Remarks title={t('changes')} remarks={finding.changes} />
      <Remarks title={t('outside')} remarks={finding.outside} folded />
    </>
  );
}

interface RemarksOf {
  readonly title: string;
  readonly remarks: readonly Remark[];
  readonly folded?: boolean;
}

/** Sentences that rest on claims; the same sentence stands once. */
export function Remarks({ title, remarks, folded = false }: RemarksOf) {
  const words = useReasonWords();
  if (remarks.length === 0) return null;
  const grouped = [...Map.groupBy(remarks, ({ reason }) => words(reason))];
  const list = (
    <InParts items={grouped} className="remarks">
      {([text, group]) => (
        <li key={text}>
          <WordsButton claims={group.flatMap(({ claims }) => claims)} title={text}>
            <bdi>{text}</bdi>
          </WordsButton>
        </li>
      )}
    </InParts>
  );
  if (!folded)
    return (
      <section className="remarks-part">
        <h3>{title}</h3>
        {list}
      </section>
    );
  return (
    <details className="as-table">
      <summary>
        {title} ({grouped.length})
      </summary>
      {list}
    </details>
  );
}
