import type { DeskTools } from './tools.ts';

/** Tells every open desk that this server changed the register. */
export async function changed({ live }: DeskTools, report: string | null): Promise<void> {
  await live.settle();
  live.tell({ kind: 'changed', report });
}
