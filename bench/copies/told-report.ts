import type { Link } from '../../src/attribution/link.ts';
import type { Claim } from '../../src/claims/claim.ts';
import type { ComparedReport } from '../../src/reconcile/dossier.ts';
import { bodyOf, edited, firstOf, numbersFrom, type Variant } from './family.ts';

const SOURCES: readonly Link[] = [
  { source: 'the Syrian Observatory for Human Rights', type: 'monitor', cue: 'said' },
  { source: 'المرصد السوري لحقوق الإنسان', type: 'monitor', cue: 'قال' },
  { source: 'an SDF spokesman', type: 'party', cue: 'said' },
  { source: 'a medical source', type: 'anonymous-source', cue: 'said' },
  { source: 'a resident', type: 'witness', cue: 'said' },
  { source: 'the health ministry', type: 'official', cue: 'said' },
  { source: 'hearsay', type: 'hearsay', cue: 'reportedly' },
  { source: 'Reuters', type: 'agency', cue: 'reported' },
];
const CLAIMS = 25;
const OUTLETS = 60;
const WORDS = 400;

/** Every tenth text is a copy of the one nine before, with some words put otherwise. */
function variantOf(index: number): Variant {
  const first = (of: number) => {
    const text = firstOf(of);
    return { ...text, words: text.words.slice(0, WORDS) };
  };
  if (index % 10 !== 9) return first(index);
  return edited(first(index - 9), { reworded: 0.05, cut: 0.1, added: 0.1 }, numbersFrom(2_000_000 + index));
}

const dayOf = (index: number) => new Date(Date.UTC(2015, 0, 1 + (index % 1500))).toISOString().slice(0, 10);

/** The report as a text file with its header. */
export function warText(index: number): string {
  const variant = variantOf(index);
  return `Title: Report ${index}\nDate: ${dayOf(index)}\nOutlet: Outlet ${index % OUTLETS}\nLanguage: ${variant.language}\n---\n${bodyOf(variant)}\n`;
}

/** The report with claims of its sentences, each with somebody who says it. */
export function toldReport(index: number): ComparedReport {
  const variant = variantOf(index);
  const text = bodyOf(variant);
  const publisher = `Outlet ${index % OUTLETS}`;
  const next = numbersFrom(3_000_000 + index);
  const length = Math.floor(text.length / CLAIMS);
  const claims = Array.from({ length: CLAIMS }, (_, ordinal) => {
    const start = ordinal * length;
    const quote = { start, end: start + length, exact: text.slice(start, start + length) };
    const own: Link = { source: publisher, type: 'publisher', cue: null };
    const told = next(3) === 0 ? [] : [SOURCES[next(SOURCES.length)] as Link];
    return { id: `${index}-${ordinal}`, kind: 'event', quote, attribution: [own, ...told], parties: {}, place: null } as unknown as Claim;
  });
  const day = dayOf(index);
  return {
    id: `sha256:${String(index).padStart(8, '0')}`,
    file: `r${index}.txt`,
    title: `Report ${index}`,
    publisher,
    published: { expression: day, earliest: day, latest: day, basis: 'header' },
    recorded: null,
    language: variant.language,
    text,
    furniture: [],
    claims,
    agreements: [],
  };
}
