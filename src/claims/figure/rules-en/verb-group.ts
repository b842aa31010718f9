import {
  FATE_ADJECTIVES,
  FATE_VERBS,
  type FateMeasure,
  type FateVerb,
  RAISING_VERBS,
  TOLL_NOUNS,
} from '../../../languages/en/fate-words.ts';
import { PLACE_NOUNS } from '../../../languages/en/figure-words.ts';
import type { Token } from '../../../text/sentence.ts';

/** A verb with its auxiliaries: "are thought to have been killed" is one group whose head is "killed". */
export interface VerbGroup {
  readonly from: number;
  /** The lexical verb, or the adjective or place after a copula. */
  readonly head: number;
  /** Half-open end of the words that say the fate, particle included. */
  readonly to: number;
  readonly passive: boolean;
  readonly copular: boolean;
  /** "are to be released", "to leave". */
  readonly ahead: boolean;
  readonly still: boolean;
}

/** What became of people, with the words that say it. */
export interface VerbFate {
  readonly measure: FateMeasure;
  readonly also: readonly FateMeasure[];
  readonly to: number;
}

/** Forms of verbs that work as prepositions. */
export const NO_VERBS: ReadonlySet<string> = new Set([
  'including',
  'according',
  'regarding',
  'concerning',
  'following',
  'during',
  'pending',
  'given',
  'based',
]);
const PASSED = new Set([
  'not',
  "n't",
  'nt',
  'also',
  'still',
  'already',
  'reportedly',
  'currently',
  'later',
  'then',
  'now',
  'either',
  'all',
  'both',
  'since',
]);

export function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.tag.startsWith('VB') || token.tag === 'MD') && !NO_VERBS.has(token.norm);
}

/** Reads the verb group that starts at `start`; null where no lexical verb or predicate follows. */
export function verbGroupAt(tokens: readonly Token[], start: number): VerbGroup | null {
  let be = false;
  let ahead = false;
  let still = false;
  for (let index = start; index < tokens.length && index < start + 12; index += 1) {
    const token = tokens[index] as Token;
    const base = { from: start, head: index, to: index + 1, ahead, still };
    if (be && FATE_ADJECTIVES.has(token.norm)) return { ...base, passive: true, copular: false };
    still ||= token.norm === 'still';
    if (token.tag === 'MD' || PASSED.has(token.norm) || (token.tag.startsWith('RB') && isVerbLike(tokens[index + 1]))) continue;
    if (token.norm === 'to') {
      if (!isVerbLike(tokens[index + 1])) return be ? { ...base, passive: false, copular: true } : null;
      ahead ||= be || index === start;
      be = false;
      continue;
    }
    if (token.lemma === 'be' || (token.lemma === 'get' && tokens[index + 1]?.tag === 'VBN')) be = true;
    else if (token.lemma === 'have' && (isVerbLike(tokens[index + 1]) || tokens[index + 1]?.norm === 'to')) be = false;
    else if (token.lemma === 'do' && isVerbLike(tokens[index + 1])) continue;
    else if (token.tag.startsWith('VB') && RAISING_VERBS.has(token.lemma) && raises(tokens[index + 1])) {
      if (tokens[index + 1]?.norm === 'to') be = false;
    } else if (token.tag.startsWith('VB')) return { ...base, passive: be && token.tag !== 'VBG', copular: false };
    else return be ? { ...base, passive: false, copular: true } : null;
  }
  return null;
}

function raises(next: Token | undefined): boolean {
  return next !== undefined && (next.norm === 'to' || FATE_ADJECTIVES.has(next.norm));
}

function isVerbLike(token: Token | undefined): boolean {
  return token !== undefined && (isVerb(token) || PASSED.has(token.norm) || token.tag.startsWith('RB') || token.norm === 'been');
}

/** The fate that a verb group gives to its subject; null where it gives none. */
export function fateOfSubject(tokens: readonly Token[], group: VerbGroup): VerbFate | null {
  const head = tokens[group.head] as Token;
  if (group.copular) return copularFate(tokens, group);
  const adjective = FATE_ADJECTIVES.get(head.norm);
  if (group.passive && adjective !== undefined) return withCompanion(tokens, group.head, { measure: adjective, also: [], to: group.to });
  if (group.passive && head.lemma === 'give' && hasWithin(tokens, group.head, ['passage']))
    return { measure: 'left', also: ['evacuated'], to: group.to };
  if (group.passive && head.lemma === 'leave') return { measure: 'remaining', also: ['present'], to: group.to };
  if (head.lemma === 'lose' && !group.passive && hasWithin(tokens, group.head, ['lives', 'life']))
    return { measure: 'killed', also: [], to: group.to + 2 };
  if (head.lemma === 'lay' && hasWithin(tokens, group.head, ['arms', 'weapons']))
    return { measure: 'captured', also: ['other'], to: group.to + 2 };
  const found = fateVerb(tokens, group.head, (verb) => verb.whose === 'either' || (verb.whose === 'object') === group.passive);
  if (found === null) return null;
  if (found.verb.measure === 'remaining' || !group.still || found.verb.measure !== 'present')
    return withCompanion(tokens, group.head, fate(found));
  return { measure: 'remaining', also: ['present'], to: found.to };
}

/** The fate that a verb gives to its object: "killing", "rounded up", "took hostage". */
export function fateOfObject(tokens: readonly Token[], verb: number): VerbFate | null {
  const found = fateVerb(tokens, verb, (row) => row.whose === 'object' || row.whose === 'either');
  return found === null ? null : fate(found);
}

function fate(found: { verb: FateVerb; to: number }): VerbFate {
  return { measure: found.verb.measure, also: found.verb.also, to: found.to };
}

/** "killed or wounded", "dead and injured": both fates in one number. */
function withCompanion(tokens: readonly Token[], head: number, first: VerbFate): VerbFate {
  const joiner = tokens[head + 1]?.norm;
  if (joiner !== 'or' && joiner !== 'and') return first;
  const window = tokens.slice(head + 2, head + 5);
  const second = window.findIndex((token) => {
    const other = FATE_ADJECTIVES.get(token.norm) ?? FATE_VERBS.get(token.lemma)?.[0]?.measure;
    return other === 'killed' || other === 'wounded' || token.norm === 'disabled';
  });
  const between = window.slice(0, Math.max(0, second));
  if (second < 0 || !between.every((token) => token.tag.startsWith('RB')) || !['killed', 'wounded'].includes(first.measure)) return first;
  const other = FATE_ADJECTIVES.get(window[second]?.norm ?? '') ?? 'wounded';
  return other === first.measure ? first : { measure: 'casualties', also: [first.measure], to: head + 3 + second };
}

/** "are still in the city", "are among the dead", "is under siege". */
function copularFate(tokens: readonly Token[], group: VerbGroup): VerbFate | null {
  const word = tokens[group.head]?.norm ?? '';
  if (word === 'among' || word === 'amongst') {
    const named = tokens.slice(group.head + 1, group.head + 4).find((token) => TOLL_NOUNS.has(token.lemma) || TOLL_NOUNS.has(token.norm));
    const measure = named === undefined ? undefined : (TOLL_NOUNS.get(named.norm) ?? TOLL_NOUNS.get(named.lemma));
    return measure === undefined ? null : { measure, also: [], to: group.head + 3 };
  }
  if (!['in', 'inside', 'at', 'within', 'there', 'aboard', 'on', 'under'].includes(word)) return null;
  if (!leadsToPlace(tokens, group.head)) return null;
  return {
    measure: group.still ? 'remaining' : 'present',
    also: [group.still ? 'present' : 'remaining'],
    to: Math.min(tokens.length, group.head + 3),
  };
}

const BARE_PLACES = new Set(['there', 'inside', 'aboard']);

/** "in the city", "inside Raqqa", "there": a preposition with a place after it; "on a visit" is none. */
export function leadsToPlace(tokens: readonly Token[], preposition: number): boolean {
  const word = tokens[preposition]?.norm ?? '';
  for (let index = preposition + 1; index < Math.min(tokens.length, preposition + 7); index += 1) {
    const token = tokens[index] as Token;
    if (PLACE_NOUNS.has(token.lemma) || (token.tag === 'NNP' && !/^(?:\p{Lu}?\p{Ll}+day)$/u.test(token.text))) return true;
    if (!/^(?:DT|JJ|VBN|PRP\$|NN|CD|IN|POS|HYPH)/.test(token.tag)) break;
  }
  return BARE_PLACES.has(word);
}

function hasWithin(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return tokens.slice(from + 1, from + 5).some((token) => words.includes(token.norm));
}

const PARTICLE_REACH = 3;

/** Looks a verb up with a particle near it, then alone. */
function fateVerb(tokens: readonly Token[], verb: number, fits: (row: FateVerb) => boolean): { verb: FateVerb; to: number } | null {
  const { lemma } = tokens[verb] as Token;
  for (let index = verb + 1; index <= verb + PARTICLE_REACH && index < tokens.length; index += 1) {
    const row = FATE_VERBS.get(`${lemma}_${tokens[index]?.norm}`)?.find(fits);
    if (row !== undefined) return { verb: row, to: index + 1 };
    if (/^[,.;:]$/.test(tokens[index]?.norm ?? '')) break;
  }
  const row = FATE_VERBS.get(lemma)?.find(fits);
  return row === undefined ? null : { verb: row, to: verb + 1 };
}
