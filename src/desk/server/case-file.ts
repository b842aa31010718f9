import type { AsOf, ComparedReport } from '../../reconcile/dossier.ts';
import { comparedReading } from '../../reconcile/from-reading.ts';
import { addLeftOut, type LeftOut, NOTHING_LEFT_OUT, protectReading } from '../../review/protect/index.ts';
import { READER_VERSION } from '../../version.ts';
import { type Side, type SideBySide, sideOf } from './side-by-side.ts';

export interface SafeSide extends Side {
  readonly leftOut: LeftOut;
}

/**
 * The reports set side by side once more, of what may leave the desk alone: what is left out of the reports can stand in
 * no finding, no board and no quote.
 */
export async function safeSide(sides: SideBySide, asOf: AsOf | null): Promise<SafeSide> {
  const whole = await sides.ask(asOf);
  const safe = whole.reports.map(protectedReport);
  const reports = safe.map(({ report }) => report);
  const leftOut = safe.reduce((sum, one) => addLeftOut(sum, one.leftOut), NOTHING_LEFT_OUT);
  return { ...sideOf({ ...whole.ground, reports }), all: whole.all, leftOut };
}

/** A report as it may leave the desk. */
export function protectedReport(compared: ComparedReport): { readonly report: ComparedReport; readonly leftOut: LeftOut } {
  const { id, file, title, publisher, published, text, claims, agreements } = compared;
  const language = compared.language === 'en' || compared.language === 'ar' ? compared.language : ('und' as const);
  const { reading, leftOut } = protectReading({
    schema: 'sijill-reading/1',
    report: { id, file, title, publisher, published, language, text, furniture: [...compared.furniture], notes: [] },
    reader: { version: READER_VERSION, rules: '' },
    claims: [...claims],
    agreements: [...agreements],
    rejections: [],
  });
  return { report: comparedReading(reading, compared.recorded), leftOut };
}
