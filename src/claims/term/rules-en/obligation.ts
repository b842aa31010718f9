import { CLASS_ORDER, TERM_WORDS } from '../../../languages/en/term-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import type { Link, Modality } from '../../common.ts';
import { claimParty, partiesIn } from '../../deal/parties.ts';
import { type Range, type Scope, spanOf, wordsOf } from '../../deal/scope.ts';
import type { Draft } from '../../kind.ts';
import type { TermClass } from '../body.ts';
import { partsOf } from './parts.ts';

/** An obligation as a rule saw it: its words, the word that says what is to be done, and how it is put. */
export interface Due {
  readonly rule: string;
  readonly range: Range;
  readonly predicate: number;
  readonly modality: Modality;
  /** Who asks for it, where somebody does: their own words need no further link. */
  readonly demander?: PartyMention | null;
  readonly termClass?: TermClass;
  readonly negated?: boolean;
  readonly notes?: readonly string[];
}

export function draftOf(scope: Scope, due: Due): Draft<'term'> {
  const span = spanOf(scope.sentence, due.range);
  const termClass = due.termClass ?? classOf(scope, due.range) ?? 'other';
  const parts = partsOf(scope, due);
  const words = (range: Range | null) => (range === null ? null : wordsOf(scope, range));
  const party = (range: Range | null) => (range === null ? [] : partiesIn(scope, range).slice(0, 1).map(claimParty));
  return {
    kind: 'term',
    span,
    rule: `term/${due.rule}`,
    predicate: { sentence: scope.sentence.index, token: due.predicate },
    confidence: parts.obligor === null ? 'low' : 'medium',
    modality: due.modality,
    negated: due.negated ?? false,
    ...(due.demander != null ? { attribution: demandChain(scope, span, due.demander) } : {}),
    body: {
      agreement: null,
      version: null,
      obligor: words(parts.obligor),
      action: words(parts.action) ?? '',
      object: words(parts.object),
      beneficiary: words(parts.beneficiary),
      limits: parts.limits.map((limit) => wordsOf(scope, limit)),
      inReturnFor: words(parts.inReturnFor),
      onCondition: words(parts.onCondition),
      guarantor: words(parts.guarantor),
      class: termClass,
    },
    parties: withoutEmpty({
      obligor: party(parts.obligor),
      beneficiary: party(parts.beneficiary),
      guarantor: party(parts.guarantor),
      ...(due.demander != null ? { holder: [claimParty(due.demander)] } : {}),
    }),
    notes: [...(parts.obligor === null ? ['who is obliged is not said'] : []), ...(due.notes ?? [])],
  };
}

function withoutEmpty<T extends Record<string, readonly unknown[]>>(parties: T): Partial<T> {
  return Object.fromEntries(Object.entries(parties).filter(([, list]) => list.length > 0)) as Partial<T>;
}

/** Who passes the demand on, then who makes it: the last link vouches for it. */
function demandChain(scope: Scope, span: { start: number; end: number }, demander: PartyMention): Link[] {
  const chain = scope.context.attributions.chainAt(span);
  const source = demander.reference ? demander.name : demander.exact.replace(/\s+/g, ' ');
  if (chain.at(-1)?.source.toLowerCase() === source.toLowerCase()) return [...chain];
  return [...chain, { source, type: 'party', cue: 'demanded' }];
}

/** The class of the strongest term word in the range; null where there is none. */
export function classOf(scope: Scope, range: Range): TermClass | null {
  const found = new Set<TermClass>();
  for (const token of scope.sentence.tokens.slice(range.from, range.to)) {
    const one = TERM_WORDS[token.lemma] ?? TERM_WORDS[token.norm];
    if (one !== undefined && !/^(?:CD|IN|DT|NNP)/.test(token.tag)) found.add(one);
  }
  return CLASS_ORDER.find((one) => found.has(one)) ?? null;
}
