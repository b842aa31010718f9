import type { Clause } from '../../../languages/clause.ts';
import { NOT_TARGETS } from '../../../languages/en/event-words.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import type { EventType } from '../body.ts';
import { typeFrom } from './event-type.ts';
import { after, behind, doer } from './parts.ts';
import { base, type Reading } from './reading.ts';
import type { Seen } from './seen.ts';
import { thingAt } from './things.ts';

const AT = new Set(['at', 'on', 'against', 'into', 'toward', 'towards', 'near', 'outside', 'inside', 'under', 'beside']);

const INSIDE = new Set([...AT, 'in', 'by']);

const AREAS = new Set(
  'city town village area district neighborhood neighbourhood quarter suburb province region zone territory capital department country sector part municipality state locality'.split(
    ' ',
  ),
);

/** What a blast or a thrown weapon struck: "exploded in a restaurant", "hurled at the embassy"; a town is only where. */
export function struckAfter(scope: Scope, head: number): number {
  const aimed = after(scope, head, AT);
  if (aimed >= 0) return aimed;
  const inside = behindFront(scope, after(scope, head, INSIDE));
  const thing = thingAt(scope, inside);
  return thing.target && !AREAS.has(tokenAt(scope.sentence, inside)?.lemma ?? '') ? inside : -1;
}

/** "in front of the bank" is at the bank. */
function behindFront(scope: Scope, index: number): number {
  return ['front', 'vicinity', 'middle', 'back'].includes(tokenAt(scope.sentence, index)?.lemma ?? '') ? after(scope, index, OF) : index;
}

const OF = new Set(['of']);

export function struck(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const { parts, verb } = reading;
  const agent = thingAt(scope, parts.agent);
  const patient = tokenAt(scope.sentence, parts.patient);
  if (patient !== undefined && NOT_TARGETS.has(patient.lemma)) return null;
  if (parts.patient < 0 && !agent.blast && agent.weapon === null) return null;
  if (thingAt(scope, parts.patient).weapon === 'bomb' && agent.weapon === null && !agent.blast) return triggered(scope, clause, reading);
  const given =
    typeFrom(scope, parts.agent) ??
    (parts.weapon >= 0 ? typeFrom(scope, parts.weapon) : null) ??
    (parts.agent < 0 ? inWhich(scope, clause) : null);
  const tool = agent.blast || (agent.weapon !== null && agent.weapon !== 'aircraft');
  return {
    ...base(scope, clause, reading),
    type: given !== null && given !== 'movement' ? given : verb.type,
    actor: tool ? -1 : doer(scope, parts.agent),
    recipient: parts.patient,
    weapon: agent.weapon !== null ? parts.agent : parts.weapon,
    noun: agent.blast ? parts.agent : -1,
  };
}

const IN_WHICH = new Set(['in', 'by', 'during']);

/** "was hit in an air strike", "was struck from the air". */
function inWhich(scope: Scope, clause: Clause): EventType | null {
  const { tokens } = scope.sentence;
  const fromAir = tokens.some((token, at) => at > clause.head && token.norm === 'from' && tokens[at + 2]?.norm === 'air');
  const type = fromAir ? 'airstrike' : typeFrom(scope, behind(scope, clause, IN_WHICH));
  return type !== null && ['airstrike', 'shelling', 'bombing'].includes(type) ? type : null;
}

/** "their patrol hit a mine": the mine is the weapon, the subject suffers. */
function triggered(scope: Scope, clause: Clause, reading: Reading): Seen {
  return { ...base(scope, clause, reading), type: 'bombing', recipient: reading.parts.agent, weapon: reading.parts.patient };
}

export function burst(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const subject = reading.parts.agent >= 0 && !clause.passive ? reading.parts.agent : reading.parts.patient;
  const thing = thingAt(scope, subject);
  if (thing.weapon === null && !thing.blast && !thing.mover && !thing.target && reading.verb.needs.length > 0) return null;
  if (thing.weapon === 'aircraft' || (thing.people && !thing.armed && thing.weapon === null)) return null;
  if (['silent', 'quiet'].includes(tokenAt(scope.sentence, clause.head + 1)?.norm ?? '')) return null;
  const given = typeFrom(scope, subject);
  return {
    ...base(scope, clause, reading),
    type:
      given === 'shelling' || given === 'airstrike' || (thing.blast && given !== null && given !== 'movement') ? given : reading.verb.type,
    actor: clause.passive ? reading.parts.agent : -1,
    recipient: struckAfter(scope, clause.head),
    weapon: thing.weapon !== null || thing.mover ? subject : reading.parts.weapon,
    noun: thing.blast ? subject : -1,
  };
}

const WITH = new Set(['with', 'against']);

const IN = new Set(['in', 'at', 'near', 'around', 'outside', 'inside', 'across', 'on']);

export function clashed(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const { parts } = reading;
  const other = after(scope, clause.head, WITH);
  const patient = other >= 0 ? other : parts.patient;
  const word = tokenAt(scope.sentence, patient);
  if (word !== undefined && NOT_TARGETS.has(word.lemma)) return null;
  const placed = after(scope, clause.head, IN) >= 0;
  if (word === undefined && !placed && !thingAt(scope, parts.agent).armed) return null;
  return { ...base(scope, clause, reading), actor: parts.agent, recipient: patient };
}
