import type { Claim } from './types.ts';

/** How a field of a claim is filled in by a person. `options` are its closed list. */
export type Field =
  | { readonly path: string; readonly input: 'choice'; readonly options: readonly string[]; readonly open?: boolean }
  | { readonly path: string; readonly input: 'words' | 'number' | 'yes-no' | 'day' | 'list' };

const choice = (path: string, options: readonly string[], open = false): Field => ({ path, input: 'choice', options, open });
const field = (path: string, input: 'words' | 'number' | 'yes-no' | 'day' | 'list'): Field => ({ path, input });

const MEASURES =
  'killed wounded casualties missing captured released present remaining left arrived displaced evacuated combatants vehicles strikes buildings area-share duration distance money weapons other'.split(
    ' ',
  );
const TYPES =
  'attack bombing shelling airstrike clash arrest abduction movement evacuation release damage access protest threat other'.split(' ');
const STAGES = 'assembling departed under-way arrived blocked unknown'.split(' ');
const CLASSES =
  'departure safe-passage ceasefire handover prisoners access weapons disarmament registration undertaking guarantee escort territory other'.split(
    ' ',
  );
const STANCES = 'accepts accepts-with-conditions rejects demands denies willing undecided other'.split(' ');
const STEPS =
  'talks meeting proposed agreed-in-principle agreed presented rejected conditions-added suspended failed resumed accepted signed in-force extended assembling under-way partly-carried-out completed breached ended planned other'.split(
    ' ',
  );
const TOPICS = 'food water shelter health bodies siege control movement other'.split(' ');
const MODALITIES = 'asserted reported denied planned conditional demanded agreed threatened predicted unknown'.split(' ');

/** What of a claim's body can be corrected, the most telling first. */
const BODIES: { readonly [K in Claim['kind']]: readonly Field[] } = {
  figure: [
    choice('body.measure', MEASURES),
    field('body.low', 'number'),
    field('body.high', 'number'),
    field('body.lowExclusive', 'yes-no'),
    field('body.of', 'words'),
    field('body.unit', 'words'),
    choice('body.civilian', ['civilian', 'combatant', 'mixed', 'unknown']),
    choice('body.accounting', ['stock', 'new', 'cumulative', 'unknown']),
  ],
  event: [
    choice('body.type', TYPES),
    field('body.actor', 'words'),
    field('body.recipient', 'words'),
    field('body.weapon', 'words'),
    choice('body.stage', STAGES, true),
  ],
  term: [
    choice('body.class', CLASSES),
    field('body.action', 'words'),
    field('body.object', 'words'),
    field('body.obligor', 'words'),
    field('body.beneficiary', 'words'),
    field('body.limits', 'list'),
    field('body.inReturnFor', 'words'),
    field('body.onCondition', 'words'),
    field('body.guarantor', 'words'),
  ],
  position: [field('body.party', 'words'), choice('body.stance', STANCES), field('body.toward', 'words'), field('body.conditions', 'list')],
  milestone: [
    choice('body.step', STEPS),
    choice('body.track', ['secret', 'public'], true),
    field('body.participants', 'list'),
    field('body.venue', 'words'),
  ],
  situation: [choice('body.topic', TOPICS), field('body.of', 'words')],
};

const MANNER: readonly Field[] = [
  choice('modality', MODALITIES),
  field('negated', 'yes-no'),
  choice('aside', ['precedent', 'prediction', 'background'], true),
];
const TIME: readonly Field[] = [field('time.earliest', 'day'), field('time.latest', 'day')];

/** Fields of a claim that is there; a claim without a time has no days to correct. */
export function fieldsOf(claim: Claim): readonly Field[] {
  return [...BODIES[claim.kind], ...MANNER, ...(claim.time === null ? [] : TIME)];
}

/** Fields of a claim that a person makes. */
export function fieldsOfNew(kind: Claim['kind']): readonly Field[] {
  return [...BODIES[kind], ...MANNER];
}

export function valueAt(claim: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null)?.[name], claim);
}

/** What a person typed as a value of the field; undefined where it cannot be one. */
export function typedValue({ input }: Field, typed: string): unknown {
  const words = typed.trim();
  if (input === 'yes-no') return words === 'yes';
  if (input === 'list') return words === '' ? [] : words.split(/\s*[;؛\n]\s*/).filter((one) => one !== '');
  if (words === '') return null;
  if (input !== 'number') return words;
  const number = Number(westernDigits(words).replace(/[,٬\s]/g, ''));
  return Number.isFinite(number) ? number : undefined;
}

export function typedOf({ input }: Field, value: unknown): string {
  if (input === 'yes-no') return value === true ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join('; ');
  return value === null || value === undefined ? '' : String(value);
}

function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
