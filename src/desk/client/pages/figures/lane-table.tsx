import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Amounts, amountTicks } from '../../charts/amounts.ts';
import { type Days, dayTicks } from '../../charts/days.ts';
import { firstLanes, type Lane, type Lanes, type Mark } from '../../charts/lanes.ts';
import { useFormat } from '../../format.ts';
import { More, useShown } from '../../parts/in-parts.tsx';
import { WordsButton } from '../../parts/quotes.tsx';
import { useToldWords } from '../../parts/told.tsx';
import { AmountCell, DayCell } from './marks.tsx';
import type { OriginName } from './question.tsx';

interface LaneTableOf {
  readonly lanes: Lanes;
  readonly origins: readonly OriginName[];
  readonly title: string;
}

/** So many rows stand at once: thousands take seconds to draw, and to take away. */
const FIRST_ROWS = 120;

/** Lanes drawn inside of a table: what is drawn stands beside it in words, row by row. */
export function LaneTable({ lanes: { lanes, days, amounts }, origins, title }: LaneTableOf) {
  const { t } = useTranslation('figures');
  const [most, further] = useShown(FIRST_ROWS);
  const shown = firstLanes(lanes, most);
  return (
    <>
      <div className="scroll">
        <table className="lanes" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('origin')}</th>
              <th scope="col">{t('holds')}</th>
              {days !== null && (
                <th scope="col" className="lanes-days">
                  <span className="unseen">{t('daysDrawn')}</span>
                  <DayAxis days={days} />
                </th>
              )}
              {amounts !== null && (
                <th scope="col" className="lanes-amounts">
                  <span className="unseen">{t('amountsDrawn')}</span>
                  <AmountAxis amounts={amounts} />
                </th>
              )}
            </tr>
          </thead>
          {shown.lanes.map((lane) => (
            <LaneRows key={lane.origin} lane={lane} origin={origins.find(({ id }) => id === lane.origin)} days={days} amounts={amounts} />
          ))}
        </table>
      </div>
      <More left={shown.left} onMore={further} />
      <p className="hint lanes-legend">
        {t('legend')}
        {amounts?.even === 'factors' && ` ${t('factors')}`}
      </p>
    </>
  );
}

interface LaneRowsOf {
  readonly lane: Lane;
  readonly origin: OriginName | undefined;
  readonly days: Days | null;
  readonly amounts: Amounts | null;
}

function LaneRows({ lane, origin, days, amounts }: LaneRowsOf) {
  const { t } = useTranslation(['figures', 'vocabulary']);
  const name = origin?.name ?? lane.origin;
  return (
    <tbody>
      {lane.marks.map((mark, index) => (
        <tr key={mark.answer.claims.join()} data-last={mark.last || undefined}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={lane.marks.length}>
              <bdi>{name}</bdi>
              <span className="lane-type">{origin !== undefined && t(`vocabulary:source.${origin.type}`)}</span>
            </th>
          )}
          <td>
            <Told mark={mark} name={name} />
            <When mark={mark} />
          </td>
          {days !== null && (
            <td className="drawn">
              <DayCell mark={mark} />
            </td>
          )}
          {amounts !== null && (
            <td className="drawn">
              <AmountCell mark={mark} before={lane.marks[index - 1]} amounts={amounts} />
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

function Told({ mark: { answer, contradicted, last }, name }: { readonly mark: Mark; readonly name: string }) {
  const { t } = useTranslation(['figures', 'vocabulary']);
  const words = useToldWords();
  const aside = answer.modality !== 'asserted' && answer.modality !== 'reported' ? t(`vocabulary:modality.${answer.modality}`) : null;
  return (
    <>
      <WordsButton claims={answer.claims} title={`${name}: ${words(answer)}`}>
        {words(answer)}
      </WordsButton>
      {answer.unit !== null && answer.unit !== 'persons' && <Note>{answer.unit}</Note>}
      {answer.qualifier !== null && <Note>“{answer.qualifier}”</Note>}
      {aside !== null && <Note>({aside})</Note>}
      {contradicted && ' '}
      {contradicted && <b className="apart">{t('contradicted')}</b>}
      {!last && <Note>({t('earlier')})</Note>}
    </>
  );
}

/** The space before it keeps Arabic letters from joining over the border. */
function Note({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {' '}
      <bdi className="told-note">{children}</bdi>
    </>
  );
}

function When({ mark: { answer } }: { readonly mark: Mark }) {
  const { t } = useTranslation('figures');
  const { day, days } = useFormat();
  const spoken = days(answer.asOf.earliest, answer.asOf.latest);
  return (
    <span className="told-when">
      {answer.reported === null ? t('undated') : day(answer.reported)}
      {spoken !== null && spoken !== (answer.reported && day(answer.reported)) && ` · ${t('spoken', { days: spoken })}`}
    </span>
  );
}

function DayAxis({ days }: { readonly days: Days }) {
  const { tick } = useFormat();
  return (
    <span className="axis" aria-hidden="true">
      {dayTicks(days, 2).map(({ iso, at, precision }) => (
        <span key={iso} style={{ insetInlineStart: `${at * 100}%` }}>
          {tick(iso, precision)}
        </span>
      ))}
    </span>
  );
}

function AmountAxis({ amounts }: { readonly amounts: Amounts }) {
  const { number } = useFormat();
  return (
    <span className="axis" aria-hidden="true">
      {amountTicks(amounts, 5).map(({ amount, at }) => (
        <span key={amount} style={{ insetInlineStart: `${at * 100}%` }}>
          {number(amount)}
        </span>
      ))}
    </span>
  );
}
