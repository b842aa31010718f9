import type { Token } from '../../text/sentence.ts';
import { MONTH_WORDS, PART_WORDS, UNIT_WORDS, WEEKDAY_WORDS } from './date-words.ts';
import { hangsBelow } from './tree.ts';

/**
 * "Since dawn on Tuesday government drones have bombed": a sentence opens with the time, without a comma, and the noun
 * phrase between it and the first finite verb is the subject, whatever the parser made of either.
 */
export function withLeadingTimes(tokens: readonly Token[]): Token[] {
  const finite = tokens.findIndex((token) => FINITE.test(token.tag));
  const time = endOfTime(tokens);
  if (time === 0 || finite <= time || !isPhrase(tokens, time, finite)) return [...tokens];
  const verb = lexicalVerb(tokens, finite);
  const subject = finite - 1;
  if (verb < 0 || tokens[subject]?.head === verb || !(tokens[subject]?.tag ?? '').startsWith('NN')) return [...tokens];
  if (tokens.some((token, index) => token.head === verb && token.label === 'nsubj' && index >= time)) return [...tokens];
  const root = tokens.findIndex((token) => token.head < 0);
  const below = hangsBelow(tokens, verb, subject);
  if (below && root >= time) return [...tokens];
  return tokens.map((token, index) => {
    if (below && index === verb) return { ...token, head: -1, label: 'root' };
    if (below && index === root) return { ...token, head: verb, label: 'obl' };
    if (index === subject) return { ...token, head: verb, label: 'nsubj' };
    const led = index < time && (token.label === 'nsubj' || (token.head >= time && token.head < finite));
    if (led) return token.tag === 'IN' ? { ...token, head: index + 1, label: 'case' } : { ...token, head: verb, label: 'obl' };
    const astray = index >= time && index < subject && (token.head < time || token.head > subject);
    return astray ? { ...token, head: subject, label: token.tag === 'DT' ? 'det' : 'compound' } : token;
  });
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const PHRASE = /^(?:DT|JJ|JJR|NN|NNS|NNP|NNPS|CD|PRP\$|POS|HYPH|VBN|VBG)$/;
const OPENER = /^(?:IN|RB|DT|CD|JJ)$/;
const YEAR = /^(?:19|20)\d\d$/;
const NEAR = ['today', 'yesterday', 'tonight', 'daybreak', 'nightfall', 'sunrise', 'sunset', 'dawn', 'dusk', 'noon', 'midday', 'midnight'];
const TIMES: ReadonlySet<string> = new Set([
  ...NEAR,
  ...Object.keys(PART_WORDS),
  ...Object.keys(MONTH_WORDS),
  ...Object.keys(WEEKDAY_WORDS),
  ...Object.keys(UNIT_WORDS),
]);

/** Where the time that opens the sentence ends: behind its last word of time; 0 where it opens with something else. */
function endOfTime(tokens: readonly Token[]): number {
  let end = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (TIMES.has(token.norm) || YEAR.test(token.norm)) end = index + 1;
    else if (!OPENER.test(token.tag)) break;
  }
  return /^(?:IN|RB|JJ)$/.test(tokens[0]?.tag ?? '') ? end : 0;
}

function isPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ tag }) => PHRASE.test(tag));
}

/** The verb that the group from `finite` on belongs to. */
function lexicalVerb(tokens: readonly Token[], finite: number): number {
  const auxiliary = /^(?:aux|cop)$/.test(tokens[finite]?.label ?? '');
  const verb = auxiliary ? (tokens[finite]?.head ?? -1) : finite;
  return verb >= finite ? verb : -1;
}
