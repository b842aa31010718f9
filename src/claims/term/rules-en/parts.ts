import type { Clause } from '../../../languages/clause.ts';
import { CONDITION_OPENERS, EXCHANGE_OPENERS } from '../../../languages/en/term-words.ts';
import { actorOf } from '../../deal/parties.ts';
import { nounPhrase, type Range, type Scope, subtreeOf, tokenAt, trimRange } from '../../deal/scope.ts';

/** Who is to do what with whom for whom, within what bounds; null where the words do not say. */
export interface Parts {
  readonly obligor: Range | null;
  readonly action: Range | null;
  readonly object: Range | null;
  readonly beneficiary: Range | null;
  readonly limits: readonly Range[];
  readonly inReturnFor: Range | null;
  readonly onCondition: Range | null;
  readonly guarantor: Range | null;
}

/** Reads the parts of an obligation from its words. */
export function partsOf(scope: Scope, due: { readonly range: Range; readonly predicate: number }): Parts {
  const clause = scope.clauses.find((one) => one.head === due.predicate) ?? null;
  const permitted = clause !== null && ['allow', 'let', 'permit', 'give', 'grant', 'enable'].includes(clause.lemma);
  const subject = clause === null ? null : within(due.range, subjectRange(scope, clause));
  const object = clause === null ? ofPhrase(scope, due) : within(due.range, objectRange(scope, clause));
  const agent = clause?.passive ? agentRange(scope, clause) : null;
  return {
    obligor: clause?.passive ? agent : subject,
    action: actionRange(scope, due.predicate),
    object: clause?.passive ? subject : object,
    beneficiary: permitted ? object : null,
    limits: limitsIn(scope, due.range),
    inReturnFor: after(scope, due.range, EXCHANGE_OPENERS),
    onCondition: after(scope, due.range, CONDITION_OPENERS),
    guarantor: guarantorIn(scope, due.range, clause),
  };
}

function within(range: Range, part: Range | null): Range | null {
  return part === null || part.from < range.from || part.to > range.to ? null : part;
}

function subjectRange(scope: Scope, clause: Clause): Range | null {
  return clause.subject < 0 || clause.subject > clause.head ? null : nounPhrase(scope.sentence, clause.subject);
}

function objectRange(scope: Scope, clause: Clause): Range | null {
  return clause.object < 0 ? null : nounPhrase(scope.sentence, clause.object);
}

function agentRange(scope: Scope, clause: Clause): Range | null {
  const agent = actorOf(scope, clause);
  return agent === null ? null : { from: agent.from, to: agent.to };
}

/** "The release of 50 hostages": what a noun of action acts on. */
function ofPhrase(scope: Scope, due: { readonly range: Range; readonly predicate: number }): Range | null {
  if (tokenAt(scope.sentence, due.predicate + 1)?.norm !== 'of') return null;
  const from = due.predicate + 2;
  let head = from;
  while (head < due.range.to - 1 && !/^(?:IN|TO|,)$/.test(tokenAt(scope.sentence, head + 1)?.tag ?? '')) head += 1;
  return within(due.range, { from, to: head + 1 });
}

function actionRange(scope: Scope, predicate: number): Range {
  const particle = tokenAt(scope.sentence, predicate + 1);
  const joined = particle?.tag === 'RP' || particle?.label === 'compound:prt' || /^(?:over|up|out|down)$/.test(particle?.norm ?? '');
  return { from: predicate, to: predicate + (joined ? 2 : 1) };
}

const LIMIT_STARTS = new Set(['with', 'without', 'under', 'within', 'through', 'via', 'only', 'until', 'except', 'during', 'by']);
const BATCH_WORDS = new Set(['batch', 'stage', 'phase', 'group', 'wave', 'convoy', 'instalment']);

/** "In batches", "with their light weapons", "without being attacked", "under UN supervision", "within 72 hours". */
function limitsIn(scope: Scope, range: Range): Range[] {
  const limits: Range[] = [];
  for (let index = range.from; index < range.to - 1; index += 1) {
    const word = tokenAt(scope.sentence, index)?.norm ?? '';
    const next = tokenAt(scope.sentence, index + 1);
    const batch = word === 'in' && BATCH_WORDS.has(next?.lemma ?? '');
    if (!batch && !(LIMIT_STARTS.has(word) && isLimit(scope, index))) continue;
    const to = Math.min(range.to, phraseEnd(scope, index));
    limits.push({ from: index, to });
    index = to - 1;
  }
  return limits;
}

function isLimit(scope: Scope, index: number): boolean {
  const word = tokenAt(scope.sentence, index)?.norm;
  if (word !== 'by') return true;
  return scope.context.mentions.dates.some((date) => date.sentence === scope.sentence.index && date.from <= index + 1 && index < date.to);
}

function phraseEnd(scope: Scope, start: number): number {
  let index = start + 1;
  while (index < scope.sentence.tokens.length) {
    const token = tokenAt(scope.sentence, index);
    if (token === undefined || /^(?:IN|TO|CC|,|\.|:|WDT|WP|MD|VBD|VBZ|VBP)$/.test(token.tag)) break;
    index += 1;
  }
  return Math.max(index, start + 1);
}

function after(scope: Scope, range: Range, openers: readonly (readonly string[])[]): Range | null {
  for (let index = range.from; index < range.to; index += 1) {
    const opener = openerAt(scope, index, openers);
    if (opener > 0 && index + opener < range.to && index > range.from)
      return trimRange(scope.sentence, { from: index + opener, to: range.to });
  }
  return null;
}

/** How many words of an opener stand at `index`; 0 for none. */
export function openerAt(scope: Scope, index: number, openers: readonly (readonly string[])[]): number {
  const found = openers.find((opener) => opener.every((word, at) => tokenAt(scope.sentence, index + at)?.norm === word));
  return found?.length ?? 0;
}

const VOUCHING = new Set(['guarantee', 'monitor', 'oversee', 'supervise', 'vouch', 'accompany', 'escort', 'verify', 'observe']);

function guarantorIn(scope: Scope, range: Range, clause: Clause | null): Range | null {
  const vouching = [clause, ...scope.clauses].find(
    (one) => one !== null && VOUCHING.has(one.lemma) && one.head >= range.from && one.head < range.to,
  );
  if (vouching == null) return null;
  const agent = actorOf(scope, vouching);
  if (agent !== null) return { from: agent.from, to: agent.to };
  return vouching.passive || vouching.subject < 0 ? null : within(range, subtreeOf(scope.sentence, vouching.subject));
}
