import { VOUCHING_VERBS } from '../../../languages/en/agreement-words.ts';
import { CLASS_ORDER, CONDITION_OPENERS, TERM_WORDS, UNDERTAKING_VERBS } from '../../../languages/en/term-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Link, Modality } from '../../common.ts';
import { ownStatement } from '../../deal/first-person.ts';
import { claimParty, nameInWords, partiesIn } from '../../deal/parties.ts';
import { clauseRange, type Range, type Scope, spanOf, tokenAt, trimRange, wholeRange, wordsOf } from '../../deal/scope.ts';
import type { Draft } from '../../kind.ts';
import type { TermClass } from '../body.ts';
import { openerAt } from './openers.ts';
import { partsOf } from './parts.ts';

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
  const vouches = range.to > due.range.to && VOUCHING_VERBS.has(tokenAt(scope.sentence, due.range.to + 1)?.lemma ?? '');
  const escorts = classOf(scope, parts.action) === 'escort';
  const termClass = vouches && !escorts ? 'guarantee' : (classOf(scope, parts.action) ?? due.termClass ?? classOf(scope, range) ?? 'other');
  const words = (range: Range | null) => (range === null ? null : wordsOf(scope, range));
  const guarantor = parts.guarantor ?? (vouches ? parts.obligor : null);
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
      guarantor: who(guarantor),
      class: termClass,
    },
    parties: withoutEmpty({
      obligor: party(parts.obligor),
      beneficiary: party(parts.beneficiary),
      subject: party(parts.object),
      guarantor: party(guarantor),
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
  return withSubjects(scope, withWord(scope, withPurpose(scope, { from: range.from + opens, to: range.to })));
}

const SHORT = 5;

/** "Must swear never to fight again": what is sworn belongs to the oath. */
function withWord(scope: Scope, range: Range): Range {
  const last = tokenAt(scope.sentence, range.to - 1);
  if (last === undefined || range.to - range.from > SHORT || !UNDERTAKING_VERBS.has(last.lemma)) return range;
  const to = [0, 1].find((at) => tokenAt(scope.sentence, range.to + at)?.norm === 'to');
  const clause = to === undefined ? undefined : scope.clauses.find((one) => one.head === range.to + to + 1);
  return clause === undefined ? range : { from: range.from, to: clauseRange(scope.sentence, clause).to };
}

/** "Residents and the fighters' relatives would be let out": the first of two subjects that the parse leaves outside. */
function withSubjects(scope: Scope, range: Range): Range {
  const noun = tokenAt(scope.sentence, range.from - 2);
  const joins = tokenAt(scope.sentence, range.from - 1)?.norm === 'and' && noun?.tag.startsWith('NN') === true;
  const before = tokenAt(scope.sentence, range.from - 3)?.norm ?? '';
  return joins && /^(?:that|,|;|:|)$/.test(before) && /^(?:NN|DT|JJ|PRP)/.test(tokenAt(scope.sentence, range.from)?.tag ?? '')
    ? { from: range.from - 2, to: range.to }
    : range;
}

/** "… to guarantee the execution of the deal": what somebody is there for belongs to the term. */
function withPurpose(scope: Scope, range: Range): Range {
  const verb = tokenAt(scope.sentence, range.to + 1);
  if (tokenAt(scope.sentence, range.to)?.norm !== 'to' || verb?.tag !== 'VB' || !VOUCHING_VERBS.has(verb.lemma)) return range;
  const clause = scope.clauses.find((one) => one.head === range.to + 1);
  return clause === undefined ? range : { from: range.from, to: wholeRange(scope.sentence, clause).to };
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

/** "Let out", "let go", "let in": where those let may go says what it is. */
function letting(scope: Scope, token: Token): TermClass | undefined {
  if (token.lemma !== 'let') return undefined;
  const near = scope.sentence.tokens.slice(scope.sentence.tokens.indexOf(token) + 1).slice(0, 6);
  if (near.some(({ norm }) => /^(?:out|go|leave|depart)$/.test(norm))) return 'departure';
  return near.some(({ norm }) => /^(?:in|through)$/.test(norm)) ? 'access' : undefined;
}

/** The class of the strongest term word in the range; null where there is none. */
/** "Will be carried out": done, and nothing is carried. */
const isDone = ({ sentence: { tokens } }: Scope, token: Token): boolean =>
  token.lemma === 'carry' && tokens[tokens.indexOf(token) + 1]?.norm === 'out';

export function classOf(scope: Scope, range: Range): TermClass | null {
  const found = new Set<TermClass>();
  for (const token of scope.sentence.tokens.slice(range.from, range.to)) {
    const one = letting(scope, token) ?? TERM_WORDS[token.lemma] ?? TERM_WORDS[token.norm];
    if (isDone(scope, token)) continue;
    if (one !== undefined && !/^(?:CD|IN|DT|NNP)/.test(token.tag)) found.add(one);
  }
  return CLASS_ORDER.find((one) => found.has(one)) ?? null;
}
