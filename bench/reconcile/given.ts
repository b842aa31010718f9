import { readFileSync } from 'node:fs';
import type { Claim } from '../../src/claims/claim.ts';
import type { ClaimParty, ClaimPlace, Link, PartyRole, SourceType } from '../../src/claims/common.ts';
import type { Gazetteer } from '../../src/gazetteer/place-gazetteer.ts';
import type { ComparedReport } from '../../src/reconcile/dossier.ts';
import { dayNumber } from '../../src/reconcile/window.ts';
import { type GivenRow, givenTable } from './given-table.ts';

interface GoldClaim {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Claim['kind'];
  readonly question: string;
  readonly answer?: string;
  readonly speaker: string;
  readonly asOf: { readonly earliest: string | null; readonly latest: string | null };
  readonly low?: number | null;
  readonly high?: number | null;
  readonly lowExclusive?: boolean;
  readonly qualifier?: string | null;
  readonly unit?: string;
}

/**
 * The dossier's reports with the claims of its gold in place of the reader's: kind, quote, speaker, days, number with its
 * bounds, qualifier and unit as the gold has them; measure, parties and the like by the gold's question (`given-table.ts`).
 * Verdicts, origins and the question's key are not handed on. All places but those of the table are Raqqa.
 */
export function givenReports(file: string, read: readonly ComparedReport[], gazetteer: Gazetteer): ComparedReport[] {
  const { claims } = JSON.parse(readFileSync(file, 'utf8')) as { claims: readonly GoldClaim[] };
  return read.map((report) => ({
    ...report,
    agreements: [],
    claims: claims.filter((claim) => claim.file === report.file).map((claim) => claimOf(claim, { report, gazetteer })),
  }));
}

interface At {
  readonly report: ComparedReport;
  readonly gazetteer: Gazetteer;
}

function claimOf(gold: GoldClaim, { report, gazetteer }: At): Claim {
  const row = givenTable[gold.question];
  if (row === undefined) throw new Error(`${gold.id}: no row for ${gold.question}`);
  const [start, end] = [units(report.text, gold.start), units(report.text, gold.end)];
  const quote = { start, end, exact: report.text.slice(start, end) };
  const common = {
    id: gold.id,
    quote,
    attribution: chainOf(gold.speaker, report),
    modality: row.modality ?? 'reported',
    negated: false,
    aside: null,
    time: timeOf(gold, row, report.published?.latest ?? null),
    place: placeOf(row.place ?? 'Raqqa', gazetteer),
    parties: partiesOf(row.partiesByAnswer?.[gold.answer ?? ''] ?? row.parties ?? {}, quote),
    confidence: 'high',
    rule: 'given',
    notes: [],
  };
  const what = row.byAnswer?.[gold.answer ?? ''] ?? row.what ?? 'other';
  return { ...common, kind: gold.kind, body: bodyOf(gold, row, what) } as Claim;
}

/** Gold counts code points. */
function units(text: string, codePoints: number): number {
  return [...text].slice(0, codePoints).join('').length;
}

function bodyOf(gold: GoldClaim, row: GivenRow, what: string): object {
  switch (gold.kind) {
    case 'figure':
      return figureBody(gold, row, what);
    case 'event':
      return {
        type: what,
        actor: null,
        recipient: row.of ?? null,
        weapon: null,
        route: null,
        stage: null,
        breachOf: null,
        allegedAgainst: null,
      };
    case 'term':
      return { ...NO_TERM, action: what, beneficiary: row.of ?? null, class: TERMS.has(what) ? what : 'other' };
    case 'position':
      return { agreement: 'given', party: null, stance: STANCES.has(what) ? what : 'other', toward: row.of ?? null, conditions: [] };
    case 'milestone':
      return {
        agreement: 'given',
        step: STEPS.has(what) ? what : 'other',
        track: row.track ?? null,
        participants: [],
        venue: row.place ?? null,
      };
    case 'situation':
      return { topic: what === 'movement' ? 'movement' : 'other', of: row.of ?? null };
  }
}

const NO_TERM = {
  agreement: 'given',
  version: null,
  obligor: null,
  object: null,
  limits: [],
  inReturnFor: null,
  onCondition: null,
  guarantor: null,
};
const TERMS = new Set(['departure', 'handover', 'guarantee', 'registration', 'weapons']);
const STANCES = new Set(['rejects', 'accepts']);
const STEPS = new Set(['agreed', 'talks', 'meeting', 'planned']);

function figureBody(gold: GoldClaim, row: GivenRow, what: string): object {
  return {
    measure: what,
    alternatives: [],
    of: row.of ?? null,
    civilian: row.civilian ?? 'unknown',
    group: null,
    unit: row.unit ?? gold.unit ?? 'persons',
    low: gold.low ?? null,
    high: gold.high ?? null,
    lowExclusive: gold.lowExclusive ?? false,
    highExclusive: false,
    qualifier: gold.qualifier ?? null,
    vague: null,
    unknown: false,
    derived: false,
    accounting: row.accounting ?? 'unknown',
    excludes: [],
    includes: [],
    partOf: null,
    incident: null,
  };
}

const LONGEST_DAYS = 7;

/** Days as the gold gives them; where it gives more than a week or only the day of
 * the report, the text names none, and none is handed on. */
function timeOf({ asOf, answer }: GoldClaim, { dated, accounting }: GivenRow, day: string | null): Claim['time'] {
  const told = dated === undefined ? asOf : daysIn(answer ?? '');
  const { earliest, latest } = told;
  if (dated === undefined && accounting !== 'stock' && earliest === latest && latest === day) return null;
  if (earliest === null && latest === null) return null;
  if (earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) > LONGEST_DAYS) return null;
  const role = dated ?? (accounting === 'stock' ? 'as-of' : 'happened');
  return {
    expression: `${earliest} to ${latest}`,
    earliest,
    latest,
    precision: earliest === latest ? 'day' : 'days',
    anchor: 'text',
    role,
  };
}

function daysIn(answer: string): { earliest: string | null; latest: string | null } {
  if (/^\d{4}-\d\d-\d\d$/.test(answer)) return { earliest: answer, latest: answer };
  const night = /^night-(\d+)-(\d+)$/.exec(answer);
  return night === null ? { earliest: null, latest: null } : { earliest: `2017-10-${night[1]}`, latest: `2017-10-${night[2]}` };
}

function placeOf(name: string, gazetteer: Gazetteer): ClaimPlace {
  const candidates = gazetteer.lookup(name).map(({ id, name: called, lat, lon, precisionKm, country, type, score }) => ({
    id,
    name: called,
    lat,
    lon,
    precisionKm,
    country,
    type,
    score,
  }));
  const [first] = gazetteer.lookup(name);
  return {
    name,
    id: first?.id ?? null,
    lat: first?.lat ?? null,
    lon: first?.lon ?? null,
    precisionKm: first?.precisionKm ?? null,
    relation: null,
    candidates,
    chosenBy: 'machine',
  };
}

function partiesOf(ids: NonNullable<GivenRow['parties']>, { start, end, exact }: Claim['quote']): Record<string, ClaimParty[]> {
  const roles = Object.entries(ids) as [PartyRole, readonly string[]][];
  return Object.fromEntries(roles.map(([role, of]) => [role, of.map((id) => ({ id, name: exact, start, end }))]));
}

/** "Raqqa24, by Fort Russ", "Omar Alloush to AFP", "SANA citing the BBC": the publisher, then who is told of, innermost last. */
function chainOf(speaker: string, report: ComparedReport): Link[] {
  const own: Link = { source: report.publisher ?? 'publisher', type: 'publisher', cue: null };
  const citing = /^(.+) citing (.+)$/.exec(speaker);
  // What the gold calls a report's own voice is that in a report that otherwise retells another too.
  if (/own voice|no source/.test(speaker)) return [own, { source: 'the article', type: 'unknown', cue: 'adds' }];
  const inner = (citing?.[2] ?? speaker.replace(/, by .+$/, '').replace(/ (?:to|near) .+$/, '')).trim();
  const to = / to (.+)$/.exec(speaker)?.[1];
  // "The Americans, by the Raqqa24 source": the source tells what they ask for.
  const teller = /, by the (.+ source)$/.exec(speaker)?.[1];
  if (teller !== undefined) return [own, linkOf(teller), { ...linkOf(inner), cue: 'demanded' }];
  return [own, ...(to === undefined ? [] : [linkOf(to)]), linkOf(inner)];
}

const TYPES: readonly (readonly [RegExp, SourceType])[] = [
  [/hearsay/i, 'hearsay'],
  [/\bmedia$/, 'party-media'],
  [/sources?\b/i, 'anonymous-source'],
  [/^(?:AP|AFP|Reuters|dpa)$/, 'agency'],
  [/Raqqa24|BBC/, 'outlet'],
  [/SOHR/, 'monitor'],
  [/coalition|SDF|US forces/i, 'party'],
  [/activist/i, 'activist'],
  [/driver|civilian|Fawzi/i, 'witness'],
];

function linkOf(source: string): Link {
  return { source, type: TYPES.find(([pattern]) => pattern.test(source))?.[1] ?? 'person', cue: 'said' };
}
