import type { PartyRole } from '../../src/claims/common.ts';

/**
 * What a question of the gold makes its claims say, in the fields that a reader fills: parties by role, the kind's own
 * word for it (measure, step, type, class, stance, topic) and the words for whom it concerns. The question's key itself is
 * never handed on.
 */
export interface GivenRow {
  readonly parties?: Readonly<Partial<Record<PartyRole, readonly string[]>>>;
  readonly place?: string;
  /** Measure, step, event type, term class, stance or topic. */
  readonly what?: string;
  /** The same by the answer, where it depends on it. */
  readonly byAnswer?: Readonly<Record<string, string>>;
  /** Parties by the answer. */
  readonly partiesByAnswer?: Readonly<Record<string, GivenRow['parties']>>;
  /** Whom or what it concerns: of, beneficiary, toward. */
  readonly of?: string;
  readonly civilian?: 'civilian' | 'combatant' | 'mixed';
  /** The answer is a day: it is the claim's time. */
  readonly dated?: 'happened' | 'planned';
  readonly accounting?: 'stock' | 'new';
  readonly modality?: 'predicted';
  readonly track?: 'secret';
  readonly unit?: string;
}

const DAESH = ['daesh/fighters'];
const COALITION = ['global-coalition'];

export const givenTable: Readonly<Record<string, GivenRow>> = {
  'sdf-dead': { what: 'killed', parties: { victim: ['sdf'] }, of: 'SDF fighters', civilian: 'combatant' },
  'sdf-dead-or-disabled': { what: 'casualties', parties: { victim: ['sdf'] }, of: 'SDF fighters', civilian: 'combatant' },
  'fighters-before-convoy': { what: 'remaining', parties: { counted: DAESH }, of: 'fighters', civilian: 'combatant', accounting: 'stock' },
  'fighters-after-convoy': { what: 'remaining', parties: { counted: DAESH }, of: 'fighters', civilian: 'combatant', accounting: 'stock' },
  'foreign-fighters-remaining': {
    what: 'remaining',
    parties: { counted: ['daesh/fighters/foreign'] },
    of: 'foreign fighters',
    civilian: 'combatant',
    accounting: 'stock',
  },
  'civilians-remaining': {
    what: 'remaining',
    parties: { counted: ['group:civilians'] },
    of: 'civilians',
    civilian: 'civilian',
    accounting: 'stock',
  },
  'civilians-left': { what: 'left', parties: { mover: ['group:civilians'] }, of: 'civilians', civilian: 'civilian', accounting: 'new' },
  'arrivals-at-mosque': { what: 'arrived', of: 'people', place: 'Hawi al-Hawa', accounting: 'new' },
  'fighters-surrendered': { what: 'captured', parties: { victim: DAESH }, of: 'fighters', civilian: 'combatant', accounting: 'new' },
  'fighters-given-up-tabqa': {
    what: 'captured',
    parties: { victim: ['daesh/fighters/local'] },
    of: 'local fighters',
    civilian: 'combatant',
    place: 'Tabqa',
    accounting: 'new',
  },
  'syrian-fighters-left': {
    what: 'left',
    parties: { mover: ['daesh/fighters/syrian'] },
    of: 'Syrian fighters',
    civilian: 'combatant',
    accounting: 'new',
  },
  'fighters-in-convoy': { what: 'left', parties: { mover: DAESH }, of: 'fighters', civilian: 'combatant', accounting: 'new' },
  'people-in-convoy': { what: 'left', of: 'people', civilian: 'mixed', accounting: 'new' },
  'people-expected': { what: 'left', of: 'people', civilian: 'mixed', accounting: 'new', modality: 'predicted' },
  'people-with-one-driver': { what: 'left', of: 'people', civilian: 'mixed', accounting: 'new' },
  'relatives-in-convoy': { what: 'left', parties: { mover: ['daesh/families'] }, of: 'relatives', civilian: 'civilian', accounting: 'new' },
  hostages: { what: 'captured', parties: { victim: ['group:hostages'] }, of: 'hostages', accounting: 'stock' },
  'city-held-by-sdf': { what: 'area-share', of: 'the city', accounting: 'stock' },
  'trip-length-promised': { what: 'duration', of: 'the job', modality: 'predicted' },
  'trip-length': { what: 'duration', of: 'the trip' },
  'convoy-length': { what: 'distance', of: 'the convoy' },
  'trucks-in-convoy': { what: 'vehicles', of: 'trucks', unit: 'trucks' },
  'trucks-with-arms': { what: 'vehicles', of: 'trucks', unit: 'trucks' },
  'buses-in-convoy': { what: 'vehicles', of: 'buses', unit: 'buses' },
  'group-vehicles-in-convoy': { what: 'vehicles', of: 'vehicles', parties: { counted: ['daesh'] } },
  'transport-entering-count': { what: 'vehicles', of: 'vehicles' },

  'who-brokered': {
    what: 'agreed',
    partiesByAnswer: {
      'dignitaries-outside': { mediator: ['group:dignitaries'] },
      'council-and-tribes': { mediator: ['raqqa-civil-council', 'group:tribes'] },
      tribes: { mediator: ['group:tribes'] },
      'tribal-council-of-sdf': { mediator: ['sdf/councils', 'group:tribes'] },
      lawyer: { mediator: ['person:lawyer'] },
      'local-officials': { mediator: ['group:officials'] },
    },
  },
  'talks-track': { what: 'talks', track: 'secret' },
  'talks-venue': { what: 'meeting', place: 'Ayn Issa' },
  'coalition-part': {
    byAnswer: { party: 'agreed', 'took-part': 'meeting' },
    what: 'other',
    parties: { participant: COALITION, holder: COALITION },
  },
  'first-deal-covers': { what: 'departure', of: 'all who remain in the city', parties: { beneficiary: ['daesh'] } },
  'weapons-agreed': { what: 'weapons', of: 'weapons', parties: { obligor: DAESH } },
  destination: { what: 'departure', byAnswer: { unknown: 'movement' }, of: 'departure', parties: { beneficiary: DAESH } },
  'guarantee-against-strikes': {
    what: 'guarantee',
    partiesByAnswer: { 'sdf-guarantees': { guarantor: ['sdf'] }, 'coalition-guarantees': { guarantor: COALITION } },
  },
  'american-stance': {
    byAnswer: { refused: 'rejects', accepted: 'accepts', opposes: 'rejects' },
    of: 'a deal',
    parties: { holder: ['united-states'] },
  },
  'american-safety': { what: 'other', of: 'safety from strikes', parties: { holder: ['united-states'] } },
  'foreigners-in-deal': {
    byAnswer: { 'handed-over': 'handover' },
    what: 'departure',
    of: 'foreign fighters',
    parties: { beneficiary: ['daesh/fighters/foreign'] },
  },
  'locals-in-deal': { what: 'planned', of: 'local fighters', parties: { beneficiary: ['daesh/fighters/local'] } },
  'who-remaining-were': { what: 'other', of: 'the remaining fighters', parties: { subject: ['daesh/fighters'] } },
  'planned-departure': { what: 'planned', dated: 'planned', parties: { participant: ['daesh'] } },
  'when-brokered': { what: 'agreed', dated: 'happened' },
  'transport-entered': { what: 'movement' },
  'left-or-surrendered': { what: 'movement', byAnswer: { surrendered: 'other' }, parties: { mover: DAESH } },
  screening: { what: 'registration', of: 'those who leave', parties: { obligor: ['sdf'] } },
  'syrians-left': { what: 'movement', parties: { mover: ['daesh/fighters/syrian'] } },
  'foreigners-left': { what: 'movement', of: 'the fighters who left', parties: { mover: ['daesh/fighters/foreign'] } },
  'departure-date': { what: 'movement', dated: 'happened', parties: { mover: DAESH } },
  'human-shields': { what: 'abduction', parties: { victim: ['group:civilians'] } },
  'weapons-taken': { what: 'movement', of: 'weapons', parties: { mover: DAESH } },
};
