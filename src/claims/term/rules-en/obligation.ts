import { VOUCHING_VERBS } from '../../../languages/en/agreement-words.ts';
import { CLASS_ORDER, CONDITION_OPENERS, TERM_WORDS } from '../../../languages/en/term-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import type { Link, Modality } from '../../common.ts';
import { ownStatement } from '../../deal/first-person.ts';
import { claimParty, nameInWords, partiesIn } from '../../deal/parties.ts';
import { clauseRange, type Range, type Scope, spanOf, tokenAt, trimRange, wordsOf } from '../../deal/scope.ts';
import type { Draft } from '../../kind.ts';
import type { TermClass } from '../body.ts';
import { openerAt, partsOf } from './parts.ts';

/** An obligation as a rule saw it: its words, the word that says what is to be done, and how it is put. */
export interface Due {
  readonly rule: string;
  readonly range: Range;
  readonly predicate: number;
  readonly modality: Modality;
  /** Who asks for it, where somebody does: their own words need no further link. */
  readonly demander?: PartyMention | null;
  /** The asker as written, where no mention stands for them. */
  readonly asker?: string;
  /** Asked by "I" or "we": whoever speaks in the first person. */
  readonly own?: boolean;
  readonly termClass?: TermClass;
  readonly negated?: boolean;
  readonly notes?: readonly string[];
}

export function draftOf(scope: Scope, due: Due): Draft<'term'> {
  const range = quotedRange(scope, due);
  const span = spanOf(scope.sentence, range);
  const parts = partsOf(scope, { range, predicate: due.predicate });
  const termClass = classOf(scope, parts.action) ?? due.termClass ?? classOf(scope, range) ?? 'other';
  const words = (range: Range | null) => (range === null ? null : wordsOf(scope, range));
  const who = (range: Range | null) => (range === null ? null : partyWords(scope, range));
  const party = (range: Range | null) => (range === null ? [] : partiesIn(scope, range).map(claimParty));
  return {
    kind: 'term',
    span,
    rule: `term/${due.rule}`,
    predicate: { sentence: scope.sentence.index, token: due.predicate },
    confidence: parts.obligor === null ? 'low' : 'medium',
    modality: due.modality,
    negated: due.negated ?? false,
    ...(due.own === true ? own(scope, due.predicate) : {}),
    ...(askerOf(due) === null ? {} : { attribution: demandChain(scope, span, askerOf(due) as string) }),
    body: {
      agreement: null,
      version: null,
      obligor: who(parts.obligor),
      action: wordsOf(scope, parts.action),
      object: who(parts.object),
      beneficiary: who(parts.beneficiary),
      limits: parts.limits.map((limit) => wordsOf(scope, limit)),
      inReturnFor: words(parts.inReturnFor),
      onCondition: words(parts.onCondition),
      guarantor: who(parts.guarantor),
      class: termClass,
    },
    parties: withoutEmpty({
      obligor: party(parts.obligor),
      beneficiary: party(parts.beneficiary),
      subject: party(parts.object),
      guarantor: party(parts.guarantor),
      ...(due.demander != null ? { holder: [claimParty(due.demander)] } : {}),
    }),
    notes: [...(parts.obligor === null ? ['who is obliged is not said'] : []), ...(due.notes ?? [])],
  };
}

/** Without the word that only opens a list, and without what the obligation hangs on, which is a claim of its own. */
function quotedRange(scope: Scope, { range, rule }: Due): Range {
  const opens = ['include', 'including'].includes(tokenAt(scope.sentence, range.from)?.norm ?? '') ? 1 : 0;
  if (rule === 'on-condition') return range;
  for (let index = range.from + 2; index < range.to; index += 1) {
    if (openerAt(scope, index, CONDITION_OPENERS) > 0) return trimRange(scope.sentence, { from: range.from + opens, to: index });
  }
  return withPurpose(scope, { from: range.from + opens, to: range.to });
}

/** "… to guarantee the execution of the deal": what somebody is there for belongs to the term. */
function withPurpose(scope: Scope, range: Range): Range {
  const verb = tokenAt(scope.sentence, range.to + 1);
  if (tokenAt(scope.sentence, range.to)?.norm !== 'to' || verb?.tag !== 'VB' || !VOUCHING_VERBS.has(verb.lemma)) return range;
  const clause = scope.clauses.find((one) => one.head === range.to + 1);
  return clause === undefined ? range : { from: range.from, to: clauseRange(scope.sentence, clause).to };
}

/** As written, save that a pronoun by itself is written out. */
function partyWords(scope: Scope, range: Range): string {
  const [only, ...more] = partiesIn(scope, range);
  const alone = only !== undefined && more.length === 0 && only.from === range.from && only.to === range.to;
  return alone ? nameInWords(scope.context, only) : wordsOf(scope, range);
}

function withoutEmpty<T extends Record<string, readonly unknown[]>>(parties: T): Partial<T> {
  return Object.fromEntries(Object.entries(parties).filter(([, list]) => list.length > 0)) as Partial<T>;
}

function own(scope: Scope, predicate: number): Pick<Draft<'term'>, 'attribution'> {
  const chain = ownStatement(scope, tokenAt(scope.sentence, predicate)?.start ?? 0);
  return chain === null ? {} : { attribution: chain };
}

function askerOf({ demander, asker }: Due): string | null {
  if (demander == null) return asker ?? null;
  return demander.reference ? demander.name : demander.exact.replace(/\s+/g, ' ');
}

/** Who passes the demand on, then who makes it: the last link vouches for it. */
function demandChain(scope: Scope, span: { start: number; end: number }, source: string): Link[] {
  const chain = scope.context.attributions.chainAt(span);
  const bare = (name: string | undefined): string => (name ?? '').toLowerCase().replace(/^the /, '');
  if (bare(chain.at(-1)?.source) === bare(source)) return [...chain];
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
