import type { Claim } from '../../claims/claim.ts';
import type { ClaimPlace, PartyRole } from '../../claims/common.ts';
import type { ComparingWords } from '../../languages/comparing.ts';
import { comparingWordsOf } from '../../languages/comparing-index.ts';
import { nativeWords } from '../../languages/native.ts';
import type { ComparedReport } from '../dossier.ts';
import { knownDay } from '../known.ts';
import type { Parties } from '../parties.ts';
import { addDays, type Window } from '../window.ts';
import { bareName, foldName, LARGEST_KM, type Lexicon, namesIn } from './lexicon.ts';

/** What a report as a whole tells about each of its claims. */
export interface Setting {
  readonly report: ComparedReport;
  readonly words: ComparingWords;
  readonly parties: Parties;
  /** The place that most of its claims are of; stands in where a claim names none. */
  readonly focus: ClaimPlace | null;
  /** Names in this report as written, folded, with the party that they point at. */
  readonly names: ReadonlyMap<string, string>;
  /** Names in all reports. */
  readonly known: ReadonlyMap<string, string>;
  /** Words of this report that were looked for among the names of all reports: told where they are looked for. */
  readonly asked: Set<string>;
  /** Words for people of the country that the report is about ("Syrian"); null where the country is not known. */
  readonly native: RegExp | null;
  /** The first day that its claims tell of, precedents and background aside; null where they name none. */
  readonly firstDay: string | null;
  /** Day of reporting, ISO; the day of intake where no report day is known; null where neither is. */
  readonly day: string | null;
  /** False where `day` is no day of reporting. */
  readonly dated: boolean;
}

export function settingOf(report: ComparedReport, { parties, lexicon }: { parties: Parties; lexicon: Lexicon }): Setting {
  const asked = new Set<string>();
  const focus = focusOf(report) ?? placeInText(report, lexicon, asked);
  const country = focus?.candidates[0]?.country ?? null;
  return {
    report,
    words: comparingWordsOf(report.language),
    parties,
    focus,
    names: namesIn(report, parties),
    known: lexicon.parties,
    asked,
    native: country === null ? null : nativeWords(report.language, country),
    firstDay: firstDayOf(report),
    day: knownDay(report, 'reported'),
    dated: report.published !== null,
  };
}

const IN_TITLE = 3;

/** The place most often named, one that the title names counted as named often; the first of those named equally often. */
function focusOf({ claims, title }: ComparedReport): ClaimPlace | null {
  const counts = new Map<string, { place: ClaimPlace; count: number }>();
  for (const { place, aside } of claims) {
    if (place?.id == null || aside !== null || (place.precisionKm ?? 0) > LARGEST_KM) continue;
    const before = counts.get(place.id);
    const first = title?.includes(place.name) === true ? IN_TITLE : 0;
    counts.set(place.id, { place: before?.place ?? place, count: (before?.count ?? first) + 1 });
  }
  return mostOften(counts);
}

function mostOften(counts: ReadonlyMap<string, { place: ClaimPlace; count: number }>): ClaimPlace | null {
  let best: { place: ClaimPlace; count: number } | null = null;
  for (const entry of counts.values()) if (best === null || entry.count > best.count) best = entry;
  return best?.place ?? null;
}

/** Of a report whose claims name no place: the known place whose name stands in its text most often. */
function placeInText({ text, furniture }: ComparedReport, { places }: Lexicon, asked: Set<string>): ClaimPlace | null {
  const from = furniture.find(({ start }) => start === 0)?.end ?? 0;
  const words = text.slice(from).match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? [];
  const counts = new Map<string, { place: ClaimPlace; count: number }>();
  for (const [index, word] of words.entries())
    for (const name of [word, `${word} ${words[index + 1] ?? ''}`]) {
      asked.add(name.toLowerCase());
      const place = places.get(name.toLowerCase());
      if (place?.id == null) continue;
      counts.set(place.id, { place, count: (counts.get(place.id)?.count ?? 0) + 1 });
    }
  return mostOften(counts);
}

/** The sentence around a claim's quote, cut at full stops and line ends. */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1), lastStop(text, start)) + 1;
  const next = /[.!?؟](?=\s|$)|\n/.exec(text.slice(end));
  return text.slice(from, next === null ? text.length : end + next.index).trim();
}

function lastStop(text: string, before: number): number {
  for (let at = before - 2; at >= 0 && at > before - 600; at -= 1) {
    if (/[.!?؟]/.test(text.charAt(at)) && /\s/.test(text.charAt(at + 1))) return at;
    if (text.charAt(at) === '\n') return at;
  }
  return -1;
}

const MOST_DAYS_BACK = 45;

function firstDayOf({ claims, published }: ComparedReport): string | null {
  const latest = published?.latest ?? null;
  if (latest === null) return null;
  const from = addDays(latest, -MOST_DAYS_BACK);
  const days = claims.flatMap(({ time, aside }) =>
    aside === null && time?.earliest != null && time.earliest >= from ? [time.earliest] : [],
  );
  return days.sort()[0] ?? null;
}

/** What is told without a day lies between the first day that its report tells of, or the week before it, and the report. */
export function untoldWindow({ day, firstDay }: Setting): Window {
  if (day === null) return { earliest: null, latest: null, sure: false };
  const weekBefore = addDays(day, -UNTOLD_DAYS);
  return { earliest: firstDay !== null && firstDay < weekBefore ? firstDay : weekBefore, latest: day, sure: false };
}

/** The day of reporting as it is told to people: a day of intake is none. */
export function toldDay({ day, dated }: Pick<Setting, 'day' | 'dated'>): string | null {
  return dated ? day : null;
}

const UNTOLD_DAYS = 7;

/** The end of what began on a day and has no end: the day of the report, unless it is still to begin by then. */
export function reportedSince(earliest: string | null, day: string | null): string | null {
  return earliest !== null && day !== null && earliest > day ? null : day;
}

/** The registered whole that a claim has in one of the roles, the first role first. */
export function wholeIn(claim: Claim, roles: readonly PartyRole[], setting: Setting): string | null {
  return roles.map((role) => wholesIn(claim, [role], setting)[0]).find((whole) => whole !== undefined) ?? null;
}

export function wholesIn(claim: Claim, roles: readonly PartyRole[], { parties }: Setting): string[] {
  const wholes = roles.flatMap((role) => claim.parties[role] ?? []).map(({ id }) => parties.whole(id));
  return [...new Set(wholes.filter((whole) => whole !== null))];
}

/** Registered wholes whose names, as this report writes them, stand in a phrase, in the order in which they stand. */
export function namedIn(phrase: string, { names, known, parties, asked }: Setting): string[] {
  const folded = foldName(phrase);
  const written = bareName(phrase);
  const own = [...names].some(([name]) => placeOfWord(folded, name, written) >= 0);
  if (!own) asked.add(folded);
  const found = [...(own ? names : known)]
    .map(([name, id]) => ({ at: placeOfWord(folded, name, written), id }))
    .filter(({ at }) => at >= 0);
  const wholes = found.sort((a, b) => a.at - b.at).map(({ id }) => parties.whole(id));
  return [...new Set(wholes.filter((whole) => whole !== null))];
}

/** Of a few letters a name is one only in capitals: "IS" is, "is" and "us" are not. `written` is the text before folding. */
function placeOfWord(text: string, word: string, written: string): number {
  const short = /^[a-z]{2,3}$/.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const inside = /[a-z0-9]/.test(text.charAt(at - 1)) || /[a-z0-9]/.test(text.charAt(at + word.length));
    const plain = short && written.slice(at, at + word.length) !== word.toUpperCase();
    if (!inside && !plain) return at;
  }
  return -1;
}
