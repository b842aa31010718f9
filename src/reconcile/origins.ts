import type { PartyRegistry } from '../gazetteer/party-registry.ts';
import { withoutBoilerplate } from './copies/boilerplate.ts';
import { type Linkable, linkOf } from './copies/link.ts';
import { pairsOf } from './copies/pairs.ts';
import { type SignedText, signText } from './copies/signature.ts';
import type { ComparedReport } from './dossier.ts';
import type { Origin, OriginGraph, ReportLink } from './origin.ts';
import { tellersOf } from './origins/demand.ts';
import { graphOf } from './origins/graph.ts';
import { gatherOutlets } from './origins/outlets.ts';
import { gatherPersons, personName } from './origins/persons.ts';
import { type Sources, sourcesOf, titleOf } from './origins/source.ts';
import { speakerOf, type World } from './origins/speaker.ts';
import { SPOKESPEOPLE } from './origins/spokespeople.ts';
import { type Told, toldOf } from './origins/told.ts';
import { names, quoted } from './reasons/reason.ts';
import { whyOf } from './reasons/words.ts';

/** Gathers reports one after the other, keeping of each only what origins and copies need. */
export interface OriginGatherer {
  add(report: ComparedReport): void;
  graph(): OriginGraph;
}

/** Who rests on whom among these reports, in whatever order they are given. */
export function originsOf(reports: Iterable<ComparedReport>, registry: PartyRegistry): OriginGraph {
  const gatherer = gatherOrigins(registry);
  for (const report of reports) gatherer.add(report);
  return gatherer.graph();
}

export function gatherOrigins(registry: PartyRegistry): OriginGatherer {
  const kept = new Map<string, { readonly told: Told; readonly text: SignedText }>();
  return {
    add: (report) => {
      kept.set(report.id, { told: toldOf(report, registry, tellersOf), text: signText(report) });
    },
    graph: () => {
      const all = [...kept.values()].sort((a, b) => (a.told.id < b.told.id ? -1 : 1));
      const told = all.map((one) => one.told);
      const world = worldOf(told, registry);
      const sources = told.map((one) => sourcesOf(one, world));
      const copies = copiesAmong(all);
      const links = [...copies, ...relaysOf(told, sources)];
      return { origins: graphOf({ told, sources, copies }), links };
    },
  };
}

/** How many independent origins there are among some: those of one party count once. */
export function countIndependent(origins: Iterable<Pick<Origin, 'id' | 'of'>>): number {
  return new Set([...origins].map(({ id, of }) => of ?? id)).size;
}

/** Two rounds: outlets and parties first, then persons, who are known by the parties that they are told of with. */
export function worldOf(told: Iterable<Told>, registry: PartyRegistry): World {
  const world = { registry, persons: gatherPersons(), outlets: gatherOutlets(), named: totals(told) };
  for (const one of told) {
    world.outlets.note(one.publisher);
    for (const link of one.chains.flat()) {
      const speaker = link.type === 'outlet' || link.type === 'agency' ? speakerOf(link, one, world) : null;
      if (speaker?.kind === 'known') world.outlets.note(speaker);
    }
  }
  const parties = { ...world, persons: gatherPersons() };
  for (const { en, ar, party } of SPOKESPEOPLE)
    if (registry.parties.has(party)) for (const name of [en, ar]) world.persons.note(name, party);
  for (const one of told) {
    for (const link of one.chains.flat()) {
      const name = personName(link.source, link.type, registry);
      if (name === null) continue;
      const speaker = speakerOf(link, one, parties);
      const party = speaker.kind === 'known' && speaker.key.startsWith('party:') ? speaker.key.slice('party:'.length) : null;
      world.persons.note(name, party);
    }
  }
  return world;
}

function totals(told: Iterable<Told>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parties } of told) for (const [party, count] of parties) counts.set(party, (counts.get(party) ?? 0) + count);
  return counts;
}

function copiesAmong(all: readonly { readonly told: Told; readonly text: SignedText }[]): ReportLink[] {
  const reports = all.map(
    ({ told, text }): Linkable => ({ id: told.id, day: told.day, publisher: told.publisher.key, label: titleOf(told), words: text }),
  );
  const pairs = withoutBoilerplate(pairsOf(all.map(({ text }) => text)), reports);
  return pairs.flatMap((pair) => linkOf(reports[pair.a] as Linkable, reports[pair.b] as Linkable, pair) ?? []);
}

const DAYS = 3;

/** Outlets that reports name as what they have it from; `to` is the report of theirs that came shortly before, if there is one. */
function relaysOf(told: readonly Told[], sources: readonly Sources[]): ReportLink[] {
  const byPublisher = Map.groupBy(told, ({ publisher }) => publisher.key);
  return told.flatMap((report, index) =>
    (sources[index] as Sources).outlets
      .filter(({ key, outlet }) => outlet || byPublisher.has(key))
      .map(({ key, name }): ReportLink => {
        const to = latestBefore(report, byPublisher.get(key) ?? [])?.id ?? null;
        const why = whyOf('relay', { report: quoted(titleOf(report)), outlet: names(name) });
        return { kind: 'relay', from: report.id, to, outlet: name, shared: null, passages: [], ...why };
      }),
  );
}

function latestBefore({ day }: Told, others: readonly Told[]): Told | null {
  if (day === null) return null;
  const near = others.filter((other) => other.day !== null && other.day <= day && daysBetween(other.day, day) <= DAYS);
  return near.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1))[0] ?? null;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
