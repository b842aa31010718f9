import type { Clause } from '../../../languages/clause.ts';
import { CONDITION_NOUNS, CONTENT_NOUNS } from '../../../languages/en/agreement-words.ts';
import { STEP_VERBS } from '../../../languages/en/milestone-words.ts';
import { dealTalkOf } from '../../deal/deal-talk.ts';
import { isJoint } from '../../deal/joint.ts';
import { dealNounsOf } from '../../deal/nouns.ts';
import { partyAt } from '../../deal/parties.ts';
import { clauseRange, nounPhrase, type Range, type Scope, tokenAt, trimRange, wholeRange } from '../../deal/scope.ts';
import { surfaceSubject } from '../../deal/surface-subject.ts';
import type { Step } from '../body.ts';
import type { Seen } from './step.ts';
import { type Theme, themeOf } from './theme.ts';

/** "The talks collapsed", "a deal was reached", "the truce took effect": a verb with a deal in its slot. */
export function stepsByVerb(scope: Scope): Seen[] {
  const told = [...scope.clauses].sort((a, b) => rank(a) - rank(b));
  return told.flatMap((clause) => stepOf(scope, clause) ?? []);
}

/** "The truce, brokered by Oman, collapsed": what the main verb tells goes before what is told by the way. */
function rank(clause: Clause): number {
  return clause.form === 'finite' || clause.form === 'infinitive' ? 0 : 1;
}

function stepOf(scope: Scope, clause: Clause): Seen | null {
  const agreed = agreedTo(scope, clause);
  if (agreed !== null) return agreed;
  for (const verb of STEP_VERBS[clause.lemma] ?? []) {
    if (verb.particle !== undefined && !hasParticle(scope, clause, verb.particle)) continue;
    const theme = themeOf(scope, clause, verb);
    const step = theme === null ? undefined : verb.steps[theme.kind];
    if (theme === null || step === undefined || !fits(scope, clause, step) || toldByTheWay(scope, clause, theme)) continue;
    if (isPromiseOfOne(scope, clause)) continue;
    return {
      rule: `${clause.lemma}-verb`,
      step: refined(scope, clause, step),
      predicate: clause.head,
      range: quoteRange(scope, clause, theme.token),
      noun: theme.token,
      confidence: theme.token < 0 ? 'low' : 'medium',
    };
  }
  return null;
}

/** "Hezbollah said it would observe the truce": one side's word, not the truce itself. */
function isPromiseOfOne(scope: Scope, clause: Clause): boolean {
  const keeps = ['observe', 'respect', 'join', 'attend', 'return', 'implement'].includes(clause.lemma);
  return keeps && /^(?:will|would|'ll)$/.test(clause.modal ?? '') && !clause.passive && partyAt(scope, clause.subject) !== null;
}

const GO_BETWEEN_VERBS = new Set(['mediate', 'broker', 'negotiate', 'facilitate', 'sponsor']);

/** "The deal, which was mediated by Oman": who brought it about, not that it was reached. */
function toldByTheWay(scope: Scope, clause: Clause, theme: Theme): boolean {
  const pronoun = tokenAt(scope.sentence, clause.subject)?.norm ?? '';
  if (!/^(?:which|that)$/.test(pronoun) || !GO_BETWEEN_VERBS.has(clause.lemma) || theme.token < 0) return false;
  const words = scope.sentence.tokens.slice(nounPhrase(scope.sentence, theme.token).from, theme.token);
  return words.some((token) => token.norm === 'the' || token.norm === 'this');
}

/** "Agreed to extend the truce", "agreed to a renewal": both sides' yes takes the step that its complement names. */
function agreedTo(scope: Scope, clause: Clause): Seen | null {
  if (clause.form !== 'infinitive' || !['xcomp', 'advcl', 'ccomp'].includes(clause.label)) return null;
  const yes = scope.clauses.find((one) => one.head === clause.governor && one.lemma === 'agree' && one.form === 'finite');
  if (yes === undefined || yes.negated) return null;
  for (const verb of STEP_VERBS[clause.lemma] ?? []) {
    const theme = themeOf(scope, clause, verb);
    const step = theme === null ? undefined : verb.steps[theme.kind];
    if (theme === null || step === undefined) continue;
    const range = { from: clauseRange(scope.sentence, yes).from, to: clauseRange(scope.sentence, clause).to };
    const taken = step === 'extended' ? 'extended' : 'agreed';
    const joint = taken === 'extended' || isJoint(scope, yes.subject) ? taken : 'accepted';
    return { rule: `agree-to-${clause.lemma}`, step: joint, predicate: yes.head, range, noun: theme.token };
  }
  return null;
}

const PARTICLE_REACH = 5;

function hasParticle(scope: Scope, clause: Clause, particle: string): boolean {
  const after = scope.sentence.tokens.slice(clause.head + 1, clause.head + 1 + PARTICLE_REACH);
  const near = particle === 'force' || particle === 'effect' || particle === 'place' || particle === 'hold' ? after.slice(0, 3) : after;
  return near.some((token) => token.norm === particle || (token.lemma === particle && token.tag.startsWith('NN')));
}

/** One side's yes or no to a deal is its position; a step is what both sides, or nobody in particular, did. */
function fits(scope: Scope, clause: Clause, step: Step): boolean {
  // "Is committed to the truce" says where one side stands.
  const single = partyAt(scope, clause.subject) !== null || /^(?:it|he|she)$/.test(tokenAt(scope.sentence, clause.subject)?.norm ?? '');
  if (clause.lemma === 'commit' && single && !isJoint(scope, clause.subject)) return false;
  if (step !== 'accepted') return true;
  if (clause.passive || clause.lemma === 'ratify' || clause.lemma === 'declare') return true;
  return isJoint(scope, clause.subject);
}

/** "agreed in principle", "a preliminary deal": not yet the deal itself. */
function refined(scope: Scope, clause: Clause, step: Step): Step {
  if (step === 'agreed' || step === 'signed') {
    if (scope.sentence.tokens.slice(clause.from, clause.to).some((token) => token.lemma === 'proposal')) return 'proposed';
  }
  if (step === 'ended') return outcomeOf(scope, clause);
  if (step === 'agreed') {
    const words = scope.sentence.tokens.slice(clause.from, clause.to).map((token) => token.lemma);
    return words.some((word) => word === 'principle' || word === 'preliminary' || word === 'initial' || word === 'tentative')
      ? 'agreed-in-principle'
      : 'agreed';
  }
  // What is carried out and done is completed; what is being carried out is under way.
  if (step === 'under-way' && clause.aspect === 'perfect' && ['implement', 'execute', 'carry'].includes(clause.lemma)) return 'completed';
  return step;
}

/** "Ended with an agreement", "concluded without a deal": talks are told to end by what they led to. */
function outcomeOf(scope: Scope, clause: Clause): Step {
  const word = tokenAt(scope.sentence, clause.head + 1)?.norm ?? '';
  const date = /^(?:on|at|late|early)$/.test(word) ? clause.head + 3 : clause.head + 1;
  const led = ['with', 'in', 'without'].find((one) =>
    scope.sentence.tokens.slice(clause.head + 1, date + 1).some(({ norm }) => norm === one),
  );
  if (led === undefined) return 'ended';
  const about = dealNounsOf(scope.sentence).some(
    (noun) => noun.token > clause.head + 1 && noun.token < clause.head + 8 && (noun.kind === 'deal' || noun.kind === 'ceasefire'),
  );
  return about && led !== 'without' ? 'agreed' : 'ended';
}

/** A clause of its own is quoted whole; a participle or relative clause with the noun it hangs on. */
function quoteRange(scope: Scope, clause: Clause, noun: number): Range {
  const own = clauseRange(scope.sentence, clause);
  const outside = noun >= 0 && noun < own.from && clause.label !== 'conj' && clause.label !== 'acl';
  const behind = noun >= 0 && noun < own.from && surfaceSubject(scope, clause) === noun && clause.label !== 'conj';
  if (!(clause.form === 'participle' || outside || behind) || noun < 0 || noun > clause.head) return own;
  const phrase = nounPhrase(scope.sentence, noun);
  return trimRange(scope.sentence, { from: Math.min(phrase.from, own.from), to: Math.max(own.to, noun + 1) });
}

/** "agreed on some principal points": no deal noun, but points of one. */
export function agreedOnPoints(scope: Scope): Seen[] {
  return scope.clauses.flatMap((clause): Seen[] => {
    if (clause.lemma !== 'agree' && clause.lemma !== 'agreed') return [];
    if (STEP_VERBS.agree?.some((verb) => themeOf(scope, clause, verb) !== null)) return [];
    const range = clauseRange(scope.sentence, clause);
    const after = scope.sentence.tokens.slice(clause.head + 1, range.to);
    const points = after.some((token) => CONTENT_NOUNS.has(token.lemma) || token.lemma === 'framework');
    const conditions = after.some((token) => CONDITION_NOUNS.has(token.lemma));
    if (points && !conditions) return [agreed(clause, range, 'agreed-in-principle')];
    if (joinedAgreement(scope, clause)) return [agreed(clause, range, 'agreed')];
    return agreesAlone(scope, clause) ? [{ ...agreed(clause, wholeRange(scope.sentence, clause), 'accepted'), confidence: 'low' }] : [];
  });
}

/** "Agreed" alone makes no deal of it: one is named somewhere. */
function namesDeal(scope: Scope): boolean {
  return dealTalkOf(scope.context).nouns.some(({ length }) => length > 0);
}

/** "The fighters agreed to hand in their arms": one side's yes to what the other asks, told as done. */
function agreesAlone(scope: Scope, clause: Clause): boolean {
  if (clause.negated || clause.passive || clause.modal !== null || clause.form !== 'finite' || clause.label === 'acl') return false;
  const to = tokenAt(scope.sentence, clause.head + 1)?.norm === 'to' && tokenAt(scope.sentence, clause.head + 2)?.tag === 'VB';
  const party = to && clause.tense === 'past' && namesDeal(scope) ? partyAt(scope, clause.subject) : null;
  return party !== null && party.partyKind !== 'person';
}

function agreed(clause: Clause, range: Range, step: Step): Seen {
  return { rule: 'agree-verb', step, predicate: clause.head, range, noun: -1 };
}

/** Both sides agreed to do something, or "it" or "which" was agreed: a deal without the word. */
function joinedAgreement(scope: Scope, clause: Clause): boolean {
  const subject = tokenAt(scope.sentence, clause.subject);
  if (clause.form !== 'finite') return false;
  if (clause.passive) return subject?.norm === 'which' || subject?.norm === 'this';
  const next = tokenAt(scope.sentence, clause.head + 1)?.norm ?? '';
  const complement = scope.clauses.some((one) => one.form === 'infinitive' && one.head > clause.head && one.head < clause.head + 12);
  return (complement || ['to', 'on', 'upon', 'that', 'a', 'an'].includes(next)) && isJoint(scope, clause.subject);
}
