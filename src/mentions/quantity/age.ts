import type { Token } from '../../text/sentence.ts';
import type { Numeral } from './numeral.ts';

const OLDEST = 110;

/** True where a bare number is somebody's age: "aged 12", "Ahmed, 34,", "Samira 55", "the age of 21". */
export function isAge(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  if (value > OLDEST || !Number.isInteger(value)) return false;
  const back = (steps: number) => tokens[from - steps];
  if (/^(?:aged|age|ages)$/.test(back(1)?.norm ?? '')) return true;
  if (/^(?:of|between|from)$/.test(back(1)?.norm ?? '') && /^ages?$/.test(back(2)?.norm ?? '')) return true;
  if (!/^\d{1,3}$/.test(tokens[from]?.norm ?? '')) return false;
  if (back(1)?.norm === '(' && tokens[to]?.norm === ')' && back(2)) return true;
  if (/^(?:years?|months?|weeks?|days?)-olds?$/.test(tokens[to]?.norm ?? '')) return true;
  const closes = /^[,.;:)]$/.test(tokens[to]?.norm ?? '.');
  if (/^[,(]$/.test(back(1)?.norm ?? '') && back(2)?.tag === 'NNP' && closes) return true;
  return back(1)?.tag === 'NNP' && /^\d{2}$/.test(tokens[from]?.norm ?? '') && !/^(?:NN|JJ|CD)/.test(tokens[to]?.tag ?? '');
}
