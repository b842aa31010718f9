import { RESTRICTED } from '../../../exports/bulk/format.ts';
import type { caseFileEndpoints } from '../../contract/case-file.ts';
import { toldFindings } from '../case-quotes.ts';
import type { Handlers } from '../handler.ts';
import type { DeskTools } from '../tools.ts';

export function caseFileRoutes({ store, live, sides, actor }: DeskTools): Handlers<keyof typeof caseFileEndpoints> {
  return {
    'POST /api/case-file': async ({ body: { full, name, known, by = 'reported' } }) => {
      const asOf = known === undefined ? null : { clock: by, day: known };
      const side = await sides.caseFile(asOf, full ? 'full' : 'safe');
      if (full) {
        await store.noteExport({ by: name?.trim() || actor, what: `case file, ${RESTRICTED}` });
        await live.settle();
      }
      const { boards, origins, leftOut, all } = side;
      const findings = toldFindings(side.findings);
      return {
        restricted: full,
        leftOut: { ...leftOut },
        all,
        reports: side.reports.length,
        boards: [...boards],
        findings,
        origins: origins.origins.map(({ id, name, type, of }) => ({ id, name, type, of })),
        quotes: [...side.quotes],
      };
    },
  };
}
