import { printError } from './streams.ts';

export interface Stop {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C its usual meaning back. */
  end(): void;
}

/** The first Ctrl-C lets what has begun come to its end; a second one ends at once, which loses nothing acknowledged. */
export function stopOnInterrupt(): Stop {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort();
    printError('\nstopping after what has begun; Ctrl-C again to stop at once');
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    signal: controller.signal,
    end: () => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
    },
  };
}
