import type { Clause } from '../../../languages/clause.ts';
import { TERM_WORDS } from '../../../languages/en/term-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { isJoint } from '../../deal/joint.ts';
import { dealNounAt, dealPhrase } from '../../deal/nouns.ts';
import { clauseAt, clauseRange, type Range, type Scope, tokenAt, trimRange, wholeRange } from '../../deal/scope.ts';
import { itemsIn } from './items.ts';
import { classOf, type Due } from './obligation.ts';

/** "It was agreed that they would be escorted", "agreed to free 40 captives": the complement is the term. */
export function agreedContent(scope: Scope): Due[] {
  return scope.clauses.flatMap((clause): Due[] => {
    if (clause.lemma !== 'agree' && clause.lemma !== 'agreed') return [];
    const complements = scope.clauses.filter((one) => one.governor === clause.head && isComplement(one));
    return complements.flatMap((one): Due[] => {
      const range = wholeRange(scope.sentence, one);
      return classOf(scope, range) === null || one.head < clause.head || isStep(scope, one)
        ? []
        : [{ rule: 'agreed-content', range, predicate: one.head, modality: 'agreed' }];
    });
  });
}

/** "It had been settled that the wounded would come first and that no one …": each "that" opens a term. */
export function settledThat(scope: Scope): Due[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Due[] => {
    if (!SETTLING.has(clause.lemma) || !clause.passive || clause.negated || clause.form !== 'finite') return [];
    if (tokenAt(scope.sentence, clause.subject < 0 ? clause.from : clause.subject)?.norm !== 'it') return [];
    return scope.sentence.tokens.flatMap(({ norm }, index): Due[] => {
      const inner =
        norm === 'that' && index > clause.head ? scope.clauses.find((one) => one.form === 'finite' && one.head > index) : undefined;
      if (inner === undefined || inner.label === 'acl') return [];
      const range = trimRange(scope.sentence, { from: index + 1, to: clauseRange(scope.sentence, inner).to });
      return [
        {
          rule: 'settled-that',
          range,
          predicate: inner.head,
          modality: 'agreed',
          negated: inner.negated,
          termClass: classOf(scope, range) ?? 'other',
        },
      ];
    });
  });
}

const SETTLING = new Set(['settle', 'decide', 'arrange', 'stipulate', 'fix', 'understand']);

/** "Agreed on the release of all captives", "accepted monitoring by the UN", "what was agreed was …": a yes to a noun of doing. */
export function agreedNouns(scope: Scope): Due[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Due[] => {
    if (clause.negated || clause.modal !== null || clause.form === 'infinitive') return [];
    const from = nounsFrom(scope, clause);
    if (from < 0) return [];
    const range = { from, to: Math.max(clauseRange(scope.sentence, clause).to, from + 1) };
    return itemsIn(scope, trimRange(scope.sentence, range))
      .filter((item) => actionNounIn(scope, item) >= 0)
      .map((item): Due => ({ rule: 'agreed-noun', range: item, predicate: actionNounIn(scope, item), modality: 'agreed' }));
  });
}

function nounsFrom(scope: Scope, clause: Clause): number {
  const next = tokenAt(scope.sentence, clause.head + 1)?.norm ?? '';
  if (clause.lemma === 'agree' && /^(?:on|to|upon)$/.test(next) && isJoint(scope, clause.subject)) {
    return tokenAt(scope.sentence, clause.head + 2)?.tag === 'VB' ? -1 : clause.head + 2;
  }
  if (clause.lemma === 'accept' && !clause.passive && isJoint(scope, clause.subject)) return clause.head + 1;
  const cleft =
    tokenAt(scope.sentence, 0)?.norm === 'what' && scope.sentence.tokens.slice(1, 5).some((token) => /^agree/.test(token.lemma));
  const copula = cleft
    ? scope.sentence.tokens.findIndex((token, index) => index > 2 && token.label === 'cop' && token.head === clause.head)
    : -1;
  return copula < 0 ? -1 : copula + 1;
}

/** The noun of doing that an item opens with; -1 where it names a deal or nothing that is done. */
function actionNounIn(scope: Scope, item: Range): number {
  for (let index = item.from; index < Math.min(item.to, item.from + 5); index += 1) {
    const token = tokenAt(scope.sentence, index);
    const kind = dealNounAt(scope.sentence, index)?.kind;
    if (kind !== undefined && kind !== 'process' && kind !== 'operation') return -1;
    if (token !== undefined && /^(?:NN|VBG)/.test(token.tag) && (token.lemma in TERM_WORDS || token.norm in TERM_WORDS)) return index;
  }
  return -1;
}

/** "Agreed to extend the truce": a step of the deal, no duty under it. */
function isStep(scope: Scope, clause: Clause): boolean {
  if (!STEP_TAKING.has(clause.lemma) || clause.object < 0) return false;
  const noun = dealPhrase(scope.sentence, clause.object);
  return noun !== null && noun.kind !== 'process';
}

const STEP_TAKING = new Set(['extend', 'renew', 'prolong', 'resume', 'restart', 'hold', 'begin', 'start', 'continue', 'sign', 'open']);

function isComplement(clause: Clause): boolean {
  return ['ccomp', 'xcomp', 'csubj'].includes(clause.label) || (clause.label === 'advcl' && clause.form === 'infinitive');
}

/** "A deal to free the hostages", "an agreement on the withdrawal of troops": what the noun's own complement says. */
export function dealFor(scope: Scope): Due[] {
  return scope.sentence.tokens.flatMap((_, index): Due[] => {
    const noun = dealNounAt(scope.sentence, index);
    const word = tokenAt(scope.sentence, index);
    const given = word !== undefined && /^NN/.test(word.tag) && GIVEN_NOUNS.has(word.lemma) && inDealTalk(scope);
    if (!given && (noun === null || (noun.kind !== 'deal' && noun.kind !== 'ceasefire'))) return [];
    const next = tokenAt(scope.sentence, index + 1);
    if (next?.norm === 'to' && tokenAt(scope.sentence, index + 2)?.tag === 'VB') return infinitive(scope, index);
    return [];
  });
}

const GIVEN_NOUNS = new Set(['promise', 'pledge', 'commitment', 'undertaking', 'obligation', 'vow']);

function infinitive(scope: Scope, noun: number): Due[] {
  const clause = clauseAt(scope, noun + 2);
  if (clause === null) return [];
  const range = clauseRange(scope.sentence, clause);
  return classOf(scope, range) === null ? [] : [{ rule: 'deal-to', range, predicate: clause.head, modality: 'agreed' }];
}
