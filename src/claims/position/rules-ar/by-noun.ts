import { DECLARES, READY_PREDICATES, STANCE_NOUNS } from '../../../languages/ar/deal-words.ts';
import { longPhrase, phraseAt } from '../../../languages/ar/phrase.ts';
import type { Clause } from '../../../languages/clause.ts';
import type { Token } from '../../../text/sentence.ts';
import { dealNounIn } from '../../deal/deal-talk-ar.ts';
import { partyAt } from '../../deal/parties.ts';
import { type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Stance } from '../body.ts';
import type { Held } from './stance.ts';

/** Stances told by a noun or an adjective: "أعلنت رفضها للمقترح", "المقاتلون مستعدون للخروج". */
export function stancesByNoun(scope: Scope): Held[] {
  const declared = scope.clauses.flatMap((clause) => declaredIn(scope, clause) ?? []);
  return [
    ...declared,
    ...scope.sentence.tokens.flatMap(
      (token, index) => predicateAt(scope, token, index) ?? partAt(scope, token, index) ?? noTieAt(scope, token, index) ?? [],
    ),
  ];
}

const REACH = 8;

function declaredIn(scope: Scope, clause: Clause): Held | null {
  if (clause.form !== 'finite' || clause.negated || !DECLARES.has(clause.lemma)) return null;
  const { tokens } = scope.sentence;
  const end = Math.min(tokens.length, clause.head + REACH);
  const noun = tokens.findIndex((token, at) => at > clause.head && at < end && isOwnStance(token));
  if (noun < 0 || tokens.slice(clause.head + 1, noun).some(({ tag }) => tag === 'SC' || tag === 'REL' || /^VB/.test(tag))) return null;
  const stance = STANCE_NOUNS.get(tokens[noun]?.lemma ?? '') as Stance;
  const behind = scope.clauses.filter((other) => other.head > noun && other.form === 'noun' && other.from <= clause.to + 1);
  const to = Math.max(clause.to, noun + 1, ...behind.map((other) => other.to));
  const range = trimRange(scope.sentence, { from: clause.from, to });
  const toward = trimRange(scope.sentence, { from: noun + 1, to: range.to });
  const holder = clause.subject < noun && clause.subject !== noun ? clause.subject : -1;
  return { rule: 'ar-declared', stance, predicate: clause.head, range, holder, toward: toward.to > toward.from ? toward : null };
}

/** "its refusal", or one without the article. */
function isOwnStance({ lemma, tag, morph }: Token): boolean {
  return STANCE_NOUNS.has(lemma) && /^(?:NN|VN)/.test(tag) && (morph?.definite !== true || morph.pronoun !== null);
}

const STANCES: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ['رافض', 'rejects'],
  ['متمسك', 'other'],
  ['ملتزم', 'other'],
  ['موافق', 'accepts'],
]);

/** An adjective without the article behind people, or behind "we": "نحن مستعدون", "الحركة منفتحة على". */
function predicateAt(scope: Scope, token: Token, index: number): Held | null {
  if (!READY_PREDICATES.has(token.lemma) || token.morph?.definite === true || token.tag === 'CC') return null;
  const holder = holderBefore(scope, index);
  if (holder === null) return null;
  const to = longPhrase(scope.sentence, index + 2)?.to ?? index + 1;
  if (to === index + 1 || tokenAt(scope.sentence, index + 1)?.tag !== 'IN') return null;
  const from = tokenAt(scope.sentence, holder - 1)?.tag === 'NEG' ? holder - 1 : holder;
  if (from < holder) return null;
  const stance = STANCES.get(token.lemma) ?? 'willing';
  return { rule: 'ar-predicate', stance, predicate: index, range: { from, to }, holder, toward: { from: index + 1, to }, nominal: true };
}

const OF_DEAL = ['deal', 'talks', 'meeting', 'proposal', 'carrying-out'];

/** "نحن طرف في الاتفاق", "لم تكن طرفا في المفاوضات". */
function partAt(scope: Scope, token: Token, index: number): Held | null {
  if (token.lemma !== 'طرف' || token.morph?.definite === true || tokenAt(scope.sentence, index + 1)?.lemma !== 'في') return null;
  const deal = dealNounIn(scope.sentence, { from: index + 2, to: index + 4 }, OF_DEAL);
  const clause = scope.clauses.find(({ from, to, form }) => form === 'finite' && from <= index && index < to);
  const holder = holderBefore(scope, index) ?? (clause !== undefined && BEING.has(clause.lemma) ? clause.subject : null);
  if (deal < 0 || holder === null) return null;
  const from = clause !== undefined && BEING.has(clause.lemma) ? clause.from : holder;
  const denied = scope.sentence.tokens
    .slice(Math.max(0, Math.min(from, index - 4)), index)
    .some(({ tag, lemma }) => tag === 'NEG' || lemma === 'غير' || lemma === 'ليس');
  const to = longPhrase(scope.sentence, index + 2)?.to ?? deal + 1;
  const range = trimRange(scope.sentence, { from: Math.max(0, from), to });
  return {
    rule: 'ar-part',
    stance: denied ? 'denies' : 'other',
    predicate: index,
    range,
    holder,
    toward: { from: index + 1, to },
    nominal: true,
  };
}

const BEING = new Set(['كان', 'ليس', 'أصبح', 'بات']);

/** "لا علاقة لنا بالتصعيد", "ليس للحركة علاقة بالهجوم". */
function noTieAt(scope: Scope, token: Token, index: number): Held | null {
  const { tokens } = scope.sentence;
  if (
    !/^(?:علاقة|صلة)$/.test(token.lemma) ||
    !tokens.slice(Math.max(0, index - 4), index).some(({ tag, lemma }) => tag === 'NEG' || lemma === 'ليس')
  )
    return null;
  const link = tokens.findIndex(({ text, morph }, at) => at > index && at < index + 6 && text === 'ب' && morph?.pronoun == null);
  if (link < 0) return null;
  const denial = tokens.findLastIndex(({ tag, lemma }, at) => at < index && (tag === 'NEG' || lemma === 'ليس'));
  const holder = tokens.findIndex((_, at) => at > denial && at < link && at !== index && partyAt(scope, at) !== null);
  const to = longPhrase(scope.sentence, link + 1)?.to ?? link + 1;
  return {
    rule: 'ar-no-tie',
    stance: 'denies',
    predicate: index,
    range: { from: denial, to },
    holder,
    toward: { from: link, to },
    nominal: true,
  };
}

function holderBefore(scope: Scope, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const token = tokenAt(scope.sentence, at) as Token;
    if (token.tag === 'PU' || /^VB|^NEG/.test(token.tag)) return null;
    if (token.lemma === 'نحن' || token.lemma === 'أنه') return at;
    const settled = token.morph?.definite === true || token.tag === 'NNP';
    if (settled && (token.morph?.kind === 'people' || partyAt(scope, at) !== null)) return startOf(scope, at);
  }
  return null;
}

/** The head of the phrase that ends here. */
function startOf(scope: Scope, at: number): number {
  const party = partyAt(scope, at);
  if (party !== null) return party.from;
  const before = phraseAt(scope.sentence, at - 1);
  return before !== null && before.head === at - 1 && before.to > at ? at - 1 : at;
}
