import type { Finding, Held } from '../../reconcile/finding.ts';
import { heldWords } from '../../reconcile/held-words.ts';
import type { OriginGraph } from '../../reconcile/origin.ts';
import { daysWords } from '../words/day.ts';
import type { Quotes } from './quotes.ts';
import { plain, type Row, type Section, type Sheet } from './sheet.ts';

interface Around {
  readonly quotes: Quotes;
  readonly origins: OriginGraph;
  readonly note: string;
  readonly most: number;
}

/** Questions with most claims first: who holds what, how many origins are independent, what changed and what is outside. */
export function findingsSheet(findings: readonly Finding[], { quotes, origins, note, most }: Around): Sheet {
  const names = new Map(origins.origins.map(({ id, name }) => [id, name]));
  const sections = findings.slice(0, most).map((finding) => sectionOf(finding, { quotes, names }));
  const more =
    findings.length > most ? [plain(`and ${findings.length - most} more; --limit shows them`, [{ label: '', words: '', quotes: [] }])] : [];
  return { title: `${findings.length} findings`, note, sections: [...sections, ...more] };
}

interface Known {
  readonly quotes: Quotes;
  readonly names: ReadonlyMap<string, string>;
}

function sectionOf(finding: Finding, known: Known): Section {
  const { id, question, independent, computed, gradeWhy, given, low, high } = finding;
  const range = rangeWords(low, high, finding.held.length);
  const count = gradeWhy.includes('independent') || computed === 'single' ? '' : ` ${independent} independent.`;
  const rows: Row[] = [
    ...(given === null ? [] : [{ label: given.grade, words: `${givenWords(given)} Computed: ${computed}.`, quotes: [] }]),
    { label: computed, words: `${given === null ? '' : 'computed: '}${gradeWhy}${count}${range}`, quotes: [] },
    ...finding.held.map((held) => heldRow(held, known)),
    ...finding.changes.map(({ why }) => ({ label: 'change', words: why, quotes: [] })),
    ...finding.dissent.slice(0, MOST_REMARKS).map(({ why }) => ({ label: 'dissent', words: why, quotes: [] })),
    ...unlike(finding.outside.map(({ why }) => why)).map((words) => ({ label: 'outside', words, quotes: [] })),
  ];
  return plain(`${question.ask.en} [${id.slice(0, SHORT)}]`, rows);
}

/** What is told by one alone stands in its own row; an open end is told as it is. */
export function rangeWords(low: number | null, high: number | null, origins: number): string {
  if (origins < 2 || (low === null && high === null)) return '';
  if (low === null) return ` All told up to ${high}.`;
  if (high === null) return ` All told ${low} or more.`;
  return low === high ? ` All told ${low}.` : ` All told ${low} to ${high}.`;
}

/** Enough of the id to name the finding at a prompt. */
const SHORT = 10;

function givenWords({ by, at, reason }: NonNullable<Finding['given']>): string {
  return `by ${by}, ${at.slice(0, 10)}${reason === '' ? '' : `: ${reason}`}`.replace(/(?<![.!?؟])$/, '.');
}

const MOST_REMARKS = 4;

const unlike = (words: readonly string[]): string[] => [...new Set(words)].slice(0, MOST_REMARKS);

function heldRow(held: Held, { quotes, names }: Known): Row {
  const days = daysWords(held.asOf.earliest, held.asOf.latest);
  const unit = held.unit === null || held.unit === 'persons' ? '' : ` ${held.unit}`;
  const told = held.modality === 'asserted' || held.modality === 'reported' ? '' : `, ${held.modality}`;
  return {
    label: `${heldWords(held)}${unit}`,
    words: `${names.get(held.origin) ?? held.origin}${days === null ? '' : `, ${/^(?:from|until|by)\b/.test(days) ? '' : 'of '}${days}`}${told}`,
    quotes: quotes.lines(held.claims.slice(0, 2)),
  };
}
