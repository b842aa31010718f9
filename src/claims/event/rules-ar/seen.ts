import type { Range, Scope } from '../../deal/scope.ts';
import type { EventBody, EventType } from '../body.ts';

/** An event as a rule saw it in an Arabic sentence; -1 for who or what is not told. */
export interface Seen {
  readonly scope: Scope;
  readonly rule: string;
  readonly type: EventType;
  readonly predicate: number;
  readonly range: Range;
  readonly actor: number;
  readonly recipient: number;
  readonly mover: number;
  readonly weapon: number;
  readonly stage: EventBody['stage'];
  /** `harm`: a death or wound that another event of the sentence may carry. */
  readonly weight: 'verb' | 'noun' | 'harm';
  /** The event noun that the words hold, where a verb tells what the noun names; else -1. */
  readonly noun: number;
}
