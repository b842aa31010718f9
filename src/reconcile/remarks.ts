import type { Bounds } from './bounds.ts';
import type { PointPair } from './compare.ts';
import type { Verdict } from './comparison.ts';
import type { Remark } from './finding.ts';

/** Pairs of some verdicts as remarks in both languages, each with its two claims. */
export function remarksOf(pairs: readonly PointPair[], verdicts: ReadonlySet<Verdict>): Remark[] {
  return pairs
    .filter(({ verdict }) => verdicts.has(verdict))
    .map((pair) => ({ text: { en: pair.why, ar: arabicWhy(pair) }, claims: [pair.a.claim.id, pair.b.claim.id] }));
}

function arabicWhy({ a, b, verdict, by, why }: PointPair): string {
  if (by !== null) return `حكم ${by}: ${why}`;
  if (verdict === 'part-of') return 'أحدهما جزء من الآخر.';
  if (verdict === 'differs-in-measure') return 'المعدود غير المعدود: مقياس آخر أو ناس آخرون.';
  if (a.kind === 'figure' && b.kind === 'figure') return `${arabicBounds(a.bounds)} و${arabicBounds(b.bounds)}: لا عدد يجمع بينهما.`;
  if (a.kind === 'act' && a.act === 'part') return 'دوران لا يجتمعان لطرف واحد.';
  if (a.kind === 'act' && a.act === 'stance') return 'قبول ورفض في وقت واحد: لا يجتمعان.';
  return 'أحدهما يثبت والآخر ينفي.';
}

function arabicBounds({ low, high, about, lowExclusive, highExclusive }: Bounds): string {
  if (low === null && high === null) return 'بلا عدد';
  if (low === high) return about ? `نحو ${low}` : `${low}`;
  if (high === null) return lowExclusive ? `أكثر من ${low}` : `${low} على الأقل`;
  if (low === null) return highExclusive ? `أقل من ${high}` : `${high} على الأكثر`;
  return `بين ${low} و${high}`;
}
