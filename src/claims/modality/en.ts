import type { Clause } from '../../languages/clause.ts';
import { chargeBefore, chargeOf, denialOf } from '../../languages/en/denied-charges.ts';
import { CONDITION_MARKS, GOVERNING_WORDS, type Governing, MODAL_ADVERBS } from '../../languages/en/modality-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Modality } from '../common.ts';
import type { Context, Predicate } from '../kind.ts';
import { isCalledFalse } from './called-false.ts';
import { isGenericWho, isPromised } from './promised.ts';
import type { Stand } from './stand.ts';

/** Reads modality and negation from the clause of a predicate and from the words that govern it, by the parse. */
export function englishStand(context: Context, predicate: Predicate): Stand {
  const sentence = context.sentences[predicate.sentence];
  const clauses = context.clauses[predicate.sentence] ?? [];
  if (sentence === undefined) return { modality: null, negated: false };
  if (denialOf(sentence, chargeBefore(sentence, predicate.token)) >= 0) return { modality: 'denied', negated: false };
  const own = clauseOf(clauses, sentence, predicate.token);
  if (own === null) return { modality: null, negated: false };
  if (isCalledFalse(sentence, own.head)) return { modality: 'denied', negated: own.negated };
  if (isGenericWho(sentence, own)) return { modality: 'conditional', negated: own.negated };
  if (isPromised(sentence, own)) return { modality: 'planned', negated: own.negated };
  return climb({ sentence, clauses }, own);
}

interface Scope {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
}

/** The clause that a token heads, or the innermost one that it hangs in. */
export function clauseOf(clauses: readonly Clause[], sentence: Sentence, token: number): Clause | null {
  for (let index = token, steps = 0; index >= 0 && steps < 40; steps += 1) {
    const clause = clauses.find((candidate) => candidate.head === index);
    if (clause !== undefined) return clause;
    index = sentence.tokens[index]?.head ?? -1;
  }
  return null;
}

/** The first word on the way up that decides wins: the clause's own modal, then its governors. */
function climb(scope: Scope, own: Clause): Stand {
  let negated = own.negated !== (isWithout(scope.sentence, own) || isYetTo(scope.sentence, own));
  let clause: Clause | null = own;
  for (let steps = 0; clause !== null && steps < 8; steps += 1) {
    const said = isSharedOnly(own, clause) ? null : ownModality(scope.sentence, clause);
    if (said !== null && !isOverruled(scope.sentence, clause, said)) return { modality: said, negated };
    const above: number = seenThrough(scope.sentence, clause) ?? clause.governor;
    const governor: Clause | null = scope.clauses.find((candidate) => candidate.head === above) ?? null;
    const isLet = isLetHappen(scope, clause, governor);
    const governing = isLet ? 'transparent' : governingOf(scope.sentence, clause);
    if (governing === 'negated' || (isLet && governor?.negated)) negated = !negated;
    else if (governing === 'denied') return { modality: 'denied', negated };
    else if (governing === 'feared') return { modality: 'predicted', negated };
    else if (governing !== null && governing !== 'transparent') return { modality: governing, negated };
    if (isBeside(scope.sentence, clause)) return { modality: null, negated };
    if (clause.form === 'infinitive' && clause.label === 'advcl' && !isLet) return { modality: 'planned', negated };
    if (above === clause.governor && !dependsOnGovernor(clause)) return { modality: null, negated };
    clause = governor;
  }
  return { modality: null, negated };
}

const LETTING = new Set(['allow', 'let', 'permit']);
const DEALS = new Set([
  'deal',
  'agreement',
  'accord',
  'truce',
  'ceasefire',
  'terms',
  'text',
  'plan',
  'resolution',
  'draft',
  'corridor',
  'pact',
]);

/** "The army had allowed women to leave": told as past it happened; what a deal allows is its term. */
function isLetHappen({ sentence }: Scope, clause: Clause, governor: Clause | null): boolean {
  if (governor === null || clause.form !== 'infinitive' || !LETTING.has(governor.lemma) || governor.passive) return false;
  const told = governor.form === 'finite' && governor.modal === null && (governor.tense === 'past' || governor.aspect === 'perfect');
  const subject = sentence.tokens[governor.subject];
  return told && subject !== undefined && !DEALS.has(subject.lemma) && !/^(?:W|DT|EX)/.test(subject.tag);
}

const BESIDE = new Set(['because', 'after', 'although', 'though', 'while', 'whereas']);

/** "… is expected to rise because many are missing": however the parse hangs it, a reason is told in its own right. */
function isBeside({ tokens }: Sentence, clause: Clause): boolean {
  return clause.form === 'finite' && (BESIDE.has(tokens[clause.from]?.norm ?? '') || BESIDE.has(tokens[clause.from - 1]?.norm ?? ''));
}

/** "Could see 300 people moved": a participle on the object of "see" is put as the seeing is; the verb's index, else null. */
function seenThrough(sentence: Sentence, clause: Clause): number | null {
  const noun = sentence.tokens[clause.governor];
  const bare = clause.label === 'acl' && clause.modal === null && /^VB[DNG]$/.test(sentence.tokens[clause.head]?.tag ?? '');
  if (!bare || noun?.label !== 'obj' || clause.subject !== clause.governor) return null;
  return sentence.tokens[noun.head]?.lemma === 'see' ? noun.head : null;
}

/** "Threatened that it would", "fear that they will": what governs the future says more than the future. */
function isOverruled(sentence: Sentence, clause: Clause, said: Modality): boolean {
  const governing = said === 'planned' && clause.label === 'ccomp' ? governingOf(sentence, clause) : null;
  return governing === 'threatened' || governing === 'feared' || governing === 'predicted';
}

/** "Has yet to leave". */
function isYetTo({ tokens }: Sentence, { head }: Clause): boolean {
  return tokens[head - 1]?.norm === 'to' && tokens[head - 2]?.norm === 'yet';
}

/** "Without signing it", "voted against signing it". */
function isWithout(sentence: Sentence, clause: Clause): boolean {
  return (
    clause.form === 'gerund' &&
    sentence.tokens.some(
      (token, index) => /^(?:without|against)$/.test(token.norm) && (token.head === clause.head || index === clause.head - 1),
    )
  );
}

/** "Would respect the deal and ordered a halt": a joined past tense shares the speaker, not the modal of the verb before it. */
function isSharedOnly(own: Clause, clause: Clause): boolean {
  const joined = own.label === 'conj' && own.form === 'finite' && own.tense === 'past' && own.modal === null;
  return joined && clause !== own && own.governor === clause.head;
}

function ownModality(sentence: Sentence, clause: Clause): Modality | null {
  const children = sentence.tokens.filter((token) => token.head === clause.head);
  const opener = openerOf(sentence, clause.head);
  if (opener !== null) return opener;
  if (clause.label === 'advcl' && children.some((token) => token.label === 'mark' && CONDITION_MARKS.has(token.norm))) return 'conditional';
  const head = sentence.tokens[clause.head]?.start ?? 0;
  // Behind the verb such an adverb is another clause's: "six were hurt, so the toll is likely to rise".
  const before = children.filter((token) => token.start < head);
  const adverb = before.map((token) => MODAL_ADVERBS[token.norm]).find((value) => value !== undefined);
  // "Very probably carried out": of the past nobody foretells.
  if (adverb === 'predicted') return clause.tense === 'past' && clause.modal === null ? 'unknown' : 'predicted';
  if (isScheduled(sentence, clause.head) || isSubjunctive(sentence, clause)) return 'planned';
  // "Thousands would have fled": they did not.
  if (clause.modal === 'would' && clause.aspect === 'perfect') return 'conditional';
  switch (clause.modal) {
    case 'will':
    case 'shall':
    case "'ll":
    case 'wo':
    case 'would':
    case "'d":
    case 'should':
      return 'planned';
    case 'must':
      return 'demanded';
    case 'may':
    case 'might':
    case 'could':
      // "Could not be buried" tells what was not possible.
      if (clause.modal === 'could' && clause.negated && clause.aspect === 'simple') return null;
      return clause.aspect === 'perfect' ? 'unknown' : 'predicted';
    default:
      return null;
  }
}

/** "… and that 50 prisoners be released": a bare "be" behind its subject, under whatever asks for it. */
function isSubjunctive({ tokens }: Sentence, { head, modal, label }: Clause): boolean {
  const be = tokens[head - 1];
  const joined = label === 'conj' && modal === null;
  return joined && be?.norm === 'be' && be.tag === 'VB' && /^(?:NN|NNS|NNP|PRP|JJ)$/.test(tokens[head - 2]?.tag ?? '');
}

const FURTHEST = 10;

/** "if …", "unless …", "as long as …", "whether …": read by the words before the verb, since the parse often misplaces them. */
function openerOf({ tokens }: Sentence, head: number): Modality | null {
  for (let index = head - 1; index >= Math.max(0, head - FURTHEST); index -= 1) {
    const token = tokens[index] as Token;
    if (token.norm === 'whether') return 'unknown';
    if (isCondition(tokens, index) || isTurnedRound(tokens, index, head)) return 'conditional';
    if (/^(?:,|:|VB[DZP]|MD|VBN)$/.test(token.tag) && !isAuxiliary(tokens, index, head)) return null;
  }
  return null;
}

function isCondition(tokens: readonly Token[], index: number): boolean {
  const [before, word, next] = [tokens[index - 1]?.norm, tokens[index]?.norm, tokens[index + 1]?.norm];
  if (word === 'unless') return true;
  if (word === 'if') return before !== 'even' && before !== 'as' && before !== 'see' && before !== 'ask';
  return ((word === 'provided' || word === 'condition') && next === 'that') || (word === 'long' && before === 'as' && next === 'as');
}

/** "Had the army entered": an auxiliary that opens the clause, before its subject. */
function isTurnedRound(tokens: readonly Token[], index: number, head: number): boolean {
  const opens = index === 0 || /^(?:,|``|:|;)$/.test(tokens[index - 1]?.tag ?? '');
  if (!opens || tokens[index]?.norm !== 'had' || tokens[head]?.norm === 'been') return false;
  return /^(?:DT|PRP|PRP\$|NN|NNS|NNP|CD|JJ)$/.test(tokens[index + 1]?.tag ?? '') && /^VB[DN]$/.test(tokens[head]?.tag ?? '');
}

/** "is", "has been", "did not" right before the verb belong to it. */
function isAuxiliary(tokens: readonly Token[], index: number, head: number): boolean {
  return tokens.slice(index, head).every(({ tag, lemma }) => tag === 'RB' || tag === 'MD' || ['be', 'have', 'do', 'get'].includes(lemma));
}

const SCHEDULED = new Set(['due', 'set', 'scheduled', 'expected', 'supposed', 'slated', 'poised', 'planned', 'are', 'is', 'was', 'were']);

/** "is due to begin", "are to be freed": the words right before "to" decide, however the parse hangs them. */
function isScheduled(sentence: Sentence, head: number): boolean {
  let index = head - 1;
  while (index > 0 && ['RB', 'VB', 'VBN'].includes(sentence.tokens[index]?.tag ?? '') && head - index < 4) index -= 1;
  return sentence.tokens[index]?.norm === 'to' && SCHEDULED.has(sentence.tokens[index - 1]?.norm ?? '');
}

/** What the word that the clause hangs on says of it; only complements take over, not clauses beside. */
function governingOf(sentence: Sentence, clause: Clause): Governing | null {
  if (denialOf(sentence, chargeOf(sentence, clause)) >= 0) return 'denied';
  if (!['xcomp', 'ccomp', 'acl', 'csubj', 'obj', 'obl', 'advcl', 'nmod'].includes(clause.label)) return null;
  if (clause.label === 'advcl' && clause.form === 'finite') return null;
  const governor = sentence.tokens[clause.governor];
  if (governor === undefined) return null;
  if (clause.label === 'acl' && clause.form !== 'infinitive') return null;
  // "told the agency that he had left" reports; "told them to leave" orders.
  if (governor.lemma === 'tell' && clause.form === 'finite') return null;
  const word = asksThrough(sentence, clause) ?? governor;
  // "wanted them to leave" asks, "wanted to leave" means to.
  if (word.lemma === 'want' && sentence.tokens[sentence.tokens.indexOf(word) + 1]?.norm !== 'to') return 'demanded';
  const governing = Object.hasOwn(GOVERNING_WORDS, word.lemma) ? (GOVERNING_WORDS[word.lemma] ?? null) : null;
  return isToldAsFact(clause) && (governing === 'demanded' || governing === 'predicted') ? null : governing;
}

/** "insisted that they had left", "warned that the road was cut": no wish, no forecast. */
function isToldAsFact({ label, form, modal, tense, aspect }: Clause): boolean {
  return label === 'ccomp' && form === 'finite' && modal === null && (tense === 'past' || aspect === 'perfect');
}

/** "urged the council to open": the infinitive that the parse hangs on the object is the verb's. */
function asksThrough(sentence: Sentence, clause: Clause): Token | null {
  const noun = sentence.tokens[clause.governor];
  if (noun === undefined || clause.label !== 'acl' || clause.form !== 'infinitive' || (noun.label !== 'obj' && noun.label !== 'iobj'))
    return null;
  return Object.hasOwn(GOVERNING_WORDS, noun.lemma) ? null : (sentence.tokens[noun.head] ?? null);
}

function dependsOnGovernor(clause: Clause): boolean {
  return ['xcomp', 'ccomp', 'conj', 'csubj'].includes(clause.label) || (clause.label === 'acl' && clause.form === 'infinitive');
}
