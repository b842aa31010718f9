import { addAdd } from './add.ts';
import type { AddCommand } from './command.ts';
import { addDemo } from './demo.ts';
import { addInit } from './init.ts';
import { addList } from './list.ts';
import { addPlaces } from './places.ts';
import { addRead } from './read.ts';
import { addShow } from './show.ts';
import { addVerify } from './verify.ts';

/** Every command, in the order in which help lists them. */
export const commands = {
  read: addRead,
  init: addInit,
  add: addAdd,
  list: addList,
  show: addShow,
  verify: addVerify,
  places: addPlaces,
  demo: addDemo,
} satisfies Record<string, AddCommand>;
