import type { ClaimPlace } from '../../claims/common.ts';
import type { PartyRegistry } from '../../gazetteer/party-registry.ts';
import { tellingsOf } from '../boards/deals.ts';
import { wordsOf } from '../copies/words.ts';
import type { ComparedReport } from '../dossier.ts';
import { tellersOf } from '../origins/demand.ts';
import { toldOf } from '../origins/told.ts';
import type { Parties } from '../parties.ts';
import { type Lexicon, namesIn } from '../points/lexicon.ts';
import { type Point, pointsOfReport } from '../points/point.ts';
import { settingOf } from '../points/setting.ts';
import { type KeptTelling, keepTelling } from './kept-telling.ts';
import { type KeptTold, keepTold } from './kept-told.ts';

/** What one report gives to comparing, small enough to be kept: nothing of it depends on other reports but on `asked`. */
export interface KeptReport {
  readonly points: readonly Point[];
  readonly told: KeptTold;
  readonly tellings: readonly KeptTelling[];
  readonly names: ReportNames;
  /** Words that were looked for among the names of all reports. */
  readonly asked: readonly string[];
}

/** Names as one report uses them. */
export interface ReportNames {
  /** Folded name and party id, each once. */
  readonly parties: readonly (readonly [name: string, party: string])[];
  /** Each place as written, with how often. */
  readonly places: readonly { readonly place: ClaimPlace; readonly count: number }[];
}

export interface KeepingKnowledge {
  readonly registry: PartyRegistry;
  readonly parties: Parties;
  readonly lexicon: Lexicon;
}

export function keepReport(report: ComparedReport, { registry, parties, lexicon }: KeepingKnowledge): KeptReport {
  const setting = settingOf(report, { parties, lexicon });
  const points = pointsOfReport(setting);
  return {
    points,
    told: keepTold(toldOf(report, registry, tellersOf), wordsOf(report)),
    tellings: tellingsOf(setting).map((telling) => keepTelling(telling, setting)),
    names: { parties: [...namesIn(report, parties)], places: placesIn(report) },
    asked: [...setting.asked],
  };
}

function placesIn({ claims }: ComparedReport): ReportNames['places'] {
  const counts = new Map<string, { place: ClaimPlace; count: number }>();
  for (const { place } of claims) {
    if (place?.id == null) continue;
    const key = `${place.id} ${place.name}`;
    const before = counts.get(key);
    counts.set(key, { place: before?.place ?? slim(place), count: (before?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Without what only the reader asks. */
function slim(place: ClaimPlace): ClaimPlace {
  return { ...place, candidates: place.candidates.slice(0, 1) };
}
