import type { IntakeJob, Prepared, Reread, RereadJob } from '../../register/prepare.ts';
import type { Store } from '../../store/store.ts';
import type { Live } from './live.ts';
import type { SideBySide } from './side-by-side.ts';

type Through<Job, Outcome> = (jobs: AsyncIterable<Job>) => AsyncIterable<{ readonly job: Job; readonly outcome: Outcome }>;

/** What the desk is started with. */
export interface DeskPlan {
  readonly store: Store;
  readonly folder: string;
  readonly example: boolean;
  /** Who decides where the person gives no name. */
  readonly actor: string;
  readonly token: string;
  /** Folder of the built client. */
  readonly client: string;
  /** A map of the person's own, to lie beneath the claims. */
  readonly map?: string | undefined;
  readonly prepare: Through<IntakeJob, Prepared>;
  readonly reread: Through<RereadJob, Reread>;
  /** An error as one clause for a person. */
  readonly problemOf: (error: unknown) => string;
}

/** What the routes work with. */
export interface DeskTools extends DeskPlan {
  readonly live: Live;
  readonly sides: SideBySide;
}
