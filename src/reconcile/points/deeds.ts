import type { ActWord } from '../../languages/comparing.ts';
import type { ActPoint } from './act.ts';
import type { ActClaim, Base } from './base.ts';
import { namedIn, type Setting, wholeIn } from './setting.ts';

/** What was done or is to be done, by the words of the claim; where it has none ("they were Syrians only"), by its sentence. */
export function deedPoints(base: Base, setting: Setting): ActPoint[] {
  return actsIn(base, setting).flatMap(({ act, from }) => deedPoint({ act, from }, base, setting));
}

interface FoundAct {
  readonly act: ActWord;
  /** The words up to the act, where what denies it stands; null where it is the kind of claim that tells the act. */
  readonly from: string | null;
}

function actsIn({ claim, said, sentence, point }: Base, { words }: Setting): FoundAct[] {
  if (words.wished.test(said)) return [];
  if (point.people.part === null && (isStance(claim) || isTalk(claim))) return [];
  const own = findActs(said, words.acts);
  const bare = own.length === 0 && claim.kind === 'situation' && claim.body.topic !== 'control' && point.people.part !== null;
  const found = bare
    ? findActs(sentence(), words.acts)
        .slice(0, 1)
        .map(({ act }) => ({ act, from: null }))
    : own;
  const covers = (words.included.test(said) || words.excluded.test(said)) && point.people.part !== null;
  if (claim.kind === 'event' && found.some(({ act }) => act === 'enter') && words.vehicles.test(said))
    return found.filter(({ act }) => act !== 'leave');
  // Who is left out without a word of where they are from is a group of its own, and no answer to who was to leave.
  const apart = claim.kind === 'term' && point.people.part === null && words.excluded.test(said);
  const leaves = covers || (LEAVING.has(kindWord(claim)) && !apart) || isUnderWay(claim);
  return leaves && !found.some(({ act }) => act === 'leave' || act === 'enter') ? [...found, { act: 'leave', from: null }] : found;
}

/** Who was in the convoy went with it, whatever the words: "no foreign fighter was in it". */
const isUnderWay = (claim: ActClaim): boolean =>
  claim.kind === 'event' && claim.body.type === 'movement' && (claim.body.stage === 'departed' || claim.body.stage === 'under-way');

const STANCES = new Set(['rejects', 'accepts', 'accepts-with-conditions', 'willing', 'undecided']);
const isStance = (claim: ActClaim): boolean => claim.kind === 'position' && STANCES.has(claim.body.stance);

/** Talks on a departure are no departure. */
const TALKS = new Set(['talks', 'meeting', 'proposed', 'presented', 'rejected', 'suspended', 'failed', 'resumed', 'breached', 'ended']);
const isTalk = (claim: ActClaim): boolean => claim.kind === 'milestone' && TALKS.has(claim.body.step);

const LEAVING = new Set(['departure', 'safe-passage', 'evacuation']);
const kindWord = (claim: ActClaim): string => (claim.kind === 'term' ? claim.body.class : claim.kind === 'event' ? claim.body.type : '');

function findActs(text: string, acts: Setting['words']['acts']): FoundAct[] {
  return acts.flatMap(([act, pattern]) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ act, from: text.slice(0, at) }];
  });
}

function deedPoint({ act, from }: FoundAct, { claim, said, point }: Base, setting: Setting): ActPoint[] {
  const { words } = setting;
  switch (act) {
    case 'arms': {
      const sort = words.lightArms.test(said) ? 'light' : words.heavyArms.test(said) ? 'heavy' : null;
      return sort === null ? [] : [{ ...point, act, holds: 'yes', share: null, values: [sort] }];
    }
    case 'broker':
      return [];
    case 'enter':
      return words.vehicles.test(said) ? [{ ...point, act, people: { ...NOBODY, sort: 'thing:vehicles' }, values: [] }] : [];
    case 'remain':
      return point.people.part === null ? [] : [{ ...point, act, holds: holdsOf(from, { claim, said, point }, setting), values: [] }];
    case 'spare': {
      const party = wholeIn(claim, VOUCHING, setting) ?? namedIn(said, setting)[0] ?? null;
      return [
        {
          ...point,
          act,
          mode: 'plan',
          share: null,
          people: { ...NOBODY, party },
          holds: words.withheld.test(said) ? 'no' : 'yes',
          values: [],
        },
      ];
    }
    default:
      return [{ ...point, act, holds: holdsOf(from, { claim, said, point }, setting), values: [] }];
  }
}

export const NOBODY = { party: null, sort: null, part: null, group: null } as const;
const VOUCHING = ['guarantor', 'obligor', 'holder', 'subject', 'actor'] as const;

/** How far before an act the word stands that denies it, in letters. */
const REACH = 30;

function holdsOf(
  from: string | null,
  { claim, said, point }: Pick<Base, 'claim' | 'said' | 'point'>,
  { words }: Setting,
): ActPoint['holds'] {
  // "Rejected the exit of foreigners": they were not to leave.
  const refused = claim.kind === 'position' && claim.body.stance === 'rejects';
  if (words.notYet.test(said)) return 'not-yet';
  if (point.holds === 'no' || words.excluded.test(said) || refused) return 'no';
  return from !== null && words.negation.test(from.slice(-REACH)) ? 'no' : 'yes';
}
