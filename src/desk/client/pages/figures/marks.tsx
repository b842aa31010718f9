import { type Amounts, amountTicks } from '../../charts/amounts.ts';
import type { Mark, Stretch } from '../../charts/lanes.ts';

/** The days of which an answer speaks, and the day on which it was published. Decoration: the words stand in the row. */
export function DayCell({ mark: { spoken, reported, last } }: { readonly mark: Mark }) {
  return (
    <div className="strip-cell" aria-hidden="true">
      {spoken !== null && <Bar stretch={spoken} className="bar-days" last={last} />}
      {reported !== null && <span className="published" style={{ insetInlineStart: `${reported * 100}%` }} />}
    </div>
  );
}

interface AmountCellOf {
  readonly mark: Mark;
  /** What the same origin said before. */
  readonly before: Mark | undefined;
  readonly amounts: Amounts;
}

export function AmountCell({ mark: { amount, last, contradicted }, before, amounts }: AmountCellOf) {
  return (
    <div className="strip-cell" aria-hidden="true">
      {amountTicks(amounts, 5).map((tick) => (
        <span key={tick.amount} className="gridline" style={{ insetInlineStart: `${tick.at * 100}%` }} />
      ))}
      {amount !== null && before?.amount && <Join from={middle(before.amount)} to={middle(amount)} />}
      {amount !== null && <Bar stretch={amount} className={contradicted ? 'bar-amount apart-bar' : 'bar-amount'} last={last} />}
    </div>
  );
}

interface BarOf {
  readonly stretch: Stretch;
  readonly className: string;
  readonly last: boolean;
}

/** A range; a single number is a lozenge, an open end runs out without a cap. */
function Bar({ stretch: { from, to, openFrom, openTo }, className, last }: BarOf) {
  const point = to - from < 0.001 && !openFrom && !openTo;
  return (
    <span
      className={`${className} ${point ? 'bar-point' : 'bar'}`}
      data-open-from={openFrom || undefined}
      data-open-to={openTo || undefined}
      data-earlier={last ? undefined : true}
      style={{ insetInlineStart: `${from * 100}%`, ...(point ? {} : { inlineSize: `${(to - from) * 100}%` }) }}
    />
  );
}

/** From what was said before, a row above, to what is said now. */
function Join({ from, to }: { readonly from: number; readonly to: number }) {
  const start = Math.min(from, to);
  return (
    <span
      className="join"
      data-back={to < from || undefined}
      style={{ insetInlineStart: `${start * 100}%`, inlineSize: `${Math.abs(to - from) * 100}%` }}
    />
  );
}

function middle({ from, to, openFrom, openTo }: Stretch): number {
  if (openTo) return from;
  return openFrom ? to : (from + to) / 2;
}
