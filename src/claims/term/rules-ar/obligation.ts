import { ARMS, TERM_ACTS } from '../../../languages/ar/deal-words.ts';
import { longPhrase, phraseAt } from '../../../languages/ar/phrase.ts';
import type { Link } from '../../common.ts';
import { withoutOpener } from '../../deal/opener-ar.ts';
import { claimParty, partyAt } from '../../deal/parties.ts';
import { type Range, type Scope, spanOf, tokenAt, wordsOf } from '../../deal/scope.ts';
import type { Draft } from '../../kind.ts';
import type { TermClass } from '../body.ts';
import type { Due } from './duties.ts';

export function draftOf(scope: Scope, due: Due): Draft<'term'> {
  const { clause } = due;
  const obligor = clause.form === 'noun' || clause.passive ? -1 : clause.subject;
  const object = clause.form === 'noun' || !clause.passive ? clause.object : clause.subject;
  const span = spanOf(scope.sentence, withoutOpener(scope.sentence, due.range, due.predicate));
  const party = (head: number) => (head < 0 ? null : partyAt(scope, head));
  const owed = party(obligor);
  const asked = party(due.demander);
  return {
    kind: 'term',
    span,
    rule: `term/${due.rule}`,
    predicate: { sentence: scope.sentence.index, token: due.predicate },
    confidence: obligor < 0 ? 'low' : 'medium',
    modality: due.modality,
    negated: clause.negated,
    ...(due.demander < 0 ? {} : { attribution: chainWith(scope, due) }),
    body: {
      agreement: null,
      version: null,
      obligor: nameOf(scope, obligor),
      action: wordsOf(scope, { from: due.predicate, to: due.predicate + 1 }),
      object: nameOf(scope, object),
      beneficiary: null,
      limits: limitsOf(scope, due.range),
      inReturnFor: after(scope, due.range, 'مقابل'),
      onCondition: null,
      guarantor: null,
      class: classOf(scope, due),
    },
    parties: {
      ...(owed === null ? {} : { obligor: [claimParty(owed)] }),
      ...(asked === null ? {} : { holder: [claimParty(asked)] }),
    },
    notes: obligor < 0 ? ['who is obliged is not said'] : [],
  };
}

function nameOf(scope: Scope, head: number): string | null {
  if (head < 0) return null;
  const words = partyAt(scope, head) ?? longPhrase(scope.sentence, head) ?? phraseAt(scope.sentence, head);
  return words === null ? null : wordsOf(scope, words);
}

/** The one who asks vouches for a demand. */
function chainWith(scope: Scope, due: Due): readonly Link[] {
  const chain = scope.context.attributions.chainAt(spanOf(scope.sentence, due.range));
  const source = nameOf(scope, due.demander);
  const cue = tokenAt(scope.sentence, due.clause.governor)?.text ?? null;
  if (source === null || chain.at(-1)?.source === source) return chain;
  return [...chain, { source, type: 'party', cue }];
}

function classOf(scope: Scope, { clause, range }: Due): TermClass {
  const own = TERM_ACTS.get(clause.lemma) ?? 'other';
  const arms = scope.sentence.tokens.slice(clause.head + 1, Math.min(range.to, clause.head + 4)).some(({ lemma }) => ARMS.has(lemma));
  return own === 'handover' && arms ? 'weapons' : own;
}

/** "بسلاحهم الخفيف", "على دفعات", "خلال ثلاثة أشهر": how it is to be done. */
function limitsOf(scope: Scope, range: Range): string[] {
  const tokens = scope.sentence.tokens;
  const limits: string[] = [];
  for (let at = range.from + 1; at < range.to; at += 1) {
    const link = tokens[at]?.lemma ?? '';
    const next = tokens[at + 1];
    const isLimit =
      (link === 'ب' && ARMS.has(next?.lemma ?? '')) || (link === 'على' && /^(?:دفعة|مرحلة)$/.test(next?.lemma ?? '')) || link === 'خلال';
    const phrase = isLimit ? longPhrase(scope.sentence, at + 1) : null;
    if (phrase !== null) limits.push(wordsOf(scope, { from: at, to: Math.min(phrase.to, range.to) }));
  }
  return limits;
}

function after(scope: Scope, range: Range, word: string): string | null {
  const at = scope.sentence.tokens.findIndex(({ norm }, index) => index > range.from && index <= range.to && norm === word);
  const phrase = at < 0 ? null : longPhrase(scope.sentence, at + 1);
  return phrase === null ? null : wordsOf(scope, phrase);
}
