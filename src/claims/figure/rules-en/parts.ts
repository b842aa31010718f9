import { EXCLUDING, INCLUDING } from '../../../languages/en/figure-words.ts';
import { groupNouns } from '../../../mentions/party/group-nouns.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Found, Work } from './found.ts';

const PRONOUNS = new Set(['whom', 'which', 'them', 'these', 'those']);
const JOINERS = new Set(['and', ',', 'or', 'plus']);

/** The figure that this number is a part of: "including 12 women", "two of whom", "among them". */
export function wholeOf(work: Work): Found | null {
  const { tokens } = work.sentence;
  const before = (back: number) => tokens[work.number.from - back]?.norm ?? '';
  const whole = work.earlier.findLast((found) => !found.isPart && isPeople(found)) ?? null;
  if (whole === null) return null;
  if (INCLUDING.has(before(1)) || (before(2) === 'among' && PRONOUNS.has(before(1))) || (before(2) === 'at' && INCLUDING.has(before(3))))
    return whole;
  if (PRONOUNS.has(before(1)) && before(2) === 'of') return whole;
  if (tokens[work.number.to]?.norm === 'of' && PRONOUNS.has(tokens[work.number.to + 1]?.norm ?? '')) return whole;
  if (work.counted.head < 0 && predicatedGroup(tokens, work.counted.to) !== null) return whole;
  if (before(1) === '(' && work.counted.group !== null && isNoMore(work, whole)) return whole;
  if (isListed(work, whole)) return whole;
  const last = work.earlier.at(-1);
  const joined = JOINERS.has(before(1)) && before(2) !== ')';
  return last?.isPart && joined && work.number.from - lastToken(last) <= 2 ? whole : null;
}

/** "the toll rose to 688: 93 civilians, 32 of them children; and 595 fighters": a list that takes the count apart. */
export function isListed(work: Work, whole: Found): boolean {
  const { tokens } = work.sentence;
  const colon = lastToken(whole);
  if (tokens[colon]?.norm !== ':' || work.counted.head < 0 || !isNoMore(work, whole)) return false;
  return !tokens.slice(colon, work.number.from).some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
}

/** "12 killed (4 women, 3 children)" */
function isNoMore({ number }: Work, { draft }: Found): boolean {
  return (number.low ?? Number.POSITIVE_INFINITY) <= (draft.body.high ?? draft.body.low ?? 0);
}

export function isPeople(found: Found): boolean {
  return found.draft.body.unit === 'persons' || found.draft.body.unit === 'bodies';
}

function lastToken(found: Found): number {
  return Math.max(found.counted.to, found.number.to);
}

const BESIDE_MARK = /^(?:, )?(?:as well as|along with|together with|in addition to|plus)(?: the| another| some)?$/;
const AND_MARK = /^(?:, )?(?:and|or|,)(?: the| another| some| a further)?$/;

/** "23 members of the army and 9 of the militia" */
const OF_MARK = /^of (?:[\p{L}'’-]+ ){1,4}and(?: another| some)?$/u;

/** The figure just before that this number is joined to: "20 guards as well as dozens of drivers", "12 men and 3 women". */
export function joinedTo(work: Work): Found | null {
  const { tokens } = work.sentence;
  const last = work.earlier.at(-1);
  if (last === undefined || last.fate === null || !isPeople(last)) return null;
  const gap = (from: number) =>
    from > work.number.from
      ? ''
      : tokens
          .slice(from, work.number.from)
          .map((token) => token.norm)
          .join(' ');
  if (
    BESIDE_MARK.test(gap(lastToken(last))) ||
    BESIDE_MARK.test(gap(last.fate.to)) ||
    AND_MARK.test(gap(lastToken(last))) ||
    OF_MARK.test(gap(lastToken(last)))
  )
    return last;
  const head = tokens[work.counted.head];
  return head?.label === 'conj' && head.head === last.counted.head && head.head >= 0 ? last : null;
}

/** The words that name what a count leaves out ("apart from the wounded") or takes in ("including women and children"). */
export function setApart(tokens: readonly Token[], to: number): { excludes: string[]; includes: string[]; end: number } {
  for (let index = to; index < Math.min(tokens.length, to + 4); index += 1) {
    const opener = EXCLUDING.find((words) => words.every((word, offset) => tokens[index + offset]?.norm === word));
    if (opener !== undefined) {
      const end = phraseEnd(tokens, index + opener.length);
      return { excludes: [words(tokens, index + opener.length, end)], includes: [], end };
    }
    if (INCLUDING.has(tokens[index]?.norm ?? '') && tokens[index]?.norm !== 'among') {
      const end = phraseEnd(tokens, index + 1);
      return end === index + 1 ? NOTHING(to) : { excludes: [], includes: [words(tokens, index + 1, end)], end };
    }
    if (tokens[index]?.norm !== ',') break;
  }
  return NOTHING(to);
}

const NOTHING = (to: number): { excludes: string[]; includes: string[]; end: number } => ({ excludes: [], includes: [], end: to });

function phraseEnd(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < tokens.length && /^(?:DT|CD|JJ|NN|PRP\$|CC|POS|VBN)/.test(tokens[index]?.tag ?? '') && tokens[index]?.norm !== 'were')
    index += 1;
  while (index > from && tokens[index - 1]?.tag === 'CC') index -= 1;
  // "those in critical condition"
  const opens = tokens[index - 1]?.norm === 'those' && tokens[index]?.tag === 'IN';
  return opens ? phraseEnd(tokens, index + 1) : index;
}

function words(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

/** "13 of whom were women": who the part is, by the noun after the copula. */
export function predicatedGroup(
  tokens: readonly Token[],
  to: number,
): { group: string | null; civilian: 'civilian' | 'combatant' | 'mixed' | 'unknown'; end: number } | null {
  if (tokens[to]?.lemma !== 'be') return null;
  for (let index = to + 1; index < Math.min(tokens.length, to + 5); index += 1) {
    const noun = groupNouns.get(tokens[index]?.norm ?? '');
    if (noun !== undefined) return { group: noun.group, civilian: noun.civilian, end: index + 1 };
    if (!/^(?:JJ|RB|DT|VBN|NN)/.test(tokens[index]?.tag ?? '')) return null;
  }
  return null;
}
