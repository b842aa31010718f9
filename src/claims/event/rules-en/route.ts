import type { Clause } from '../../../languages/clause.ts';
import { PLACE_NOUNS } from '../../../languages/en/event-things.ts';
import type { Frame } from '../../../languages/en/event-verbs.ts';
import { STAGE_VERBS } from '../../../languages/en/event-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import { partyAt } from '../../deal/parties.ts';
import { type Scope, tokenAt, wordsOf } from '../../deal/scope.ts';
import type { EventBody, Stage } from '../body.ts';
import { headAfter, isDay } from './parts.ts';
import { tightPhrase } from './phrase.ts';
import { isPlace } from './things.ts';

const WAYS: Readonly<Record<string, 'from' | 'via' | 'to'>> = {
  from: 'from',
  'out of': 'from',
  via: 'via',
  through: 'via',
  to: 'to',
  into: 'to',
  for: 'to',
  toward: 'to',
  towards: 'to',
  onto: 'to',
  at: 'to',
  in: 'to',
  inside: 'to',
  near: 'to',
  around: 'to',
  outside: 'to',
  across: 'via',
  along: 'via',
};

interface Anchor {
  readonly frame: Frame;
  /** Head of the object where it is a place. */
  readonly object: number;
}

/** The places after the prepositions of a movement, and its object; null where none is named. */
export function routeOf(scope: Scope, clause: Clause, { frame, object }: Anchor): EventBody['route'] {
  const found: { from: number; via: number; to: number } = { from: -1, via: -1, to: -1 };
  const over = tokenAt(scope.sentence, clause.head)?.lemma === 'cross';
  if (object >= 0) found[frame === 'leave' ? 'from' : over ? 'via' : 'to'] = object;
  const { tokens } = scope.sentence;
  if (object < 0 && DIRECTIONS.has(tokens[clause.head + 1]?.norm ?? '') && !isToMatter(scope, clause.head + 2)) found.to = clause.head + 1;
  for (let at = clause.head + 1; at < Math.min(tokens.length, Math.max(clause.to, clause.head + 2)); at += 1) {
    const way = wayAt(scope, at);
    if (way === null || (frame === 'carry' && STAYING.has(tokens[at]?.norm ?? ''))) continue;
    const head = headAfter(scope, way.next);
    if (head >= 0 && found[way.role] < 0 && isWhere(scope, way.next, head)) found[way.role] = head;
  }
  if (found.from < 0 && found.via < 0 && found.to < 0) return null;
  return { from: named(scope, found.from), via: named(scope, found.via), to: named(scope, found.to) };
}

/** Where somebody is taken to is never "at" or "in" a place. */
const STAYING = new Set(['at', 'in', 'near', 'inside', 'outside', 'around']);

const DIRECTIONS = new Set(
  'north south east west northward southward northwards southwards eastward westward home back abroad inland'.split(' '),
);

/** "came back to substance", "went back to war": to no place. */
function isToMatter(scope: Scope, to: number): boolean {
  const token = tokenAt(scope.sentence, to + 1);
  if (tokenAt(scope.sentence, to)?.norm !== 'to' || token === undefined) return false;
  return /^NNS?$/.test(token.tag) && !isWhere(scope, to + 1, to + 1);
}

function wayAt(scope: Scope, at: number): { role: 'from' | 'via' | 'to'; next: number } | null {
  const norm = tokenAt(scope.sentence, at)?.norm ?? '';
  if (norm === 'out' && tokenAt(scope.sentence, at + 1)?.norm === 'of') return { role: 'from', next: at + 2 };
  const role = WAYS[norm];
  return role === undefined ? null : { role, next: at + 1 };
}

function isWhere(scope: Scope, from: number, head: number): boolean {
  for (let at = from; at <= head; at += 1) if (isPlace(scope, at)) return true;
  const token = tokenAt(scope.sentence, head);
  // A name that no gazetteer knows: "arrived in Tal Hamis".
  const unknown = token?.tag === 'NNP' && partyAt(scope, head) === null && !isDay(scope, head);
  return unknown || PLACE_NOUNS.has(token?.lemma ?? '');
}

function named(scope: Scope, head: number): string | null {
  if (head < 0) return null;
  const place = inSentence(scope.context.mentions.places, scope.sentence.index).find((one) => one.from <= head && head < one.to);
  return place?.exact.replace(/\s+/g, ' ') ?? wordsOf(scope, tightPhrase(scope, head));
}

/** How far a movement got, by its verb and tense. */
export function stageOf(clause: Clause, particle: string | null): Stage {
  const stage = STAGE_VERBS.get(particle === null ? clause.lemma : `${clause.lemma}_${particle}`) ?? STAGE_VERBS.get(clause.lemma);
  if (clause.negated) return 'blocked';
  if (stage === undefined) return clause.aspect === 'progressive' ? 'under-way' : 'unknown';
  return clause.aspect === 'progressive' && stage !== 'assembling' ? 'under-way' : stage;
}
