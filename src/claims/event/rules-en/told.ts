import type { Clause } from '../../../languages/clause.ts';
import type { EventNoun } from '../../../languages/en/event-nouns.ts';
import { ANSWERING, LIGHT_VERBS, OCCUR_VERBS, TOLD_OF } from '../../../languages/en/event-verbs.ts';
import { AMOUNTS, NOT_TARGETS, NOUN_GOVERNORS, PERMITTING_WORDS, UNREAL_MODIFIERS } from '../../../languages/en/event-words.ts';
import type { Token } from '../../../text/sentence.ts';
import { dealNounAt } from '../../deal/nouns.ts';
import { childrenOf, clauseRange, type Scope, tokenAt } from '../../deal/scope.ts';
import { clauseOf, standOf } from '../../modality.ts';
import { MOVES } from './by-noun.ts';
import { type Phrase, phraseOf } from './event-phrase.ts';
import type { Cast } from './noun-cast.ts';
import { doer, partsOf } from './parts.ts';
import type { Seen } from './seen.ts';
import { thingAt } from './things.ts';

export interface Found {
  readonly noun: EventNoun;
  readonly phrase: Phrase;
  readonly cast: Cast;
}

/** "clashes broke out", "launched an attack", "there was an explosion": the clause tells it, with its own modality. */
export function toldByVerb(scope: Scope, index: number, base: Seen): Seen | null {
  const token = carrierOf(scope, index);
  const clause = scope.clauses.find((one) => one.head === token?.head) ?? existential(scope, index);
  if (clause === null || token === undefined) return null;
  if (occursSince(scope, clause)) return null;
  if (token.norm === 'fire' && BURNING.has(clause.lemma)) return null;
  const isSubject = clause.subject === index || (token.label === 'nsubj' && token.head === clause.head && !hasNearerSubject(clause, index));
  const isObject =
    clause.object >= 0 &&
    (clause.object === index || scope.sentence.tokens[clause.object] === token || (token.label === 'obj' && token.head === clause.head));
  if (isObject && TOLD_OF.has(clause.lemma)) return isUnrealNoun(scope, index, phraseOf(scope, index)) ? null : base;
  const answers = token.label === 'obl' && ANSWERING.has(clause.lemma) && tokenAt(scope.sentence, base.range.from - 1)?.norm === 'with';
  const occurs =
    isSubject &&
    ((clause.passive ? LIGHT_VERBS : OCCUR_VERBS).has(clause.lemma) ||
      takesPlace(scope, clause) ||
      goesOn(scope, clause) ||
      isThere(scope, clause, index));
  const done = (isObject && LIGHT_VERBS.has(clause.lemma)) || answers;
  const exists = clause.head === index;
  if (!occurs && !done && !exists) return null;
  if (isSubject && ['be', 'have'].includes(clause.lemma) && !exists && !isThere(scope, clause, index)) return null;
  const parts = partsOf(scope, clause, null);
  const stand = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head });
  const range = clauseRange(scope.sentence, clause);
  const agent = done || clause.passive ? parts.agent : -1;
  const suffered = done && SUFFERED.has(clause.lemma);
  return {
    ...base,
    type: isFromAir(scope, base, agent) ? 'airstrike' : base.type,
    rule: `${tokenAt(scope.sentence, index)?.lemma ?? ''}-${clause.lemma}`,
    predicate: clause.head,
    range: { from: Math.min(range.from, base.range.from), to: Math.max(range.to, base.range.to) },
    actor: base.actor >= 0 || suffered ? base.actor : doer(scope, agent),
    recipient: base.recipient >= 0 ? base.recipient : suffered ? agent : -1,
    weight: 'verb',
    modality: null,
    negated: stand.negated,
  };
}

/** "60 dead since the fighting began": from when on, and nothing told anew. */
function occursSince(scope: Scope, clause: Clause): boolean {
  if (!BEGINNING.has(clause.lemma)) return false;
  return [clause.from - 1, clause.from].some((at) => tokenAt(scope.sentence, at)?.norm === 'since');
}

const BEGINNING = new Set(['begin', 'start', 'break', 'erupt', 'resume']);

/** "A fire broke out" is no gunfire. */
const BURNING = new Set(['break', 'rage', 'spread', 'engulf', 'start', 'destroy', 'sweep', 'rip', 'erupt', 'damage']);

/** "foiled an infiltration attempt", "a wave of strikes": another noun stands where the event's would. */
function carrierOf(scope: Scope, index: number): Token | undefined {
  const [token, next] = [tokenAt(scope.sentence, index), tokenAt(scope.sentence, index + 1)];
  if (next?.lemma === 'attempt' && token?.head === index + 1) return next;
  const amount = tokenAt(scope.sentence, token?.head ?? -1);
  return amount !== undefined && AMOUNTS.has(amount.lemma) && (token?.head ?? index) < index ? amount : token;
}

/** "Clashes on the front, the rebels destroyed a tank": the verb has a subject of its own. */
function hasNearerSubject(clause: Clause, index: number): boolean {
  return clause.subject > index && clause.subject < clause.head;
}

function takesPlace(scope: Scope, clause: Clause): boolean {
  const next = tokenAt(scope.sentence, clause.head + 1)?.norm;
  const lives = tokenAt(scope.sentence, clause.head + 2)?.lemma === 'life';
  return clause.lemma === 'take' && (next === 'place' || lives);
}

/** "is under way", "are ongoing", "got under way". */
function goesOn(scope: Scope, clause: Clause): boolean {
  const { tokens } = scope.sentence;
  const at = (index: number) => tokens[index]?.norm ?? '';
  if (['ongoing', 'underway'].includes(at(clause.head))) return true;
  if (at(clause.head) === 'way') return at(clause.head - 1) === 'under';
  return (
    clause.lemma === 'get' && (at(clause.head + 1) === 'underway' || (at(clause.head + 1) === 'under' && at(clause.head + 2) === 'way'))
  );
}

/** "There was heavy fighting." */
function isThere(scope: Scope, clause: Clause, index: number): boolean {
  return clause.lemma === 'be' && clause.subject === index && tokenAt(scope.sentence, clause.head - 1)?.norm === 'there' && !clause.negated;
}

/** "Warplanes carried out four raids", "the coalition conducted 12 strikes". */
function isFromAir(scope: Scope, { type, predicate }: Seen, agent: number): boolean {
  const lemma = tokenAt(scope.sentence, predicate)?.lemma ?? '';
  if (type !== 'attack' || !['strike', 'raid', 'sortie'].includes(lemma)) return false;
  const thing = thingAt(scope, agent);
  return thing.weapon === 'aircraft' || (lemma === 'strike' && thing.party?.partyKind === 'coalition');
}

const SUFFERED = new Set([
  'suffer',
  'sustain',
  'receive',
  'witness',
  'see',
  'experience',
  'endure',
  'face',
  'repel',
  'repulse',
  'thwart',
  'foil',
]);

function existential(scope: Scope, index: number): Clause | null {
  const clause = scope.clauses.find((one) => one.head === index) ?? null;
  return clause !== null && childrenOf(scope.sentence, index).some((at) => tokenAt(scope.sentence, at)?.norm === 'there') ? clause : null;
}

/** A noun without such a verb tells an event where its own words say enough, and nothing around it takes it back. */
export function isToldAlone(scope: Scope, index: number, { noun, phrase, cast }: Found): boolean {
  if (noun.weight === 'bare' || isUnrealNoun(scope, index, phrase) || !isRealTarget(scope, index, cast)) return false;
  const { actor, recipient, placed } = cast;
  const known = Number(actor >= 0) + Number(recipient >= 0 || phrase.between >= 0) + Number(placed) + Number(phrase.dated);
  if (isMeasured(scope, phrase)) return true;
  if (MOVES.has(noun.type)) return phrase.of >= 0 && thingAt(scope, phrase.of).people;
  if (noun.type === 'threat') return false;
  if (noun.weight === 'strong') return known > Number(placed && !isNew(scope, phrase)) || (isNew(scope, phrase) && isBlamed(scope, phrase));
  return (
    recipient >= 0 ||
    phrase.between >= 0 ||
    known > 1 ||
    (cast.weapon >= 0 && isNew(scope, phrase)) ||
    (isCounted(scope, phrase) && isBlamed(scope, phrase))
  );
}

/** "after eleven days of street battles": so long did it go on. */
function isMeasured(scope: Scope, phrase: Phrase): boolean {
  const length = tokenAt(scope.sentence, phrase.from - 2)?.lemma ?? '';
  return (
    tokenAt(scope.sentence, phrase.from - 1)?.norm === 'of' &&
    LENGTHS.has(length) &&
    FOUGHT.has(tokenAt(scope.sentence, phrase.noun)?.lemma ?? '')
  );
}

const LENGTHS = new Set(['hour', 'day', 'week', 'night', 'month']);
const FOUGHT = new Set(['fighting', 'battle', 'clash', 'shelling', 'bombardment', 'bombing', 'airstrike', 'raid', 'combat', 'skirmish']);

/** "the execution of the agreement", "an attack on the plan" are none. */
function isRealTarget(scope: Scope, index: number, { recipient }: Cast): boolean {
  const token = tokenAt(scope.sentence, recipient);
  if (token === undefined) return true;
  if (NOT_TARGETS.has(token.lemma) || dealNounAt(scope.sentence, recipient) !== null) return false;
  const ofPeople = ['execution', 'arrest', 'detention', 'capture', 'seizure', 'departure'].includes(
    tokenAt(scope.sentence, index)?.lemma ?? '',
  );
  return !ofPeople || thingAt(scope, recipient).people || token.tag.startsWith('NNP');
}

/** "in a blast", "by shelling": not yet told of. */
function isNew(scope: Scope, phrase: Phrase): boolean {
  const first = tokenAt(scope.sentence, phrase.from);
  return first !== undefined && !['the', 'this', 'that', 'these', 'those', 'its', 'their'].includes(first.norm);
}

/** "an attack", "two attacks": a weak noun without its article may mean any. */
function isCounted(scope: Scope, phrase: Phrase): boolean {
  const first = tokenAt(scope.sentence, phrase.from);
  if (LASTING.has(tokenAt(scope.sentence, phrase.noun)?.lemma ?? '')) return false;
  return first !== undefined && (['a', 'an', 'another', 'several'].includes(first.norm) || first.tag === 'CD');
}

/** Long affairs, of which one article names none. */
const LASTING = new Set(['campaign', 'crackdown', 'battle', 'fighting', 'offensive', 'fire']);

const BLAMING = new Set(['in', 'by', 'during', 'after', 'following', 'from', 'when', 'as']);

function isBlamed(scope: Scope, phrase: Phrase): boolean {
  return BLAMING.has(tokenAt(scope.sentence, phrase.from - 1)?.norm ?? '');
}

/** "If the offensive on Marib continues": on a condition. */
function isUnderIf({ sentence }: Scope, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - IF_REACH); at -= 1) {
    const norm = sentence.tokens[at]?.norm ?? '';
    if (norm === 'if' || norm === 'unless') return sentence.tokens[at - 1]?.norm !== 'even' && sentence.tokens[at - 1]?.norm !== 'as';
    if (/^[,;:.]$/.test(norm)) return false;
  }
  return false;
}

const IF_REACH = 6;
const BESIDE = new Set(['after', 'following', 'since', 'during', 'in', 'amid', 'despite', 'over']);

/** "no sign of clashes", "without any evidence of an attack" */
function isUnseen(tokens: Scope['sentence']['tokens'], from: number): boolean {
  const sign =
    tokens[from - 1]?.norm === 'of' && /^(?:sign|evidence|trace|indication|proof|report|word|record)$/.test(tokens[from - 2]?.lemma ?? '');
  return sign && tokens.slice(Math.max(0, from - 5), from - 2).some(({ norm }) => /^(?:no|not|n't|without|little|any|never)$/.test(norm));
}

function isUnrealNoun(scope: Scope, index: number, phrase: Phrase): boolean {
  const { tokens } = scope.sentence;
  for (let at = phrase.from; at < index; at += 1) if (UNREAL_MODIFIERS.has(tokens[at]?.norm ?? '')) return true;
  if (
    NOUN_GOVERNORS.get(tokens[phrase.from - 1]?.lemma ?? '') !== undefined ||
    isUnderIf(scope, phrase.from) ||
    isUnseen(tokens, phrase.from)
  )
    return true;
  let at = tokens[index]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < 3; steps += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (NOUN_GOVERNORS.get(token.lemma) !== undefined) return true;
    if (!['nmod', 'obj', 'obl', 'conj', 'compound'].includes(token.label)) break;
    at = token.head;
  }
  const clause = clauseOf(scope.clauses, scope.sentence, index);
  if (clause === null || BESIDE.has(tokens[phrase.from - 1]?.norm ?? '')) return false;
  for (let up = tokens[index]?.head ?? -1, steps = 0; up >= 0 && steps < 5; steps += 1) {
    if (PERMITTING_WORDS.has(tokens[up]?.lemma ?? '')) return true;
    up = tokens[up]?.head ?? -1;
  }
  return (
    clause.form === 'infinitive' || (clause.modal !== null && ['would', 'could', 'may', 'might', 'must', 'should'].includes(clause.modal))
  );
}
