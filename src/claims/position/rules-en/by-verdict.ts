import type { Clause } from '../../../languages/clause.ts';
import { BAD_VERDICTS, CALLING_VERBS, UNTRUE_WORDS } from '../../../languages/en/position-words.ts';
import { ownStatement } from '../../deal/first-person.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { type Scope, spanOf, tokenAt, wholeRange } from '../../deal/scope.ts';
import type { Stance } from '../body.ts';
import { holderOf } from './holder.ts';
import type { Held } from './stance.ts';

/** "Dismissed the claim as false", "called the figure exaggerated", "considered it a crime", "takes it to mean …". */
export function verdicts(scope: Scope): Held[] {
  return scope.clauses.flatMap((clause): Held[] => {
    if (clause.form === 'infinitive' || clause.form === 'noun' || clause.passive || clause.modal !== null) return [];
    const stance = verdictOf(scope, clause);
    const holder = stance === null ? undefined : holderOf(scope, clause);
    if (stance === null || holder === undefined) return [];
    const range = wholeRange(scope.sentence, clause);
    return [
      {
        rule: 'verdict',
        stance,
        predicate: clause.head,
        range,
        ...holder,
        toward: range.to > clause.head + 1 ? { from: clause.head + 1, to: range.to } : null,
        modality: stance === 'denies' ? 'denied' : 'reported',
      },
    ];
  });
}

const SAYINGS = new Set([
  'claim',
  'report',
  'allegation',
  'accusation',
  'rumour',
  'rumor',
  'news',
  'statement',
  'charge',
  'talk',
  'suggestion',
]);

/** "The claim that we broke the truce is a lie", "as for the reports …, they are untrue": denied by whoever says so. */
export function denials(scope: Scope): Held[] {
  return scope.clauses.flatMap((clause): Held[] => {
    const word = tokenAt(scope.sentence, clause.head);
    const isCopular = scope.sentence.tokens.some((token) => token.head === clause.head && token.label === 'cop');
    const untrue =
      word !== undefined &&
      (UNTRUE_WORDS.has(word.lemma) || UNTRUE_WORDS.has(word.norm) || (clause.negated && /^(?:true|correct)$/.test(word.norm)));
    if (!isCopular || !untrue) return [];
    const saying = scope.sentence.tokens.findIndex(
      (token, index) => index < clause.head && SAYINGS.has(token.lemma) && /^NN/.test(token.tag),
    );
    const before = scope.context.sentences[scope.sentence.index - 1]?.tokens ?? [];
    const pointsBack = /^(?:this|that|it|these|those|they)$/.test(tokenAt(scope.sentence, clause.subject)?.norm ?? '');
    if (saying < 0 && !(pointsBack && before.some((token) => SAYINGS.has(token.lemma)))) return [];
    const speaker = scope.context.attributions.chainAt(spanOf(scope.sentence, clause)).at(-1);
    if (speaker === undefined || speaker.type === 'witness') return [];
    const range = { from: saying < 0 ? clause.from : Math.min(clause.from, saying), to: clause.to };
    const own = ownStatement(scope, word.start);
    return [
      {
        rule: 'is-untrue',
        stance: 'denies',
        predicate: clause.head,
        range,
        holder: null,
        holderWords: own === null ? speaker.source : 'we',
        toward: { from: range.from, to: copulaOf(scope, clause) },
        modality: 'denied',
      },
    ];
  });
}

function copulaOf(scope: Scope, clause: Clause): number {
  const copula = scope.sentence.tokens.findIndex((token) => token.head === clause.head && token.label === 'cop');
  return copula < 0 ? clause.head : copula;
}

/** Far enough for "called the charge that his men had shelled the quarter a lie". */
const REACH = 18;

function verdictOf(scope: Scope, clause: Clause): Stance | null {
  const after = scope.sentence.tokens.slice(clause.head + 1, clause.head + REACH);
  const meaning = clause.lemma === 'take' && after.some((token, index) => token.norm === 'to' && after[index + 1]?.lemma === 'mean');
  if (meaning || (clause.lemma === 'interpret' && clause.object >= 0)) return 'other';
  if (!CALLING_VERBS.has(clause.lemma)) return null;
  if (after.some((token) => UNTRUE_WORDS.has(token.lemma) || UNTRUE_WORDS.has(token.norm))) return 'denies';
  if (after.some((token) => BAD_VERDICTS.has(token.lemma))) return 'rejects';
  return namesSomething(scope, clause) ? 'other' : null;
}

/** "Described the deal as historic", "called it a mistake": not "called for", "called the hotline". */
function namesSomething(scope: Scope, clause: Clause): boolean {
  const next = tokenAt(scope.sentence, clause.head + 1);
  if (next === undefined || /^(?:for|on|upon|off|in|out|up|to)$/.test(next.norm)) return false;
  if (clause.object > clause.head && dealPhrase(scope.sentence, clause.object) !== null) {
    const behind = scope.sentence.tokens.slice(clause.object + 1, clause.object + 4);
    if (behind.some((token) => /^(?:DT|JJ)$/.test(token.tag))) return true;
  }
  const as = scope.sentence.tokens.slice(clause.head + 1, clause.head + 9).some((token) => token.norm === 'as');
  return (
    as ||
    (/^(?:PRP|DT)$/.test(next.tag) &&
      (next.tag === 'PRP' || /^(?:that|this)$/.test(next.norm)) &&
      /^(?:DT|JJ|RB)/.test(tokenAt(scope.sentence, clause.head + 2)?.tag ?? ''))
  );
}
