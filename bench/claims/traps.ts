import type { Claim } from '../../src/claims/claim.ts';
import { shared } from './match.ts';
import { type AnnotatedRecord, GROUPS, type RecordTrap } from './record.ts';

/** Found claims that the record forbids, with the reason. A trap without values needs half of the quote to lie on its span. */
export function trapsIn(record: AnnotatedRecord, claims: readonly Claim[]): { claim: Claim; why: string }[] {
  return (record.forbid ?? []).flatMap((trap) => claims.filter((claim) => springs(trap, claim)).map((claim) => ({ claim, why: trap.why })));
}

function springs(trap: RecordTrap, claim: Claim): boolean {
  if (trap.group !== 'any' && GROUPS[trap.group].kind !== claim.kind) return false;
  const common = shared(trap, claim.quote);
  if (claim.aside !== null || common === 0) return false;
  const values = (['low', 'high', 'measure', 'step', 'stance'] as const).filter((name) => (trap[name] ?? null) !== null);
  if (values.some((name) => (claim.body as Record<string, unknown>)[name] !== trap[name])) return false;
  if (values.length === 0 && 2 * common < claim.quote.end - claim.quote.start) return false;
  return trap.modality === undefined || (!claim.negated && [trap.modality].flat().includes(claim.modality));
}
