import { FATE_ADJECTIVES, FATE_NOUNS, FATE_VERBS } from '../../../languages/en/fate-words.ts';
import {
  COMBATANT_MODIFIERS,
  DEMONYM_ENDING,
  DEMONYMS,
  NOT_PERSONS,
  type NounClass,
  PERSON_ENDING,
  THING_NOUNS,
} from '../../../languages/en/figure-words.ts';
import { groupNouns } from '../../../mentions/party/group-nouns.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { FigureBody } from '../body.ts';
import { NO_VERBS } from './verb-group.ts';

/** What a number counts: the noun phrase after it, or nothing where the noun is left out ("dozens more injured"). */
export interface Counted {
  /** Tokens of the noun phrase after the number, half-open; empty for an elliptic count. */
  readonly from: number;
  readonly to: number;
  /** Token index of the counted noun, -1 where it is left out. */
  readonly head: number;
  /** Class of the noun; null for a noun that no rule knows. */
  readonly class: NounClass | null;
  readonly civilian: FigureBody['civilian'];
  readonly group: string | null;
}

/** Reads the noun phrase that starts at token `start`, right after a number or an article. */
export function countedAt(sentence: Sentence, start: number): Counted {
  const { tokens } = sentence;
  const from = skipPartitive(tokens, start);
  const head = PRONOUNS.has(tokens[from - 1]?.norm ?? '') && !isNounPhrase(tokens[from]) ? -1 : headFrom(tokens, from);
  if (head < 0) return { from, to: from, head: -1, class: null, civilian: 'unknown', group: null };
  const heads = [head, ...coordinatedHeads(tokens, head)];
  const first = tokens[head] as Token;
  const nouns = heads.map((index) => (tokens[index] as Token).norm);
  const civilians = new Set(heads.map((index) => civilianOf(tokens, from, index)));
  const mostly = MOSTLY.has(tokens[from - 1]?.norm ?? '');
  return {
    from: mostly ? from - 1 : from,
    to: (heads.at(-1) as number) + 1,
    head,
    class: classOf(first),
    civilian: civilians.size === 1 && !mostly ? ([...civilians][0] as FigureBody['civilian']) : 'mixed',
    group: mostly ? null : groupOf(nouns),
  };
}

/** Class of a noun by the lists, then by its ending. */
export function classOf(token: Token): NounClass | null {
  for (const [name, nouns] of Object.entries(THING_NOUNS)) {
    if (nouns.has(token.lemma) || nouns.has(token.norm)) return name as NounClass;
  }
  const group = groupNouns.get(token.norm);
  if (group !== undefined && (group.person || token.norm === 'troops' || COLLECTIVES.has(token.norm))) return 'person';
  if (group !== undefined) return null;
  if (FATE_NOUNS.has(token.lemma) || FATE_NOUNS.has(token.norm)) return 'fate';
  if (PEOPLE.has(token.norm)) return 'person';
  if (token.tag.startsWith('NN') && PERSON_ENDING.test(token.norm) && !NOT_PERSONS.has(token.norm) && isPlural(token)) return 'person';
  if (DEMONYM_ENDING.test(token.text) || (DEMONYMS.has(token.norm) && /^\p{Lu}/u.test(token.text))) return 'person';
  return null;
}

/** "five of them soldiers": a noun right after the pronoun. */
function isNounPhrase(token: Token | undefined): boolean {
  return token !== undefined && (token.tag.startsWith('NN') || token.tag.startsWith('JJ')) && !FATE_ADJECTIVES.has(token.norm);
}

const PEOPLE = new Set([
  'others',
  'personnel',
  'staff',
  'crew',
  'manpower',
  'souls',
  'toddlers',
  'women',
  'men',
  'children',
  'people',
  'persons',
  'kids',
]);

const COLLECTIVES = new Set(['personnel', 'staff', 'crew']);
const SKIPPED = new Set(['other', 'more', 'additional', 'further', 'mostly', 'mainly', 'largely', 'including']);
const MOSTLY = new Set(['mostly', 'mainly', 'largely']);
const PRONOUNS = new Set(['whom', 'which', 'them', 'us']);
const DETERMINERS = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'these', 'those', 'this', 'that', 'such', 'all']);

/** "dozens | of the | buses", "40 | more | civilians". */
function skipPartitive(tokens: readonly Token[], start: number): number {
  let index = start;
  const inside = tokens[start - 1]?.norm === 'of';
  if (tokens[index]?.norm === 'of' || inside) {
    index += inside ? 0 : 1;
    if (PRONOUNS.has(tokens[index]?.norm ?? '')) return index + 1;
    while (DETERMINERS.has(tokens[index]?.norm ?? '')) index += 1;
    if (tokens[index]?.tag === 'CD' && /^(?:NN|JJ)/.test(tokens[index + 1]?.tag ?? '')) index += 1;
  }
  while (SKIPPED.has(tokens[index]?.norm ?? '') && tokens[index]?.norm !== 'including') index += 1;
  return index;
}

/** Prepositions that a tagger takes for adjectives. */
const PREPOSITIONS = new Set(['near', 'inside', 'outside', 'like', 'past']);

/** The last noun of the run of modifiers and nouns that starts here; -1 where a fate, a verb or an end comes first. */
function headFrom(tokens: readonly Token[], from: number): number {
  let last = -1;
  for (let index = from; index < tokens.length && index < from + 8; index += 1) {
    const token = tokens[index] as Token;
    if (PREPOSITIONS.has(token.norm)) return last;
    const known = classOf(token);
    const noun = known !== null && known !== 'fate' ? true : token.tag.startsWith('NN');
    if (known === 'fate' && last < 0 && !isNominal(tokens, index)) {
      if (!nounFollows(tokens, index + 1)) return FATE_ADJECTIVES.has(token.norm) ? -1 : index;
      continue;
    }
    if (noun || known === 'fate') {
      last = index;
      if (isFinal(token, known) && !continues(tokens[index + 1], token) && !isOwner(tokens, index)) return index;
    } else if (!isModifier(tokens, index, last)) {
      return last;
    }
  }
  return last;
}

/** "dead", "wounded", "missing" before a noun are modifiers; alone after a number they are the fate itself. */
function isNominal(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  return token.tag.startsWith('NN') && !FATE_ADJECTIVES.has(token.norm);
}

function nounFollows(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  if (next === undefined) return false;
  if (next.tag.startsWith('NN')) return classOf(next) !== null || nounFollows(tokens, index + 1);
  return next.tag.startsWith('JJ') && nounFollows(tokens, index + 1);
}

function isFinal(token: Token, known: NounClass | null): boolean {
  if (known === null) return isPlural(token) && token.tag === 'NNS';
  return isPlural(token) || token.norm === 'others' || COLLECTIVES.has(token.norm);
}

/** "300 prisoners' families": the families are counted. */
function isOwner(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.tag === 'POS' && nounAhead(tokens, index + 2);
}

/** "police officers", "bus passengers": the plural noun right after takes over. */
function continues(next: Token | undefined, current: Token): boolean {
  if (next === undefined || !next.tag.startsWith('NN')) return false;
  return current.norm === 'police' && classOf(next) === 'person';
}

export function isPlural(token: Token): boolean {
  return (
    token.tag === 'NNS' ||
    token.tag === 'NNPS' ||
    groupNouns.get(token.norm)?.plural === token.norm ||
    (token.norm !== token.lemma && token.norm.endsWith('s'))
  );
}

function isModifier(tokens: readonly Token[], index: number, last: number): boolean {
  const token = tokens[index] as Token;
  if (token.tag.startsWith('JJ') || token.tag === 'POS' || token.norm === "'s" || token.tag === 'HYPH') return nounAhead(tokens, index + 1);
  if (last >= 0) return false;
  if (token.tag === 'VBN' || token.tag === 'VBG' || token.tag === 'VBD') {
    if (NO_VERBS.has(token.norm) || ['be', 'have', 'do'].includes(token.lemma)) return false;
    // A past that is no participle ("20,000 took part") is the verb itself.
    if (token.tag === 'VBD' && !token.norm.endsWith('ed')) return false;
    const known = knownNounNext(tokens, index + 1);
    return (
      known || (!FATE_VERBS.has(token.lemma) && !FATE_ADJECTIVES.has(token.norm) && (tokens[index + 1]?.tag.startsWith('NN') ?? false))
    );
  }
  if (token.tag === 'RB' || token.tag === 'RBR') return nounAhead(tokens, index + 1) && tokens[index + 1]?.tag !== 'IN';
  return (token.norm === ',' || token.norm === 'and') && isAdjectivePair(tokens, index);
}

/** "wounded and sick civilians" */
function isAdjectivePair(tokens: readonly Token[], index: number): boolean {
  return (
    (tokens[index - 1]?.tag.startsWith('JJ') ?? false) &&
    (tokens[index + 1]?.tag.startsWith('JJ') ?? false) &&
    knownNounNext(tokens, index + 2)
  );
}

function nounAhead(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  if (next === undefined) return false;
  if (next.tag.startsWith('NN')) return true;
  // "armed and unarmed assailants"
  if (next.tag === 'CC' && /^JJ/.test(tokens[index + 1]?.tag ?? '')) return nounAhead(tokens, index + 2);
  return /^(?:JJ|VBN|VBG|POS|HYPH|RB)/.test(next.tag) && nounAhead(tokens, index + 1);
}

/** After a participle a noun of people or things must come at once, or it was a verb: "300 leaving the city". */
function knownNounNext(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  if (next === undefined) return false;
  const known = classOf(next);
  if (known !== null && (known !== 'fate' || next.tag.startsWith('NN'))) return isPlural(next) || known === 'person';
  return /^(?:JJ|NN)/.test(next.tag) && knownNounNext(tokens, index + 1);
}

/** "residents and rebel fighters", "rebels and their families": nouns of the same count, without a number of their own. */
function coordinatedHeads(tokens: readonly Token[], head: number): number[] {
  const joiner = tokens[head + 1];
  if (joiner === undefined || !['and', 'or', '/'].includes(joiner.norm)) return [];
  let index = head + 2;
  while (DETERMINERS.has(tokens[index]?.norm ?? '')) index += 1;
  for (let steps = 0; steps < 4; steps += 1, index += 1) {
    const token = tokens[index];
    if (token === undefined) return [];
    const known = classOf(token);
    if ((known === 'person' || known === 'family') && isPlural(token)) return [index, ...coordinatedHeads(tokens, index)];
    if (!/^(?:JJ|NN|VBN)/.test(token.tag)) return [];
  }
  return [];
}

function civilianOf(tokens: readonly Token[], from: number, head: number): FigureBody['civilian'] {
  const before = tokens.slice(Math.max(from, head - 2), head).map((token) => token.norm);
  if (before.includes('civilian') || before.includes('innocent')) return 'civilian';
  if (before.some((word) => COMBATANT_MODIFIERS.has(word))) return 'combatant';
  return groupNouns.get(tokens[head]?.norm ?? '')?.civilian ?? 'unknown';
}

function groupOf(nouns: readonly string[]): string | null {
  const groups = [...new Set(nouns.map((noun) => groupNouns.get(noun)?.group ?? null))];
  return groups.every((group) => group !== null) ? groups.join(' and ') : null;
}
