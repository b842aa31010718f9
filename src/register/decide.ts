import { randomUUID } from 'node:crypto';
import type { Claim } from '../claims/claim.ts';
import { correctClaim } from '../review/correct.ts';
import type { ActOnClaim, Decision } from '../review/decision.ts';
import { type Making, makeClaim } from '../review/make-claim.ts';
import type { Standing } from '../review/status.ts';
import type { Store, StoredClaim } from '../store/store.ts';

export interface Deciding {
  readonly act: ActOnClaim;
  readonly changes: Readonly<Record<string, unknown>>;
  readonly by: string;
  readonly reason: string | null;
}

/** Appends a decision on a claim; a string says why it cannot be. A withdrawal takes back the last one in force. */
export async function decideClaim(store: Store, { report, claim, standing }: StoredClaim, deciding: Deciding): Promise<Standing | string> {
  const { act, changes, by, reason } = deciding;
  if (act === 'correct' && Object.keys(changes).length === 0) return 'nothing to correct; say what with --set body.low=24';
  if (act !== 'correct' && Object.keys(changes).length > 0) return '--set is only for: correct';
  const corrected = correctClaim(claim, { ...standing.changes, ...changes });
  if ('problem' in corrected) return corrected.problem;
  if (act === 'withdraw' && standing.last === null) return 'there is no decision to take back';
  const withdraws = act === 'withdraw' ? (standing.last?.id ?? null) : null;
  return store.decide({ ...about(report, claim), act, changes: { ...changes }, withdraws, by, reason });
}

function about(report: string, { id, kind, quote }: Claim): Pick<Decision, 'id' | 'at' | 'report' | 'claim' | 'kind' | 'quote'> {
  return { id: randomUUID(), at: new Date().toISOString(), report, claim: id, kind, quote };
}

/** "body.low=24", "negated=true", "time.earliest=null": a value of JSON, or else the words as they stand. */
export function parseChange(text: string): readonly [path: string, value: unknown] | null {
  const at = text.indexOf('=');
  if (at <= 0) return null;
  const value = text.slice(at + 1);
  try {
    return [text.slice(0, at).trim(), JSON.parse(value)];
  } catch {
    return [text.slice(0, at).trim(), value];
  }
}

export type NewClaimAsked = Omit<Making, 'id'> & { readonly report: string; readonly by: string; readonly reason: string | null };

/** Appends a claim that a person makes of a report's text; a string says why it cannot be. */
export async function addClaim(store: Store, asked: NewClaimAsked): Promise<Claim | string> {
  const [record, extraction] = await Promise.all([store.report(asked.report), store.extraction(asked.report)]);
  if (record === null || extraction === null) return `no report ${asked.report} in this register`;
  const made = makeClaim(extraction.text, record.publisher, { ...asked, id: `p${randomUUID().replaceAll('-', '').slice(0, 19)}` });
  if ('problem' in made) return made.problem;
  const claim = inItsAgreement(made, (await store.reading(asked.report))?.claims ?? []);
  const { by, reason } = asked;
  await store.decide({ ...about(asked.report, claim), act: 'add', changes: {}, withdraws: null, adds: claim, by, reason });
  return claim;
}

/** A term, stance or step that a person adds belongs to the deal of which the text tells nearest to it. */
function inItsAgreement(made: Claim, told: readonly StoredClaim[]): Claim {
  const body = dealBody(made);
  if (body === null || body.agreement !== null) return made;
  const far = ({ quote }: Claim) => Math.max(quote.start - made.quote.end, made.quote.start - quote.end, 0);
  const near = told.map(({ claim }) => claim).filter((claim) => dealBody(claim)?.agreement != null);
  const [nearest] = near.sort((a, b) => far(a) - far(b));
  const agreement = nearest === undefined ? null : (dealBody(nearest)?.agreement ?? null);
  return agreement === null ? made : ({ ...made, body: { ...body, agreement } } as Claim);
}

function dealBody({ kind, body }: Claim): { readonly agreement: string | null } | null {
  return kind === 'term' || kind === 'position' || kind === 'milestone' ? (body as { readonly agreement: string | null }) : null;
}

/** Takes one decision back, whichever it is. */
export async function withdrawDecision(store: Store, decision: Decision, by: string): Promise<Standing> {
  const { report, claim, kind, quote } = decision;
  const own = { id: randomUUID(), at: new Date().toISOString(), report, claim, kind, quote };
  return store.decide({ ...own, act: 'withdraw', changes: {}, withdraws: decision.id, by, reason: null });
}
