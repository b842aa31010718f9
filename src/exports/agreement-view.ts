import type { Agreement } from '../agreements/agreement.ts';
import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../reading.ts';
import type { claimCodes } from './codes.ts';
import { claimLine, standLine, words } from './words/claim.ts';
import { speakerWords, timeWords } from './words/detail.ts';

/** A line of an agreement with the claims it rests on. */
export interface Entry {
  readonly words: string;
  readonly claims: readonly string[];
  /** Who says it and when, where the line is one claim. */
  readonly beside: string;
}

/** An agreement made ready for showing, the same for every format. */
export interface AgreementView {
  readonly name: string;
  readonly status: string | null;
  readonly parties: readonly Entry[];
  readonly mediators: readonly Entry[];
  readonly guarantors: readonly Entry[];
  readonly versions: readonly { readonly title: string; readonly terms: readonly Entry[] }[];
  readonly positions: readonly Entry[];
  readonly splits: readonly Entry[];
  readonly milestones: readonly Entry[];
  readonly precedents: readonly Entry[];
  readonly open: readonly string[];
}

/** The agreements of a reading, with each claim looked up; ids that lead nowhere are left out. */
export function agreementViews(reading: Reading): AgreementView[] {
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  const names = new Map(reading.agreements.flatMap((one) => one.parties).map((party) => [party.id, party.name]));
  return reading.agreements.map((agreement) => viewOf(agreement, claims, names));
}

function viewOf(agreement: Agreement, claims: ReadonlyMap<string, Claim>, names: ReadonlyMap<string, string>): AgreementView {
  const entries = (ids: readonly string[]) => ids.flatMap((id) => claimEntry(claims.get(id), (claim) => claimLine(claim)));
  const named = (one: { name: string; claims: string[] }): Entry => ({ words: one.name, claims: one.claims, beside: '' });
  const versions = agreement.versions.map((version, index) => ({
    title: `Version ${index + 1}: ${versionLabel(version)}`,
    terms: entries(version.terms),
  }));
  const placed = new Set(agreement.versions.flatMap((version) => version.terms));
  const loose = entries(agreement.terms.filter((id) => !placed.has(id)));
  return {
    name: agreement.name,
    status: agreement.status,
    parties: agreement.parties.map(named),
    mediators: agreement.mediators.map(named),
    guarantors: agreement.guarantors.map((one) => ({ words: `${one.name}: ${one.of}`, claims: one.claims, beside: '' })),
    versions: loose.length > 0 ? [...versions, { title: 'In no version', terms: loose }] : versions,
    positions: agreement.positions.flatMap((position) =>
      claimEntry(claims.get(position.claim), (one) => (one.kind === 'position' ? standLine(one, position.party) : claimLine(one))),
    ),
    splits: agreement.splits.map((split) => ({
      words: `${names.get(split.party) ?? split.party} is split`,
      claims: split.claims,
      beside: '',
    })),
    milestones: agreement.milestones.flatMap(({ step, claim }) => claimEntry(claims.get(claim), (one) => stepLine(one, step))),
    precedents: agreement.precedents.flatMap((id) => claimEntry(claims.get(id), (one) => stepLine(one, 'precedent'))),
    open: agreement.open,
  };
}

function versionLabel(version: Agreement['versions'][number]): string {
  return version.label === '' ? words(version.basis) : version.label;
}

function claimEntry(claim: Claim | undefined, line: (claim: Claim) => string): Entry[] {
  if (claim === undefined) return [];
  const beside = [speakerWords(claim.attribution), claim.modality, claim.time && timeWords(claim.time)].filter(Boolean).join('; ');
  return [{ words: line(claim), claims: [claim.id], beside }];
}

const LONGEST_QUOTE = 100;

// A step's name alone says little: its words stand with it.
function stepLine(claim: Claim, step: string): string {
  const quote = claim.quote.exact.replace(/\s+/g, ' ');
  const cut = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')} …` : quote;
  // A refusal, a new condition or a convoy is a step told by a claim of another kind.
  return claim.kind === 'milestone' && step !== 'precedent' ? `${claimLine(claim)}: “${cut}”` : `${words(step)}: “${cut}”`;
}

/** Codes of the claims an entry rests on: "T1, T2". */
export function entryCodes(entry: Entry, codes: ReturnType<typeof claimCodes>): string[] {
  return entry.claims.flatMap((id) => codes.get(id) ?? []);
}
