import type { Clause } from '../../../languages/clause.ts';
import { VOUCHING_NOUNS } from '../../../languages/en/agreement-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { actorOf, partyAt } from '../../deal/parties.ts';
import { childrenOf, clauseRange, type Scope, tokenAt, wholeRange } from '../../deal/scope.ts';
import { isUnreal } from '../../deal/unreal.ts';
import { standOf } from '../../modality.ts';
import type { Due } from './obligation.ts';

/** "Russia guaranteed their return", "the elders stand surety for them", "Norway and Cuba are guarantors of the process". */
export function guarantees(scope: Scope): Due[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Due[] => {
    if (clause.form !== 'finite' || isUnreal(scope, clause.head)) return [];
    return [...byVerb(scope, clause), ...byNoun(scope, clause)];
  });
}

const GIVING = new Set(['guarantee', 'vouch']);

function byVerb(scope: Scope, clause: Clause): Due[] {
  const gives = GIVING.has(clause.lemma) || givesSurety(scope, clause);
  if (!gives || (actorOf(scope, clause) === null && !clause.passive)) return [];
  const stand = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  if (stand.modality !== null && stand.modality !== 'planned') return [];
  return [
    {
      rule: 'gives-guarantee',
      range: wholeRange(scope.sentence, clause),
      predicate: clause.head,
      modality: stand.modality ?? 'agreed',
      negated: clause.negated,
      termClass: 'guarantee',
    },
  ];
}

/** "Stand surety for", "gave guarantees that", "provided assurances". */
function givesSurety(scope: Scope, clause: Clause): boolean {
  const object = tokenAt(scope.sentence, clause.passive ? clause.subject : clause.object);
  const near = object ?? tokenAt(scope.sentence, clause.head + 1);
  return (
    near !== undefined && VOUCHING_NOUNS.has(near.lemma) && ['give', 'stand', 'provide', 'offer', 'act', 'make'].includes(clause.lemma)
  );
}

function isSomebody(scope: Scope, subject: number): boolean {
  return partyAt(scope, subject) !== null || tokenAt(scope.sentence, subject)?.tag.startsWith('NNP') === true;
}

function byNoun(scope: Scope, clause: Clause): Due[] {
  const noun = tokenAt(scope.sentence, clause.head);
  if (noun === undefined || !['guarantor', 'surety'].includes(noun.lemma) || !isSomebody(scope, clause.subject)) return [];
  if (!childrenOf(scope.sentence, clause.head).some((child) => tokenAt(scope.sentence, child)?.label === 'cop')) return [];
  return [
    {
      rule: 'is-guarantor',
      range: clauseRange(scope.sentence, clause),
      predicate: clause.head,
      modality: 'agreed',
      termClass: 'guarantee',
    },
  ];
}
