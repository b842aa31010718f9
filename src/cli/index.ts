import type { AddCommand } from './command.ts';
import { addDemo } from './demo.ts';
import { addPlaces } from './places.ts';
import { addRead } from './read.ts';

/** Every command, in the order in which help lists them. */
export const commands = { read: addRead, places: addPlaces, demo: addDemo } satisfies Record<string, AddCommand>;
