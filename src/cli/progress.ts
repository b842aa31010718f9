import { printError } from './streams.ts';

export interface Progress {
  step(name: string): void;
  /** Prints a line without tearing the progress line. */
  say(line: string): void;
  end(): void;
}

const MORE_THAN_A_FEW = 3;
const BETWEEN_DRAWS_MS = 80;

/** One line on standard error that counts up; silent where standard error is no terminal or there is little to do. */
export function showProgress(total: number): Progress {
  if (!process.stderr.isTTY || total <= MORE_THAN_A_FEW) return { step: () => {}, say: printError, end: () => {} };
  let done = 0;
  let drawn = 0;
  const begun = Date.now();
  const clear = () => process.stderr.write('\r\u001b[K');
  return {
    step: (name) => {
      done += 1;
      if (Date.now() - drawn < BETWEEN_DRAWS_MS && done < total) return;
      drawn = Date.now();
      clear();
      process.stderr.write(`${bar(done / total)} ${done} of ${total}${pace(done, total - done, Date.now() - begun)}  ${name.slice(-40)}`);
    },
    say: (line) => {
      clear();
      printError(line);
    },
    end: () => void clear(),
  };
}

function bar(share: number): string {
  const filled = Math.round(share * 20);
  return `[${'='.repeat(filled)}${' '.repeat(20 - filled)}]`;
}

const SETTLED_MS = 2_000;

/** ", 38 a second, 2 min left"; nothing until there is something to go by. */
export function pace(done: number, left: number, ms: number): string {
  if (ms < SETTLED_MS || done === 0) return '';
  const rate = (done * 1000) / ms;
  return `, ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second, ${timeWords(left / rate)} left`;
}

function timeWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
