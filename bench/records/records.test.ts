import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
interface Claim extends Span {
  readonly id: string;
  readonly alsoAt?: readonly Span[];
}
interface AnnotatedReport {
  readonly doc: { readonly file: string; readonly sha256: string; readonly bodyStart: number };
  readonly claims: readonly Claim[];
  readonly neutral: readonly Span[];
  readonly relations: readonly { readonly a: string; readonly b: string }[];
}

const folder = import.meta.dirname;
const slugs = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));

// A report that is edited without its record would silently lower or raise every figure of the bench.
test.each(slugs)('the record %s belongs to its report and quotes it exactly', (slug) => {
  const bytes = readFileSync(join(folder, `${slug}.txt`));
  const text = bytes.toString('utf8');
  const record = JSON.parse(readFileSync(join(folder, `${slug}.json`), 'utf8')) as AnnotatedReport;
  const spans = [...record.claims, ...record.claims.flatMap((claim) => claim.alsoAt ?? []), ...record.neutral];
  const ids = record.claims.map((claim) => claim.id);

  expect(createHash('sha256').update(bytes).digest('hex')).toBe(record.doc.sha256);
  expect(text.slice(0, record.doc.bodyStart).endsWith('\n---\n')).toBe(true);
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.quote);
  for (const span of spans) expect(span.start).toBeGreaterThanOrEqual(record.doc.bodyStart);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { a, b } of record.relations) expect(ids).toEqual(expect.arrayContaining([a, b]));
});
