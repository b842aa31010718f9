import type { Clause } from '../../../languages/clause.ts';
import type { DealKind } from '../../../languages/en/agreement-words.ts';
import { ATTEMPT_NOUNS, FAILING_VERBS, type StepVerb } from '../../../languages/en/milestone-words.ts';
import { antecedent, inDealTalk } from '../../deal/deal-talk.ts';
import { dealNounsOf, dealPhrase } from '../../deal/nouns.ts';
import { childrenOf, type Scope, tokenAt } from '../../deal/scope.ts';
import { nounBefore, surfaceSubject } from '../../deal/surface-subject.ts';

/** The deal, talks or carrying out that a step verb speaks of. */
export interface Theme {
  readonly kind: DealKind;
  /** -1 where only a pronoun stands for it. */
  readonly token: number;
}

/** The theme in the slot of a step verb; by the order of words where the parse puts another noun there. */
export function themeOf(scope: Scope, clause: Clause, verb: StepVerb): Theme | null {
  const parsed = parsedTheme(scope, clause, verb);
  if (parsed !== null) return parsed;
  const subject = speaksOfSubject(scope, clause, verb) ? surfaceTheme(scope, clause) : null;
  return subject ?? surfaceObject(scope, clause, verb);
}

function speaksOfSubject(scope: Scope, clause: Clause, verb: StepVerb): boolean {
  if (clause.form !== 'finite' && clause.form !== 'infinitive') return false;
  if (verb.slot === 'subject') return !clause.passive;
  return (verb.slot === 'object' && clause.passive) || (verb.slot === 'ergative' && (clause.passive || !hasObject(scope, clause)));
}

/** "To begin the evacuation tomorrow": the noun right behind the verb, where the parse hangs it elsewhere. */
function surfaceObject(scope: Scope, clause: Clause, verb: StepVerb): Theme | null {
  if (clause.passive || (verb.slot !== 'object' && verb.slot !== 'ergative') || clause.object >= 0) return null;
  for (let index = clause.head + 1; index < clause.head + 5; index += 1) {
    const tag = tokenAt(scope.sentence, index)?.tag ?? '';
    if (tag.startsWith('NN')) return dealPhrase(scope.sentence, index);
    if (!/^(?:DT|JJ|PRP\$|CD)$/.test(tag)) return null;
  }
  return null;
}

/** "The round between A and B ended": by the order of words, where the parse has another subject. */
function surfaceTheme(scope: Scope, clause: Clause): Theme | null {
  const subject = surfaceSubject(scope, clause);
  return themeOfPhrase(scope, clause, subject) ?? dealPhrase(scope.sentence, nounBefore(scope, clause));
}

/** "A first attempt fell through", "efforts stalled": of talks, where the report is about a deal. */
function themeOfPhrase(scope: Scope, clause: Clause, index: number): Theme | null {
  if (index < 0) return null;
  const noun = dealPhrase(scope.sentence, index);
  if (noun !== null) return noun;
  const word = tokenAt(scope.sentence, index);
  const tries = word !== undefined && ATTEMPT_NOUNS.has(word.lemma) && FAILING_VERBS.has(clause.lemma) && inDealTalk(scope);
  return tries ? { kind: 'talks', token: index } : null;
}

function parsedTheme(scope: Scope, clause: Clause, verb: StepVerb): Theme | null {
  switch (verb.slot) {
    case 'subject':
      return clause.passive ? null : themeAt(scope, clause, clause.subject);
    case 'object':
      return themeAt(scope, clause, clause.passive ? clause.subject : clause.object) ?? reducedTheme(scope, clause);
    case 'ergative':
      return themeAt(scope, clause, clause.passive || !hasObject(scope, clause) ? clause.subject : clause.object);
    case 'oblique':
      return obliqueTheme(scope, clause, verb.cases ?? []);
  }
}

/** "Broke down one after another" has no object, whatever the parse makes of "one". */
function hasObject(scope: Scope, clause: Clause): boolean {
  return clause.object >= 0 && /^(?:NN|PRP|W|VBG)/.test(tokenAt(scope.sentence, clause.object)?.tag ?? '');
}

/** "The truce, agreed in Havana, …": a participle behind a comma, tagged as a past tense, speaks of the noun before it. */
function reducedTheme(scope: Scope, clause: Clause): Theme | null {
  const comma = tokenAt(scope.sentence, clause.head - 1)?.norm === ',';
  const bare = clause.object < 0 && clause.modal === null && /^VB[DN]$/.test(tokenAt(scope.sentence, clause.head)?.tag ?? '');
  if (!comma || !bare) return null;
  const noun = dealPhrase(scope.sentence, clause.head - 2);
  return noun !== null && (noun.kind === 'deal' || noun.kind === 'ceasefire') ? noun : null;
}

/** "Delayed it", "signed it": verbs whose object is the deal or its carrying out where one was just named. */
const TAKING_IT = new Set([
  'delay',
  'postpone',
  'suspend',
  'cancel',
  'extend',
  'sign',
  'halt',
  'violate',
  'breach',
  'annul',
  'scrap',
  'derail',
  'resume',
  'break',
  'renew',
  'prolong',
  'abandon',
  'revive',
  'restore',
  'conclude',
  'reach',
  'scrap',
  'terminate',
  'mediate',
  'broker',
  'host',
  'observe',
  'respect',
]);

function themeAt(scope: Scope, clause: Clause, index: number): Theme | null {
  if (index < 0) return null;
  const noun = dealPhrase(scope.sentence, index);
  if (noun !== null) return noun;
  const word = tokenAt(scope.sentence, index);
  if (word === undefined) return null;
  if (SHARE_NOUNS.has(word.lemma)) return shareIn(scope, index);
  if (word.norm === 'which' || word.norm === 'that') return relativeTheme(scope, clause, index);
  if (word.norm === 'they' && GOING_ON.has(clause.lemma)) return talksBefore(scope, index);
  // "It was agreed that …" points at what follows; "the barracks it held" at what stands before.
  if (word.norm === 'it' && ((clause.lemma === 'agree' && clause.passive) || clause.label === 'acl')) return null;
  if (word.norm !== 'it' || (index > clause.head && !TAKING_IT.has(clause.lemma))) return null;
  const kind = antecedent(scope, index);
  return kind === null ? null : { kind, token: -1 };
}

const GOING_ON = new Set(['continue', 'go', 'collapse', 'stall', 'end', 'fail', 'break', 'begin', 'start', 'last', 'drag', 'take']);

/** "They go on by telephone", after the talks: the parties would not. */
function talksBefore(scope: Scope, index: number): Theme | null {
  const kind = antecedent(scope, index);
  return kind === 'talks' || kind === 'meeting' ? { kind, token: -1 } : null;
}

const SHARE_NOUNS = new Set(['participation', 'involvement', 'attendance', 'membership']);

/** "Suspended its participation in the talks": a side's share in the talks goes the way of its talks. */
function shareIn(scope: Scope, index: number): Theme | null {
  if (tokenAt(scope.sentence, index + 1)?.norm !== 'in' && tokenAt(scope.sentence, index + 1)?.norm !== 'at') return null;
  for (let at = index + 2; at < index + 7; at += 1) {
    const noun = dealPhrase(scope.sentence, at);
    if (noun !== null && noun.kind !== 'ceasefire') return noun;
  }
  return null;
}

/** A relative pronoun stands for the noun before it. */
function relativeTheme(scope: Scope, clause: Clause, index: number): Theme | null {
  const governor = clause.label === 'acl' ? dealPhrase(scope.sentence, clause.governor) : null;
  if (governor !== null) return governor;
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const noun = dealPhrase(scope.sentence, at);
    if (noun !== null) return noun;
  }
  return onlyDealBefore(scope, clause, index);
}

/** "The implementation of the deal has started on Friday, which was concluded between …": the one deal named before. */
function onlyDealBefore(scope: Scope, clause: Clause, index: number): Theme | null {
  if (!['conclude', 'reach', 'sign', 'broker', 'announce'].includes(clause.lemma) || tokenAt(scope.sentence, index)?.norm !== 'which')
    return null;
  const before = dealNounsOf(scope.sentence).filter((noun) => noun.token < index && (noun.kind === 'deal' || noun.kind === 'ceasefire'));
  return before.length === 1 ? (before[0] ?? null) : null;
}

function obliqueTheme(scope: Scope, clause: Clause, cases: readonly string[]): Theme | null {
  for (const child of childrenOf(scope.sentence, clause.head)) {
    if (child < clause.head || tokenAt(scope.sentence, child)?.label === 'obj') continue;
    const marked = childrenOf(scope.sentence, child).some((at) => cases.includes(tokenAt(scope.sentence, at)?.norm ?? ''));
    const noun = marked ? dealPhrase(scope.sentence, child) : null;
    if (noun !== null) return noun;
  }
  // "the ceasefire committed to by the parties", "which was agreed upon": the preposition is left behind.
  const stranded = cases.includes(tokenAt(scope.sentence, clause.head + 1)?.norm ?? '');
  return clause.passive && stranded ? themeAt(scope, clause, clause.subject) : null;
}
