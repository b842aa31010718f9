import type { Board } from '../board.ts';
import type { Parties } from '../parties.ts';
import { toldDay } from '../points/setting.ts';
import type { Deal } from './deals.ts';

/** "Raqqa, October 2017: Islamic State, Syrian Democratic Forces": place, month and the parties told of most. */
export function nameOf(deal: Deal, parties: Parties): Board['name'] {
  const place = placeOf(deal);
  const day = deal.map(({ setting }) => toldDay(setting)).find((one) => one !== null) ?? null;
  const counts = new Map<string, number>();
  for (const telling of deal) for (const party of telling.parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  const sides = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 2);
  return {
    en: title(place.en, month(day, 'en'), sides.map(([id]) => parties.name(id) ?? id).join(', ')),
    ar: title(place.ar, month(day, 'ar'), sides.map(([id]) => parties.nameAr(id) ?? parties.name(id) ?? id).join('، ')),
  };
}

const ARABIC = /\p{Script=Arabic}/u;

/** The place that most reports tell of, of equals the one told of first; in both scripts where both have it. */
function placeOf(deal: Deal): { readonly en: string; readonly ar: string } {
  const told = Map.groupBy(
    deal.flatMap(({ spot }) => (spot === null ? [] : [spot])),
    ({ id, name }) => id ?? name,
  );
  const [most] = [...told.values()].sort((a, b) => b.length - a.length);
  const named = (isArabic: boolean) => most?.find(({ name }) => ARABIC.test(name) === isArabic)?.name;
  const either = most?.[0]?.name ?? '';
  return { en: named(false) ?? either, ar: named(true) ?? either };
}

function title(place: string, when: string, sides: string): string {
  const head = [place, when].filter(Boolean).join(' ');
  return sides === '' ? head : `${head}: ${sides}`;
}

const SHAPE = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const MONTHS = { en: new Intl.DateTimeFormat('en', SHAPE), ar: new Intl.DateTimeFormat('ar-u-nu-latn', SHAPE) } as const;

function month(day: string | null, language: keyof typeof MONTHS): string {
  if (day === null) return '';
  return MONTHS[language].format(new Date(`${day}T00:00:00Z`));
}
