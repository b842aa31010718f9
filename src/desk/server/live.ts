import type { ServerResponse } from 'node:http';
import type { LogEntry } from '../../store/log.ts';
import type { DeskEvent } from '../contract/event.ts';

/** Tells open desks what changed, by server-sent events. */
export interface Live {
  join(response: ServerResponse): void;
  tell(event: DeskEvent): void;
  /** Called after a change of this server's own, so that it is not taken for another program's. */
  settle(): Promise<void>;
  close(): void;
}

const BEAT_MS = 15_000;
const LOOK_MS = 2_000;

/** `head` is the last line of the register's log: it moves with every change, also with those of other programs. */
export function openLive(head: () => Promise<LogEntry>): Live {
  const desks = new Set<ServerResponse>();
  let number = 0;
  let seen: number | null = null;
  const tell = (event: DeskEvent) => {
    number += 1;
    for (const desk of desks) desk.write(`id: ${number}\ndata: ${JSON.stringify(event)}\n\n`);
  };
  const look = async () => {
    if (desks.size === 0) return;
    const now = (await head()).number;
    if (seen !== null && now > seen) tell({ kind: 'changed', report: null });
    seen = Math.max(seen ?? 0, now);
  };
  const beats = setInterval(() => {
    for (const desk of desks) desk.write(': beat\n\n');
  }, BEAT_MS);
  const looks = setInterval(() => void look().catch(() => {}), LOOK_MS);
  return {
    join: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1500\n\n');
      desks.add(response);
      response.on('close', () => desks.delete(response));
    },
    tell,
    settle: async () => {
      seen = (await head()).number;
    },
    close: () => {
      clearInterval(beats);
      clearInterval(looks);
      for (const desk of desks) desk.end();
    },
  };
}
