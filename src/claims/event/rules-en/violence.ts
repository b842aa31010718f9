import type { Clause } from '../../../languages/clause.ts';
import { WEAPONS } from '../../../languages/en/event-nouns.ts';
import { IN_WORDS, NOT_TARGETS } from '../../../languages/en/event-words.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import type { EventType } from '../body.ts';
import { eventNounAt } from './event-noun.ts';
import { typeFrom } from './event-type.ts';
import { behind, doer, type Parts } from './parts.ts';
import { base, type Reading } from './reading.ts';
import type { Seen } from './seen.ts';
import { struckAfter } from './struck.ts';
import { countedAt, type Thing, thingAt } from './things.ts';

const VIOLENT: ReadonlySet<EventType> = new Set(['attack', 'bombing', 'shelling', 'airstrike']);

export function acted(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const { parts, verb } = reading;
  const patient = tokenAt(scope.sentence, parts.patient);
  if (patient !== undefined && (NOT_TARGETS.has(patient.lemma) || patient.norm.endsWith('self'))) return selfHarm(scope, clause, reading);
  const agent = thingAt(scope, parts.agent);
  if (
    (reading.particle === null && isState(clause)) ||
    !isAble(scope, parts.agent, agent) ||
    isInWords(scope, clause) ||
    isOtherNoun(scope, reading)
  )
    return null;
  const tool = !agent.people && (agent.weapon !== null || agent.blast);
  const given = tool ? typeFrom(scope, parts.agent) : parts.weapon >= 0 ? typeFrom(scope, parts.weapon) : null;
  const patientTool = thingAt(scope, parts.patient).weapon;
  const asWeapon =
    verb.type !== 'other' &&
    patientTool !== null &&
    patientTool !== 'aircraft' &&
    (verb.needs.includes('weapon') || verb.needs.includes('load') || reading.particle !== null);
  return {
    ...base(scope, clause, reading),
    type:
      agent.weapon === 'aircraft' && VIOLENT.has(verb.type)
        ? 'airstrike'
        : verb.type === 'attack' && given !== null
          ? given
          : asWeapon
            ? (typeFrom(scope, parts.patient) ?? verb.type)
            : verb.type,
    actor: tool && agent.weapon !== 'aircraft' ? -1 : doer(scope, parts.agent),
    recipient: asWeapon
      ? verb.needs.includes('aimed')
        ? behind(scope, clause, AGAINST)
        : struckAfter(scope, clause.head)
      : reading.particle === 'flag'
        ? behind(scope, clause, OVER)
        : tokenAt(scope.sentence, parts.patient)?.norm === reading.particle && clause.lemma !== 'set'
          ? struckAfter(scope, clause.head)
          : FIRED.has(reading.particle ?? '')
            ? burned(scope, clause, parts)
            : parts.patient,
    weapon: asWeapon ? parts.patient : tool && agent.weapon !== null ? parts.agent : agent.blast ? weaponOf(scope, parts) : parts.weapon,
    noun: agent.blast ? parts.agent : -1,
  };
}

/** "240 hostages are still held": how things are, and not what was done. */
function isState({ lemma, passive, tense, aspect }: Clause): boolean {
  return lemma === 'hold' && passive && tense === 'present' && aspect !== 'progressive';
}

/** "launched an attack" is read off its noun; the "fire" of "set fire to" is a part of the verb. */
function isOtherNoun(scope: Scope, { parts, particle }: Reading): boolean {
  return eventNounAt(scope, countedAt(scope, parts.patient)) !== null && tokenAt(scope.sentence, parts.patient)?.norm !== particle;
}

/** "harshly attacked the president": an attack in words. */
function isInWords(scope: Scope, clause: Clause): boolean {
  return clause.lemma === 'attack' && [-1, 1].some((step) => IN_WORDS.has(tokenAt(scope.sentence, clause.head + step)?.norm ?? ''));
}

/** Whether the subject can do violence: "the hours before the attacks" cannot. Names that nobody knows can. */
function isAble(scope: Scope, index: number, thing: Thing): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || thing.armed || thing.people || thing.party !== null || thing.place || thing.weapon !== null || thing.blast)
    return true;
  return /^(?:NNP|NNPS|PRP|CD|WP|WDT)$/.test(token.tag);
}

/** "destroyed by a bomb explosion": the weapon before the noun. */
function weaponOf(scope: Scope, parts: Parts): number {
  const before = [parts.agent - 1, parts.agent - 2].find((at) => WEAPONS.has(tokenAt(scope.sentence, at)?.lemma ?? ''));
  return before ?? parts.weapon;
}

/** "blew himself up": nobody but the doer is named. */
function selfHarm(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  if (!tokenAt(scope.sentence, reading.parts.patient)?.norm.endsWith('self')) return null;
  return { ...base(scope, clause, reading), actor: doer(scope, reading.parts.agent), recipient: struckAfter(scope, clause.head) };
}

const FIRED = new Set(['fire', 'ablaze', 'alight']);

const TO = new Set(['to']);

const OVER = new Set(['over', 'on', 'in', 'at', 'above']);

const AGAINST = new Set(['against']);

/** "set fire to a store", "set the store on fire". */
function burned(scope: Scope, clause: Clause, parts: Parts): number {
  const object = tokenAt(scope.sentence, parts.patient);
  return object === undefined || object.norm === 'fire' ? behind(scope, clause, TO) : parts.patient;
}

/** A death is its own event where somebody does it; else it may be the toll of what is told beside it. */
export function harmed(scope: Scope, clause: Clause, reading: Reading): Seen {
  const parts = withVictim(scope, isCountOnly(scope, clause) ? { ...reading.parts, agent: -1, patient: clause.head - 1 } : reading.parts);
  const agent = thingAt(scope, parts.agent);
  const tool = !agent.people && (agent.weapon !== null || agent.blast);
  const done = parts.agent >= 0 && (tool || agent.armed || agent.people || agent.party !== null) && clause.form !== 'gerund';
  return {
    ...base(scope, clause, reading),
    type: tool ? (typeFrom(scope, parts.agent) ?? 'attack') : parts.weapon >= 0 ? (typeFrom(scope, parts.weapon) ?? 'attack') : 'attack',
    actor: tool ? -1 : doer(scope, parts.agent),
    recipient: parts.patient,
    weapon: tool && agent.weapon !== null ? parts.agent : parts.weapon,
    weight: done ? 'verb' : 'harm',
    noun: agent.blast ? parts.agent : -1,
  };
}

/** "11 killed and 62 injured": a number and what became of it. */
function isCountOnly(scope: Scope, { head, form }: Clause): boolean {
  return form === 'participle' && tokenAt(scope.sentence, head - 1)?.tag === 'CD' && tokenAt(scope.sentence, head + 1)?.norm !== 'by';
}

/** "5 soldiers killed": a headline's participle; nobody kills without somebody who dies. */
function withVictim(scope: Scope, parts: Parts): Parts {
  const counted = tokenAt(scope.sentence, parts.agent)?.tag === 'CD';
  if (parts.patient >= 0 || parts.agent < 0 || !(counted || thingAt(scope, parts.agent).people)) return parts;
  return { ...parts, agent: -1, patient: parts.agent };
}
