import type { Clause } from '../../../languages/clause.ts';
import type { EventVerb } from '../../../languages/en/event-verbs.ts';
import { clauseRange, type Scope } from '../../deal/scope.ts';
import type { Parts } from './parts.ts';
import type { Seen } from './seen.ts';

export interface Row {
  readonly verb: EventVerb;
  readonly particle: string | null;
}

export interface Reading extends Row {
  readonly parts: Parts;
}

/** What every frame starts from; it fills in who takes part. */
export function base(scope: Scope, clause: Clause, { verb, particle, parts }: Reading): Seen {
  return {
    scope,
    rule: `${particle === null ? clause.lemma : `${clause.lemma}-${particle}`}-verb`,
    type: verb.type,
    predicate: clause.head,
    range: clauseRange(scope.sentence, clause),
    actor: -1,
    recipient: -1,
    mover: -1,
    weapon: parts.weapon,
    weight: 'verb',
    noun: -1,
    alleged: -1,
    modality: null,
    negated: false,
    route: null,
    stage: null,
    notes: [],
  };
}
