import type { Clause } from '../../../languages/clause.ts';
import { BAD_VERDICTS, PLAIN_STATES, POSITION_SPEAKERS, VERDICT_VERBS } from '../../../languages/en/position-words.ts';
import { antecedent, inDealTalk } from '../../deal/deal-talk.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { type Scope, spanOf, tokenAt, wholeRange } from '../../deal/scope.ts';
import type { Held } from './stance.ts';

/** "The opposition says the deal amounts to surrender": what somebody makes of a deal. */
export function viewsOfDeals(scope: Scope): Held[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Held[] => {
    if (clause.form !== 'finite' || clause.modal !== null) return [];
    const range = wholeRange(scope.sentence, clause);
    const bad = scope.sentence.tokens.slice(clause.head, range.to).some((token) => BAD_VERDICTS.has(token.lemma));
    if (!VERDICT_VERBS.has(clause.lemma) && !(isCopular(scope, clause) && (bad || judges(scope, clause)))) return [];
    if (!isOfDeal(scope, clause) && !(clause.lemma === 'amount' && bad)) return [];
    const speaker = scope.context.attributions.chainAt(spanOf(scope.sentence, range)).at(-1);
    if (speaker === undefined || !(POSITION_SPEAKERS.has(speaker.type) || speaker.type === 'unknown')) return [];
    return [
      {
        rule: 'view-of-deal',
        stance: bad ? 'rejects' : 'other',
        predicate: clause.head,
        range,
        holder: null,
        holderWords: speaker.source,
        toward: clause.subject >= 0 && clause.subject < clause.head ? { from: range.from, to: clause.subject + 1 } : null,
      },
    ];
  });
}

const PAPERS: ReadonlySet<string> = new Set([
  'draft',
  'text',
  'offer',
  'plan',
  'proposal',
  'paper',
  'initiative',
  'document',
  'term',
  'roadmap',
]);

function isCopular(scope: Scope, clause: Clause): boolean {
  return scope.sentence.tokens.some((token) => token.head === clause.head && token.label === 'cop');
}

/** "The swap is forced displacement", "the draft is unfair": a noun or adjective that says more than how the deal stands. */
function judges(scope: Scope, clause: Clause): boolean {
  const word = tokenAt(scope.sentence, clause.head);
  const named = dealPhrase(scope.sentence, clause.subject) !== null || PAPERS.has(tokenAt(scope.sentence, clause.subject)?.lemma ?? '');
  if (!named || word === undefined || !/^(?:NN|NNS|JJ)$/.test(word.tag) || clause.head < clause.subject) return false;
  const after = scope.sentence.tokens.slice(Math.max(clause.from, clause.head - 3), clause.head + 3);
  return !after.some((token) => PLAIN_STATES.has(token.lemma) || PLAIN_STATES.has(token.norm) || token.tag === 'CD');
}

function isOfDeal(scope: Scope, clause: Clause): boolean {
  if (clause.subject < 0) return false;
  if (dealPhrase(scope.sentence, clause.subject) !== null) return true;
  const word = tokenAt(scope.sentence, clause.subject);
  if (word !== undefined && PAPERS.has(word.lemma) && word.tag.startsWith('NN')) return true;
  if (word?.norm === 'that' || word?.norm === 'which') {
    return [1, 2, 3].some((back) => dealPhrase(scope.sentence, clause.subject - back) !== null);
  }
  return (word?.norm === 'it' || word?.norm === 'this') && antecedent(scope, clause.subject) !== null;
}
