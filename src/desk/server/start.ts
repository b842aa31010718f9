import { buildApp } from './app.ts';
import type { DeskPlan } from './tools.ts';

export interface Desk {
  /** The first address: it holds the token. */
  readonly address: string;
  close(): Promise<void>;
}

export interface Port {
  readonly number: number;
  /** Take any other where this one is taken. */
  readonly orOther: boolean;
}

/** Listens on this machine alone. */
export async function startDesk(plan: DeskPlan, port: Port): Promise<Desk> {
  const app = await buildApp(plan);
  try {
    await app.listen({ host: '127.0.0.1', port: port.number });
  } catch (error) {
    await app.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port.orOther) return startDesk(plan, { number: 0, orOther: false });
    throw new Error(`port ${port.number} is taken; choose another with --port, or none for a free one`);
  }
  const address = app.server.address();
  const number = typeof address === 'object' ? address?.port : undefined;
  return { address: `http://127.0.0.1:${number}/?token=${plan.token}`, close: () => app.close() };
}
