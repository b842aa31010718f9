import type { Clause } from '../../../languages/clause.ts';
import { ALL_SIDES, JOINT_WORDS } from '../../../languages/en/agreement-words.ts';
import { PERMITTED_VERBS, STATIVE_VERBS } from '../../../languages/en/term-words.ts';
import { distanceToDeal, inDealTalk, isAboutDeal, isExplainer } from '../../deal/deal-talk.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { partyAt } from '../../deal/parties.ts';
import { clauseAt, clauseRange, type Scope, spanOf, tokenAt } from '../../deal/scope.ts';
import { isUnreal } from '../../deal/unreal.ts';
import { classOf, type Due } from './obligation.ts';
import { isScheduledItself, startsReport } from './under-deal.ts';

/** "Fighters may leave", "neither may bring in arms", "he is to lead it", and, where a report explains a deal, "both sides stop shooting". */
export function norms(scope: Scope): Due[] {
  if (!inDealTalk(scope)) return [];
  const explained = isExplainer(scope.context);
  if (!explained && distanceToDeal(scope) > (isAboutDeal(scope.context) ? FAR : NEAR)) return [];
  return scope.clauses.flatMap((clause): Due[] => {
    if (clause.form === 'gerund' || clause.form === 'noun' || startsReport(scope, clause.head) || isUnreal(scope, clause.head)) return [];
    const modality = putBy(scope, clause, normOf(scope, clause, explained));
    if (modality === null || !speaksOfOthers(scope, clause) || isStepOfDeal(scope, clause)) return [];
    const range = withGovernor(scope, clause);
    if (range.to - range.from < 4) return [];
    const termClass = classOf(scope, range) ?? 'other';
    return [{ rule: 'norm', range, predicate: clause.head, modality, negated: clause.negated || isNeither(scope, clause), termClass }];
  });
}

/** "The purpose of the visit was to offer": an aim, no duty. */
const AIMS = new Set(['purpose', 'aim', 'goal', 'objective', 'idea', 'plan', 'intention', 'task', 'hope', 'point']);
const NEAR = 3;
const FAR = 7;

/** A "must" of the report itself tells what the deal says; in somebody's mouth it is a demand. */
function putBy(scope: Scope, clause: Clause, modality: ReturnType<typeof normOf>): ReturnType<typeof normOf> {
  return modality === 'demanded' && isOwnVoice(scope, clause) ? 'agreed' : modality;
}

function normOf(scope: Scope, clause: Clause, explained: boolean): 'agreed' | 'planned' | 'demanded' | null {
  if (clause.label === 'acl' || clause.label === 'advcl') return null;
  if (clause.modal === 'may' && PERMITTED_VERBS.has(clause.lemma) && clause.aspect === 'simple') return 'agreed';
  if (hasTo(scope, clause)) return 'agreed';
  if (AIMS.has(tokenAt(scope.sentence, clause.subject)?.lemma ?? '')) return null;
  if (isScheduledItself(scope, clause) && tokenAt(scope.sentence, clause.governor)?.norm !== 'expected') return 'agreed';
  if ((clause.modal === 'must' || clause.modal === 'shall') && (explained || isBinding(scope, clause))) return 'demanded';
  if (!explained) return null;
  if (clause.modal === 'will') return 'planned';
  return isPresentDuty(scope, clause) && isOwnVoice(scope, clause) ? 'agreed' : null;
}

/** "Tanks have to stay": the words that say who belong to the duty. */
function withGovernor(scope: Scope, clause: Clause): { from: number; to: number } {
  const own = clauseRange(scope.sentence, clause);
  const above = hasTo(scope, clause) ? clauseAt(scope, clause.governor) : null;
  return above === null ? own : { from: Math.min(own.from, clauseRange(scope.sentence, above).from), to: own.to };
}

/** "Tanks have to stay behind the lines": a duty told in the present. */
function hasTo(scope: Scope, clause: Clause): boolean {
  if (tokenAt(scope.sentence, clause.head - 2)?.norm === 'yet') return false;
  const have = tokenAt(scope.sentence, clause.governor);
  const to = tokenAt(scope.sentence, clause.head - 1)?.norm === 'to' || tokenAt(scope.sentence, clause.head - 2)?.norm === 'to';
  return (
    clause.form === 'infinitive' && clause.label === 'xcomp' && to && /^(?:have|has)$/.test(have?.norm ?? '') && isOwnVoice(scope, clause)
  );
}

/** "Both sides stop shooting", "revenues go to the bank": a plain present of doing, told by the report itself. */
/** "The embargo must be respected": what is required of somebody, not a guess ("must have left", "must be tired"). */
function isBinding(scope: Scope, clause: Clause): boolean {
  if (clause.aspect !== 'simple' || !(clause.passive || tokenAt(scope.sentence, clause.head)?.tag === 'VB')) return false;
  return partyAt(scope, clause.subject) !== null || classOf(scope, clause) !== null;
}

export function isPresentDuty(scope: Scope, clause: Clause): boolean {
  const bare = clause.form === 'infinitive' && clause.label === 'root' && tokenAt(scope.sentence, clause.head - 1)?.norm !== 'to';
  const present = (clause.tense === 'present' || bare) && clause.aspect === 'simple' && clause.modal === null && !clause.passive;
  if (!present || STATIVE_VERBS.has(clause.lemma) || clause.label === 'ccomp') return false;
  const flows = /^(?:go|flow|pass|revert|fall)$/.test(clause.lemma) && tokenAt(scope.sentence, clause.head + 1)?.norm === 'to';
  return flows || classOf(scope, { from: clause.head, to: clause.head + 2 }) !== null || isOfSides(scope, clause.subject);
}

function isOfSides(scope: Scope, subject: number): boolean {
  const word = tokenAt(scope.sentence, subject);
  if (word === undefined) return false;
  const party = partyAt(scope, subject);
  const group =
    party !== null && ['armed-group', 'civilians', 'detainees', 'state-forces', 'group', 'unresolved'].includes(party.partyKind);
  return group || ALL_SIDES.has(word.lemma) || JOINT_WORDS.has(tokenAt(scope.sentence, subject - 1)?.norm ?? '');
}

function isNeither(scope: Scope, clause: Clause): boolean {
  return /^(?:neither|nobody|none|no)$/.test(tokenAt(scope.sentence, clause.subject)?.norm ?? '');
}

export function isOwnVoice(scope: Scope, clause: Clause): boolean {
  const type = scope.context.attributions.chainAt(spanOf(scope.sentence, clause)).at(-1)?.type;
  return type === 'publisher' || type === 'document' || type === undefined;
}

function speaksOfOthers(scope: Scope, clause: Clause): boolean {
  return clause.subject >= 0 && !['i', 'we', 'you', 'he', 'she', 'there'].includes(tokenAt(scope.sentence, clause.subject)?.norm ?? '');
}

/** "The truce is to begin", "talks are due": a step, no duty. */
function isStepOfDeal(scope: Scope, clause: Clause): boolean {
  if (['sign', 'meet', 'reach', 'announce', 'discuss', 'vote'].includes(clause.lemma)) return true;
  const object = dealPhrase(scope.sentence, clause.object);
  if (object !== null && object.kind !== 'process') return true;
  const noun = dealPhrase(scope.sentence, clause.subject);
  return noun !== null && (noun.kind !== 'process' || ['begin', 'start', 'take', 'continue', 'end'].includes(clause.lemma));
}
