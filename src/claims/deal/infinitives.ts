import type { Clause } from '../../languages/clause.ts';
import { type Range, type Scope, tokenAt, trimRange } from './scope.ts';

/** One of the things that a verb of promising or asking takes: its words, and the verb that says what is to be done. */
export interface Infinitive {
  readonly range: Range;
  readonly verb: number;
}

/**
 * "Promised to reopen the road, to free the men and to let aid in": each infinitive by itself, the first with the words
 * before it from `from` on. Empty where no infinitive follows the verb in its clause.
 */
export function infinitivesOf(scope: Scope, clause: Clause, whole: Range): Infinitive[] {
  const starts = startsOf(scope, clause.head, whole.to);
  return starts.map((start, index) => {
    const from = index === 0 ? whole.from : start;
    const to = starts[index + 1] ?? whole.to;
    return { range: trimRange(scope.sentence, { from, to }), verb: verbAfter(scope, start) };
  });
}

const FARTHEST = 9;

/** Indexes of the "to" of the first infinitive, and of those joined to it by a comma or "and". */
function startsOf(scope: Scope, head: number, to: number): number[] {
  const starts: number[] = [];
  for (let index = head + 1; index < to; index += 1) {
    if (!opensInfinitive(scope, index) || (starts.length === 0 && index > head + FARTHEST)) continue;
    const before = tokenAt(scope.sentence, index - 1)?.norm ?? '';
    if (starts.length === 0 || /^(?:,|and|or|;)$/.test(before)) starts.push(index);
  }
  return starts;
}

function opensInfinitive(scope: Scope, index: number): boolean {
  const word = tokenAt(scope.sentence, index)?.norm;
  const next = tokenAt(scope.sentence, index + 1);
  if (word === 'not') return next?.norm === 'to' && tokenAt(scope.sentence, index + 2)?.tag === 'VB';
  const verb = next?.tag === 'RB' ? tokenAt(scope.sentence, index + 2) : next;
  return word === 'to' && tokenAt(scope.sentence, index - 1)?.norm !== 'not' && verb?.tag === 'VB';
}

function verbAfter(scope: Scope, start: number): number {
  const first = tokenAt(scope.sentence, start)?.norm === 'not' ? start + 2 : start + 1;
  return tokenAt(scope.sentence, first)?.tag === 'RB' ? first + 1 : first;
}
