import type { PartyRegistry } from '../../gazetteer/party-registry.ts';
import type { Origin, ReportLink } from '../origin.ts';
import { type Draft, newDraft, note, originOf, restsOn } from '../origins/graph.ts';
import { type Sources, sourcesOf } from '../origins/source.ts';
import type { Told } from '../origins/told.ts';
import { worldOf } from '../origins.ts';
import { type LinkGround, linksFrom } from './kept-links.ts';

export interface OriginGround extends LinkGround {
  /** All reports in the order of their ids, anew each time that it is asked. */
  readonly told: Iterable<Told>;
}

export interface ReportOrigins {
  readonly report: string;
  /** Claim id and origin id. */
  readonly claims: readonly (readonly [claim: string, origin: string])[];
  /** Links from it to those that it has words from, passages left out. */
  readonly links: readonly ReportLink[];
  /** Outlets that it names as what it has things from. */
  readonly outlets: Sources['outlets'];
}

/** The origins of every claim, report by report: a few reports are in memory at a time. What the origins are stands in `gathered` at the end. */
export function* originsOfAll(ground: OriginGround, registry: PartyRegistry, gathered: Map<string, Draft>): Generator<ReportOrigins> {
  const world = worldOf(ground.told, registry);
  const remembered = new Map<string, { told: Told; sources: Sources }>();
  const find = (id: string) => {
    const known = remembered.get(id);
    if (known !== undefined) return known;
    const told = ground.find(id);
    if (told === undefined) return undefined;
    const found = { told, sources: sourcesOf(told, world) };
    if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value as string);
    remembered.set(id, found);
    return found;
  };
  const linksOf = linksFrom(ground);
  const linked = new Map<string, ReportLink[]>();
  const models = (id: string) => {
    const known = linked.get(id) ?? linksOf(id);
    if (linked.size >= MOST_REMEMBERED) linked.clear();
    linked.set(id, known);
    return known;
  };
  const rests = restsOn({ find, models });
  for (const told of ground.told) {
    const claims = told.claims.map((claim) => {
      const { source, because } = rests(told.id, claim);
      const draft = gathered.get(source.key) ?? newDraft(source);
      gathered.set(source.key, draft);
      note(draft, { source, because, report: told.id, claim: claim.id });
      return [claim.id, source.key] as const;
    });
    const links = models(told.id).map((link) => ({ ...link, passages: [] }));
    yield { report: told.id, claims, links, outlets: find(told.id)?.sources.outlets ?? [] };
  }
}

const MOST_REMEMBERED = 500;

export function originsIn(gathered: ReadonlyMap<string, Draft>): Origin[] {
  return [...gathered.values()].map(originOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}
