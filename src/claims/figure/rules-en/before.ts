import {
  COUNT_VERBS,
  ESTIMATE_VERBS,
  FATE_ADJECTIVES,
  FATE_EVENT_NOUNS,
  FATE_VERBS,
  type FateMeasure,
  TOLL_NOUNS,
} from '../../../languages/en/fate-words.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Fate } from './fate.ts';
import { labelFate } from './label-fate.ts';
import { fateInCount } from './number-of.ts';
import { fateOfObject } from './verb-group.ts';

const CLAUSE_EDGES = new Set(['.', ';', ':', ',', '"', '”', '“', '–', '—', '(', ')']);
const NOT_OBJECTS = new Set(['VBN']);
const TRANSPARENT = new Set([
  'total',
  'convoy',
  'group',
  'force',
  'batch',
  'number',
  'crowd',
  'column',
  'team',
  'contingent',
  'garrison',
  'list',
  'unit',
  'family',
  'couple',
  'pair',
  'host',
]);

/** What the words before a number say became of those counted: a verb ("killing", "rounded up") or a noun ("the release of"). */
export function fateBefore(tokens: readonly Token[], from: number): Fate | null {
  const before = skipLeft(tokens, from - 1);
  return (
    objectOf(tokens, before) ??
    nominal(tokens, before) ??
    toll(tokens, before) ??
    amongThose(tokens, before) ??
    fateInCount(tokens, before) ??
    labelFate(tokens, before) ??
    transparent(tokens, before)
  );
}

/** Past articles, possessives and adverbs to the word that governs the number. */
function skipLeft(tokens: readonly Token[], start: number): number {
  let index = start;
  while (index >= 0 && isPassedOver(tokens[index] as Token) && start - index < 3) index -= 1;
  return index;
}

function isPassedOver(token: Token): boolean {
  return (/^(?:DT|PRP\$|RB|RBR|JJ|PDT|``)$/.test(token.tag) || token.norm === '"') && !isVerbInDisguise(token);
}

/** "would free 50", "each release 40": verbs that a tagger takes for adjectives or nouns. */
function isVerbInDisguise(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:JJ|NN)$/.test(token.tag) &&
    /^(?:free|release|capture|arrest|murder|exchange|transfer|swap|wound|kill|wounded|injured|killed|captured|arrested|displaced)$/.test(
      token.norm,
    )
  );
}

function objectOf(tokens: readonly Token[], index: number): Fate | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const bare =
    isVerbInDisguise(token) &&
    (/^(?:each|both|all)$/.test(tokens[index - 1]?.norm ?? '') || !/^(?:DT|JJ|IN|POS|PRP\$)$/.test(tokens[index - 1]?.tag ?? 'DT'));
  const verb = token.tag.startsWith('VB') || bare ? index : /^(?:RP|IN|RB|NN)$/.test(token.tag) ? index - 1 : -1;
  const head = tokens[verb];
  if (head === undefined || (!head.tag.startsWith('VB') && !bare)) return null;
  if (verb !== index && !FATE_VERBS.has(`${head.lemma}_${token.norm}`)) return null;
  // "1 killed 3 injured": the participle belongs to the number before it.
  if (head.tag !== 'VBG' && tokens[verb - 1]?.tag === 'CD') return null;
  if (NOT_OBJECTS.has(head.tag) && isPassive(tokens, verb)) return null;
  if (head.tag === 'VBD' && isPassive(tokens, verb)) return null;
  const fate = fateOfObject(tokens, verb) ?? disguisedFate(head);
  if (fate === null) return null;
  const joint = jointFate(tokens, verb, fate.measure);
  return {
    ...(joint ?? { measure: fate.measure, also: fate.also, from: verb }),
    predicate: verb,
    to: index + 1,
    via: 'object',
    ahead: false,
  };
}

/** "killed four people and injured 25": a past tense that a tagger takes for an adjective keeps no lemma of its verb. */
function disguisedFate(token: Token): { measure: FateMeasure; also: readonly FateMeasure[] } | null {
  const measure = token.tag === 'JJ' ? FATE_ADJECTIVES.get(token.norm) : undefined;
  return measure === undefined ? null : { measure, also: [] };
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.tag === 'VBG') return false;
  for (let index = verb - 1; index >= Math.max(0, verb - 3); index -= 1) {
    const token = tokens[index] as Token;
    if (token.lemma === 'be') return true;
    if (token.lemma === 'have') return false;
    if (!token.tag.startsWith('RB')) return false;
  }
  return false;
}

/** "killed and wounded 30", "killed or injured 30". */
function jointFate(tokens: readonly Token[], verb: number, second: FateMeasure): Pick<Fate, 'measure' | 'also' | 'from'> | null {
  const joiner = tokens[verb - 1]?.norm;
  const first = tokens[verb - 2];
  if ((joiner !== 'or' && joiner !== 'and') || first === undefined) return null;
  const measure = FATE_VERBS.get(first.lemma)?.find((row) => row.whose === 'object')?.measure;
  if (measure === undefined || measure === second || ![measure, second].every((one) => one === 'killed' || one === 'wounded')) return null;
  return { measure: 'casualties', also: ['killed'], from: verb - 2 };
}

/** "the release of", "the deaths of", "in exchange for", "the fate of". */
function nominal(tokens: readonly Token[], index: number): Fate | null {
  const preposition = tokens[index]?.norm;
  const noun = tokens[index - 1];
  if (noun === undefined) return null;
  const place = { predicate: index - 1, from: index - 1, to: index + 1, ahead: false };
  if (preposition === 'for' && /^(?:exchange|return|swap|swapped|exchanged|traded|trade)$/.test(noun.norm)) {
    return { measure: 'released', also: [], via: 'exchange', ...place };
  }
  if (preposition === 'to' && noun.lemma === 'injury') return { measure: 'wounded', also: [], via: 'nominal', ...place };
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'by') return null;
  if (noun.norm === 'fate' && preposition === 'of') return { measure: 'missing', also: ['other'], via: 'fate-of', ...place };
  if (preposition === 'of' && isOfTheDead(tokens, index - 1)) return { measure: 'killed', also: [], via: 'nominal', ...place };
  const measure = FATE_EVENT_NOUNS.get(noun.lemma) ?? FATE_EVENT_NOUNS.get(noun.norm);
  if (measure === undefined || (preposition !== 'of' && !(preposition === 'by' && measure === 'left'))) return null;
  return {
    measure,
    also: measure === 'evacuated' || measure === 'left' ? ['left', 'evacuated'].filter((m): m is FateMeasure => m !== measure) : [],
    via: 'nominal',
    ...place,
  };
}

/** "the bodies of six miners", "the body of a farmer"; "a body of experts" is none. */
function isOfTheDead(tokens: readonly Token[], at: number): boolean {
  if (/^(?:bodies|corpses|remains)$/.test(tokens[at]?.norm ?? '')) return true;
  return /^(?:body|corpse)$/.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm === 'the';
}

const REASONS = new Set(['because', 'although', 'though', 'while', 'when']);
const TOLL_REACH = 14;

/** "the toll rose to", "bringing the number of dead to", "the dead included", "the wounded numbered". */
function toll(tokens: readonly Token[], index: number): Fate | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const byPreposition = /^(?:to|at|of|than|past|above|over|by|from)$/.test(token.norm);
  const byVerb = token.tag.startsWith('VB') && (COUNT_VERBS.has(token.lemma) || ['include', 'comprise'].includes(token.lemma));
  if (!byPreposition && !byVerb) return null;
  const named = tollNoun(tokens, index);
  if (named === null) return null;
  const verb = byVerb ? index : countVerb(tokens, { noun: named.at, to: index });
  if (verb < 0 && !(token.norm === 'of' && named.at === index - 1)) return null;
  return {
    measure: named.measure,
    also: named.measure === 'casualties' ? ['killed'] : [],
    predicate: verb < 0 ? named.at : verb,
    from: verb < 0 ? named.at : Math.min(verb, tollStart(tokens, named.at)),
    to: index + 1,
    via: 'toll',
    ahead: false,
  };
}

/** "Among the dead: 15 children". */
function amongThose(tokens: readonly Token[], index: number): Fate | null {
  if (tokens[index]?.norm !== ':' || tokens[index - 3]?.norm !== 'among' || tokens[index - 2]?.norm !== 'the') return null;
  const measure = FATE_ADJECTIVES.get(tokens[index - 1]?.norm ?? '');
  return measure === undefined
    ? null
    : { measure, also: [], predicate: index + 1, from: index - 3, to: index + 1, via: 'toll', ahead: false };
}

/** "the number of dead": from the head of the phrase that the noun stands in. */
function tollStart(tokens: readonly Token[], at: number): number {
  const start = /^(?:DT|JJ|NN)$/.test(tokens[at - 1]?.tag ?? '') && tokens[at - 2]?.norm === 'of' ? at - 1 : at;
  return tokens[start - 1]?.norm === 'of' && ['number', 'toll', 'total', 'count'].includes(tokens[start - 2]?.norm ?? '') ? start - 2 : at;
}

/** The nearest noun of a toll before the number, in the same clause. */
function tollNoun(tokens: readonly Token[], index: number): { at: number; measure: FateMeasure } | null {
  for (let at = index - 1; at >= 0 && at > index - TOLL_REACH; at -= 1) {
    if (CLAUSE_EDGES.has(tokens[at]?.norm ?? '') || REASONS.has(tokens[at]?.norm ?? '')) return null;
    const measure = tollMeasure(tokens, at);
    if (measure !== null) return { at, measure };
  }
  return null;
}

/** Pasts that a tagger takes for nouns after "toll". */
export const COUNT_PASTS = new Set(['amount', 'rose', 'stood', 'climbed', 'jumped', 'hit', 'reached']);

/** "rose" between the noun and the number, or "bringing" before the noun. */
function countVerb(tokens: readonly Token[], range: { noun: number; to: number }): number {
  for (let at = range.to - 1; at >= 0 && at > range.noun - 7; at -= 1) {
    const token = tokens[at] as Token;
    if (CLAUSE_EDGES.has(token.norm)) return -1;
    if ((token.tag.startsWith('VB') && (COUNT_VERBS.has(token.lemma) || ESTIMATE_VERBS.has(token.lemma))) || COUNT_PASTS.has(token.norm))
      return at;
  }
  return -1;
}

function tollMeasure(tokens: readonly Token[], at: number): FateMeasure | null {
  const token = tokens[at] as Token;
  const measure = TOLL_NOUNS.get(token.norm) ?? TOLL_NOUNS.get(token.lemma);
  if (measure === undefined) return null;
  if (token.lemma === 'toll' && /^(?:casualty|injury|wounded|injured)$/.test(tokens[at - 1]?.norm ?? '')) return 'casualties';
  const isNoun =
    token.tag.startsWith('NN') ||
    tokens[at + 1]?.tag === 'NNS' ||
    /^(?:DT|PRP\$)$/.test(tokens[at - 1]?.tag ?? '') ||
    tokens[at - 1]?.norm === 'of' ||
    tokens[at - 1]?.norm === 'those';
  return isNoun ? measure : null;
}

/** "arrested a group of 30 men": the verb before the collective noun. */
function transparent(tokens: readonly Token[], index: number): Fate | null {
  if (tokens[index]?.norm !== 'of' || !TRANSPARENT.has(tokens[index - 1]?.lemma ?? '')) return null;
  const before = skipLeft(tokens, index - 2);
  const fate = objectOf(tokens, before) ?? nominal(tokens, before);
  return fate === null ? null : { ...fate, to: index + 1 };
}

const MOVING: ReadonlySet<FateMeasure> = new Set([
  'left',
  'arrived',
  'evacuated',
  'displaced',
  'killed',
  'wounded',
  'captured',
  'released',
  'remaining',
  'present',
]);
const BESIDE = new Set(['with', 'alongside', 'besides']);
const WITH_REACH = 18;

/** "left the town with her children and 40 neighbours": those beside the subject share its verb. */
export function fateBeside(tokens: readonly Token[], from: number): Fate | null {
  for (let at = from - 1; at >= 0 && at > from - 7; at -= 1) {
    const token = tokens[at] as Token;
    if (CLAUSE_EDGES.has(token.norm) || token.tag.startsWith('VB')) return null;
    if (BESIDE.has(token.norm)) return movementBefore(tokens, at);
  }
  return null;
}

/** Those beside are of the verb's object where it is passive, or has an object of people: "killing Salma with her sons". */
function hasObjectRole(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return isPassive(tokens, verb) || next?.tag === 'NNP' || next?.tag === 'PRP' || next?.norm === '[' || next?.tag === 'PRP$';
}

function movementBefore(tokens: readonly Token[], index: number): Fate | null {
  for (let at = index - 1; at >= 0 && at > index - WITH_REACH; at -= 1) {
    const token = tokens[at] as Token;
    if (CLAUSE_EDGES.has(token.norm)) return null;
    if (!token.tag.startsWith('VB')) continue;
    const row = FATE_VERBS.get(token.lemma)?.find(
      (one) => one.whose === 'either' || (one.whose === 'object') === hasObjectRole(tokens, at),
    );
    if (row !== undefined && MOVING.has(row.measure)) {
      return { measure: row.measure, also: row.also, predicate: at, from: at, to: index + 1, via: 'beside', ahead: false };
    }
  }
  return null;
}
