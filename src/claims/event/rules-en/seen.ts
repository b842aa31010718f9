import type { Modality } from '../../common.ts';
import type { Range, Scope } from '../../deal/scope.ts';
import type { EventBody, EventType } from '../body.ts';

/** An event as a rule saw it: the words, the predicate, and the head tokens of those who take part (-1 for none). */
export interface Seen {
  readonly scope: Scope;
  readonly rule: string;
  readonly type: EventType;
  readonly predicate: number;
  readonly range: Range;
  readonly actor: number;
  readonly recipient: number;
  /** Who moves, for movements. */
  readonly mover: number;
  /** Head of the weapon's noun phrase. */
  readonly weapon: number;
  /** `harm`: a death or wound that another event of the sentence may carry. */
  readonly weight: 'verb' | 'noun' | 'harm';
  /** The event noun that the words hold, where a verb tells what the noun names ("launched an attack"); else -1. */
  readonly noun: number;
  /** Null where the clause around decides. */
  readonly modality: Modality | null;
  readonly negated: boolean;
  readonly route: EventBody['route'];
  readonly stage: EventBody['stage'];
  /** Who is accused of it; -1 where nobody is. */
  readonly alleged: number;
  readonly notes: readonly string[];
}
