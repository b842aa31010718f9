import type { Clause } from '../../../languages/clause.ts';
import { CONDITION_OPENERS, EXCHANGE_OPENERS, PERMIT_VERBS } from '../../../languages/en/term-words.ts';
import { distanceToDeal, inDealTalk } from '../../deal/deal-talk.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { partyAt } from '../../deal/parties.ts';
import { clauseRange, nounPhrase, type Range, type Scope, spanOf, tokenAt, trimRange } from '../../deal/scope.ts';
import { isUnreal } from '../../deal/unreal.ts';
import { standOf } from '../../modality.ts';
import type { TermClass } from '../body.ts';
import { actionIn, itemsIn } from './items.ts';
import { classOf, type Due } from './obligation.ts';
import { conditionEnd, openerAt } from './openers.ts';

const NEAR = 3;
/** Things that are only ever done under a deal: told as due, they are terms wherever the report tells them. */
const STRONG: ReadonlySet<TermClass> = new Set(['handover', 'prisoners', 'safe-passage', 'disarmament']);

/** "The army will withdraw", "all captives must be freed": what is to be done, near a deal. */
export function plannedTerms(scope: Scope): Due[] {
  if (!inDealTalk(scope)) return [];
  const near = distanceToDeal(scope) <= NEAR;
  return scope.clauses.flatMap((clause): Due[] => {
    if (clause.form !== 'finite' && !isDue(scope, clause)) return [];
    const modality = dueModality(scope, clause);
    if (modality === null || speaksOfSelf(scope, clause) || isUnreal(scope, clause.head)) return [];
    if (KEEPING.has(clause.lemma) && partyAt(scope, clause.subject) !== null && !clause.passive) return [];
    if (clause.lemma === 'see' && clause.object >= 0) return expectedToSee(scope, clause);
    const subject = dealPhrase(scope.sentence, clause.subject);
    if (subject !== null && (subject.kind === 'talks' || subject.kind === 'meeting' || takesEffect(scope, clause))) return [];
    const range = clauseRange(scope.sentence, clause);
    const termClass = classOf(scope, { from: clause.head, to: range.to });
    return termClass === null || !(near || STRONG.has(termClass))
      ? []
      : [{ rule: 'planned-term', range, predicate: clause.head, modality, termClass, negated: clause.negated }];
  });
}

/** "It would observe the truce" is where a party stands, no duty under it. */
const KEEPING: ReadonlySet<string> = new Set(['observe', 'respect', 'abide', 'honour', 'honor', 'adhere', 'comply']);

/** "Are to be freed", "is due to leave", "are expected to enter". */
function isDue(scope: Scope, clause: Clause): boolean {
  if (clause.form !== 'infinitive' && clause.form !== 'participle') return false;
  const governor = tokenAt(scope.sentence, clause.governor);
  return clause.label === 'xcomp' && /^(?:be|due|expect|set|schedule|suppose|require)$/.test(governor?.lemma ?? '');
}

const MODALS = new Set(['will', 'would', 'shall', 'should', 'must', "'ll"]);

function dueModality(scope: Scope, clause: Clause): 'planned' | 'agreed' | 'demanded' | null {
  if (clause.modal !== null && !MODALS.has(clause.modal)) return null;
  const stand = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  if (stand.modality !== 'planned' && stand.modality !== 'demanded') return isDue(scope, clause) ? 'planned' : null;
  if (clause.modal !== 'must' && clause.modal !== 'should') return stand.modality === 'planned' ? 'planned' : null;
  const speaker = scope.context.attributions.chainAt(spanOf(scope.sentence, clause)).at(-1);
  return speaker?.type === 'party' || speaker?.type === 'official' ? 'demanded' : 'agreed';
}

/** "The truce will enter into force": a step of the deal, no duty in it. */
function takesEffect(scope: Scope, clause: Clause): boolean {
  const after = scope.sentence.tokens.slice(clause.head, clause.head + 4).map((token) => token.norm);
  return (
    after.some((word) => ['force', 'effect', 'hold', 'place'].includes(word)) ||
    ['begin', 'start', 'last', 'run', 'expire', 'end'].includes(clause.lemma)
  );
}

function speaksOfSelf(scope: Scope, clause: Clause): boolean {
  return ['i', 'we', 'he', 'she', 'you'].includes(tokenAt(scope.sentence, clause.subject)?.norm ?? '');
}

function expectedToSee(scope: Scope, clause: Clause): Due[] {
  const to = rangeEnd(scope, clause.head);
  return itemsIn(scope, { from: clause.head + 1, to }).flatMap((range): Due[] => {
    const exchange = [...Array(range.to - range.from).keys()].find((at) => openerAt(scope, range.from + at, EXCHANGE_OPENERS) > 0);
    const own = exchange === undefined ? range : trimRange(scope.sentence, { from: range.from, to: range.from + exchange });
    return own.to - own.from < 2 || exchange === 0
      ? []
      : [{ rule: 'expected-term', range: own, predicate: actionIn(scope, own), modality: 'planned' }];
  });
}

function rangeEnd(scope: Scope, from: number): number {
  const stop = scope.sentence.tokens.findIndex(
    (token, index) => index > from && /^(?:which|who|although|though|while|but|according)$/.test(token.norm),
  );
  return stop < 0 ? scope.sentence.tokens.length : stop;
}

/** "On condition that the army withdraws": what the rest hangs on. */
export function conditions(scope: Scope): Due[] {
  if (!inDealTalk(scope)) return [];
  return scope.sentence.tokens.flatMap((_, index): Due[] => {
    const length = openerAt(scope, index, CONDITION_OPENERS);
    if (length === 0 || isAnonymity(scope, index + length)) return [];
    const range = trimRange(scope.sentence, { from: index, to: Math.max(conditionEnd(scope, index + length), index + length + 1) });
    const given = scope.sentence.tokens.findIndex(
      (token, at) => at >= index + length && at < range.to && /^guarantee[ds]$/.test(token.norm),
    );
    const clause = scope.clauses.find((one) => one.head >= index + length && one.head < range.to);
    const predicate = given >= 0 ? given : (clause?.head ?? index + length);
    return [{ rule: 'on-condition', range, predicate, modality: 'conditional' }];
  });
}

// "on condition of anonymity" binds nobody to a deal.
function isAnonymity(scope: Scope, index: number): boolean {
  return scope.sentence.tokens
    .slice(index, index + 6)
    .some((token) => /^(?:anonymity|anonymous|name|named|identified|identity)$/.test(token.norm));
}

const YES_OR_NO = /^(?:table|return|ready|willing|prepared|open|accept|agree|offer|refuse|reject)$/;

/** "We are ready if the army withdraws": what a yes hangs on is asked of the other side. */
export function hungOn(scope: Scope): Due[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Due[] => {
    const mark = scope.sentence.tokens.findIndex(
      (token) => token.head === clause.head && token.label === 'mark' && /^(?:if|unless|once|provided)$/.test(token.norm),
    );
    if (mark < 0 || mark > clause.head) return [];
    const before = scope.sentence.tokens.slice(0, mark);
    if (!before.some((token) => YES_OR_NO.test(token.lemma)) && !isOffered(scope, clause)) return [];
    const range = trimRange(scope.sentence, { from: mark, to: clauseRange(scope.sentence, clause).to });
    return [{ rule: 'hung-on', range, predicate: clause.head, modality: 'conditional' }];
  });
}

/** "He would give up the priest if the government handed over his father": one side's doing against the other's. */
function isOffered(scope: Scope, clause: Clause): boolean {
  const main = scope.clauses.filter((one) => one.head < clause.from && one.form === 'finite').at(-1);
  if (main === undefined || !/^(?:will|would|'ll|'d)$/.test(main.modal ?? '') || main.negated) return false;
  const doer = tokenAt(scope.sentence, main.subject)?.norm ?? '';
  const other = partyAt(scope, clause.subject);
  if (other === null || other.partyKind === 'person' || clause.passive) return false;
  return clause.subject > clause.from - 1 && (partyAt(scope, main.subject) !== null || /^(?:he|she|they|we|it)$/.test(doer));
}

/** "In exchange for 250 prisoners": the other side's part, where it is a thing or a count and no clause of its own. */
export function exchanges(scope: Scope): Due[] {
  if (!inDealTalk(scope) || distanceToDeal(scope) > NEAR) return [];
  return scope.sentence.tokens.flatMap((_, index): Due[] => {
    const length = openerAt(scope, index, EXCHANGE_OPENERS);
    if (length === 0) return [];
    const range = exchangeRange(scope, index, index + length);
    return range === null ? [] : [{ rule: 'in-exchange', range, predicate: range.to - 1, modality: 'planned' }];
  });
}

function exchangeRange(scope: Scope, from: number, after: number): Range | null {
  const first = tokenAt(scope.sentence, after);
  if (first === undefined || !/^(?:CD|DT|JJ|NN|RB|IN|PRP\$|VBG)/.test(first.tag)) return null;
  if (first.tag === 'VBG' && first.label !== 'amod') return null;
  let head = after;
  while (
    head + 1 < scope.sentence.tokens.length &&
    /^(?:CD|DT|JJ|NN|RB|IN|PRP\$|POS|HYPH)/.test(tokenAt(scope.sentence, head + 1)?.tag ?? '') &&
    head - after < 8
  )
    head += 1;
  const phrase = nounPhrase(scope.sentence, head);
  const verb = tokenAt(scope.sentence, phrase.to);
  return verb?.tag.startsWith('VBG') ? null : trimRange(scope.sentence, { from, to: phrase.to });
}

/** "In exchange, 80 detainees were given safe passage": what the deal gave the other side. */
export function grantedInExchange(scope: Scope): Due[] {
  const words = scope.sentence.tokens
    .slice(0, 2)
    .map((token) => token.norm)
    .join(' ');
  if (words !== 'in exchange' && words !== 'in return') return [];
  return scope.clauses.flatMap((clause): Due[] => {
    if (!PERMIT_VERBS.has(clause.lemma) || clause.form !== 'finite') return [];
    const range = clauseRange(scope.sentence, clause);
    return classOf(scope, range) === null ? [] : [{ rule: 'granted-in-exchange', range, predicate: clause.head, modality: 'asserted' }];
  });
}
