import type { Link } from '../../attribution/link.ts';
import type { Claim } from '../../claims/claim.ts';
import type { PartyRegistry } from '../../gazetteer/party-registry.ts';
import type { Span } from '../../text/span.ts';
import type { ComparedReport } from '../dossier.ts';
import { LARGEST_KM } from '../points/lexicon.ts';
import { type Outlet, outletOf } from './outlets.ts';
import { retoldWords } from './relayed.ts';

/** A claim as far as its origin goes: a few numbers, so that a register of any size fits in memory. */
export interface ToldClaim extends Span {
  readonly id: string;
  /** Index into the chains of its report. */
  readonly chain: number;
}

/** A report as far as origins go. */
export interface Told {
  readonly id: string;
  readonly title: string | null;
  readonly file: string | null;
  readonly day: string | null;
  readonly publisher: Outlet;
  readonly hasPublisher: boolean;
  readonly parties: ReadonlyMap<string, number>;
  readonly country: string | null;
  /** Attribution chains, publisher left out, demands left out; each once. */
  readonly chains: readonly (readonly Link[])[];
  readonly claims: readonly ToldClaim[];
  /** What can name an outlet that it retells in title and first paragraph, where such a report says so, and where that paragraph ends. */
  readonly lead: { readonly retold: readonly string[]; readonly end: number };
}

const LEAD = 420;

export function toldOf(report: ComparedReport, registry: PartyRegistry, sources: (claim: Claim) => readonly Link[]): Told {
  const chains = new Map<string, { readonly index: number; readonly links: readonly Link[] }>();
  const claims = report.claims.map((claim) => {
    const links = sources(claim);
    const key = links.map(({ source, type }) => `${type} ${source}`).join('\n');
    const chain = chains.get(key) ?? { index: chains.size, links };
    chains.set(key, chain);
    return { id: claim.id, start: claim.quote.start, end: claim.quote.end, chain: chain.index };
  });
  const named = report.publisher?.trim() || null;
  return {
    id: report.id,
    title: report.title,
    file: fileName(report.file),
    day: report.published?.earliest ?? null,
    publisher:
      named === null
        ? { key: `report:${report.id}`, name: report.title ?? fileName(report.file) ?? report.id, of: null }
        : outletOf(named, registry),
    hasPublisher: named !== null,
    parties: partiesOf(report.claims),
    country: countryOf(report.claims),
    chains: [...chains.values()].map(({ links }) => links),
    claims,
    lead: leadOf(report),
  };
}

/** The folders above a file tell where it lies on this machine, nothing of the report. */
function fileName(path: string | null): string | null {
  return path?.split(/[\\/]/).at(-1) ?? null;
}

function partiesOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parties } of claims) {
    for (const { id } of Object.values(parties).flat()) {
      const whole = id.split('/')[0] as string;
      counts.set(whole, (counts.get(whole) ?? 0) + 1);
    }
  }
  return counts;
}

/** By the places inside of countries that its claims are of; a country itself may be named for whom it sent. */
function countryOf(claims: readonly Claim[]): string | null {
  const counts = new Map<string, number>();
  for (const { place } of claims) {
    const country = place?.candidates[0]?.country;
    if (country && (place?.precisionKm ?? 0) <= LARGEST_KM) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function leadOf({ title, text, furniture }: ComparedReport): Told['lead'] {
  const begins = furniture.find(({ start }) => start === 0)?.end ?? 0;
  const paragraphs = [...text.slice(begins, begins + 2 * LEAD).matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)];
  const first = paragraphs.find(([words]) => words.trim() !== title?.trim()) ?? paragraphs[0];
  const words = (first?.[0] ?? '').slice(0, LEAD);
  return { retold: retoldWords(`${title ?? ''}\n${words}`).map(detached), end: begins + (first?.index ?? 0) + words.length };
}

/** A copy of its own: a piece of a text keeps the whole text in memory. */
function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
