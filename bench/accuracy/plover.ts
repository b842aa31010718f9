import type { Claim } from '../../src/claims/claim.ts';
import type { Corpus } from './corpus.ts';

/** One event a sentence: its class in PLOVER, and who acts on whom. The claims are renamed by the codebook's crosswalk. */
export const plover: Corpus = {
  files: ['gsr.jsonl'],
  scorer: 'plover.py',
  beside: 'no published figure; always AGREE 12.42',
  predict: (record, tools) => {
    const { claims } = tools.reading(tools.report(record));
    const chosen = claims.map((claim) => ({ claim, event: classOf(claim) })).find(({ event }) => event !== null);
    if (chosen === undefined) return { event: null, source: [], target: [] };
    return { event: chosen.event, ...actorsOf(chosen.claim) };
  },
};

function classOf(claim: Claim): string | null {
  switch (claim.kind) {
    case 'event':
      return EVENTS[claim.body.type];
    case 'position':
      return STANCES[claim.body.stance];
    case 'milestone':
      return STEPS[claim.body.step] ?? null;
    case 'term':
      return claim.modality === 'demanded' ? 'DEMAND' : 'AGREE';
    default:
      return null;
  }
}

type EventType = Extract<Claim, { kind: 'event' }>['body']['type'];
type Stance = Extract<Claim, { kind: 'position' }>['body']['stance'];

const EVENTS: Readonly<Record<EventType, string | null>> = {
  attack: 'ASSAULT',
  bombing: 'ASSAULT',
  abduction: 'ASSAULT',
  damage: 'ASSAULT',
  shelling: 'FIGHT',
  airstrike: 'FIGHT',
  clash: 'FIGHT',
  arrest: 'COERCE',
  release: 'RETREAT',
  movement: 'RETREAT',
  evacuation: 'RETREAT',
  access: 'AID',
  protest: 'PROTEST',
  threat: 'THREATEN',
  other: null,
};

const STANCES: Readonly<Record<Stance, string | null>> = {
  accepts: 'AGREE',
  'accepts-with-conditions': 'AGREE',
  willing: 'AGREE',
  rejects: 'REJECT',
  denies: 'REJECT',
  demands: 'DEMAND',
  undecided: null,
  other: 'DISAPPROVE',
};

const STEPS: Readonly<Record<string, string>> = {
  talks: 'CONSULT',
  meeting: 'CONSULT',
  proposed: 'AGREE',
  'agreed-in-principle': 'AGREE',
  agreed: 'AGREE',
  accepted: 'AGREE',
  signed: 'AGREE',
  rejected: 'REJECT',
  'in-force': 'RETREAT',
  planned: 'CONSULT',
};

function actorsOf({ parties, body }: Claim): { source: string[]; target: string[] } {
  const names = (...roles: string[]) => roles.flatMap((role) => parties[role] ?? []).map(({ name }) => name);
  const written = 'actor' in body ? [body.actor, body.recipient] : [null, null];
  const source = names('actor', 'mover', 'holder', 'participant', 'obligor');
  const target = names('recipient', 'victim', 'against', 'addressee', 'beneficiary');
  return {
    source: source.length > 0 ? source : written.slice(0, 1).filter((name) => name !== null),
    target: target.length > 0 ? target : written.slice(1).filter((name) => name !== null),
  };
}
