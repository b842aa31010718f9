import { setFlagsFromString } from 'node:v8';

/**
 * Garbage is taken out when a thread's heap has grown by a fifth, and not by as much again and more: each of the threads of
 * a long run would otherwise keep a heap several times as large as what it works with. It costs a twentieth of the speed.
 */
export function keepHeapsSmall(): void {
  setFlagsFromString('--heap-growing-percent=20');
}

/**
 * For a program that mostly waits: what was just made gets no more room than it has, where the main thread would take 128 MB
 * in the end. Threads that start later have all of their own room from the beginning.
 */
export function keepNurseriesSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--min-semi-space-size=16');
}

/** For threads that only ask and answer. */
export const NURSERY_TO_ASK_MB = 6;

/** For threads that read while another one writes, with a cache of its own. */
export const NURSERY_BESIDE_WRITER_MB = 10;
