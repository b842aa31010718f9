import { SPEECH_VERBS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { NamedParty } from './named.ts';
import { ADDRESSING_VERBS, AGENT_NOUNS, STANCE_VERBS } from './words.ts';

const HOLDING_SUFFIX = /^(held|controlled|run|occupied|administered|brokered|mediated|sponsored|imposed|besieged)$/;
const COVERING_SUFFIX = /^(backed|led|supported|allied|aligned|affiliated|linked|based|born|trained|funded|made|era|style)$/;

/** Whether a name that stands alone points at a party there: never a country as a place, nor "US" in "US-backed". */
export function isActor(sentence: Sentence, name: NamedParty, names: readonly NamedParty[]): boolean {
  if (name.suffix !== null) return HOLDING_SUFFIX.test(name.suffix) || (!COVERING_SUFFIX.test(name.suffix) && name.use === 'name');
  if (name.prefix !== null) return false;
  if (name.use === 'name' || name.use === 'short') return !isIndefinite(sentence, name);
  if (name.use === 'people') return isDefinitePeople(sentence, name);
  const next = sentence.tokens[name.to];
  if (name.use === 'adjective') return next !== undefined && ACTS.has(next.norm);
  if (next !== undefined && name.use === 'toponym' && ACTS.has(next.norm)) return true;
  return actsAlone(sentence, name, names);
}

// After a nationality these say that the state itself acts or asks.
const ACTS = new Set(
  'airstrike airstrikes strike strikes raid raids shelling bombardment bombing attack attacks offensive offer proposal conditions condition demand demands intervention mediation sanctions guarantee guarantees support commitment efforts assistance backing pressure decision request role involvement approval refusal'.split(
    ' ',
  ),
);

function isIndefinite(sentence: Sentence, name: NamedParty): boolean {
  if (name.alias === 'opposition' && sentence.tokens[name.to]?.norm === 'to') return true;
  return name.use === 'short' && /^(a|an|any|no|every)$/.test(sentence.tokens[name.from - 1]?.norm ?? '');
}

/** "The Americans" decide as a state; "two Americans", "Syrians" are people. */
function isDefinitePeople(sentence: Sentence, name: NamedParty): boolean {
  return sentence.tokens[name.from - 1]?.norm === 'the' && !/^(who|in|from|living)$/.test(sentence.tokens[name.to]?.norm ?? '');
}

const AT_PLACE =
  /^(in|into|inside|across|throughout|near|within|around|outside|through|via|toward|towards|onto|at|leave|leaving|left|enter|entering|entered|reach|reached|visit|visited|for|over)$/;

function actsAlone(sentence: Sentence, name: NamedParty, names: readonly NamedParty[]): boolean {
  const { tokens } = sentence;
  const at = tokens[name.from - 1]?.norm === 'the' ? name.from - 2 : name.from - 1;
  const before = tokens[at];
  const isCapital = name.use === 'metonym';
  const possessive = possessedNoun(sentence, name);
  if (possessive !== null) return AGENT_NOUNS.has(possessive);
  if (before !== undefined && AT_PLACE.test(before.norm)) return false;
  if (isSubject(sentence, name, { isCapital, names })) return true;
  if (before === undefined) return false;
  if (before.norm === 'between') return !isCapital || pairsWithParty(sentence, name, names);
  if (before.norm === 'by') return !isCapital;
  if (/^(with|against)$/.test(before.norm)) return !isCapital;
  if (isJoined(before)) return partnerActs(sentence, at, names);
  if (isCapital) return false;
  if (/^(ally|allies|partner|mediator|guarantor|backer|rival|sponsor|neighbour|neighbor)$/.test(before.norm)) return true;
  return governed(tokens, at, before);
}

const isJoined = (before: Token): boolean => /^(and|or|,|&)$/.test(before.norm);

/** The noun that the name possesses, or "" where it possesses none that is seen; null without a possessive. */
function possessedNoun(sentence: Sentence, name: NamedParty): string | null {
  const last = sentence.tokens[name.to - 1];
  const next = sentence.tokens[name.to];
  const marked = next?.tag === 'POS';
  const glued = last !== undefined && last.end === name.end && /s$/.test(last.text) && !/s$/i.test(name.alias);
  if (!marked && !glued) return null;
  for (let index = name.to + (marked ? 1 : 0); index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index];
    if (token === undefined || !/^(JJ|NN|NNS|NNP|CD|VBN|HYPH)/.test(token.tag)) break;
    if (AGENT_NOUNS.has(token.norm)) return token.norm;
  }
  return '';
}

interface SubjectTest {
  readonly isCapital: boolean;
  readonly names: readonly NamedParty[];
}

function isSubject(sentence: Sentence, name: NamedParty, { isCapital, names }: SubjectTest): boolean {
  const verb = verbAfter(sentence, name, names);
  if (verb === null) return false;
  const lemma = verb.lemma || verb.norm;
  if (!isCapital && /^(be|remain|stand)$/.test(lemma) && isResolve(sentence, verb)) return true;
  if (SPEECH_VERBS.has(lemma) || STANCE_VERBS.has(lemma)) return true;
  return (
    !isCapital && verb.label !== 'aux' && lemma !== 'be' && lemma !== 'have' && !/^(see|remain|border|lie|become|suffer|face)$/.test(lemma)
  );
}

/** "Is committed to", "remains ready": what only somebody can be. */
function isResolve(sentence: Sentence, verb: Token): boolean {
  const at = sentence.tokens.indexOf(verb);
  return sentence.tokens
    .slice(at + 1, at + 3)
    .some((token) =>
      /^(committed|ready|willing|prepared|grateful|concerned|determined|opposed|responsible|steadfast|unwilling|reluctant|by|with)$/.test(
        token.norm,
      ),
    );
}

/** The main verb of which the name, or a coordination that it ends or begins, is the subject by the order of words. */
function verbAfter(sentence: Sentence, name: NamedParty, names: readonly NamedParty[]): Token | null {
  let index = name.to;
  for (let sister = sisterAfter(sentence, index, names); sister !== null; sister = sisterAfter(sentence, index, names)) index = sister.to;
  let passive = false;
  for (; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index];
    if (token === undefined) return null;
    if (/^(RB|MD)$/.test(token.tag) || /^(has|have|had|was|were|is|are|been|be|being|also|not)$/.test(token.norm)) {
      passive = /^(was|were|is|are|been|be|being)$/.test(token.norm);
      continue;
    }
    if (/^(committed|ready|willing|prepared|grateful|concerned|determined|opposed|steadfast|reluctant)$/.test(token.norm))
      return sentence.tokens[index - 1] ?? null;
    if (!/^VB/.test(token.tag)) return null;
    return passive && token.tag === 'VBN' ? null : token;
  }
  return null;
}

function sisterAfter(sentence: Sentence, index: number, names: readonly NamedParty[]): NamedParty | null {
  if (!/^(and|or|,)$/.test(sentence.tokens[index]?.norm ?? '')) return null;
  const at = sentence.tokens[index + 1]?.norm === 'the' ? index + 2 : index + 1;
  return names.find((name) => name.from === at && name.use !== 'adjective') ?? null;
}

/** "Between Kinshasa and Kigali": both ends are names of parties. */
function pairsWithParty(sentence: Sentence, name: NamedParty, names: readonly NamedParty[]): boolean {
  return sentence.tokens[name.to]?.norm === 'and' && sisterAfter(sentence, name.to, names) !== null;
}

function partnerActs(sentence: Sentence, joint: number, names: readonly NamedParty[]): boolean {
  const partner = names.find((name) => name.to === joint);
  return partner !== undefined && partner.use !== 'adjective' && isActor(sentence, partner, names);
}

/** "Accused Israel", "call on Iran", "the support of Qatar", "presented to the United States". */
function governed(tokens: readonly Token[], at: number, before: Token): boolean {
  const lemma = before.lemma || before.norm;
  if (/^VB/.test(before.tag)) return ADDRESSING_VERBS.has(lemma);
  const governors = tokens.slice(Math.max(0, at - 5), at).map((token) => token.lemma || token.norm);
  switch (before.norm) {
    case 'of':
      return AGENT_NOUNS.has(tokens[at - 1]?.norm ?? '');
    case 'on':
      return governors.includes('call') || governors.includes('pressure');
    case 'to':
      return governors.some((word) =>
        /^(present|submit|say|talk|speak|offer|appeal|promise|deliver|hand|grateful|thank|thanks|proposal|message|letter|loyal|close|allied|according)$/.test(
          word,
        ),
      );
    case 'from':
      return governors.some((word) =>
        /^(demand|support|pressure|guarantee|guarantees|permission|statement|condition|conditions|request|backing|approval|consent|aid|help|response|order)$/.test(
          word,
        ),
      );
    default:
      return false;
  }
}
