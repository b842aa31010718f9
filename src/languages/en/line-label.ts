/**
 * How many words at the head of a line only say what the line is about: a bullet, the clock time of a live page, "Taiz:",
 * "Update:", the dateline of an agency, the number of a list. They are no part of the sentence behind them, and a parse that takes them in loses its subject.
 */
export function labelLength(words: readonly string[], tags: readonly string[]): number {
  let at = 0;
  while (BULLET.test(words[at] ?? '')) at += 1;
  if (NUMBER.test(words[at] ?? '') && /^[.)]$/.test(words[at + 1] ?? '')) at += 2;
  else if (NUMBERING.test(words[at] ?? '')) at += 1;
  if (CLOCK.test(words[at] ?? '') && !BEHIND_CLOCK.test(words[at + 1] ?? '')) at += 1;
  const end = at + (datelineLength(words.slice(at)) || headingLength(words.slice(at), tags.slice(at)));
  return words.length - end < FEWEST_WORDS ? 0 : end;
}

const BULLET = /^(?:[•·▪►●‣◦*–—-]|#{1,6})$/u;
const CLOCK = /^\d{1,2}[:.]\d{2}$/;
const BEHIND_CLOCK = /^(?:[ap]\.?m\.?|gmt|local|on|in|and|to|per|,)$/i;
const NUMBER = /^\d{1,2}$/;
const NUMBERING = /^\(?\d{1,2}[.)]$/;
const FEWEST_WORDS = 3;
const LONGEST_DATELINE = 10;

/** "MARAWI CITY, Philippines -": capitals first, a dash at the end. */
function datelineLength(words: readonly string[]): number {
  if (!/^\p{Lu}{3,}$/u.test(words[0] ?? '')) return 0;
  const dash = words.findIndex((word) => /^[-–—]+$/.test(word));
  const plain = words.slice(0, Math.max(0, dash)).every((word) => /^(?:\p{Lu}|[,()/.]|\d)/u.test(word));
  return dash > 0 && dash < LONGEST_DATELINE && plain ? dash + 1 : 0;
}
const MOST_WORDS = 5;

/** "Deir ez-Zor:", "Urgent:"; words with a verb among them are a speaker's, or a sentence. */
function headingLength(words: readonly string[], tags: readonly string[]): number {
  const colon = words.indexOf(':');
  if (colon < 1 || colon > MOST_WORDS || !/^\p{Lu}/u.test(words[0] ?? '')) return 0;
  const plain = tags.slice(0, colon).every((tag) => /^(?:NN|JJ|CD|HYPH|CC|IN|DT|RB$|,$)/.test(tag));
  return plain && !/^["“‘'(]/.test(words[colon + 1] ?? '') ? colon + 1 : 0;
}
