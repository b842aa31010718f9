import { ASKED, type Asked } from './asked.ts';
import type { Question } from './finding.ts';
import type { Parties } from './parties.ts';
import type { PlaceNames } from './place-names.ts';
import type { Point } from './points/point.ts';

type Words = Asked;

const SOMEBODY: Words = { en: 'they', ar: 'المعنيين' };
const COUNTED = 'people';

/** What parties and places are called. */
export interface Names {
  readonly parties: Parties;
  readonly places: PlaceNames;
}

/** The question that the points of a cluster answer, from what is told of most of them. */
export function questionOf(all: readonly Point[], topic: string, { parties, places }: Names): Question {
  const first = all[0] as Point;
  const subjectId = most(all.map(({ people }) => people.party));
  const sort = most(all.map(({ people }) => people.sort?.replace('thing:', '') ?? null));
  const group = shared(all.map(({ people }) => people.group));
  const part = first.kind === 'figure' ? most(all.map(({ people }) => people.part)) : null;
  const spot = all.map((point) => point.spot).find((one) => one !== null) ?? null;
  const named = places.of(spot?.id ?? null);
  const where = spot === null ? null : { en: named.en ?? spot.name, ar: named.ar ?? spot.name };
  const days = all.map(({ window }) => window);
  const what =
    first.kind === 'figure' ? most(all.map((point) => (point.kind === 'figure' ? point.measure : null))) : first.act.replace(/^\w+:/, '');
  const subject = subjectId === null ? sort : (parties.name(subjectId) ?? subjectId);
  return {
    kind: first.claim.kind,
    what: what ?? topic,
    subject,
    subjectId,
    place: where?.en ?? null,
    placeId: spot?.id ?? null,
    from: least(days.map(({ earliest }) => earliest)),
    to: greatest(days.map(({ latest }) => latest)),
    ask: ask({ topic, what, sort, group, part, subjectId, where }, parties),
  };
}

interface Asking {
  readonly topic: string;
  readonly what: string | null;
  readonly sort: string | null;
  readonly group: string | null;
  readonly part: string | null;
  readonly subjectId: string | null;
  readonly where: Words | null;
}

function ask({ topic, what, sort, group, part, subjectId, where }: Asking, parties: Parties): Words {
  const words =
    ASKED[topic] ??
    (topic.startsWith('figure') ? (ASKED[what ?? ''] ?? ASKED.figure) : ASKED[topic.replace(/ (?:fact|plan)$/, '')]) ??
    generic(topic);
  const name =
    subjectId === null
      ? null
      : { en: withArticle(parties.name(subjectId) ?? subjectId), ar: parties.nameAr(subjectId) ?? parties.name(subjectId) ?? subjectId };
  const people = GROUPS[group ?? ''] ?? (sort === null ? null : (PEOPLE[sort] ?? { en: sort, ar: sort, arOf: sort }));
  const parted = part === null ? null : PARTS[part];
  const who = {
    en: [
      parted?.en,
      name !== null && people !== null
        ? `${people.en} of ${name.en}`
        : (people?.en ?? name?.en ?? (topic.startsWith('figure') ? COUNTED : SOMEBODY.en)),
    ]
      .filter(Boolean)
      .join(' '),
    ar: [name !== null && people !== null ? `${people.arOf} ${name.ar}` : (people?.ar ?? name?.ar ?? SOMEBODY.ar), parted?.ar]
      .filter(Boolean)
      .join(' '),
  };
  return { en: fill(words.en, who.en, placed(where?.en, 'in')), ar: fill(words.ar, who.ar, placed(where?.ar, 'في')) };
}

/** Names of bodies take an article in a sentence, names of countries and movements that are names alone do not. */
function withArticle(name: string): string {
  return /^Government\b|\b(?:forces|army|movement|coalition|front|party|states|nations|kingdom|emirates|council|committees?|units|brigades?|corps)\b/i.test(
    name,
  )
    ? `the ${name}`
    : name;
}

interface Placed {
  readonly where: string;
  readonly from: string;
  readonly about: string;
}

function placed(name: string | undefined, within: string): Placed {
  return name === undefined ? { where: '', from: '', about: '' } : { where: ` ${within} ${name}`, from: ` ${name}`, about: ` (${name})` };
}

function fill(template: string, who: string, { where, from, about }: Placed): string {
  return template.replace('{who}', who).replace('{where}', where).replace('{from}', from).replace('{about}', about);
}

function generic(topic: string): Words {
  const what = topic.replace(/^\w+:/, '').replace(/ (?:fact|plan)$/, '');
  return { en: `Was there ${what}{about}?`, ar: `هل وقع (${what}){about}؟` };
}

interface PeopleWords extends Words {
  /** Before whose they are: "مقاتلي داعش". */
  readonly arOf: string;
}

const PEOPLE: Readonly<Record<string, PeopleWords>> = {
  combatant: { en: 'fighters', ar: 'المقاتلين', arOf: 'مقاتلي' },
  civilian: { en: 'civilians', ar: 'المدنيين', arOf: 'مدنيي' },
  family: { en: 'relatives', ar: 'العائلات', arOf: 'عائلات' },
  captive: { en: 'captives', ar: 'المحتجزين', arOf: 'محتجزي' },
  people: { en: 'people', ar: 'الأشخاص', arOf: 'أفراد' },
  buses: { en: 'buses', ar: 'الحافلات', arOf: 'حافلات' },
  trucks: { en: 'trucks', ar: 'الشاحنات', arOf: 'شاحنات' },
  vehicles: { en: 'vehicles', ar: 'المركبات', arOf: 'مركبات' },
  cars: { en: 'cars', ar: 'السيارات', arOf: 'سيارات' },
};

/** Of a count of one group only. */
const GROUPS: Readonly<Record<string, PeopleWords>> = {
  children: { en: 'children', ar: 'الأطفال', arOf: 'أطفال' },
  women: { en: 'women', ar: 'النساء', arOf: 'نساء' },
  men: { en: 'men', ar: 'الرجال', arOf: 'رجال' },
};

const PARTS: Readonly<Record<string, Words>> = { local: { en: 'local', ar: 'المحليين' }, foreign: { en: 'foreign', ar: 'الأجانب' } };

/** What all have, null where one has another or none. */
function shared(values: readonly (string | null)[]): string | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function most(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

const least = (days: readonly (string | null)[]): string | null => days.filter((day) => day !== null).sort()[0] ?? null;
const greatest = (days: readonly (string | null)[]): string | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;
