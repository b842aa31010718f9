import { ORIGINS, SHARE_WORDS, TOLL_WORDS } from '../../../languages/en/situation-words.ts';
import { groupNouns } from '../../../mentions/party/group-nouns.ts';
import type { Token } from '../../../text/sentence.ts';
import { nounPhrase, type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { isOfWar } from '../../war-talk.ts';
import type { Seen } from './seen.ts';

/** What a group is made of: "militants, mostly foreigners", "most of those who left are women and children". */
export function compositions(scope: Scope): Seen[] {
  const { tokens } = scope.sentence;
  const at = tokens.findIndex(({ norm }) => SHARE_WORDS.has(norm));
  if (at < 0 || !isOfWar(scope.context) || tokens.some(({ lemma, norm }) => TOLL_WORDS.has(lemma) || TOLL_WORDS.has(norm))) return [];
  const seen =
    tokens[at]?.norm === 'most' || /^(?:all|any|majority|half|bulk)$/.test(tokens[at]?.norm ?? '') ? shareOf(scope, at) : mostly(scope, at);
  return seen === null ? [] : [seen];
}

/** "…, mostly foreigners", "were mainly women and children". */
function mostly(scope: Scope, at: number): Seen | null {
  const kinds = kindsAt(scope, at + 1);
  const before = tokenAt(scope.sentence, at - 1);
  if (kinds === null || before === undefined) return null;
  const copular = before.lemma === 'be';
  const whole = wholeBefore(scope, copular ? at - 1 : at);
  if (whole < 0 || (!copular && before.norm !== ',' && whole !== at - 1)) return null;
  const from = copular ? nounPhrase(scope.sentence, whole).from : at;
  return made(scope, { from, to: kinds.to }, { predicate: kinds.to - 1, of: whole });
}

/** "Most of those who remain are foreigners", "all 40 men on board were conscripts", "any who stay are non-Syrians". */
function shareOf(scope: Scope, at: number): Seen | null {
  const { tokens } = scope.sentence;
  for (let be = at + 1; be < Math.min(tokens.length, at + REACH); be += 1) {
    if (/^[;:.]$/.test(tokens[be]?.norm ?? '')) return null;
    const kinds = tokens[be]?.lemma === 'be' && /^(?:are|were|is|was)$/.test(tokens[be]?.norm ?? '') ? kindsAt(scope, be + 1) : null;
    if (kinds === null) continue;
    const relative = tokens.slice(at, be).some(({ norm }) => norm === 'whom');
    const of = relative ? wholeBefore(scope, at) : tokens.findIndex((token, index) => index > at && index < be && isWhole(token));
    if (of < 0 || (relative && isCounted(scope, of))) return null;
    return made(scope, { from: at, to: kinds.to }, { predicate: kinds.to - 1, of });
  }
  return apposed(scope, at);
}

/** "Fighters, most of them foreigners": of a counted whole the count of the part says it. */
function apposed(scope: Scope, at: number): Seen | null {
  const { tokens } = scope.sentence;
  if (tokens[at + 1]?.norm !== 'of' || tokens[at + 2]?.norm !== 'them') return null;
  const kinds = kindsAt(scope, at + 3);
  const of = wholeBefore(scope, at);
  return kinds === null || of < 0 || isCounted(scope, of) ? null : made(scope, { from: at, to: kinds.to }, { predicate: kinds.to - 1, of });
}

const REACH = 14;
const LONGEST = 6;

function made(scope: Scope, range: Range, { predicate, of }: { predicate: number; of: number }): Seen {
  return { rule: 'made-of', topic: 'other', predicate, range: trimRange(scope.sentence, range), of };
}

/** The nouns for sorts of people that stand there, with what joins and describes them; null where something else does. */
function kindsAt({ sentence: { tokens } }: Scope, from: number): Range | null {
  let to = from;
  let last = -1;
  while (to < Math.min(tokens.length, from + LONGEST) && /^(?:NN|JJ|CC|DT|HYPH|RB)/.test(tokens[to]?.tag ?? '')) {
    const ends = /^NN/.test(tokens[to]?.tag ?? '') && !/^NN/.test(tokens[to + 1]?.tag ?? '');
    if (ends && !isKind(tokens[to] as Token)) break;
    if (ends) last = to;
    to += 1;
  }
  if (last < 0) return null;
  return { from, to: tokens[last + 1]?.norm === 'from' ? endOfName(tokens, last + 2) : last + 1 };
}

/** "Foreigners from Central Asia". */
function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (/^(?:DT|JJ|NN)/.test(tokens[to]?.tag ?? '') && to < from + LONGEST) to += 1;
  return to;
}

const FAITHS = /^(?:muslims|christians|sunnis|shiites|alawites|druze|jews|yazidis|hindus|catholics)$/;
const KIN = new Set(['families', 'relatives', 'elderly', 'wives']);

/** Sorts of people by where they come from, age, sex and part in the war; what they believe is another matter. */
function isKind({ lemma, norm, tag, text }: Token): boolean {
  if (FAITHS.test(norm)) return false;
  if (tag === 'NNPS' || (/^NNP?S?$/.test(tag) && /^(?:[Nn]on-)?\p{Lu}\p{L}+s$/u.test(text))) return true;
  return tag === 'NNS' && (ORIGINS.has(lemma) || groupNouns.has(norm) || KIN.has(norm));
}

function wholeBefore({ sentence: { tokens } }: Scope, at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) if (isWhole(tokens[index])) return index;
  return -1;
}

const isWhole = (token: Token | undefined): boolean =>
  token !== undefined && (PERSONS.has(token.norm) || (/^NN/.test(token.tag) && (groupNouns.has(token.norm) || GROUPS.has(token.lemma))));

const PERSONS = new Set(['those', 'they', 'them', 'who', 'people', 'others']);
const GROUPS = new Set(['group', 'convoy', 'batch', 'passenger', 'arrival', 'evacuee', 'force', 'column', 'unit']);

const isCounted = (scope: Scope, of: number): boolean => {
  const { from, to } = nounPhrase(scope.sentence, of);
  return scope.sentence.tokens.slice(from, to).some(({ tag }) => tag === 'CD');
};
