import { CLOCK, MONTH, WEEKDAY, westernDigits, ZONE } from './calendar.ts';

/** A line's opening or whole that says when, where and by whom the piece was issued. */
export interface Dateline {
  /** UTF-16 length of the furniture, from the start of the line. */
  readonly length: number;
  /** The date as written, from the weekday on; null where only a town and an agency stand. */
  readonly expression: string | null;
}

const YEAR = '(?:19|20)\\d{2}(?!\\d)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const NUMERIC = `(?<!\\d)(?:\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR}|${YEAR}[/.]\\d{1,2}[/.]\\d{1,2}(?!\\d))`;
const DATE = `(?:${NUMERIC}|${YEAR}-\\d{2}-\\d{2}|${DAY}\\s+${MONTH}[,\\s]+${YEAR}|${MONTH}\\s+${DAY}(?:\\s*,\\s*|\\s+)${YEAR})`;
const STAMP = `(?:${WEEKDAY}\\s*)?${DATE}(?:[,\\s|–—-]+(?:at\\s+)?${CLOCK})?(?:\\s*(?:${ZONE}))?`;
const CUE =
  '(?:(?:first |last |originally )?(?:published|posted|updated|modified|issued)(?: on| at)?:?|(?:نشر|تاريخ النشر|آخر تحديث)(?: في)?:?)';

const whole = new RegExp(`${STAMP}`, 'iu');
const filler = new RegExp(`${CUE}|${CLOCK}|${ZONE}|#\\d+|[|·•,،:;()/–—-]`, 'giu');
const opening = new RegExp(`^(${CUE}\\s+)?(${STAMP})(\\s*[|·–—:-])?(\\s+by\\b)?\\s*`, 'iu');
const LONGEST_LINE = 120;

const AR_PLACE = '\\p{Script=Arabic}{2,20}(?: \\p{Script=Arabic}{2,20}){0,2}';
const AR_AGENCY =
  '(?:وكالات|رويترز|سانا|واس|وام|فارس|الأناضول|فرانس برس|أسوشيتد برس|خاص|[أاد][. ]{0,2}[فب][. ]{0,2}[بأا][.]?|أ[. ]{0,2}ب[.]?)';
const AR_STAMP = `(?:${WEEKDAY}[،,\\s]*)?(?:${DATE}|${DAY}\\s+${MONTH}/${MONTH}[،,\\s]+${YEAR})`;
const arabicWhole = new RegExp(`^${AR_PLACE}\\s*[،,–—-]\\s*(${AR_STAMP})\\s*[.:]?$`, 'iu');
const arabicOpening = new RegExp(`^${AR_PLACE}\\s*(?:[،,]?\\s*(${AR_STAMP})|[(«"]${AR_AGENCY}[)»"])\\s*[-–—:]\\s+`, 'iu');
// Behind a full stop only with a comma between: "the truce ended on 14 March 2018." is a sentence.
const arabicStop = new RegExp(`^\\p{Script=Arabic}{2,20}(?: \\p{Script=Arabic}{2,20})?\\s*[،,]\\s*(${AR_STAMP})\\s*\\.\\s+`, 'iu');

/** "إدلب، 14 آذار 2018" as a line of its own; "القاهرة (وكالات) -", "أديس أبابا 15 أغسطس 2016 -" before the text. */
export function arabicDateline(line: string): Dateline | null {
  const plain = westernDigits(line);
  const alone = arabicWhole.exec(plain);
  if (alone !== null) return { length: line.length, expression: alone[1]?.trim() ?? null };
  const before = arabicOpening.exec(plain) ?? arabicStop.exec(plain);
  return before === null ? null : { length: before[0].length, expression: before[1]?.trim() ?? null };
}

/** "Situation update, 11 February 2025": papers that monitors and agencies of the United Nations issue by the day. */
const ISSUE =
  /^(?:(?:situation|flash|daily|weekly|monthly|field|press|incident|media|public|security|humanitarian)\s+)+(?:update|report|brief|briefing|bulletin|release|statement|note|digest|summary|overview)$/i;

/** A line that is nothing but a date of issue with outlet, town or time beside it. */
export function wholeDateline(line: string): Dateline | null {
  if (line.length > LONGEST_LINE) return null;
  const plain = westernDigits(line);
  const date = whole.exec(plain);
  if (date === null) return null;
  const rest = plain.replace(date[0], ' ').replace(filler, ' ').trim();
  const words = rest === '' ? [] : rest.split(/\s+/);
  const names = words.every((word) => /^(?:\p{Lu}|by$|on$|at$)/u.test(word));
  const titled = ISSUE.test(rest) && date.index > 0 && plain.slice(date.index + date[0].length).trim().length < 2;
  return (names || titled) && words.length <= 4 && !/[.!?]$/.test(rest) ? { length: line.length, expression: date[0].trim() } : null;
}

/**
 * A date of issue glued to the front of running text, as in pages that lost their line breaks. It is one where a cue
 * ("Posted on"), a weekday or a clock time stands with it, or where a new sentence begins right after it.
 */
export function openingDateline(line: string, title: string | null): Dateline | null {
  const match = opening.exec(westernDigits(line));
  if (match === null) return null;
  const [all, cue, stamp = '', separator, by] = match;
  const expression = stamp.trim();
  if (by !== undefined) return issuedBy(line, { all, expression, title });
  const marked = cue !== undefined || separator !== undefined || new RegExp(`^${WEEKDAY}|${CLOCK}`, 'iu').test(stamp);
  const follows = line.slice(all.length);
  return marked || /^[\p{Lu}"“‘]/u.test(follows) ? { length: all.length, expression } : null;
}

function issuedBy(line: string, found: { all: string; expression: string; title: string | null }): Dateline | null {
  const from = found.all.length;
  const end = found.title === null ? -1 : line.indexOf(found.title, from);
  return end > from && end - from <= 80 ? { length: end, expression: found.expression } : null;
}

const TOWN =
  /^\p{Lu}[\p{L}’' .-]{1,40}?(?:,\s*(?:\p{L}+\.?\s+\d{1,2}|\p{Lu}[\p{L} .]{1,30}))?\s*\((?:\p{Lu}[\p{L}.&-]*\s?){1,3}\)\s*[-–—:]+\s*/u;

/** "AMMAN, April 18 (Reuters) -" at the start of a report. */
export function townDateline(line: string): Dateline | null {
  const match = TOWN.exec(line);
  return match === null ? null : { length: match[0].length, expression: null };
}

// "Bir al-Ward", "San José del Guaviare", "Port of Spain"
const TOWN_WORD = "(?:(?:[ae][a-z]{1,2}-)?\\p{Lu}[\\p{L}\\p{M}’'.-]*|(?<=\\s)(?:al|el|de|del|la|las|los|da|do|du|of|on|ibn|bin))";
const TOWNS = new RegExp(`^(?:${TOWN_WORD}(?:\\s*[/,(]\\s*|\\s+)){1,6}$`, 'u');
const SET_APART = /[,(]\s*$|^[\p{Lu}\s’'./-]+$/u;
const CLOSING = /^\)?(?:\s*\((?:\p{Lu}[\p{L}.&-]*\s?){1,3}\))?\s*(?:[.:]|[-–—]+)(?:\s+|$)/u;
const LONGEST_TOWNS = 60;

/** "DOUMA, 14 March 2018." or "Geneva (14 March 2018) –" before the text: a town that a date is set beside, and a mark. */
export function datedTown(line: string): Dateline | null {
  const date = whole.exec(westernDigits(line.slice(0, LONGEST_LINE)));
  if (date === null || date.index > LONGEST_TOWNS) return null;
  const before = line.slice(0, date.index);
  if (!TOWNS.test(before) || !SET_APART.test(before)) return null;
  const closing = CLOSING.exec(line.slice(date.index + date[0].length));
  if (closing === null) return null;
  const length = date.index + date[0].length + closing[0].length;
  return /^$|^[“"‘'(]?[\p{Lu}\p{N}]/u.test(line.slice(length)) ? { length, expression: date[0].trim() } : null;
}
