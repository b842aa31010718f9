import { setFlagsFromString } from 'node:v8';

/**
 * Garbage is taken out when a thread's heap has grown by two fifths, and not by as much again and more: each of the
 * threads of a long run would otherwise keep a heap several times as large as what it works with.
 */
export function keepHeapsSmall(): void {
  setFlagsFromString('--heap-growing-percent=40');
}
