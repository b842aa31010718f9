import { CONDITION_OPENERS, EXCHANGE_OPENERS } from '../../../languages/en/term-words.ts';
import { type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { type Core, coreOf } from './core.ts';
import { limitsIn } from './limits.ts';
import { conditionEnd, openerAt } from './openers.ts';
import { actionRange, agentRange, type Parts, type Roles, rolesOfGiven, rolesOfGuarantor, rolesOfNoun, rolesOfVerb } from './roles.ts';

interface Due {
  readonly range: Range;
  readonly predicate: number;
}

/** Reads the parts of an obligation from its words. */
export function partsOf(scope: Scope, due: Due): Parts {
  const core = coreOf(scope, due);
  const own = ownRange(scope, due.range, core.token);
  const clause = scope.clauses.find((one) => one.head === core.token) ?? null;
  const isVerb = tokenAt(scope.sentence, core.token)?.tag.startsWith('VB') === true && clause !== null;
  const roles = isVerb
    ? rolesOfVerb(scope, { core, clause, range: own })
    : (rolesOfGiven(scope, core, own) ?? rolesOfGuarantor(scope, core, own) ?? rolesOfNoun(scope, core, own));
  return {
    ...roles,
    action: actionRange(scope, core.token),
    limits: limitsIn(scope, { from: core.token, to: own.to }),
    inReturnFor: after(scope, due.range, EXCHANGE_OPENERS),
    onCondition: conditionOf(scope, due.range),
    guarantor: guarantorIn(scope, due.range, { core, roles }),
  };
}

/** The words of the obligation itself: without what is given in return and what it hangs on. */
function ownRange(scope: Scope, range: Range, core: number): Range {
  for (let index = core + 1; index < range.to; index += 1) {
    const opens = openerAt(scope, index, EXCHANGE_OPENERS) + openerAt(scope, index, CONDITION_OPENERS);
    if (opens > 0) return { from: range.from, to: index };
  }
  return range;
}

function after(scope: Scope, range: Range, openers: readonly (readonly string[])[]): Range | null {
  for (let index = range.from + 1; index < range.to; index += 1) {
    const opener = openerAt(scope, index, openers);
    if (opener > 0 && index + opener < range.to) return trimRange(scope.sentence, { from: index + opener, to: range.to });
  }
  return null;
}

/** A condition inside the words, or one that follows right behind them. */
function conditionOf(scope: Scope, range: Range): Range | null {
  const inside = after(scope, range, CONDITION_OPENERS);
  if (inside !== null) return inside;
  const next = tokenAt(scope.sentence, range.to)?.norm === ',' ? range.to + 1 : range.to;
  const opener = openerAt(scope, next, CONDITION_OPENERS);
  if (opener === 0) return null;
  return trimRange(scope.sentence, { from: next + opener, to: conditionEnd(scope, next + opener) });
}

const VOUCHING = new Set(['guarantee', 'monitor', 'oversee', 'supervise', 'vouch', 'accompany', 'escort', 'verify']);

/** Whoever does the vouching, if the obligation is one; else who is said beside it to escort or vouch. */
function guarantorIn(scope: Scope, range: Range, { core, roles }: { core: Core; roles: Roles }): Range | null {
  const lemma = tokenAt(scope.sentence, core.token)?.lemma ?? '';
  if (VOUCHING.has(lemma) || lemma === 'guarantor' || lemma === 'surety') return roles.obligor;
  const beside = scope.clauses.find((one) => VOUCHING.has(one.lemma) && one.passive && one.head > core.token && one.head < range.to);
  return beside === undefined ? null : agentRange(scope, beside);
}
