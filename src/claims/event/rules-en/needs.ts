import type { Clause } from '../../../languages/clause.ts';
import { EVENT_NOUNS } from '../../../languages/en/event-nouns.ts';
import { VEHICLE_NOUNS } from '../../../languages/en/event-things.ts';
import type { EventVerb, Needs } from '../../../languages/en/event-verbs.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import { isOfWar } from '../../war-talk.ts';
import { behind, type Parts } from './parts.ts';
import { isFullName, isUnknownName, type Thing, thingAt } from './things.ts';

/** Whether everything that the verb needs beside it is there. */
export function isMet(scope: Scope, clause: Clause, parts: Parts, verb: EventVerb): boolean {
  const agent = thingAt(scope, parts.agent);
  const patient = thingAt(scope, parts.patient);
  return verb.needs.every((need) =>
    meets({ scope, clause, parts, agent, patient, suffers: verb.frame === 'suffer' || verb.frame === 'fall' }, need),
  );
}

interface Cast {
  readonly scope: Scope;
  readonly clause: Clause;
  readonly parts: Parts;
  readonly agent: Thing;
  readonly patient: Thing;
  /** What happens, happens to the subject. */
  readonly suffers: boolean;
}

function meets(cast: Cast, need: Needs): boolean {
  const { agent, patient, parts, clause } = cast;
  switch (need) {
    case 'armed':
      if (parts.weapon >= 0) return true;
      if (parts.agent < 0) return clause.passive && (isHittable(patient) || patient.people);
      return agent.armed || agent.weapon !== null || isBlast(cast.scope, parts.agent) || isTheirs(cast);
    case 'force':
      if (parts.agent < 0) return clause.passive;
      return agent.armed || agent.people || agent.mover || agent.weapon !== null;
    case 'target':
      return patient.people || isHittable(patient);
    case 'people':
      return patient.people || isFullName(cast.scope, parts.patient) || (clause.passive && isNumber(cast));
    case 'crowd':
      return agent.people;
    case 'thing':
      return (
        isHittable(patient) ||
        isFreeRelative(cast) ||
        (agent.armed && isUnknownName(cast.scope, parts.patient)) ||
        ((parts.patient < 0 || cast.suffers) && isHittable(agent))
      );
    case 'place':
      return true;
    case 'weapon':
      return parts.weapon >= 0 || patient.weapon !== null || agent.weapon !== null || isBlast(cast.scope, parts.agent);
    case 'load':
      return patient.weapon !== null && patient.weapon !== 'aircraft';
    case 'aimed':
      return behind(cast.scope, clause, AGAINST) >= 0 || isBanned(cast);
    case 'doer':
      return agent.armed;
    case 'alone':
      return parts.patient < 0;
    case 'closure':
      return CLOSURES.has(tokenAt(cast.scope.sentence, parts.patient)?.lemma ?? '');
    case 'barred':
      return (patient.people || patient.goods || patient.mover) && hasFrom(cast);
    case 'captive':
      return ['hostage', 'captive'].includes(tokenAt(cast.scope.sentence, parts.patient)?.lemma ?? '');
    case 'vehicle':
      return VEHICLE_NOUNS.has(lemmaAt(cast, parts.patient));
    case 'way':
      return WAYS.has(lemmaAt(cast, parts.patient));
    case 'held':
      return HELD.has(lemmaAt(cast, parts.patient));
    case 'supplied':
      return agent.goods && !agent.people && !agent.mover && agent.place === false && !ROADS.has(lemmaAt(cast, parts.agent));
    case 'goods':
      return patient.goods;
  }
}

/** "Cluster munitions had been used": of such weapons the use itself is told. */
function isBanned({ scope, clause, parts }: Cast): boolean {
  return (
    clause.passive && clause.form === 'finite' && clause.tense === 'past' && BANNED.has(tokenAt(scope.sentence, parts.patient)?.lemma ?? '')
  );
}

const BANNED = new Set(['munition', 'gas', 'phosphorus', 'napalm', 'chlorine', 'sarin', 'agent']);

/** "Four were hanged." */
function isNumber({ scope, parts }: Cast): boolean {
  return tokenAt(scope.sentence, parts.patient)?.tag === 'CD' && parts.agent < 0;
}

const HELD = new Set(['prisoner', 'captive', 'hostage', 'detainee', 'body', 'remains']);
const WAYS = new Set(['road', 'street', 'highway', 'route', 'motorway', 'corridor', 'crossing', 'passage', 'checkpoint']);
const ROADS = new Set(['road', 'street', 'highway', 'route', 'motorway', 'corridor', 'line', 'crossing', 'access', 'entry', 'passage']);

/** "said it had captured the palace", "M44 took the hill": in a war a pronoun or an unknown name that takes a place can. */
function isTheirs({ scope, parts, agent, patient }: Cast): boolean {
  const doing = tokenAt(scope.sentence, parts.agent);
  const named = /^NNPS?$/.test(doing?.tag ?? '') && !agent.place && agent.party?.partyKind !== 'person' && agent.weapon === null;
  const able = ['it', 'they'].includes(doing?.norm ?? '') || (named && isOfWar(scope.context));
  return able && ((isHittable(patient) && !patient.people) || (patient.armed && ['it', 'they'].includes(doing?.norm ?? '')));
}

function lemmaAt({ scope }: Cast, index: number): string {
  return tokenAt(scope.sentence, index)?.lemma ?? '';
}

/** "destroy what is left". */
function isFreeRelative({ scope, parts }: Cast): boolean {
  return ['what', 'everything', 'whatever'].includes(tokenAt(scope.sentence, parts.patient)?.norm ?? '');
}

/** "prevented the medics from reaching": something is kept from happening. */
function hasFrom({ scope, clause }: Cast): boolean {
  return scope.sentence.tokens
    .slice(clause.head + 1, clause.head + 10)
    .some((token, at, near) => token.norm === 'from' && near[at + 1]?.tag === 'VBG');
}

const CLOSURES = new Set(['blockade', 'siege', 'curfew', 'embargo', 'closure', 'lockdown', 'cordon']);

const AGAINST = new Set(['against']);

function isHittable(thing: Thing): boolean {
  return thing.target || thing.place || thing.weapon === 'aircraft';
}

function isBlast(scope: Scope, index: number): boolean {
  return EVENT_NOUNS.has(tokenAt(scope.sentence, index)?.lemma ?? '');
}
