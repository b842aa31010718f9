import type { Clause } from '../../../languages/clause.ts';
import { PAPER_NOUNS } from '../../../languages/en/agreement-words.ts';
import { PHASE_NOUNS, STATIVE_VERBS, UNDER_DEAL_OPENERS } from '../../../languages/en/term-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { dealNounAt, dealPhrase } from '../../deal/nouns.ts';
import { clauseRange, type Range, type Scope, tokenAt } from '../../deal/scope.ts';
import { standOf } from '../../modality.ts';
import type { Opening } from './by-content.ts';
import { classOf, type Due } from './obligation.ts';
import { openerAt } from './openers.ts';

/** "Under the deal, fighters would leave": whatever stands there as due is a term, whichever words it is put in. */
export function underDeal(scope: Scope): Opening | null {
  if (!opensUnderDeal(scope)) return null;
  const terms = scope.clauses.flatMap((clause) => termIn(scope, clause) ?? []);
  return terms.length === 0 ? null : { modality: 'agreed', demander: null, terms };
}

const REACH = 9;

function opensUnderDeal(scope: Scope): boolean {
  for (let index = 0; index < Math.min(scope.sentence.tokens.length, 25); index += 1) {
    const length = openerAt(scope, index, UNDER_DEAL_OPENERS);
    if (length > 0 && pointsAtDeal(scope, { from: index + length, to: index + length + REACH })) return true;
  }
  return false;
}

/** A deal, or a phase of one where the report is about a deal. */
function pointsAtDeal(scope: Scope, range: Range): boolean {
  for (let index = range.from; index < Math.min(range.to, scope.sentence.tokens.length); index += 1) {
    const token = tokenAt(scope.sentence, index);
    if (token === undefined || /^(?:,|VBD|VBZ|VBP|MD)$/.test(token.tag)) return false;
    const kind = dealNounAt(scope.sentence, index)?.kind;
    if (PAPER_NOUNS.has(token.lemma) && token.tag === 'NN' && index <= range.from + 2 && inDealTalk(scope)) return true;
    if (kind === 'deal' || kind === 'ceasefire' || (kind === 'process' && token.lemma !== 'process')) return true;
    const ordinal = /^(?:first|second|third|fourth|next|last)$/.test(token.norm) && tokenAt(scope.sentence, index + 1)?.norm === ',';
    if ((PHASE_NOUNS.has(token.lemma) || ordinal) && inDealTalk(scope)) return true;
  }
  return false;
}

function termIn(scope: Scope, clause: Clause): Due | null {
  if (!(isDue(scope, clause) || (opensAtStart(scope) && isPlainPresent(clause))) || startsReport(scope, clause.head)) return null;
  if (/^(?:i|we|he|she|you)$/.test(tokenAt(scope.sentence, clause.subject)?.norm ?? '')) return null;
  if (dealPhrase(scope.sentence, clause.subject)?.kind === 'talks') return null;
  const range = clauseRange(scope.sentence, clause);
  if (range.to - range.from < 3) return null;
  return {
    rule: 'under-deal',
    range,
    predicate: clause.head,
    modality: clause.modal === 'must' || clause.modal === 'shall' || clause.modal === null ? 'agreed' : 'planned',
    negated: clause.negated,
    ...(classOf(scope, range) === null ? { termClass: 'other' as const } : {}),
  };
}

/** "Under the pact …", "According to the deal …" as the first words: what follows in the present is what the deal says. */
function opensAtStart(scope: Scope): boolean {
  return [0, 1, 2].some((index) => {
    const length = openerAt(scope, index, UNDER_DEAL_OPENERS);
    return (
      length > 0 &&
      (tokenAt(scope.sentence, index)?.norm !== 'in' || index === 0) &&
      pointsAtDeal(scope, { from: index + length, to: index + length + 5 })
    );
  });
}

/** "Under the pact the guerrillas give up their arms". */
function isPlainPresent(clause: Clause): boolean {
  if (clause.form === 'infinitive' && clause.label === 'root') return clause.subject >= 0 && !STATIVE_VERBS.has(clause.lemma);
  const plain =
    clause.tense === 'present' && clause.aspect === 'simple' && clause.modal === null && !clause.passive && clause.form === 'finite';
  return plain && clause.subject >= 0 && !STATIVE_VERBS.has(clause.lemma) && !['acl', 'ccomp'].includes(clause.label);
}

/** "Will", "must", "is to", "is due to": told as due and not as done. */
export function isDue(scope: Scope, clause: Clause): boolean {
  if (clause.form === 'gerund' || clause.form === 'noun') return false;
  const stand = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  const own = clause.modal !== null && clause.aspect !== 'perfect' && ['will', 'would', 'must', 'shall', 'should'].includes(clause.modal);
  const permitted =
    clause.modal !== null && ['may', 'can', 'could'].includes(clause.modal) && clause.aspect === 'simple' && opensUnderDeal(scope);
  if (permitted) return true;
  return own || (stand.modality === 'planned' && isScheduledItself(scope, clause));
}

export function isScheduledItself(scope: Scope, clause: Clause): boolean {
  for (let index = clause.head - 1; index > Math.max(0, clause.head - 5); index -= 1) {
    if (tokenAt(scope.sentence, index)?.norm !== 'to') continue;
    return /^(?:is|are|was|were|due|set|supposed|expected|required|obliged|scheduled)$/.test(
      tokenAt(scope.sentence, index - 1)?.norm ?? '',
    );
  }
  return false;
}

/** What somebody says "would" happen is a forecast, no item of a list. */
export function startsReport(scope: Scope, head: number): boolean {
  return ['say', 'cause', 'lead', 'mean', 'be', 'tell', 'add'].includes(tokenAt(scope.sentence, head)?.lemma ?? '');
}
