import type { Clause } from '../../../languages/clause.ts';
import { clauseRange, type Scope, tokenAt, wholeRange } from '../../deal/scope.ts';
import { doer, headAfter } from './parts.ts';
import { base, type Reading } from './reading.ts';
import type { Seen } from './seen.ts';
import { thingAt } from './things.ts';

export function marched(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const agent = thingAt(scope, reading.parts.agent);
  if (!agent.people || (clause.object >= 0 && reading.particle === null)) return null;
  return { ...base(scope, clause, reading), actor: reading.parts.agent };
}

/** "threatened to shell the town", "threatened the villagers": the threat is the event, whatever is threatened. */
export function menaced(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const { agent, patient } = reading.parts;
  const thing = thingAt(scope, agent);
  if (!clause.passive && !thing.people && thing.party === null && doer(scope, agent) < 0) return null;
  const to = scope.clauses.some((one) => one.governor === clause.head && one.form === 'infinitive');
  if (!to && !thingAt(scope, patient).people) return null;
  return {
    ...base(scope, clause, reading),
    range: wholeRange(scope.sentence, clause),
    actor: doer(scope, agent),
    recipient: to && !thingAt(scope, patient).people ? -1 : patient,
    modality: 'threatened',
  };
}

/** Aid let through, or people kept from something: "prevented the medics from reaching the wounded". */
export function passed(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const barred = reading.verb.needs.includes('barred');
  if (!barred && clause.passive && clause.tense === 'present' && clause.aspect !== 'progressive') return null;
  // "blocked by rubble": nobody did it, so it is a state.
  if (clause.passive && reading.parts.agent >= 0 && doer(scope, reading.parts.agent) < 0) return null;
  const own = base(scope, clause, reading);
  const kept = reading.verb.needs.includes('barred')
    ? scope.clauses.find((one) => one.form === 'gerund' && one.head > clause.head && one.head < clause.head + KEPT_REACH)
    : undefined;
  const to = kept === undefined ? own.range.to : Math.max(own.range.to, clauseRange(scope.sentence, kept).to, endAfter(scope, kept.head));
  return { ...own, range: { from: own.range.from, to }, actor: doer(scope, reading.parts.agent), recipient: reading.parts.patient };
}

const KEPT_REACH = 10;

/** End of the phrase right behind a verb, "the wounded" too. */
function endAfter(scope: Scope, head: number): number {
  const noun =
    tokenAt(scope.sentence, head + 1)?.tag === 'DT' ? Math.max(head + 2, headAfter(scope, head + 1)) : headAfter(scope, head + 1);
  return noun + 1;
}
