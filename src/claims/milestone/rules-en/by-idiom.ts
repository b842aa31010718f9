import type { Clause } from '../../../languages/clause.ts';
import { CONTENT_NOUNS, PAPER_NOUNS } from '../../../languages/en/agreement-words.ts';
import { LIST_NOUNS, SILENT_NOUNS } from '../../../languages/en/milestone-words.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { isJoint } from '../../deal/joint.ts';
import { dealNounAt, dealNounsOf, dealPhrase } from '../../deal/nouns.ts';
import { partyAt } from '../../deal/parties.ts';
import { clauseRange, nounPhrase, type Scope, tokenAt } from '../../deal/scope.ts';
import type { Step } from '../body.ts';
import type { Seen } from './step.ts';

/** "Shook hands", "signed a second paper", "exchanged lists", "the guns fell silent", "declared the evacuation over". */
export function stepsByIdiom(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Seen[] => {
    if (clause.form === 'infinitive' || clause.form === 'noun') return [];
    const step = stepOf(scope, clause);
    return step === null
      ? []
      : [{ rule: `${clause.lemma}-idiom`, step, predicate: clause.head, range: clauseRange(scope.sentence, clause), noun: -1 }];
  });
}

function stepOf(scope: Scope, clause: Clause): Step | null {
  const object = tokenAt(scope.sentence, clause.object)?.lemma ?? '';
  const subject = tokenAt(scope.sentence, clause.subject)?.lemma ?? '';
  switch (clause.lemma) {
    case 'shake':
      return object === 'hand' && isJoint(scope, clause.subject) ? 'agreed' : null;
    case 'sign':
    case 'initial':
      return PAPER_NOUNS.has(clause.passive ? subject : object) || signsAlone(scope, clause) ? 'signed' : null;
    case 'present':
    case 'submit':
      return PAPER_NOUNS.has(clause.passive ? subject : object) || /^(?:list|map)$/.test(clause.passive ? subject : object)
        ? 'presented'
        : null;
    case 'exchange':
    case 'swap':
      return LIST_NOUNS.has(object) ? 'talks' : null;
    case 'fall':
    case 'silence':
    case 'silent':
      return SILENT_NOUNS.has(subject) && saysSilent(scope, clause) ? 'in-force' : null;
    case 'table':
      return PAPER_NOUNS.has(clause.passive ? subject : object) ? 'proposed' : null;
    case 'propose':
      return !clause.passive &&
        (clause.object > clause.head ||
          tokenAt(scope.sentence, clause.head + 1)?.tag === 'VBG' ||
          tokenAt(scope.sentence, clause.head + 1)?.norm === 'that')
        ? 'proposed'
        : null;
    case 'take':
      return takesEffect(scope, clause) ? 'in-force' : (partTaken(scope, clause) ?? unheeded(scope, clause));
    case 'enter':
    case 'come':
    case 'go':
      return takesEffect(scope, clause) ? 'in-force' : unheeded(scope, clause);
    case 'write':
    case 'send':
      return bringsProposal(scope, clause) ? 'proposed' : null;
    case 'hand':
    case 'deliver':
    case 'convey':
    case 'pass':
    case 'give':
      return bringsProposal(scope, clause) ? 'presented' : null;
    case 'carry':
    case 'implement':
    case 'fulfil':
    case 'fulfill':
      return pointsDone(scope, clause);
    case 'declare':
    case 'pronounce':
      return declaredDone(scope, clause);
    case 'commit':
      return object === 'themselves' && isJoint(scope, clause.subject) ? 'agreed' : null;
    default:
      return null;
  }
}

function saysSilent(scope: Scope, clause: Clause): boolean {
  const { tokens } = scope.sentence;
  return tokens.slice(clause.head, clause.head + 4).some((token) => /^(?:silent|quiet|silenced)$/.test(token.norm));
}

/** "The northern faction signed, the others did not": a side and a signature, and nothing else named. */
function signsAlone(scope: Scope, clause: Clause): boolean {
  const next = tokenAt(scope.sentence, clause.head + 1);
  const ends = next === undefined || /^[,.;:]$/.test(next.norm) || next.tag === 'CC';
  const plain = !['acl', 'ccomp', 'advcl'].includes(clause.label);
  return ends && plain && !clause.passive && clause.form === 'finite' && clause.subject >= 0 && clause.subject < clause.head;
}

/** "Oman took part in the talks". */
function partTaken(scope: Scope, { head, modal }: Clause): Step | null {
  const { tokens } = scope.sentence;
  const part = [1, 2, 3].find((step) => tokens[head + step]?.norm === 'part' && tokens[head + step + 1]?.norm === 'in');
  if (part === undefined || modal !== null || tokens[head + 1]?.norm === 'no') return null;
  const kind = [2, 3, 4, 5].map((step) => dealNounAt(scope.sentence, head + part + step)?.kind).find((found) => found !== undefined);
  return kind === 'talks' || kind === 'meeting' ? kind : null;
}

/** "Measures to strengthen the truce took effect", "it entered into force": whatever it is called, near a deal it is one. */
function takesEffect(scope: Scope, clause: Clause): boolean {
  if (clause.negated || partyAt(scope, clause.subject) !== null) return false;
  const words = scope.sentence.tokens.slice(clause.head + 1, clause.head + 4).map((token) => token.norm);
  return words[0] === 'effect' || (words[0] === 'into' && /^(?:force|effect)$/.test(words[1] ?? ''));
}

/** "Talks got under way", "the evacuation is underway". */
export function stepsUnderWay(scope: Scope): Seen[] {
  return scope.clauses.flatMap((clause): Seen[] => {
    const words = scope.sentence.tokens.slice(clause.head, clause.head + 4).map((token) => token.norm);
    const own = tokenAt(scope.sentence, clause.head)?.norm;
    const under = own === 'underway' || (own === 'way' && tokenAt(scope.sentence, clause.head - 1)?.norm === 'under');
    if (!under && !(clause.lemma === 'get' && (words[1] === 'underway' || (words[1] === 'under' && words[2] === 'way')))) return [];
    const subject = clause.subject < 0 ? null : dealPhrase(scope.sentence, clause.subject);
    const noun = subject ?? dealNounsOf(scope.sentence).find((one) => one.token >= clause.from && one.token < clause.head) ?? null;
    if (noun === null || clause.negated) return [];
    const step =
      noun.kind === 'talks' ? 'talks' : noun.kind === 'meeting' ? 'meeting' : noun.kind === 'ceasefire' ? 'in-force' : 'under-way';
    return [{ rule: 'under-way', step, predicate: clause.head, range: clauseRange(scope.sentence, clause), noun: noun.token }];
  });
}

/** "My proposal went unheeded". */
function unheeded(scope: Scope, clause: Clause): Step | null {
  const next = tokenAt(scope.sentence, clause.head + 1)?.norm ?? '';
  return /^(?:unheeded|unanswered|ignored|nowhere)$/.test(next) ? 'rejected' : null;
}

/** "Wrote to the generals with a proposal", "sent them an offer". */
function bringsProposal(scope: Scope, clause: Clause): boolean {
  return scope.sentence.tokens
    .slice(clause.head + 1, Math.min(clause.to, clause.head + 12))
    .some(
      (token) =>
        /^(?:proposal|offer|plan|draft|text|paper|document|roadmap|formula|package|version)$/.test(token.lemma) && token.tag === 'NN',
    );
}

/** "Two of its five points have been carried out". */
function pointsDone(scope: Scope, clause: Clause): Step | null {
  if (!clause.passive || clause.negated || clause.aspect !== 'perfect' || startsWithNone(scope, clause)) return null;
  const words = scope.sentence.tokens.slice(clause.from, clause.head);
  if (!words.some((token) => CONTENT_NOUNS.has(token.lemma) && token.tag.startsWith('NN'))) return null;
  return words.some((token) => token.tag === 'CD' || /^(?:most|some|half|part|partly|partially)$/.test(token.norm))
    ? 'partly-carried-out'
    : 'completed';
}

/** "The big guns have, on the whole, fallen silent": by the words alone, wherever the parse puts them. */
export function gunsFallSilent(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  const { tokens } = scope.sentence;
  return tokens.flatMap((token, index): Seen[] => {
    const fall = tokens[index - 1]?.norm ?? '';
    if (!/^(?:silent|quiet)$/.test(token.norm) || !/^(?:fell|fallen|fall)$/.test(fall)) return [];
    const guns = tokens.findLastIndex((one, at) => at < index - 1 && at > index - 12 && SILENT_NOUNS.has(one.lemma));
    if (guns < 0) return [];
    const range = { from: nounPhrase(scope.sentence, guns, new Set()).from, to: index + 1 };
    return [{ rule: 'guns-silent', step: 'in-force', predicate: index - 1, range, noun: -1 }];
  });
}

/** "Declared the operation complete", "declared the talks over". */
function declaredDone(scope: Scope, clause: Clause): Step | null {
  for (let index = clause.head + 1; index < clause.head + 9; index += 1) {
    const word = tokenAt(scope.sentence, index)?.norm ?? '';
    const noun = dealNounAt(scope.sentence, index - 1);
    if (noun === null) continue;
    if (/^(?:complete|completed|finished|accomplished)$/.test(word)) return 'completed';
    if (/^(?:over|dead|void|null|ended|finished)$/.test(word)) return noun.kind === 'process' ? 'completed' : 'ended';
  }
  return null;
}

/** "Not one has been released", "neither promise has been kept", "it had not been deployed": what should be done and is not. */
export function notYetDone(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Seen[] => {
    const due = clause.aspect === 'perfect' && clause.modal === null && CARRYING_OUT.has(clause.lemma);
    if (clause.form !== 'finite' || !(due || didNotTakePlace(scope, clause))) return [];
    if (!clause.negated && !startsWithNone(scope, clause)) return [];
    if (dealPhrase(scope.sentence, clause.subject)?.kind === 'talks') return [];
    const range = clauseRange(scope.sentence, clause);
    return [{ rule: 'not-yet-done', step: 'other', predicate: clause.head, range, noun: -1, notes: ['due, and told as not done'] }];
  });
}

/** "The inspection did not take place", "the exchange never happened". */
function didNotTakePlace(scope: Scope, clause: Clause): boolean {
  const place = clause.lemma === 'take' && tokenAt(scope.sentence, clause.head + 1)?.norm === 'place';
  return (
    clause.negated &&
    (clause.tense === 'past' || clause.aspect === 'perfect') &&
    (place || clause.lemma === 'happen' || clause.lemma === 'materialise')
  );
}

const CARRYING_OUT = new Set([
  'release', 'free', 'deploy', 'carry', 'implement', 'apply', 'respect', 'honour', 'observe', 'withdraw', 'evacuate', 'hand', 'open', 'reopen', 'lift', 'arrive', 'begin', 'start', 'leave', 'enter', 'fulfil', 'fulfill', 'keep', 'honour', 'honor', 'disarm', 'exchange', 'set', 'fill', 'remove', 'dismantle', 'vacate', 'clear', 'demine', 'repair', 'return', 'transfer', 'provide', 'deliver', 'sign', 'ratify', 'come',
]); // biome-ignore format: a word list

function startsWithNone(scope: Scope, clause: Clause): boolean {
  const words = scope.sentence.tokens.slice(clause.from, clause.head).map((token) => token.norm);
  return words.some(
    (word, index) => /^(?:neither|none|no)$/.test(word) || (word === 'not' && /^(?:one|a|all)$/.test(words[index + 1] ?? '')),
  );
}
