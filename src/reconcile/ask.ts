import type { Question } from './finding.ts';
import type { Parties } from './parties.ts';
import type { PlaceNames } from './place-names.ts';
import type { Point } from './points/point.ts';

interface Words {
  readonly en: string;
  readonly ar: string;
}

/** What is asked for each sort of point: {who} whom it is about, then the place: {where} it was, {from} which they go, what it is {about}. */
const ASKED: Readonly<Record<string, Words>> = {
  killed: { en: 'How many {who} were killed{where}?', ar: 'كم قُتل من {who}{where}؟' },
  wounded: { en: 'How many {who} were wounded{where}?', ar: 'كم جُرح من {who}{where}؟' },
  casualties: { en: 'How many casualties among {who}{where}?', ar: 'كم خسائر {who}{where}؟' },
  missing: { en: 'How many {who} are missing{where}?', ar: 'كم المفقودون من {who}{where}؟' },
  captured: { en: 'How many {who} were captured or gave themselves up{where}?', ar: 'كم أُسر أو استسلم من {who}{where}؟' },
  released: { en: 'How many {who} were released{where}?', ar: 'كم أُفرج عنه من {who}{where}؟' },
  there: { en: 'How many {who} are there{where}?', ar: 'كم عدد {who} الموجودين{where}؟' },
  gone: { en: 'How many {who} left{from}?', ar: 'كم غادر من {who}{from}؟' },
  arrived: { en: 'How many {who} arrived{where}?', ar: 'كم وصل من {who}{where}؟' },
  displaced: { en: 'How many {who} were displaced{where}?', ar: 'كم نزح من {who}{where}؟' },
  combatants: { en: 'How many {who} are there{where}?', ar: 'كم عدد {who}{where}؟' },
  vehicles: { en: 'How many {who}{where}?', ar: 'كم عدد {who}{where}؟' },
  figure: { en: 'How many: {who}{where}?', ar: 'كم: {who}{where}؟' },
  leave: { en: 'Did {who} leave{from}?', ar: 'هل خرج {who}{from}؟' },
  'leave plan': { en: 'Were {who} to leave{from}?', ar: 'هل تقرر خروج {who}{from}؟' },
  enter: { en: 'Did vehicles go in{where}?', ar: 'هل دخلت مركبات{where}؟' },
  remain: { en: 'Who were those who remained{where}?', ar: 'من هم الباقون{where}؟' },
  surrender: { en: 'Did {who} surrender{where}?', ar: 'هل استسلم {who}{where}؟' },
  screen: { en: 'Are those who leave screened{about}?', ar: 'هل يخضع الخارجون للتدقيق{about}؟' },
  shield: { en: 'Were civilians used as human shields{where}?', ar: 'هل اتُّخذ مدنيون دروعا بشرية{where}؟' },
  spare: { en: 'Does {who} vouch that there will be no strikes{about}?', ar: 'هل يضمن {who} عدم القصف{about}؟' },
  arms: { en: 'Which weapons{about}?', ar: 'أي أسلحة{about}؟' },
  broker: { en: 'Who brokered the deal{about}?', ar: 'من توسط في الاتفاق{about}؟' },
  part: { en: 'What part did {who} have in the talks or the deal{about}?', ar: 'ما دور {who} في المفاوضات أو الاتفاق{about}؟' },
  stance: { en: 'Where does {who} stand on the deal{about}?', ar: 'ما موقف {who} من الاتفاق{about}؟' },
  secret: { en: 'Were the talks secret{about}?', ar: 'هل كانت المفاوضات سرية{about}؟' },
  venue: { en: 'Where were the talks{about}?', ar: 'أين جرت المفاوضات{about}؟' },
};

const SOMEBODY: Words = { en: 'they', ar: 'المعنيين' };

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
    ask: ask({ topic, what, sort, part, subjectId, where }, parties),
  };
}

interface Asked {
  readonly topic: string;
  readonly what: string | null;
  readonly sort: string | null;
  readonly part: string | null;
  readonly subjectId: string | null;
  readonly where: Words | null;
}

function ask({ topic, what, sort, part, subjectId, where }: Asked, parties: Parties): Words {
  const words =
    ASKED[topic] ??
    (topic.startsWith('figure') ? (ASKED[what ?? ''] ?? ASKED.figure) : ASKED[topic.replace(/ (?:fact|plan)$/, '')]) ??
    generic(topic);
  const name =
    subjectId === null
      ? null
      : { en: parties.name(subjectId) ?? subjectId, ar: parties.nameAr(subjectId) ?? parties.name(subjectId) ?? subjectId };
  const people = sort === null ? null : (PEOPLE[sort] ?? { en: sort, ar: sort, arOf: sort });
  const parted = part === null ? null : PARTS[part];
  const who = {
    en: [parted?.en, name !== null && people !== null ? `${people.en} of ${name.en}` : (people?.en ?? name?.en ?? SOMEBODY.en)]
      .filter(Boolean)
      .join(' '),
    ar: [name !== null && people !== null ? `${people.arOf} ${name.ar}` : (people?.ar ?? name?.ar ?? SOMEBODY.ar), parted?.ar]
      .filter(Boolean)
      .join(' '),
  };
  return { en: fill(words.en, who.en, placed(where?.en, 'in')), ar: fill(words.ar, who.ar, placed(where?.ar, 'في')) };
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
  if (topic.startsWith('step:')) return { en: `When was the step "${what}"{about}?`, ar: `متى كانت خطوة "${what}"{about}؟` };
  if (topic.startsWith('term:')) return { en: `What was agreed on ${what}{about}?`, ar: `ما الذي اتُّفق عليه (${what}){about}؟` };
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

const PARTS: Readonly<Record<string, Words>> = { local: { en: 'local', ar: 'المحليين' }, foreign: { en: 'foreign', ar: 'الأجانب' } };

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
