import type { Claim } from '../../claims/claim.ts';
import type { ClaimPlace, ClaimTime, Link } from '../../claims/common.ts';
import { words } from './claim.ts';
import { daysWords } from './day.ts';

/** One row beside a claim. */
export interface Detail {
  readonly label: 'says' | 'when' | 'where' | 'who' | 'how' | 'links' | 'note';
  readonly value: string;
}

/** Short codes of the claims of a reading by their ids. */
type Codes = ReadonlyMap<string, string>;

/** Everything beside what a claim says: speaker, manner, time, place, parties, other claims it hangs on, open points. */
export function claimDetails(claim: Claim, codes: Codes): Detail[] {
  const rows: Detail[] = [{ label: 'says', value: speakerWords(claim.attribution) }];
  rows.push({ label: 'how', value: mannerWords(claim) });
  if (claim.time !== null) rows.push({ label: 'when', value: timeWords(claim.time) });
  if (claim.place !== null) rows.push({ label: 'where', value: placeWords(claim.place) });
  const parties = partyWords(claim);
  if (parties !== '') rows.push({ label: 'who', value: parties });
  const links = linkWords(claim, codes);
  if (links !== '') rows.push({ label: 'links', value: links });
  for (const note of claim.notes) rows.push({ label: 'note', value: note });
  return rows;
}

/** The innermost speaker first, then through whom it came: "a resident (witness), via Reuters, via the publisher". */
export function speakerWords(chain: readonly Link[]): string {
  const [inner, ...outer] = [...chain].reverse();
  if (inner === undefined) return 'unknown';
  if (inner.type === 'publisher') return `${publisherWords(inner)}, in its own voice`;
  const cue = inner.cue === null ? '' : `, “${inner.cue}”`;
  const via = outer.map((link) => `via ${link.type === 'publisher' ? publisherWords(link) : link.source}`);
  return [`${inner.source} (${words(inner.type)}${cue})`, ...via].join(', ');
}

function publisherWords(link: Link): string {
  return link.source === 'publisher' ? 'the publisher' : link.source;
}

function mannerWords(claim: Claim): string {
  const parts = [
    words(claim.modality),
    claim.negated && 'negated',
    claim.aside && `aside: ${claim.aside}`,
    `${claim.confidence} confidence`,
  ];
  return parts.filter(Boolean).join(', ');
}

const ROLES: Readonly<Record<ClaimTime['role'], string>> = { happened: '', planned: 'planned for ', 'as-of': 'as of ', deadline: 'by ' };

export function timeWords(time: ClaimTime): string {
  const days = daysWords(time.earliest, time.latest);
  const role = ROLES[time.role];
  if (days === null) {
    const why = time.anchor === 'none' ? 'day not known, there is no date to count from' : 'day not known';
    return `${role}“${time.expression}” (${why})`;
  }
  const counted = time.anchor === 'publication' ? ', counted from publication' : '';
  return `${role}${days} (“${time.expression}”${counted})`;
}

export function placeWords(place: ClaimPlace): string {
  const written = place.relation === null ? place.name : `${place.relation} ${place.name}`;
  const [first] = place.candidates;
  if (first === undefined) return `${written} (not in the gazetteer)`;
  const point = place.lat === null || place.lon === null ? null : `${place.lat.toFixed(3)}, ${place.lon.toFixed(3)}`;
  const precision = place.precisionKm === null ? null : `± ${place.precisionKm} km`;
  const choice = place.candidates.length > 1 ? `machine’s choice of ${place.candidates.length}` : 'machine’s choice';
  const name = first.name === place.name ? null : first.name;
  return `${written} (${[name, first.country, point, precision, choice].filter(Boolean).join(', ')})`;
}

/** "part of F1; of event E2": the whole a figure was counted in, and the event it tells of. */
function linkWords(claim: Claim, codes: Codes): string {
  if (claim.kind !== 'figure') return '';
  const { partOf, incident } = claim.body;
  const parts = [partOf && `part of ${codes.get(partOf) ?? partOf}`, incident && `of event ${codes.get(incident) ?? incident}`];
  return parts.filter(Boolean).join('; ');
}

function partyWords(claim: Claim): string {
  return Object.entries(claim.parties)
    .filter(([, parties]) => parties.length > 0)
    .map(([role, parties]) => `${role}: ${[...new Set(parties.map((party) => party.name))].join(', ')}`)
    .join('; ');
}
