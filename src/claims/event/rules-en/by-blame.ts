import type { Clause } from '../../../languages/clause.ts';
import { BLAMING_WORDS, GENERIC_ACTS } from '../../../languages/en/event-words.ts';
import { clauseRange, type Scope, tokenAt } from '../../deal/scope.ts';
import { eventNounAt } from './event-noun.ts';
import { typeFrom } from './event-type.ts';
import { after, behind, doer, headAfter, partsOf } from './parts.ts';
import type { Seen } from './seen.ts';
import { thingAt } from './things.ts';

/** Who is said to have done it, and where the deed is named. */
interface Blame {
  readonly clause: Clause;
  readonly doer: number;
  /** First token after which the deed stands; -1 where the deed is at `deed`. */
  readonly after: number;
  readonly deed: number;
  /** An allegation stays its speaker's; a claim of responsibility is the doer's own. */
  readonly alleged: boolean;
}

/**
 * "accused the army of shelling", "claimed responsibility for the attack", "blamed the rebels for": gives the events of the
 * sentence their doer, or tells of a deed that is only referred to.
 */
export function withBlame(scope: Scope, seen: readonly Seen[]): Seen[] {
  return scope.clauses
    .flatMap((clause) => blameOf(scope, clause) ?? [])
    .reduce<Seen[]>((told, blame) => blamed(scope, told, blame), [...seen]);
}

function blamed(scope: Scope, told: readonly Seen[], blame: Blame): Seen[] {
  const own = told.find((one) => isDeed(one, blame) && one.weight !== 'harm') ?? told.find((one) => isDeed(one, blame));
  if (own === undefined) return [...told, ...(referred(scope, blame) ?? [])];
  const actor = own.actor >= 0 && own.actor !== blame.doer && !blame.alleged ? own.actor : blame.doer;
  const named = { ...own, actor, alleged: blame.alleged ? blame.doer : -1, weight: own.weight === 'harm' ? ('verb' as const) : own.weight };
  return told.map((one) => (one === own ? named : one));
}

const DEED_REACH = 14;

function isDeed(one: Seen, blame: Blame): boolean {
  if (blame.deed >= 0) return one.predicate === blame.deed || one.noun === blame.deed;
  // "persons accused of theft were killed": the deed behind "of" is a noun or a gerund.
  const named = tokenAt(one.scope.sentence, blame.after)?.norm === 'of';
  if (named && !/^(?:NN|VBG)/.test(tokenAt(one.scope.sentence, one.predicate)?.tag ?? '')) return false;
  return one.predicate > blame.after && one.predicate <= blame.after + DEED_REACH && one.predicate !== blame.clause.head;
}

/** A deed told of before ("for the attack", "the crime"): the clause that blames tells it. */
function referred(scope: Scope, blame: Blame): Seen[] | null {
  const deed = blame.deed >= 0 ? blame.deed : headAfter(scope, blame.after + 1);
  const token = tokenAt(scope.sentence, deed);
  if (token === undefined) return null;
  const noun = eventNounAt(scope, deed);
  if (noun === null && !GENERIC_ACTS.has(token.lemma)) return null;
  const range = clauseRange(scope.sentence, blame.clause);
  return [
    {
      scope,
      rule: `${blame.clause.lemma}-blame`,
      type: noun === null ? 'other' : (typeFrom(scope, deed) ?? noun.type),
      predicate: blame.clause.head,
      range: { from: range.from, to: Math.max(range.to, deed + 1) },
      actor: blame.doer,
      recipient: -1,
      mover: -1,
      weapon: -1,
      weight: 'verb',
      noun: deed,
      alleged: blame.alleged ? blame.doer : -1,
      modality: null,
      negated: false,
      route: null,
      stage: null,
      notes: [],
    },
  ];
}

function blameOf(scope: Scope, clause: Clause): Blame | null {
  const way = BLAMING_WORDS.get(clause.lemma);
  if (way === undefined || clause.negated) return null;
  const parts = partsOf(scope, clause, null);
  const found = wayOf(scope, clause, { way, agent: parts.agent, patient: parts.patient });
  return found === null || !isSomebody(scope, found.doer) ? null : { clause, ...found };
}

interface Way {
  readonly way: 'own' | 'accuse' | 'blame' | 'attribute' | 'responsible' | 'hold' | 'involve';
  readonly agent: number;
  readonly patient: number;
}

type Found = Omit<Blame, 'clause'>;

function wayOf(scope: Scope, clause: Clause, { way, agent, patient }: Way): Found | null {
  const mark = (words: readonly string[]) => markAfter(scope, clause, words);
  switch (way) {
    case 'own': {
      const said = ['responsibility', 'credit'].includes(tokenAt(scope.sentence, patient)?.lemma ?? '');
      return said ? { doer: agent, after: mark(['for']), deed: -1, alleged: false } : null;
    }
    case 'accuse':
      return patient < 0 ? null : { doer: patient, after: mark(['of', 'for']), deed: -1, alleged: true };
    case 'blame': {
      const on = after(scope, clause.head, ON);
      if (on >= 0 && eventNounAt(scope, patient) !== null) return { doer: on, after: -1, deed: patient, alleged: true };
      return patient < 0 ? null : { doer: patient, after: mark(['for', 'of']), deed: -1, alleged: true };
    }
    case 'attribute': {
      const own = after(scope, clause.head, TO);
      const to = own >= 0 ? own : behind(scope, clause, TO);
      return to < 0 || patient < 0 ? null : { doer: to, after: -1, deed: patient, alleged: true };
    }
    case 'responsible':
      return { doer: agent, after: mark(['for']), deed: -1, alleged: true };
    case 'hold': {
      const responsible = scope.sentence.tokens.slice(clause.head, clause.head + 12).some((token) => token.lemma === 'responsible');
      return responsible && patient >= 0 ? { doer: patient, after: mark(['for']), deed: -1, alleged: true } : null;
    }
    case 'involve':
      return clause.passive && patient >= 0 ? { doer: patient, after: mark(['in']), deed: -1, alleged: true } : null;
  }
}

const ON = new Set(['on', 'upon']);
const TO = new Set(['to']);
const MARK_REACH = 14;

function markAfter(scope: Scope, clause: Clause, words: readonly string[]): number {
  const { tokens } = scope.sentence;
  for (let at = clause.head + 1; at < Math.min(tokens.length, clause.head + MARK_REACH); at += 1) {
    if (words.includes(tokens[at]?.norm ?? '')) return at;
  }
  return tokens.length;
}

function isSomebody(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  return token !== undefined && !/^W/.test(token.tag) && doer(scope, index) >= 0 && !thingAt(scope, index).blast;
}
