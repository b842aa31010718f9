import { readLanguage } from '../reports/language.ts';
import { readPublished } from '../reports/published.ts';
import type { Report } from '../reports/report.ts';
import type { Correction, Metadata, Provenance } from './record.ts';

/** What was found of a report, and what holds of it after a person's corrections, the later over the earlier. */
export function metadataOf(opened: Omit<Report, 'text'>, provenance: Provenance, corrections: readonly Correction[]): Metadata {
  const found = foundMetadata(opened, provenance);
  const put = corrections.map(({ field, value }) => [field, corrected(field, value)]);
  return { ...found, ...(Object.fromEntries(put) as Partial<Metadata>) };
}

export function foundMetadata(opened: Omit<Report, 'text'>, { address, retrieved }: Provenance): Metadata {
  const { title, publisher, published, language } = opened;
  return { title, publisher, published, language, address, retrieved };
}

function corrected(field: Correction['field'], value: string | null): Metadata[Correction['field']] {
  if (field === 'published') return value === null ? null : readPublished(value, 'option');
  if (field === 'language') return readLanguage(value ?? '') ?? 'und';
  return value;
}

/** The report as the reader is to see it: with what a person has put in place of what was found. */
export function correctedReport(opened: Report, provenance: Provenance, corrections: readonly Correction[]): Report {
  const { title, publisher, published, language } = metadataOf(opened, provenance, corrections);
  const notes = published === null ? opened.notes : opened.notes.filter((note) => !/^(?:no publication date|header date)/.test(note));
  return { ...opened, title, publisher, published, language, notes };
}
