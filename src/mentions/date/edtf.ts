import { fieldsOf, isoOf } from './day.ts';
import type { TimeExpression } from './find.ts';
import type { Meaning } from './meaning.ts';
import type { Resolved } from './resolve.ts';
import { unitAround } from './stretch.ts';

/** The Extended Date/Time Format string (ISO 8601-2, levels 0 to 2) of the days; null where nothing can be said. */
export function edtfOf(expression: Pick<TimeExpression, 'meaning'>, days: Resolved | null): string | null {
  if (days === null) return unresolved(expression.meaning);
  const { first, last } = days;
  if (first === null) return last === null ? null : `../${isoOf(last)}`;
  if (last === null) return `${isoOf(first)}/..`;
  const named = wholeUnit({ first, last, unit: days.unit });
  const { clock, approximate } = expression.meaning;
  const loose = approximate === true ? '~' : '';
  if (first === last && clock !== undefined)
    return `${isoOf(first)}T${pad(clock.hour)}:${pad(clock.minute)}:00${clock.universal === true ? 'Z' : ''}`;
  return named === null ? `${isoOf(first)}${loose}/${isoOf(last)}${loose}` : `${named}${loose}`;
}

const pad = (number: number) => String(number).padStart(2, '0');

/** Days that make up one unit of the calendar, under that unit's own name. */
function wholeUnit({ first, last, unit }: { first: number; last: number; unit: Resolved['unit'] }): string | null {
  if (first === last) return isoOf(first);
  const around = unitAround(first, unit);
  if (around.first !== first || around.last !== last) return null;
  const { year, month } = fieldsOf(first);
  switch (unit) {
    case 'month':
      return isoOf(first).slice(0, 7);
    case 'quarter':
      return `${year}-${33 + (month - 1) / 3}`;
    case 'season':
      return `${year}-${20 + month / 3}`;
    case 'half':
      return `${year}-${month === 1 ? 40 : 41}`;
    case 'year':
      return String(year);
    case 'decade':
      return `${String(year).slice(0, 3)}X`;
    case 'century':
      return `${String(year).slice(0, 2)}XX`;
    default:
      return null;
  }
}

function unresolved(meaning: Meaning): string | null {
  if (meaning.is !== 'named' || meaning.unknown !== undefined || meaning.month === undefined || meaning.within !== undefined) return null;
  const month = `XXXX-${String(meaning.month).padStart(2, '0')}`;
  if (meaning.lastDay !== undefined) return null;
  return meaning.day === undefined ? month : `${month}-${String(meaning.day).padStart(2, '0')}`;
}
