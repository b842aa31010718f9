import { setFlagsFromString } from 'node:v8';

/**
 * Garbage is taken out when a thread's heap has grown by two fifths, and not by as much again and more: each of the
 * threads of a long run would otherwise keep a heap several times as large as what it works with.
 */
export function keepHeapsSmall(): void {
  setFlagsFromString('--heap-growing-percent=40');
}

/** For threads that read while another one writes, with a cache of its own. */
export const NURSERY_BESIDE_WRITER_MB = 16;
