import type { Clause } from '../../../languages/clause.ts';
import { PLACE_NOUNS } from '../../../languages/en/event-things.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import { typeFrom } from './event-type.ts';
import { behind, doer, isDay } from './parts.ts';
import { base, type Reading } from './reading.ts';
import type { Seen } from './seen.ts';
import { isUnknownName, thingAt } from './things.ts';

/** "came under artillery fire": it happens to the subject, and the noun may say of what kind it is. */
export function suffered(scope: Scope, clause: Clause, reading: Reading): Seen {
  const { agent, patient } = reading.parts;
  const own = base(scope, clause, reading);
  const noun = scope.sentence.tokens.findIndex((token, index) => index > clause.head && token.norm === reading.particle);
  const given = own.type === 'attack' && noun >= 0 ? typeFrom(scope, noun) : null;
  return { ...own, type: given ?? own.type, recipient: agent >= 0 ? agent : patient };
}

const TO = new Set(['to']);
const OF = new Set(['of']);
const ENDING = /^[.,;]$/;

/** "The town fell to the rebels", "the base fell on Sunday": never what fell silent, into disrepair or in price. */
export function fallen(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  const lost = reading.parts.agent;
  const thing = thingAt(scope, lost);
  const named = reading.particle !== null && isUnknownName(scope, lost);
  if (clause.passive || !(thing.place || named || isHeld(scope, lost)) || thing.weapon !== null || thing.mover) return null;
  const to = doer(scope, behind(scope, clause, reading.particle === 'control' ? OF : TO));
  const taken = to >= 0 && thingAt(scope, to).armed;
  if (!taken && reading.particle === null && !isBareFall(scope, clause)) return null;
  return { ...base(scope, clause, reading), recipient: lost, actor: taken ? to : -1 };
}

/** A place that somebody can hold; markets and banks fall in price. */
function isHeld(scope: Scope, index: number): boolean {
  const lemma = tokenAt(scope.sentence, index)?.lemma ?? '';
  return HELD_PLACES.has(lemma) || (PLACE_NOUNS.has(lemma) && lemma !== 'bank');
}

const HELD_PLACES = new Set(['barracks', 'hill', 'headquarters', 'outpost', 'garrison', 'redoubt', 'locality', 'ridge']);

function isBareFall(scope: Scope, clause: Clause): boolean {
  const next = tokenAt(scope.sentence, clause.head + 1);
  if (next === undefined || ENDING.test(next.norm)) return true;
  return isDay(scope, clause.head + 1) || (['on', 'in', 'after', 'last'].includes(next.norm) && isDay(scope, clause.head + 2));
}
