import type { Clause } from '../../../languages/clause.ts';
import { DEMAND_NOUNS, DEMAND_VERBS, NECESSARY_WORDS, STRESS_VERBS } from '../../../languages/en/term-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { infinitivesOf } from '../../deal/infinitives.ts';
import { partiesIn, partyAt, someoneInWords } from '../../deal/parties.ts';
import { clauseRange, nounPhrase, type Range, type Scope, spanOf, tokenAt, trimRange, wholeRange } from '../../deal/scope.ts';
import { standOf } from '../../modality.ts';
import { itemsIn, opensItem } from './items.ts';
import type { Due } from './obligation.ts';

/** "Demanded that the road be opened", "urged all sides to talk": somebody's wish, never a term that is held. */
export function demands(scope: Scope): Due[] {
  return scope.clauses.flatMap((clause): Due[] => {
    if (DEMAND_VERBS.has(clause.lemma) || stressesNeed(scope, clause) || wantsOfOthers(scope, clause)) return byVerb(scope, clause);
    if (isRecommended(scope, clause)) return recommended(scope, clause);
    if (clause.lemma === 'order' && clause.passive) return orders(scope, clause);
    if (holdsOut(scope, clause)) return heldOut(scope, clause);
    return isNecessity(scope, clause) ? necessity(scope, clause) : [];
  });
}

function byVerb(scope: Scope, clause: Clause): Due[] {
  const beside = clause.form === 'gerund' && clause.label === 'advcl' && tokenAt(scope.sentence, clause.head - 1)?.tag !== 'IN';
  if ((clause.form !== 'finite' && !beside) || clause.passive || !asks(scope, clause) || isConditional(scope, clause)) return [];
  const stand = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  if (stand.modality !== null || stand.negated) return [];
  const word = tokenAt(scope.sentence, clause.subject);
  const own = word?.norm === 'i' || word?.norm === 'we';
  const demander = own ? null : partyAt(scope, clause.subject);
  const asker = own || demander !== null ? undefined : (someoneInWords(scope, clause.subject) ?? undefined);
  const unnamed = /^(?:it|they|he|she)$/.test(word?.norm ?? '') && STRONG_DEMANDS.has(clause.lemma);
  if (!own && demander === null && asker === undefined && !unnamed) return [];
  return demandedParts(scope, clause).map(
    (range, index): Due => ({
      rule: `${clause.lemma}-demand`,
      range,
      predicate: index === 0 ? clause.head : firstVerb(scope, range),
      modality: 'demanded',
      demander,
      ...(asker !== undefined ? { asker } : {}),
      own,
      termClass: 'other',
    }),
  );
}

/** "Wants the men freed", "want it to be reopened": of others, not of oneself ("wants to leave"). */
function wantsOfOthers(scope: Scope, clause: Clause): boolean {
  if (clause.lemma !== 'want' || clause.form !== 'finite' || !inDealTalk(scope)) return false;
  return tokenAt(scope.sentence, clause.head + 1)?.norm !== 'to' && partyAt(scope, clause.subject) !== null;
}

/** "Commanders had been ordered to save their people": an order is a demand whose giver need not be named. */
function orders(scope: Scope, clause: Clause): Due[] {
  if (!inDealTalk(scope)) return [];
  return infinitivesOf(scope, clause, wholeRange(scope.sentence, clause)).map(
    ({ range, verb }): Due => ({ rule: 'order', range, predicate: verb, modality: 'demanded', termClass: 'other' }),
  );
}

/** "Would not open it until the villagers were free". */
function holdsOut(scope: Scope, clause: Clause): boolean {
  if (!clause.negated || !/^(?:will|would|wo|'ll|'d)$/.test(clause.modal ?? '') || !inDealTalk(scope)) return false;
  return untilAfter(scope, clause) > 0;
}

function untilAfter(scope: Scope, clause: Clause): number {
  const end = Math.min(scope.sentence.tokens.length, clause.head + 14);
  const at = scope.sentence.tokens.findIndex((token, index) => index > clause.head && index < end && /^(?:until|unless)$/.test(token.norm));
  return at;
}

function heldOut(scope: Scope, clause: Clause): Due[] {
  const until = untilAfter(scope, clause);
  const end = scope.clauses
    .filter((one) => one.head > until)
    .reduce((to, one) => (one.from <= until + 4 ? Math.max(to, one.to) : to), until + 2);
  const range = trimRange(scope.sentence, { from: clauseRange(scope.sentence, clause).from, to: end });
  return [{ rule: 'not-until', range, predicate: clause.head, modality: 'conditional', negated: true }];
}

/** Verbs of asking that only somebody can be the subject of. */
const STRONG_DEMANDS = new Set(['demand', 'urge', 'call', 'appeal', 'insist', 'request', 'recommend']);

const ADDRESSED = new Set([
  'state',
  'state-forces',
  'armed-group',
  'political',
  'coalition',
  'international-organisation',
  'local-body',
  'unresolved',
]);

const ADDRESSEES =
  /^(?:donors|governments|states|parties|sides|guarantors|mediators|countries|leaders|authorities|commanders|companies|signatories|powers|allies|members|government|council|mission|union)$/;

/** "Russia should join the convention", "all parties should stop …": a wish towards somebody who can fulfil it. */
function isRecommended(scope: Scope, clause: Clause): boolean {
  const must = clause.modal === 'must' && scope.context.attributions.isDirect(spanOf(scope.sentence, clause));
  const bound = clause.modal === 'must' || clause.modal === 'ought';
  if (
    !(clause.modal === 'should' || must || (bound && isAddressee(scope, clause))) ||
    clause.aspect !== 'simple' ||
    clause.form !== 'finite'
  )
    return false;
  if (clause.label === 'advcl' || clause.label === 'acl' || clause.lemma === 'be') return false;
  if (clause.passive) return false;
  const party = partyAt(scope, clause.subject);
  if (party !== null && ADDRESSED.has(party.partyKind)) return true;
  return party === null && isAddressee(scope, clause);
}

function isAddressee(scope: Scope, clause: Clause): boolean {
  return ADDRESSEES.test(tokenAt(scope.sentence, clause.subject)?.norm ?? '');
}

function recommended(scope: Scope, clause: Clause): Due[] {
  const range = clauseRange(scope.sentence, clause);
  return range.to - range.from < 4 ? [] : [{ rule: 'should', range, predicate: clause.head, modality: 'demanded', termClass: 'other' }];
}

/** "Stressed the need to speed up the aid", "underlined the importance of". */
function stressesNeed(scope: Scope, clause: Clause): boolean {
  return (
    STRESS_VERBS.has(clause.lemma) &&
    ['need', 'importance', 'necessity', 'urgency'].includes(tokenAt(scope.sentence, clause.object)?.lemma ?? '')
  );
}

function firstVerb(scope: Scope, range: Range): number {
  const verb = scope.sentence.tokens.findIndex((token, index) => index >= range.from && index < range.to && token.tag.startsWith('VB'));
  return verb < 0 ? range.from : verb;
}

/** "As soon as both sides ask for them": nobody has asked yet. */
function isConditional(scope: Scope, clause: Clause): boolean {
  return scope.sentence.tokens.some(
    (token) => token.head === clause.head && token.label === 'mark' && /^(?:if|unless|once|until|as|when|whether)$/.test(token.norm),
  );
}

/** The verb is one of asking here: "called on", "called for", "asked … to", not "called it a day" or "asked whether". */
function asks(scope: Scope, clause: Clause): boolean {
  const after = scope.sentence.tokens.slice(clause.head + 1, clause.head + 4).map((token) => token.norm);
  const hasTo = scope.clauses.some(
    (one) => (one.governor === clause.head || (clause.object >= 0 && one.governor === clause.object)) && one.form === 'infinitive',
  );
  const relative = clause.label === 'acl' && clause.object < 0;
  switch (clause.lemma) {
    case 'call':
      return after[0] === 'on' || after[0] === 'for' || after[0] === 'upon';
    case 'ask':
      return (hasTo || after[0] === 'for' || after[0] === 'that' || after.includes('to')) && after[0] !== 'not';
    case 'insist':
      return after[0] === 'on' || insistsOnDuty(scope, clause);
    case 'press':
    case 'appeal':
    case 'plead':
      return hasTo || after[0] === 'for' || after[0] === 'to' || after[0] === 'with';
    case 'stipulate':
      return false;
    default:
      return relative || clause.object >= 0 || after.length > 0;
  }
}

/** "Insisted that they must leave": a wish; "insisted that they had left" tells something. */
function insistsOnDuty(scope: Scope, clause: Clause): boolean {
  return scope.clauses.some(
    (one) =>
      one.governor === clause.head &&
      (one.form === 'infinitive' || (one.label === 'ccomp' && ['must', 'should'].includes(one.modal ?? ''))),
  );
}

/** The whole clause, parted where a second wish begins: "… and to keep away from". */
function demandedParts(scope: Scope, clause: Clause): Range[] {
  const whole = wholeRange(scope.sentence, clause);
  const from = clause.label === 'acl' && clause.object < 0 ? nounPhrase(scope.sentence, clause.governor).from : whole.from;
  const second = scope.sentence.tokens.findIndex(
    (token, index) =>
      index > clause.head + 2 && index < whole.to && token.norm === 'and' && tokenAt(scope.sentence, index + 1)?.norm === 'to',
  );
  if (second < 0) return [trimRange(scope.sentence, { from, to: whole.to }), ...furtherNouns(scope, whole.to)];
  return [trimRange(scope.sentence, { from, to: second }), trimRange(scope.sentence, { from: second + 1, to: whole.to })];
}

/** "… on the surrender of arms, and the deployment of checkpoints": nouns of doing that go on with what is asked. */
function furtherNouns(scope: Scope, from: number): Range[] {
  const at = (index: number) => tokenAt(scope.sentence, index)?.norm ?? '';
  if (at(from) !== ',' && at(from) !== 'and') return [];
  const first = at(from + 1) === 'and' ? from + 2 : from + 1;
  if (!opensItem(scope, first)) return [];
  const stop = scope.sentence.tokens.findIndex(
    ({ tag, norm }, index) => index > from && (/^(?:VBD|VBZ|VBP|MD|\.)$/.test(tag) || /^(?:while|but|which|;)$/.test(norm)),
  );
  return itemsIn(scope, { from: first, to: stop < 0 ? scope.sentence.tokens.length : stop });
}

/** "It is essential that all sides …": where a party or an official says so. */
function isNecessity(scope: Scope, clause: Clause): boolean {
  const word = tokenAt(scope.sentence, clause.head)?.norm ?? '';
  return NECESSARY_WORDS.has(word) && inDealTalk(scope) && clause.form !== 'noun' && clause.tense === 'present';
}

function necessity(scope: Scope, clause: Clause): Due[] {
  const speaker = scope.context.attributions.chainAt(scope.sentence).at(-1);
  if (speaker === undefined || ['witness', 'unknown', 'hearsay'].includes(speaker.type)) return [];
  const next = scope.sentence.tokens.slice(clause.head + 1, clause.head + 3).some((token) => token.norm === 'that' || token.norm === 'to');
  return next
    ? [{ rule: 'necessity', range: wholeRange(scope.sentence, clause), predicate: clause.head, modality: 'demanded', termClass: 'other' }]
    : [];
}

/** "Despite pleas by the Red Cross", "the group's demand for": a demand told as a noun with its maker. */
export function demandNouns(scope: Scope): Due[] {
  return scope.sentence.tokens.flatMap((token, index): Due[] => {
    if (!DEMAND_NOUNS.has(token.lemma) || !token.tag.startsWith('NN')) return [];
    const next = tokenAt(scope.sentence, index + 1)?.norm;
    if (next !== 'by' && next !== 'from') return [];
    const maker = partiesIn(scope, { from: index + 2, to: index + 9 })[0];
    if (maker === undefined) return [];
    const range = trimRange(scope.sentence, { from: nounPhrase(scope.sentence, index).from, to: maker.to });
    return [
      {
        rule: 'demand-noun',
        range,
        predicate: index,
        modality: 'demanded',
        demander: maker,
        termClass: 'other',
        notes: ['what is asked for is not said here'],
      },
    ];
  });
}
