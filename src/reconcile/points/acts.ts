import type { Claim, ClaimOf } from '../../claims/claim.ts';
import { addDays, type Window } from '../window.ts';
import type { Act, ActPoint } from './act.ts';
import { type People, partOf, peopleOf, sortOf } from './people.ts';
import { foldName, type Setting, sentenceAround } from './setting.ts';
import { spotOf } from './spot.ts';

/** The acts, stances, parts and steps that a claim speaks of. */
export function actPoints(claim: Claim, setting: Setting): ActPoint[] {
  if (claim.kind === 'figure') return [];
  const base = baseOf(claim, setting);
  return [
    ...byWords(base, setting),
    ...partPoints(base, setting),
    ...stancePoints(base, setting),
    ...stepPoints(base, setting),
    ...kindPoints(base),
  ];
}

interface Base {
  readonly claim: Exclude<Claim, { kind: 'figure' }>;
  /** The quote and the words that the reader kept of it. */
  readonly said: string;
  readonly sentence: string;
  readonly point: Omit<ActPoint, 'act' | 'values'>;
}

function baseOf(claim: Exclude<Claim, { kind: 'figure' }>, setting: Setting): Base {
  const said = `${claim.quote.exact} ${wordsOf(claim)}`;
  const sentence = sentenceAround(setting.report.text, claim.quote.start, claim.quote.end);
  return {
    claim,
    said,
    sentence,
    point: {
      kind: 'act',
      claim,
      mode: modeOf(claim, said, setting),
      holds: holdsOf(claim, said, setting),
      people: peopleIn(claim, said, setting),
      share: shareOf(said, setting),
      window: windowOf(claim, setting),
      spot: spotOf(claim.place, true) ?? spotOf(setting.focus, false),
      to: null,
    },
  };
}

function wordsOf(claim: Exclude<Claim, { kind: 'figure' }>): string {
  switch (claim.kind) {
    case 'term':
      return [claim.body.object, claim.body.beneficiary, ...claim.body.limits].filter(Boolean).join(' ');
    case 'position':
      return claim.body.toward ?? '';
    case 'situation':
      return claim.body.of ?? '';
    default:
      return '';
  }
}

const PLANNING = new Set(['planned', 'conditional', 'demanded', 'agreed', 'predicted', 'threatened']);

function modeOf(claim: Claim, said: string, { words }: Setting): 'fact' | 'plan' {
  if (claim.kind === 'term' || PLANNING.has(claim.modality)) return 'plan';
  if (claim.kind === 'event' || claim.kind === 'situation') return 'fact';
  return words.planned.test(said) || words.included.test(said) || words.excluded.test(said) ? 'plan' : 'fact';
}

function holdsOf(claim: Claim, said: string, { words }: Setting): ActPoint['holds'] {
  if (words.notYet.test(said)) return 'not-yet';
  if (claim.negated || claim.modality === 'denied') return 'no';
  return words.excluded.test(said) || words.negation.test(said) ? 'no' : 'yes';
}

function peopleIn(claim: Claim, said: string, setting: Setting): People {
  const people = peopleOf(claim, said, setting);
  const vehicles = setting.words.vehicles.test(said) && sortOf(said, setting) === null;
  return { ...people, sort: vehicles ? 'thing:vehicles' : people.sort };
}

function shareOf(said: string, { words }: Setting): ActPoint['share'] {
  if (words.only.test(said)) return 'all';
  return words.most.test(said) ? 'most' : null;
}

function windowOf({ time }: Claim, { day }: Setting): Window {
  if (time !== null && (time.earliest !== null || time.latest !== null))
    return { earliest: time.earliest, latest: time.latest ?? day, sure: time.earliest !== null && time.latest !== null };
  return { earliest: day === null ? null : addDays(day, -UNTOLD_DAYS), latest: day, sure: false };
}

/** What is told without a day is held to lie in the week before the report. */
const UNTOLD_DAYS = 7;

/** Acts by the words of the claim; where it has none ("they were Syrians only"), by those of its sentence. */
function byWords({ claim, said, sentence, point }: Base, setting: Setting): ActPoint[] {
  const { words } = setting;
  const own = words.acts.filter(([, pattern]) => pattern.test(said));
  const bare = claim.kind === 'situation' || claim.kind === 'position';
  const found = own.length > 0 || !bare ? own : words.acts.filter(([, pattern]) => pattern.test(sentence)).slice(0, 1);
  const covers = (words.included.test(said) || words.excluded.test(said)) && point.people.part !== null;
  const acts =
    covers && !found.some(([act]) => act === 'leave') ? [...found.map(([act]) => act), 'leave' as const] : found.map(([act]) => act);
  return acts.flatMap((act) => actPoint(act, { claim, said, sentence, point }, setting));
}

function actPoint(act: Act, { claim, said, point }: Base, setting: Setting): ActPoint[] {
  const { words } = setting;
  if (act === 'arms') {
    const light = words.lightArms.test(said);
    if (!light && !words.heavyArms.test(said)) return [];
    return [{ ...point, act, holds: 'yes', share: null, values: [light ? 'light' : 'heavy'] }];
  }
  if (act === 'broker') {
    const sorts = words.brokers.filter(([, pattern]) => pattern.test(said)).map(([sort]) => sort);
    return sorts.length === 0 ? [] : [{ ...point, act, mode: 'fact', holds: 'yes', share: null, values: sorts }];
  }
  if (act === 'enter') {
    if (!words.vehicles.test(said)) return [];
    return [{ ...point, act, people: { ...point.people, sort: 'thing:vehicles' }, values: [] }];
  }
  if (act === 'remain' && point.people.part === null) return [];
  if (act === 'spare')
    return [
      {
        ...point,
        act,
        people: { ...point.people, party: holderOf(claim, said, setting) },
        holds: claim.negated || refuses(said) ? 'no' : 'yes',
        values: [],
      },
    ];
  return [{ ...point, act, values: [] }];
}

const refuses = (said: string): boolean => /\b(?:would not promise|gave no|no assurance|not promise|refused to)\b/i.test(said);

function holderOf(claim: Claim, said: string, setting: Setting): string | null {
  for (const role of ['guarantor', 'obligor', 'holder', 'subject', 'actor'] as const)
    for (const { id } of claim.parties[role] ?? []) {
      const whole = setting.parties.whole(id);
      if (whole !== null) return whole;
    }
  return namedIn(said, setting)[0] ?? null;
}

/** Registered wholes whose names, as this report writes them, stand in a phrase. */
export function namedIn(phrase: string, { names, parties }: Setting): string[] {
  const folded = foldName(phrase);
  const found = [...names].filter(([name]) => name.length > 1 && holdsWord(folded, name)).map(([, id]) => parties.whole(id));
  return [...new Set(found.filter((whole) => whole !== null))];
}

function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + word.length));
}

function partPoints({ claim, said, sentence, point }: Base, setting: Setting): ActPoint[] {
  const told = setting.words.parts.find(([, pattern]) => pattern.test(said));
  if (told !== undefined) {
    const after = said.slice(told[1].exec(said)?.index ?? 0);
    const party =
      told[0] === 'unaware' || told[0] === 'in-charge' || told[0] === 'took-part'
        ? (namedIn(after, setting)[0] ?? holderOf(claim, said, setting))
        : (holderOf(claim, said, setting) ?? namedIn(said, setting)[0] ?? null);
    const whole = party ?? namedIn(sentence, setting)[0] ?? null;
    return whole === null ? [] : [partPoint(point, whole, told[0])];
  }
  if (claim.kind !== 'milestone' || claim.negated) return [];
  const part = AGREED.has(claim.body.step) ? 'party' : TALKING.has(claim.body.step) ? 'took-part' : null;
  if (part === null || broker(said, setting)) return [];
  return participants(claim, setting).map((party) => partPoint(point, party, part));
}

const broker = (said: string, { words }: Setting): boolean => words.acts.some(([act, pattern]) => act === 'broker' && pattern.test(said));

function partPoint(point: Base['point'], party: string, part: string): ActPoint {
  return {
    ...point,
    act: 'part',
    mode: 'fact',
    holds: 'yes',
    share: null,
    people: { party, sort: null, part: null, group: null },
    values: [part],
  };
}

const AGREED = new Set(['agreed', 'signed', 'accepted', 'in-force']);
const TALKING = new Set(['talks', 'meeting', 'agreed-in-principle']);

function participants(claim: ClaimOf<'milestone'>, setting: Setting): string[] {
  const wholes = (claim.parties.participant ?? []).map(({ id }) => setting.parties.whole(id));
  return [...new Set(wholes.filter((whole) => whole !== null))];
}

const FOR = new Set(['accepts', 'accepts-with-conditions', 'willing']);

function stancePoints({ claim, said, point }: Base, setting: Setting): ActPoint[] {
  if (claim.kind !== 'position') return [];
  const { words } = setting;
  const stance = FOR.has(claim.body.stance) ? 'for' : claim.body.stance === 'rejects' ? 'against' : stanceByWords(said, setting);
  if (stance === null || !words.deal.test(claim.body.toward ?? claim.quote.exact)) return [];
  const party = holderOf(claim, claim.body.party ?? said, setting);
  const all = party === null && words.all.test(claim.body.party ?? '');
  if (party === null && !all) return [];
  const target = words.conditions.test(claim.body.toward ?? '') ? 'conditions' : 'deal';
  return [
    {
      ...point,
      act: 'stance',
      mode: 'fact',
      holds: 'yes',
      share: null,
      people: { party, sort: null, part: null, group: null },
      values: [stance, target],
    },
  ];
}

function stanceByWords(said: string, { words }: Setting): 'for' | 'against' | null {
  if (words.refusing.test(said)) return 'against';
  return words.accepting.test(said) ? 'for' : null;
}

const STEP_FAMILIES: Readonly<Record<string, string>> = {
  agreed: 'agreed', signed: 'agreed', accepted: 'agreed', 'in-force': 'in-force', talks: 'talks', meeting: 'talks', planned: 'planned',
  completed: 'completed', failed: 'failed', suspended: 'suspended', breached: 'breached', resumed: 'talks', ended: 'ended', extended: 'extended',
}; // biome-ignore format: a table

function stepPoints({ claim, said, point }: Base, setting: Setting): ActPoint[] {
  const found: ActPoint[] = [];
  if (claim.kind === 'milestone') {
    const family = STEP_FAMILIES[claim.body.step];
    if (family !== undefined)
      found.push({
        ...point,
        act: `step:${family}`,
        mode: family === 'planned' ? 'plan' : 'fact',
        people: ANYBODY,
        values: participants(claim, setting),
      });
    const venue = family === 'talks' || claim.body.venue !== null ? spotOf(claim.place, true) : null;
    if (venue !== null && family !== undefined && family !== 'planned')
      found.push({ ...point, act: 'venue', mode: 'fact', holds: 'yes', people: ANYBODY, spot: venue, values: [] });
    if (claim.body.track === 'secret' || setting.words.secret.test(said))
      found.push({ ...point, act: 'secret', mode: 'fact', holds: 'yes', people: ANYBODY, values: [] });
  }
  return found;
}

const ANYBODY: People = { party: null, sort: null, part: null, group: null };

const OWN_WORDS = new Set(['movement', 'evacuation', 'access', 'other', 'threat']);

/** Events and terms by their own type and class; movements and departures are told by their words. */
function kindPoints({ claim, point }: Base): ActPoint[] {
  if (claim.kind === 'event' && !OWN_WORDS.has(claim.body.type)) return [{ ...point, act: `event:${claim.body.type}`, values: [] }];
  if (claim.kind === 'term' && claim.body.class !== 'departure' && claim.body.class !== 'other')
    return [{ ...point, act: `term:${claim.body.class}`, values: [] }];
  return [];
}

export { partOf };
