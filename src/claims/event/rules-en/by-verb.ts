import type { Clause } from '../../../languages/clause.ts';
import { EVENT_VERBS, PARTICLE_REACH } from '../../../languages/en/event-verbs.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import { marched, menaced, passed } from './announced.ts';
import { eventNounAt } from './event-noun.ts';
import { moved } from './moved.ts';
import { isMet } from './needs.ts';
import { partsOf } from './parts.ts';
import type { Reading, Row } from './reading.ts';
import type { Seen } from './seen.ts';
import { burst, clashed, struck } from './struck.ts';
import { fallen, suffered } from './suffered.ts';
import { acted, harmed } from './violence.ts';

/** Events told by a verb: active, passive, participle. */
export function eventsByVerb(scope: Scope): Seen[] {
  return scope.clauses.filter((clause) => !isNominal(scope, clause)).flatMap((clause) => eventOf(scope, clause) ?? []);
}

/** "the wounded", "shelling by the army": a form of a verb that stands as a noun. */
function isNominal(scope: Scope, clause: Clause): boolean {
  if (clause.form === 'participle' && tokenAt(scope.sentence, clause.head - 1)?.tag === 'DT') return true;
  // "roadblocks of burning tyres"
  const [before, next] = [tokenAt(scope.sentence, clause.head - 1), tokenAt(scope.sentence, clause.head + 1)];
  if (clause.form === 'gerund' && before?.tag === 'IN' && next?.tag === 'NNS' && AFLAME.has(clause.lemma)) return true;
  return isInCount(scope, clause.head) || eventNounAt(scope, clause.head) !== null;
}

/** "The number of people killed has risen": who is counted, not what was done. */
function isInCount(scope: Scope, head: number): boolean {
  for (let at = head - 2; at >= Math.max(1, head - COUNT_REACH); at -= 1) {
    const counts = tokenAt(scope.sentence, at)?.norm === 'of' && COUNTS.has(tokenAt(scope.sentence, at - 1)?.norm ?? '');
    if (counts) return /^VB[ND]$/.test(tokenAt(scope.sentence, head)?.tag ?? '') && tokenAt(scope.sentence, head - 1)?.lemma !== 'be';
  }
  return false;
}

const COUNT_REACH = 9;
const COUNTS = new Set(['number', 'total', 'count', 'tally', 'toll']);

const AFLAME = new Set(['burn', 'explode', 'flee', 'retreat', 'advance', 'collapse']);

/** "Took part in the talks": no part of a town was taken. */
const takesPart = ({ sentence: { tokens } }: Scope, { lemma, head }: Clause): boolean =>
  lemma === 'take' && [1, 2, 3].some((step) => tokens[head + step]?.norm === 'part' && tokens[head + step + 1]?.norm === 'in');

function eventOf(scope: Scope, clause: Clause): Seen | null {
  if (takesPart(scope, clause)) return null;
  for (const { verb, particle } of rowsOf(scope, clause)) {
    const parts = partsOf(scope, clause, particle);
    if (!isMet(scope, clause, parts, verb)) continue;
    const seen = framed(scope, clause, { verb, parts, particle });
    if (seen !== null) return seen;
  }
  return null;
}

/** The rows of the verb with a particle near it first, then of the verb alone. */
function rowsOf(scope: Scope, clause: Clause): Row[] {
  const { tokens } = scope.sentence;
  const rows: Row[] = [];
  for (let at = clause.head + 1; at <= clause.head + PARTICLE_REACH && at < tokens.length; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    if (/^[,.;:]$/.test(norm)) break;
    for (const verb of EVENT_VERBS.get(`${clause.lemma}_${norm}`) ?? []) rows.push({ verb, particle: norm });
  }
  for (const verb of EVENT_VERBS.get(clause.lemma) ?? []) rows.push({ verb, particle: null });
  return rows;
}

function framed(scope: Scope, clause: Clause, reading: Reading): Seen | null {
  switch (reading.verb.frame) {
    case 'act':
      return acted(scope, clause, reading);
    case 'harm':
      return harmed(scope, clause, reading);
    case 'hit':
      return struck(scope, clause, reading);
    case 'burst':
      return burst(scope, clause, reading);
    case 'clash':
      return clashed(scope, clause, reading);
    case 'suffer':
      return suffered(scope, clause, reading);
    case 'fall':
      return fallen(scope, clause, reading);
    case 'march':
      return marched(scope, clause, reading);
    case 'menace':
      return menaced(scope, clause, reading);
    case 'pass':
      return passed(scope, clause, reading);
    default:
      return moved(scope, clause, reading);
  }
}
