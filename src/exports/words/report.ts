import type { Reading } from '../../reading.ts';
import { kindNames, kinds } from './claim.ts';
import { daysWords } from './day.ts';

const BASES = { option: 'given', header: 'from its header', text: 'from its text', page: 'from its page' } as const;
const LANGUAGES = { en: 'English', ar: 'Arabic', und: 'not recognised' } as const;

/** Rows about the report itself: label and value. */
export function reportRows(reading: Reading): [label: string, value: string][] {
  const { report } = reading;
  const published = report.published;
  const day = published === null ? null : daysWords(published.earliest, published.latest);
  return [
    ['publisher', report.publisher ?? 'not known'],
    ['published', published === null ? 'not known' : `${day} (${BASES[published.basis]})`],
    ['language', LANGUAGES[report.language]],
    ['file', report.file ?? 'none'],
    ['bytes', report.id],
  ];
}

/** "13 figures, 9 terms"; "no claims" where there are none. */
export function countWords(reading: Reading): string {
  const counts = kinds.map((kind) => ({ kind, count: reading.claims.filter((claim) => claim.kind === kind).length }));
  const told = counts.filter(({ count }) => count > 0);
  if (told.length === 0) return 'no claims';
  return told.map(({ kind, count }) => `${count} ${count === 1 ? kindNames[kind].one : kindNames[kind].many.toLowerCase()}`).join(', ');
}

/** The label of texts that the project retold in its own words; null for any other. */
export function exampleLabel(reading: Reading): string | null {
  return reading.report.publisher?.startsWith('Sijill example') ? reading.report.publisher : null;
}
