import { boundsWords } from '../bounds.ts';
import { windowWords } from '../window.ts';
import { EN } from './en.ts';
import { type Reason, type ReasonCode, type ReasonValue, reason } from './reason.ts';

/** A reason with its English sentence. */
export interface Why {
  readonly why: string;
  readonly reason: Reason;
}

export function whyOf(code: ReasonCode, values: Reason['values'] = {}): Why {
  const told = reason(code, values);
  return { why: reasonWords(told), reason: told };
}

/** The English sentence of a reason. */
export function reasonWords({ code, values }: Reason): string {
  const sentence = EN[code].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    return value === undefined ? slot : valueWords(value);
  });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function valueWords(value: ReasonValue): string {
  switch (value.is) {
    case 'amount':
      return boundsWords(value);
    case 'days':
      return windowWords({ ...value, sure: true });
    case 'words':
      return value.words.map((word) => word.replaceAll('-', ' ')).join(', ');
    case 'whom':
      return whomWords(value);
    case 'answer':
      return value.answer;
    case 'names':
      return value.names.join(', ');
    case 'quoted':
      return value.names.map((name) => `“${name}”`).join(', ');
    case 'count':
      return String(value.count);
  }
}

const SORTS: Readonly<Record<string, string>> = { combatant: 'fighters', civilian: 'civilians', family: 'relatives', captive: 'captives' };

/** As the report writes it, unless that is in another script. */
function whomWords({ written, sort, part }: Extract<ReasonValue, { is: 'whom' }>): string {
  if (written !== null && !/\p{Script=Arabic}/u.test(written)) return written;
  const words = [part, sort === null ? null : (SORTS[sort] ?? sort)].filter((word) => word !== null);
  return words.length > 0 ? words.join(' ') : (written ?? 'what is counted');
}
