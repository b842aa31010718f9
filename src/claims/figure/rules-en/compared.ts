import type { Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import type { FigureBody } from '../body.ts';
import { boundsOf } from '../bounds.ts';
import { COMPARED, toDraft } from '../draft.ts';
import type { Found, Work } from './found.ts';

/** "up from 7,500 a week earlier", "compared with 19 in May", "1,930 since July": the same count at another time. */
export function comparedFigure(context: Context, work: Work): Found | null {
  const { sentence, number } = work;
  const before = work.earlier.findLast((found) => !found.isPart);
  if (work.counted.head >= 0 || before === undefined || number.type !== 'count') return null;
  const said = comparison(sentence.tokens, number, before.draft.body.accounting);
  if (said === null) return null;
  const { measure, alternatives, of, civilian, group, unit } = before.draft.body;
  const draft = toDraft(context, {
    sentence,
    from: said.from,
    to: number.to,
    predicate: number.from,
    rule: COMPARED,
    measure,
    alternatives,
    of,
    civilian,
    group,
    unit,
    bounds: boundsOf(number),
    accounting: said.accounting,
    confidence: 'medium',
    notes: ['what is counted is taken from the count before'],
  });
  return { number, counted: work.counted, fate: before.fate, draft, isPart: false };
}

const EARLIER =
  /^(?:up|down|revised|corrected|lowered|raised|rising|falling|increase|decrease|rise|fall|drop|compared|against|jump|decline) (?:from|with|to)$/;
const RUNNING = new Set(['since', 'overall', 'altogether']);

interface Said {
  readonly from: number;
  readonly accounting: FigureBody['accounting'];
}

/** Where the words begin that tell of the number beside another one, and how it is counted; null where it stands alone. */
function comparison(tokens: readonly Token[], { from, to }: Work['number'], accounting: FigureBody['accounting']): Said | null {
  const norm = (index: number) => tokens[index]?.norm ?? '';
  if (EARLIER.test(`${norm(from - 2)} ${norm(from - 1)}`)) return { from: from - 2, accounting };
  if (!/^[,;(]$/.test(norm(from - 1)) && !(norm(from - 1) === 'and' && norm(from - 2) === ',')) return null;
  const running = RUNNING.has(norm(to)) || /^(?:so far|in total|in all)$/.test(`${norm(to)} ${norm(to + 1)}`);
  return running ? { from, accounting: 'cumulative' } : null;
}
