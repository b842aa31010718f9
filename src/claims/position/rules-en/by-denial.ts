import type { Link } from '../../../attribution/link.ts';
import type { Clause } from '../../../languages/clause.ts';
import { DENIED_ACTS } from '../../../languages/en/position-words.ts';
import { type Scope, spanOf, tokenAt, wholeRange } from '../../deal/scope.ts';
import type { Held } from './stance.ts';

const SIDES: ReadonlySet<Link['type']> = new Set(['party', 'official', 'party-media', 'state-media']);

/** "The army said its planes did not take off", "no such request was ever made, he said": a side denies what it is said to have done. */
export function ownDenials(scope: Scope): Held[] {
  return scope.clauses.flatMap((clause): Held[] => {
    if (!clause.negated || clause.form !== 'finite' || clause.modal !== null || !DENIED_ACTS.has(clause.lemma)) return [];
    if (!(clause.tense === 'past' || clause.aspect === 'perfect') || clause.label === 'acl' || clause.label === 'advcl') return [];
    if (!speaksOfItself(scope, clause)) return [];
    const speaker = scope.context.attributions.chainAt(spanOf(scope.sentence, { from: clause.head, to: clause.head + 1 })).at(-1);
    if (speaker === undefined || !SIDES.has(speaker.type)) return [];
    return [
      {
        rule: 'own-denial',
        stance: 'denies',
        predicate: clause.head,
        range: wholeRange(scope.sentence, clause),
        holder: null,
        holderWords: speaker.source,
        toward: null,
        modality: 'denied',
        settled: true,
      },
    ];
  });
}

/** "It", "its planes", "his men", "no such request": what the speaker answers for. */
function speaksOfItself(scope: Scope, clause: Clause): boolean {
  const words = scope.sentence.tokens.slice(Math.max(clause.from, clause.subject - 3), clause.subject + 1).map((token) => token.norm);
  const word = tokenAt(scope.sentence, clause.subject)?.norm ?? '';
  if (/^(?:it|they|we|nobody|none|neither)$/.test(word)) return true;
  return words.some((one) => /^(?:its|their|his|our|no)$/.test(one));
}
