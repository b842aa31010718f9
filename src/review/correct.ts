import { Check, Errors } from 'typebox/value';
import { type Claim, ClaimSchema } from '../claims/claim.ts';

/** What a person may put beside a claim's own values; who spoke, the words and the kind are what the text has. */
const CORRECTABLE = /^(?:body\.\w+|modality|negated|aside|time(?:\.\w+)?|place(?:\.\w+)?|parties(?:\.\w+)?|attribution)$/;

/** The claim with corrected values in place of those read, or one clause that says why it cannot be. */
export function correctClaim(claim: Claim, changes: Readonly<Record<string, unknown>>): Claim | { readonly problem: string } {
  const wrong = Object.keys(changes).find((path) => !CORRECTABLE.test(path));
  if (wrong !== undefined)
    return { problem: `"${wrong}" cannot be corrected; body.*, modality, negated, aside, time, place, parties and attribution can` };
  const copy = structuredClone(claim) as unknown as Fields;
  for (const [path, value] of Object.entries(changes)) {
    if (!put(copy, path.split('.'), value)) return { problem: `"${path}" is no field of this claim` };
  }
  if (Check(ClaimSchema, copy)) return copy as unknown as Claim;
  return { problem: `${faultOf(copy, Object.keys(changes))}` };
}

type Fields = { [name: string]: unknown };

function put(fields: Fields, [name = '', ...rest]: readonly string[], value: unknown): boolean {
  if (rest.length === 0) {
    if (!(name in fields)) return false;
    fields[name] = value;
    return true;
  }
  const inner = fields[name];
  return typeof inner === 'object' && inner !== null && put(inner as Fields, rest, value);
}

function faultOf(claim: unknown, paths: readonly string[]): string {
  const first = Errors(ClaimSchema, claim).find(({ instancePath }) =>
    paths.some((path) => instancePath.slice(1).replaceAll('/', '.') === path),
  );
  return first === undefined
    ? `${paths.join(', ')}: not a value that the field can have`
    : `${first.instancePath.slice(1).replaceAll('/', '.')}: ${first.message}`;
}
