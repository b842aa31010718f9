import { FATE_ADJECTIVES } from '../../../languages/en/fate-words.ts';
import type { Token } from '../../../text/sentence.ts';
import { classOf } from './counted.ts';
import type { Fate } from './fate.ts';
import { fateOfSubject, isVerb, type VerbGroup, verbGroupAt } from './verb-group.ts';

const STOPS = new Set(['.', ';', ':', '!', '?', '"', '”', '“', '–', '—', '-', '--']);
const BREAKS = new Set([
  'after',
  'when',
  'while',
  'because',
  'before',
  'if',
  'although',
  'though',
  'but',
  'until',
  'since',
  'as',
  'whereas',
  'where',
  'according',
  'so',
]);
const RELATIVES = new Set(['who', 'which', 'whom', 'that']);
const REACH = 32;

interface Scan {
  reduced: Fate | null;
  relative: Fate | null;
  inRelative: boolean;
}

/**
 * What the words after a noun phrase say became of those counted: its verb first ("were evacuated"), or else a
 * participle or adjective right after it ("45 missing"), or else its relative clause ("who left").
 */
export function fateAfter(tokens: readonly Token[], start: number): Fate | null {
  const scan: Scan = { reduced: null, relative: null, inRelative: false };
  let index = start;
  while (index < tokens.length && index < start + REACH) {
    const token = tokens[index] as Token;
    if ((STOPS.has(token.norm) && !DASHES.has(token.norm)) || (BREAKS.has(token.norm) && !isAsWellAs(tokens, index))) break;
    if (token.norm === '(' || token.norm === ',' || DASHES.has(token.norm)) {
      const next = afterParenthesis(tokens, index);
      if (next === null) break;
      index = next;
      continue;
    }
    if (RELATIVES.has(token.norm)) {
      if (token.norm === 'that' && index !== start && token.tag === 'IN') break;
      scan.inRelative = true;
      index += 1;
      continue;
    }
    if (scan.reduced !== null && (token.tag === 'CC' || token.tag === 'CD')) break;
    const step = stepAt(tokens, index, { scan, start });
    if (step.main !== undefined) return step.main ?? scan.reduced ?? scan.relative;
    index = step.next;
  }
  return scan.reduced ?? scan.relative;
}

function isAsWellAs(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.norm === 'as' && (tokens[index + 1]?.norm === 'well' || tokens[index - 1]?.norm === 'well');
}

const DASHES = new Set(['–', '—', '-', '--']);
const LISTING = new Set(['including', 'among', 'mostly', 'mainly', 'most', 'all', 'at', 'some', 'aged']);
const LIST_TAGS = /^(?:DT|CD|JJ|JJS|NN|CC|,|RB|IN|PRP\$?|POS|WP|WDT|HYPH|SYM|-LRB-|-RRB-|VBG|TO|RP)/;

/** Past a stretch between commas, dashes or brackets; null where it does not close, so that the clause ends here. */
function afterParenthesis(tokens: readonly Token[], index: number): number | null {
  const opener = tokens[index + 1];
  const mark = tokens[index]?.norm ?? '';
  const close = mark === '(' ? ')' : mark;
  if (opener === undefined || isVerb(opener) || (opener.tag === 'CC' && mark === ',')) return null;
  if (mark === ',' && (LISTING.has(opener.norm) || opener.tag === 'CD')) return afterList(tokens, index + 1);
  for (let at = index + 1; at < tokens.length && at < index + 18; at += 1) {
    const { norm } = tokens[at] as Token;
    if (norm === close) return at + 1;
    if (STOPS.has(norm)) return null;
  }
  return null;
}

const LIST_REACH = 40;
/** A list of several that runs into its verb: "including two children and a woman were killed". */
const PLURAL = new Set(['were', 'are', 'have']);

/** Past ", including two children, a woman and their cousin," to the verb after the last comma. */
function afterList(tokens: readonly Token[], start: number): number | null {
  let closed: number | null = null;
  let joined = false;
  for (let at = start; at < tokens.length && at < start + LIST_REACH; at += 1) {
    const token = tokens[at] as Token;
    if (token.norm === ',') closed = at + 1;
    if (token.tag === 'CC') joined = true;
    const ends = PLURAL.has(token.norm) || (joined && token.tag === 'VBD' && token.lemma === 'lose');
    if (isVerb(token) && (closed === at || (ends && !isInsideList(tokens, at)))) return at;
    if (STOPS.has(token.norm)) return null;
    if (!LIST_TAGS.test(token.tag) && !isInsideList(tokens, at)) return closed;
  }
  return closed;
}

/** "one of whom was an infant", "two of them aged 12": a clause on one member of the list. */
function isInsideList(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:whom|which|who)$/.test(token.norm)) || tokens[at]?.norm === 'aged';
}

/** One step to the right: past a word, past a verb that is not the main one, or to the main verb (`main`). */
function stepAt(tokens: readonly Token[], index: number, at: { scan: Scan; start: number }): { next: number; main?: Fate | null } {
  const { scan, start } = at;
  const token = tokens[index] as Token;
  const adjacent = isAdjacent(tokens, start, index);
  if (adjacent && isFateAdjective(tokens, index)) {
    const group: VerbGroup = {
      from: index,
      head: index,
      to: index + 1,
      passive: true,
      copular: false,
      ahead: false,
      still: tokens[index - 1]?.norm === 'still',
    };
    scan.reduced = toFate(tokens, group, 'participle');
    return { next: (scan.reduced?.to ?? index) + (scan.reduced === null ? 1 : 0) };
  }
  if (adjacent && scan.reduced === null && isPlaceAfterStill(tokens, index)) {
    scan.reduced = {
      measure: 'remaining',
      also: ['present'],
      predicate: index,
      from: index,
      to: Math.min(tokens.length, index + 3),
      via: 'still-there',
      ahead: false,
    };
    return { next: index + 1 };
  }
  if (token.norm === 'to' && tokens[index + 1]?.tag.startsWith('VB')) return infinitive(tokens, index, scan);
  if (!isVerb(token) || isPremodifier(tokens, index)) return { next: index + 1 };
  const group = verbGroupAt(tokens, index);
  if (group === null) return { next: index + 1 };
  const bare =
    group.from === group.head && (token.tag === 'VBN' || token.tag === 'VBG' || (token.tag === 'VBD' && isReducedPast(tokens, index)));
  if (bare && !adjacent && isOfOthers(tokens, index)) return { next: group.to };
  if (bare) return participle(tokens, group, scan);
  const fate = toFate(tokens, group, scan.inRelative ? 'relative' : 'verb') ?? coordinated(tokens, group);
  if (!scan.inRelative) return { next: group.to, main: withAlso(fate, scan.reduced) };
  scan.relative ??= fate;
  scan.inRelative = tokens[group.to]?.norm === 'and' || tokens[group.to]?.norm === 'or';
  return { next: group.to };
}

function withAlso(fate: Fate | null, reduced: Fate | null): Fate | null {
  if (fate === null || reduced === null) return fate;
  return { ...fate, also: [...new Set([...fate.also, reduced.measure, ...reduced.also])].filter((measure) => measure !== fate.measure) };
}

/** "250 prisoners to be freed": what is ahead of them. */
function infinitive(tokens: readonly Token[], index: number, scan: Scan): { next: number } {
  const group = verbGroupAt(tokens, index);
  const fate = group === null ? null : toFate(tokens, { ...group, ahead: true }, 'infinitive');
  scan.reduced ??= fate;
  return { next: group?.to ?? index + 1 };
}

/** A participle right on its noun: passive ("people uprooted"), or active ("people leaving the town"). */
function participle(tokens: readonly Token[], group: VerbGroup, scan: Scan): { next: number } {
  const passive = tokens[group.head]?.tag !== 'VBG' || tokens[group.head - 1]?.norm === 'being';
  const own =
    toFate(tokens, { ...group, passive }, 'participle') ?? (passive ? toFate(tokens, { ...group, passive: false }, 'participle') : null);
  if (scan.inRelative) {
    scan.relative ??= own;
    scan.inRelative = false;
  } else scan.reduced ??= own;
  return { next: own?.to ?? group.to };
}

/** "for every hostage released": the participle belongs to the people right before it. */
function isOfOthers(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.tag.startsWith('NN') === true && classOf(before) === 'person';
}

/** A past form without object may be a participle: "loyalists evacuated the day before waited". */
function isReducedPast(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < tokens.length && at < index + 8; at += 1) {
    const token = tokens[at] as Token;
    if (STOPS.has(token.norm) || token.norm === ',' || token.tag === 'CC' || BREAKS.has(token.norm)) break;
    if (isVerb(token) && (token.tag === 'VBD' || token.tag === 'MD' || token.lemma === 'be') && !isPremodifier(tokens, at)) return true;
  }
  return FATE_ADJECTIVES.has(tokens[index]?.norm ?? '') && tokens[index]?.norm !== 'left' && !hasObject(tokens, index);
}

function hasObject(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return (
    next !== undefined &&
    /^(?:DT|CD|PRP|JJ|NNS|NN$)/.test(next.tag) &&
    !/day$|^(?:last|early|late|this|today|yesterday|overnight)$/.test(next.norm)
  );
}

/** "the besieged city", "a captured soldier": a participle that belongs to a noun after it. */
function isPremodifier(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.tag !== 'VBN' && token.tag !== 'VBG' && (token.tag !== 'VBD' || !token.norm.endsWith('ed'))) return false;
  const before = tokens[index - 1]?.tag ?? '';
  const after = tokens[index + 1]?.tag ?? '';
  return /^(?:DT|JJ|IN|PRP\$|POS|CD)/.test(before) && /^(?:NN|JJ|HYPH)/.test(after);
}

function isFateAdjective(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!FATE_ADJECTIVES.has(token.norm) || token.norm === 'left' || token.norm === 'present') return false;
  if (token.tag === 'VBD' || token.tag === 'VBN') return !hasObject(tokens, index);
  return true;
}

/** Directly after the noun phrase, adverbs apart. */
function isAdjacent(tokens: readonly Token[], start: number, index: number): boolean {
  return tokens.slice(start, index).every((token) => token.tag.startsWith('RB') || token.norm === 'are' || token.norm === 'internally');
}

function isPlaceAfterStill(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.norm === 'still' && ['in', 'inside', 'at', 'within', 'there'].includes(tokens[index + 1]?.norm ?? '');
}

/** "were given safe passage and bussed out": the fate may stand in the second verb. */
function coordinated(tokens: readonly Token[], group: VerbGroup): Fate | null {
  for (let at = group.head + 1; at < tokens.length && at < group.head + 9; at += 1) {
    const token = tokens[at] as Token;
    if (STOPS.has(token.norm) || BREAKS.has(token.norm)) return null;
    if (token.tag !== 'CC' || !isVerb(tokens[at + 1])) continue;
    const second = verbGroupAt(tokens, at + 1);
    if (second === null) return null;
    const bare = second.from === second.head && tokens[second.head]?.tag !== 'VBG';
    return toFate(tokens, bare ? { ...second, passive: group.passive } : second, 'verb');
  }
  return null;
}

function toFate(tokens: readonly Token[], group: VerbGroup, via: string): Fate | null {
  const fate = fateOfSubject(tokens, group);
  if (fate === null) return null;
  return {
    measure: fate.measure,
    also: fate.also,
    predicate: group.copular ? Math.max(group.from, group.head - 1) : group.head,
    from: group.from,
    to: fate.to,
    via,
    ahead: group.ahead,
  };
}
