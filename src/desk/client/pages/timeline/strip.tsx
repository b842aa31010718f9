import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../address.ts';
import type { Bin, Bins } from '../../charts/bins.ts';
import { dayNumber } from '../../charts/days.ts';
import { useFormat } from '../../format.ts';

/** Claims by stretches of days as bars; pressing one shows its claims. The same as a table beneath. */
export function Strip({ bins: { bins, most, undated } }: { readonly bins: Bins }) {
  const { t } = useTranslation('timeline');
  const [first, last] = [bins[0], bins.at(-1)];
  const { day, tick } = useFormat();
  const every = Math.ceil(bins.length / MOST_LABELS);
  const precision = precisionOf(bins);
  return (
    <section className="strip" aria-label={t('strip')}>
      <div className="strip-scroll">
        <ul className="strip-bars">
          {bins.map((bin) => (
            <li key={bin.from} data-rest={bin.rest || undefined}>
              <Bar bin={bin} most={most} />
            </li>
          ))}
        </ul>
        <ol className="strip-days" aria-hidden="true">
          {bins.map((bin, index) => (
            <li key={bin.from} data-rest={bin.rest || undefined}>
              {!bin.rest && index % every === 0 && tick(bin.from, precision)}
            </li>
          ))}
        </ol>
      </div>
      <Kinds bins={bins} />
      {first !== undefined && last !== undefined && (
        <p className="unseen">
          <span>{day(first.from)}</span>
          <span>{day(last.to)}</span>
        </p>
      )}
      {undated > 0 && <p className="hint">{t('undated', { count: undated })}</p>}
      <StripTable bins={bins} />
    </section>
  );
}

const MOST_LABELS = 12;
const DAYS_OF_MONTH = 27;
const DAYS_OF_YEAR = 350;

/** Labels say no more than where a bar begins. */
function precisionOf(bins: readonly Bin[]): 'day' | 'month' | 'year' {
  const bin = bins.find(({ rest }) => !rest);
  const days = bin === undefined ? 1 : dayNumber(bin.to) - dayNumber(bin.from) + 1;
  return days >= DAYS_OF_YEAR ? 'year' : days >= DAYS_OF_MONTH ? 'month' : 'day';
}

/** What the colours of the bars stand for, with how many there are. */
function Kinds({ bins }: { readonly bins: readonly Bin[] }) {
  const { t } = useTranslation('vocabulary');
  const { number } = useFormat();
  const counts = new Map<string, number>();
  for (const { kinds } of bins) for (const [kind, claims] of Object.entries(kinds)) counts.set(kind, (counts.get(kind) ?? 0) + claims);
  return (
    <ul className="strip-kinds">
      {[...counts].sort().map(([kind, claims]) => (
        <li key={kind} data-kind={kind}>
          {t(`kinds.${kind}`)} <b>{number(claims)}</b>
        </li>
      ))}
    </ul>
  );
}

function Bar({ bin, most }: { readonly bin: Bin; readonly most: number }) {
  const { t } = useTranslation('timeline');
  const { days } = useFormat();
  const [{ from, to }, change] = useAddress();
  const chosen = from === bin.from && to === bin.to;
  return (
    <Button
      className="strip-bar"
      isDisabled={bin.claims === 0}
      data-chosen={chosen || undefined}
      aria-label={t('bar', { days: days(bin.from, bin.to), count: bin.claims })}
      onPress={() => change(chosen ? { from: undefined, to: undefined } : { from: bin.from, to: bin.to })}
    >
      {Object.entries(bin.kinds).map(([kind, claims]) => (
        <span key={kind} data-kind={kind} style={{ blockSize: `${(claims / most) * 100}%` }} />
      ))}
    </Button>
  );
}

function StripTable({ bins }: { readonly bins: readonly Bin[] }) {
  const { t } = useTranslation(['timeline', 'vocabulary']);
  const { days, number } = useFormat();
  const kinds = [...new Set(bins.flatMap((bin) => Object.keys(bin.kinds)))].sort();
  return (
    <details className="as-table">
      <summary>{t('asTable')}</summary>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('days')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {t(`vocabulary:kinds.${kind}`)}
                </th>
              ))}
              <th scope="col">{t('all')}</th>
            </tr>
          </thead>
          <tbody>
            {bins
              .filter(({ claims }) => claims > 0)
              .map((bin) => (
                <tr key={bin.from}>
                  <th scope="row">{days(bin.from, bin.to)}</th>
                  {kinds.map((kind) => (
                    <td key={kind}>{number(bin.kinds[kind] ?? 0)}</td>
                  ))}
                  <td>{number(bin.claims)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
