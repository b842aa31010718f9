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
  const clear = () => process.stderr.write('\r\u001b[K');
  return {
    step: (name) => {
      done += 1;
      if (Date.now() - drawn < BETWEEN_DRAWS_MS && done < total) return;
      drawn = Date.now();
      clear();
      process.stderr.write(`${bar(done / total)} ${done} of ${total}  ${name.slice(-40)}`);
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
