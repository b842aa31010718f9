import type { ClaimOf } from '../../claims/claim.ts';
import type { FigureBody, Measure } from '../../claims/figure/body.ts';
import type { Bounds } from '../bounds.ts';
import { addDays, type Window } from '../window.ts';
import { type People, peopleOf } from './people.ts';
import { type PointClaim, pointClaim } from './point-claim.ts';
import { reportedSince, type Setting, sentenceAround, untoldWindow } from './setting.ts';
import { type Spot, spotOf } from './spot.ts';

/** A figure in the terms in which two figures can be set side by side. */
export interface FigurePoint {
  readonly kind: 'figure';
  readonly claim: PointClaim;
  readonly measure: MeasureFamily;
  /** The claim's own measure, then those that fit too. */
  readonly measures: readonly MeasureFamily[];
  readonly unit: string;
  readonly people: People;
  readonly bounds: Bounds;
  readonly accounting: FigureBody['accounting'];
  readonly window: Window;
  readonly spot: Spot | null;
  /** False for what was expected, planned or asked for. */
  readonly happened: boolean;
  readonly report: string;
  /** Day by which its report counts as known, ISO; null where neither clock tells one. */
  readonly day: string | null;
  /** False where its report has no day of publication. */
  readonly dated: boolean;
}

/** Measures that tell the same count by other words are one. */
export type MeasureFamily = Exclude<Measure, 'present' | 'remaining' | 'left' | 'evacuated'> | 'there' | 'gone';

const FAMILIES: Partial<Record<Measure, MeasureFamily>> = { present: 'there', remaining: 'there', left: 'gone', evacuated: 'gone' };

export const familyOf = (measure: Measure): MeasureFamily => FAMILIES[measure] ?? (measure as MeasureFamily);

const AHEAD = new Set(['planned', 'conditional', 'demanded', 'predicted', 'threatened']);

const STOCKS: ReadonlySet<MeasureFamily> = new Set(['there', 'combatants', 'weapons', 'area-share', 'missing']);

/** Days before the report for which a count "now" without a day is held to be told. */
const FRESH_DAYS = 2;

export function figurePoint(claim: ClaimOf<'figure'>, setting: Setting): FigurePoint | null {
  const { body } = claim;
  // What the words make computable ("most of them") is a part of a number that stands beside it.
  if (claim.negated || body.unknown || body.derived) return null;
  const measure = measureOf(claim, setting);
  return {
    kind: 'figure',
    claim: pointClaim(claim, setting.parties),
    measure,
    measures: [measure, ...body.alternatives.map(familyOf)],
    unit: unitFamily(body.unit),
    people: countedIn(claim, setting),
    bounds: boundsOf(claim),
    accounting: STOCKS.has(measure) ? 'stock' : body.accounting,
    window: windowOf(claim, setting, STOCKS.has(measure)),
    spot: spotOf(claim.place, true) ?? spotOf(setting.focus, false),
    happened: !AHEAD.has(claim.modality),
    report: setting.report.id,
    day: setting.day,
    dated: setting.dated,
  };
}

/** "No civilians are left": none at all. */
function boundsOf({ body }: ClaimOf<'figure'>): Bounds {
  const none = body.low === null && body.high === null && body.vague === null && /^(?:no|none|zero|لا)$/i.test(body.qualifier ?? '');
  const about = body.low !== null && body.low === body.high && body.qualifier !== null;
  return {
    low: none ? 0 : body.low,
    high: none ? 0 : body.high,
    lowExclusive: body.lowExclusive,
    highExclusive: body.highExclusive,
    about,
  };
}

/** A bare count of fighters is one of those who did what its sentence says, where that is one thing only. */
function measureOf(claim: ClaimOf<'figure'>, { words, report }: Setting): MeasureFamily {
  const own = familyOf(claim.body.measure);
  if (own !== 'combatants' && own !== 'other') return own;
  const sentence = sentenceAround(report.text, claim.quote.start, claim.quote.end);
  const acts = words.acts.filter(([act, pattern]) => (act === 'surrender' || act === 'remain') && pattern.test(sentence));
  if (acts.length !== 1) return own;
  return acts[0]?.[0] === 'surrender' ? 'captured' : 'there';
}

function countedIn(claim: ClaimOf<'figure'>, setting: Setting): People {
  const { body } = claim;
  const people = peopleOf(claim, body.of ?? '', setting);
  if (isThing(body.unit)) return { ...people, sort: `thing:${thingOf(claim, setting)}` };
  if (unitFamily(body.unit) !== 'persons') return { ...people, sort: null };
  const told = people.sort === 'people' || people.sort === null;
  const sort = told && body.civilian === 'combatant' ? 'combatant' : told && body.civilian === 'civilian' ? 'civilian' : people.sort;
  return { ...people, sort: sort ?? 'people', group: body.group };
}

const THINGS = new Set(['vehicles', 'buses', 'trucks', 'cars', 'lorries', 'ambulances', 'tanks', 'convoys']);

function thingOf({ body, quote }: ClaimOf<'figure'>, { words }: Setting): string {
  return words.vehicleSorts.find(([, pattern]) => pattern.test(`${body.of ?? ''} ${quote.exact}`))?.[0] ?? body.unit;
}

const isThing = (unit: string): boolean => THINGS.has(unit);

function unitFamily(unit: string): string {
  if (isThing(unit)) return 'things';
  return unit === 'bodies' || unit === 'people' ? 'persons' : unit;
}

function windowOf({ time }: ClaimOf<'figure'>, setting: Setting, stock: boolean): Window {
  const { day } = setting;
  if (time !== null && (time.earliest !== null || time.latest !== null))
    return {
      earliest: time.earliest ?? (stock && time.latest ? addDays(time.latest, -FRESH_DAYS) : null),
      latest: time.latest ?? reportedSince(time.earliest, day),
      sure: time.earliest !== null && time.latest !== null,
    };
  if (!stock || day === null) return untoldWindow(setting);
  return { earliest: addDays(day, -FRESH_DAYS), latest: day, sure: false };
}
