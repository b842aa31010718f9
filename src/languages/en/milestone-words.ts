import type { Step } from '../../claims/milestone/body.ts';
import type { DealKind } from './agreement-words.ts';

/** Where in the clause the talks or the deal stands. `ergative`: the object, or the subject where there is none. */
export type Slot = 'object' | 'subject' | 'ergative' | 'oblique';

/** Which step a verb tells, for each kind of noun in its slot. */
export interface StepVerb {
  readonly slot: Slot;
  /** The particle that belongs to the verb: "break down", "call off". */
  readonly particle?: string;
  /** Prepositions of an `oblique` slot. */
  readonly cases?: readonly string[];
  readonly steps: Readonly<Partial<Record<DealKind, Step>>>;
}

const deals = (step: Step) => ({ deal: step, ceasefire: step }) as const;
const dealings = (step: Step) => ({ deal: step, ceasefire: step, process: step }) as const;
const anything = (step: Step) => ({ deal: step, ceasefire: step, process: step, talks: step, meeting: step }) as const;
const stopped = (step: Step) => ({ ...anything(step), operation: step }) as const;
const started = { deal: 'under-way', process: 'under-way', ceasefire: 'in-force', talks: 'talks', meeting: 'meeting' } as const;
const finished = { deal: 'ended', ceasefire: 'ended', process: 'completed', talks: 'ended', meeting: 'meeting' } as const;

/** Lemma → the steps it may tell, first fitting entry first. */
export const STEP_VERBS: Readonly<Record<string, readonly StepVerb[]>> = {
  // coming to a deal
  reach: [{ slot: 'object', steps: deals('agreed') }],
  strike: [{ slot: 'object', steps: deals('agreed') }],
  conclude: [
    { slot: 'object', steps: { ...deals('agreed'), talks: 'ended' } },
    { slot: 'subject', steps: { process: 'completed', talks: 'ended', meeting: 'meeting' } },
  ],
  work: [{ slot: 'object', particle: 'out', steps: deals('agreed') }],
  draw: [{ slot: 'object', particle: 'up', steps: deals('proposed') }],
  draft: [{ slot: 'object', steps: deals('proposed') }],
  clinch: [{ slot: 'object', steps: deals('agreed') }],
  seal: [{ slot: 'object', steps: deals('agreed') }],
  broker: [{ slot: 'object', steps: { ...dealings('agreed'), talks: 'talks' } }],
  mediate: [{ slot: 'object', steps: { ...dealings('agreed'), talks: 'talks' } }],
  negotiate: [{ slot: 'object', steps: dealings('agreed') }],
  make: [{ slot: 'object', steps: { deal: 'agreed', talks: 'talks' } }],
  forge: [{ slot: 'object', steps: deals('agreed') }],
  hammer: [{ slot: 'object', particle: 'out', steps: deals('agreed') }],
  thrash: [{ slot: 'object', particle: 'out', steps: deals('agreed') }],
  finalise: [{ slot: 'object', steps: deals('agreed') }],
  finalize: [{ slot: 'object', steps: deals('agreed') }],
  achieve: [{ slot: 'object', steps: deals('agreed') }],
  secure: [{ slot: 'object', steps: deals('agreed') }],
  agree: [
    { slot: 'object', steps: deals('agreed') },
    { slot: 'oblique', cases: ['on', 'to', 'upon', 'about'], steps: dealings('agreed') },
  ],
  commit: [
    { slot: 'oblique', cases: ['to'], steps: deals('agreed') },
    { slot: 'object', steps: { ceasefire: 'agreed' } },
  ],
  announce: [{ slot: 'object', steps: { ...deals('agreed'), process: 'agreed' } }],
  declare: [{ slot: 'object', steps: { ceasefire: 'accepted' } }],
  sign: [
    { slot: 'object', steps: deals('signed') },
    { slot: 'oblique', cases: ['to'], particle: 'up', steps: deals('agreed') },
    { slot: 'subject', steps: {} },
  ],
  initial: [{ slot: 'object', steps: deals('signed') }],
  ink: [{ slot: 'object', steps: deals('signed') }],
  ratify: [{ slot: 'object', steps: deals('accepted') }],
  accept: [{ slot: 'object', steps: deals('accepted') }],
  approve: [{ slot: 'object', steps: deals('accepted') }],
  endorse: [{ slot: 'object', steps: deals('accepted') }],
  adopt: [{ slot: 'object', steps: deals('accepted') }],
  produce: [{ slot: 'object', steps: deals('agreed') }],
  yield: [{ slot: 'object', steps: deals('agreed') }],
  pull: [
    { slot: 'oblique', cases: ['out', 'of', 'from'], particle: 'out', steps: { talks: 'suspended', deal: 'ended', ceasefire: 'ended' } },
  ],
  walk: [{ slot: 'oblique', cases: ['out', 'of', 'from'], particle: 'out', steps: { talks: 'suspended' } }],
  quit: [{ slot: 'object', steps: { talks: 'suspended', deal: 'ended' } }],
  withdraw: [{ slot: 'oblique', cases: ['from'], steps: { talks: 'suspended', deal: 'ended', ceasefire: 'ended' } }],
  exist: [{ slot: 'subject', steps: deals('agreed') }],
  // before a deal
  propose: [{ slot: 'object', steps: { ...dealings('proposed'), talks: 'proposed' } }],
  offer: [{ slot: 'object', steps: { ...deals('proposed'), talks: 'proposed' } }],
  suggest: [{ slot: 'object', steps: deals('proposed') }],
  float: [{ slot: 'object', steps: deals('proposed') }],
  table: [{ slot: 'object', steps: deals('proposed') }],
  put: [
    { slot: 'object', particle: 'forward', steps: deals('proposed') },
    { slot: 'object', particle: 'off', steps: stopped('suspended') },
    { slot: 'object', particle: 'back', steps: stopped('suspended') },
    { slot: 'object', particle: 'hold', steps: stopped('suspended') },
  ],
  push: [{ slot: 'object', particle: 'back', steps: stopped('suspended') }],
  grind: [{ slot: 'subject', particle: 'halt', steps: stopped('suspended') }],
  bog: [{ slot: 'object', particle: 'down', steps: { talks: 'suspended', process: 'suspended' } }],
  deadlock: [{ slot: 'ergative', steps: { talks: 'suspended' } }],
  stagnate: [{ slot: 'subject', steps: { talks: 'suspended', process: 'suspended' } }],
  crumble: [{ slot: 'subject', steps: anything('failed') }],
  disintegrate: [{ slot: 'subject', steps: anything('failed') }],
  survive: [{ slot: 'subject', steps: deals('in-force') }],
  stick: [{ slot: 'subject', steps: { ceasefire: 'in-force' } }],
  adhere: [{ slot: 'oblique', cases: ['to'], steps: { ceasefire: 'in-force' } }],
  recommit: [{ slot: 'oblique', cases: ['to'], steps: deals('agreed') }],
  restore: [{ slot: 'object', steps: { ceasefire: 'resumed', deal: 'resumed' } }],
  reinstate: [{ slot: 'object', steps: { ceasefire: 'resumed', deal: 'resumed' } }],
  decide: [{ slot: 'oblique', cases: ['on', 'upon'], steps: { ceasefire: 'agreed' } }],
  confirm: [{ slot: 'object', steps: deals('accepted') }],
  initialled: [{ slot: 'object', steps: deals('signed') }],
  convene: [{ slot: 'ergative', steps: { talks: 'talks', meeting: 'meeting' } }],
  chair: [{ slot: 'object', steps: { talks: 'talks', meeting: 'meeting' } }],
  wrap: [{ slot: 'ergative', particle: 'up', steps: { talks: 'ended', meeting: 'meeting', process: 'completed' } }],
  run: [{ slot: 'subject', particle: 'out', steps: deals('ended') }],
  close: [{ slot: 'subject', steps: { talks: 'ended', meeting: 'meeting' } }],
  roll: [{ slot: 'object', particle: 'over', steps: deals('extended') }],
  circulate: [{ slot: 'object', steps: deals('presented') }],
  occur: [{ slot: 'subject', steps: { talks: 'talks', meeting: 'meeting', process: 'under-way' } }],
  bring: [
    { slot: 'object', particle: 'halt', steps: stopped('suspended') },
    { slot: 'object', particle: 'end', steps: finished },
  ],
  present: [{ slot: 'object', steps: deals('presented') }],
  submit: [{ slot: 'object', steps: deals('presented') }],
  publish: [{ slot: 'object', steps: { deal: 'presented' } }],
  unveil: [{ slot: 'object', steps: { deal: 'presented' } }],
  // talking
  hold: [
    { slot: 'object', steps: { talks: 'talks', meeting: 'meeting', process: 'under-way' } },
    { slot: 'subject', steps: deals('in-force') },
  ],
  last: [{ slot: 'subject', steps: { talks: 'talks', meeting: 'meeting' } }],
  drag: [{ slot: 'subject', steps: { talks: 'talks' } }],
  participate: [{ slot: 'oblique', cases: ['in'], steps: { talks: 'talks', meeting: 'meeting' } }],
  conduct: [{ slot: 'object', steps: { talks: 'talks', meeting: 'meeting' } }],
  host: [{ slot: 'object', steps: { talks: 'talks', meeting: 'meeting' } }],
  facilitate: [{ slot: 'object', steps: { talks: 'talks', ...deals('agreed') } }],
  lead: [{ slot: 'object', steps: { talks: 'talks' } }],
  sponsor: [{ slot: 'object', steps: { talks: 'talks', deal: 'agreed', ceasefire: 'agreed' } }],
  enter: [
    { slot: 'subject', particle: 'day', steps: { ceasefire: 'in-force' } },
    { slot: 'subject', particle: 'hour', steps: { ceasefire: 'in-force' } },
    { slot: 'subject', particle: 'week', steps: { ceasefire: 'in-force' } },
    { slot: 'oblique', cases: ['into'], steps: { talks: 'talks', deal: 'agreed' } },
    { slot: 'object', steps: { talks: 'talks', deal: 'agreed' } },
  ],
  join: [{ slot: 'object', steps: { talks: 'talks' } }],
  attend: [{ slot: 'object', steps: { talks: 'talks', meeting: 'meeting' } }],
  engage: [{ slot: 'oblique', cases: ['in'], steps: { talks: 'talks' } }],
  take: [
    { slot: 'subject', particle: 'place', steps: { talks: 'talks', meeting: 'meeting', process: 'under-way' } },
    { slot: 'subject', particle: 'effect', steps: deals('in-force') },
    { slot: 'subject', particle: 'hold', steps: deals('in-force') },
    { slot: 'oblique', particle: 'part', cases: ['in'], steps: { talks: 'talks', meeting: 'meeting' } },
  ],
  continue: [{ slot: 'ergative', steps: { talks: 'talks', process: 'under-way' } }],
  proceed: [{ slot: 'subject', steps: { talks: 'talks', process: 'under-way', deal: 'under-way' } }],
  // carrying out
  start: [{ slot: 'ergative', steps: started }],
  begin: [{ slot: 'ergative', steps: started }],
  commence: [{ slot: 'ergative', steps: started }],
  open: [{ slot: 'ergative', steps: { talks: 'talks', meeting: 'meeting' } }],
  launch: [{ slot: 'object', steps: { talks: 'talks', process: 'under-way' } }],
  kick: [
    { slot: 'ergative', particle: 'off', steps: { talks: 'talks', process: 'under-way' } },
    { slot: 'subject', particle: 'in', steps: deals('in-force') },
  ],
  come: [
    { slot: 'subject', particle: 'force', steps: deals('in-force') },
    { slot: 'subject', particle: 'effect', steps: deals('in-force') },
    { slot: 'subject', particle: 'apart', steps: anything('failed') },
    { slot: 'subject', particle: 'end', steps: finished },
    { slot: 'subject', particle: 'halt', steps: stopped('suspended') },
    { slot: 'subject', particle: 'nothing', steps: anything('failed') },
  ],
  go: [
    { slot: 'subject', particle: 'on', steps: { talks: 'talks', meeting: 'meeting', process: 'under-way' } },
    { slot: 'subject', particle: 'ahead', steps: { meeting: 'meeting' } },
    { slot: 'subject', particle: 'effect', steps: deals('in-force') },
    { slot: 'subject', particle: 'force', steps: deals('in-force') },
    { slot: 'subject', particle: 'ahead', steps: { process: 'under-way', talks: 'talks' } },
  ],
  implement: [{ slot: 'object', steps: dealings('under-way') }],
  execute: [{ slot: 'object', steps: dealings('under-way') }],
  apply: [{ slot: 'object', steps: deals('under-way') }],
  carry: [
    { slot: 'object', particle: 'out', steps: { talks: 'talks', ...dealings('under-way') } },
    { slot: 'object', particle: 'through', steps: dealings('completed') },
  ],
  observe: [{ slot: 'object', steps: { ceasefire: 'in-force' } }],
  respect: [{ slot: 'object', steps: { ceasefire: 'in-force' } }],
  complete: [{ slot: 'object', steps: { ...dealings('completed'), operation: 'completed' } }],
  finish: [{ slot: 'ergative', steps: { process: 'completed', talks: 'ended' } }],
  fulfil: [{ slot: 'object', steps: deals('completed') }],
  fulfill: [{ slot: 'object', steps: deals('completed') }],
  extend: [{ slot: 'object', steps: deals('extended') }],
  renew: [{ slot: 'object', steps: { ...deals('extended'), talks: 'resumed' } }],
  prolong: [{ slot: 'object', steps: deals('extended') }],
  resume: [{ slot: 'ergative', steps: stopped('resumed') }],
  restart: [{ slot: 'ergative', steps: anything('resumed') }],
  reopen: [{ slot: 'ergative', steps: { talks: 'resumed' } }],
  revive: [{ slot: 'object', steps: anything('resumed') }],
  // trouble
  suspend: [{ slot: 'object', steps: stopped('suspended') }],
  halt: [{ slot: 'ergative', steps: stopped('suspended') }],
  pause: [{ slot: 'ergative', steps: stopped('suspended') }],
  freeze: [{ slot: 'object', steps: stopped('suspended') }],
  delay: [{ slot: 'object', steps: stopped('suspended') }],
  postpone: [{ slot: 'object', steps: stopped('suspended') }],
  interrupt: [{ slot: 'object', steps: stopped('suspended') }],
  stall: [{ slot: 'ergative', steps: stopped('suspended') }],
  disrupt: [{ slot: 'object', steps: stopped('suspended') }],
  derail: [{ slot: 'object', steps: anything('failed') }],
  stop: [{ slot: 'ergative', steps: { process: 'suspended', talks: 'suspended', operation: 'suspended' } }],
  adjourn: [{ slot: 'ergative', steps: { talks: 'suspended', meeting: 'suspended' } }],
  fail: [{ slot: 'subject', steps: anything('failed') }],
  collapse: [{ slot: 'subject', steps: anything('failed') }],
  founder: [{ slot: 'subject', steps: anything('failed') }],
  unravel: [{ slot: 'subject', steps: anything('failed') }],
  falter: [{ slot: 'subject', steps: anything('failed') }],
  fall: [
    { slot: 'subject', particle: 'apart', steps: anything('failed') },
    { slot: 'subject', particle: 'through', steps: anything('failed') },
  ],
  break: [
    { slot: 'ergative', particle: 'down', steps: anything('failed') },
    { slot: 'ergative', particle: 'off', steps: { talks: 'suspended' } },
    { slot: 'object', steps: deals('breached') },
  ],
  call: [{ slot: 'object', particle: 'off', steps: { ...deals('ended'), talks: 'failed', process: 'suspended', meeting: 'failed' } }],
  cancel: [{ slot: 'object', steps: { ...deals('ended'), talks: 'failed', process: 'suspended', meeting: 'failed', operation: 'failed' } }],
  abandon: [{ slot: 'object', steps: { ...deals('ended'), talks: 'failed', process: 'ended' } }],
  scrap: [{ slot: 'object', steps: { ...deals('ended'), talks: 'failed' } }],
  violate: [{ slot: 'object', steps: deals('breached') }],
  breach: [{ slot: 'object', steps: deals('breached') }],
  shatter: [{ slot: 'object', steps: deals('breached') }],
  terminate: [{ slot: 'object', steps: { ...deals('ended'), talks: 'ended', process: 'suspended' } }],
  rejoin: [{ slot: 'object', steps: { ...deals('resumed'), talks: 'resumed' } }],
  return: [{ slot: 'oblique', cases: ['to'], steps: { ...deals('resumed'), talks: 'resumed' } }],
  annul: [{ slot: 'object', steps: deals('ended') }],
  revoke: [{ slot: 'object', steps: deals('ended') }],
  repudiate: [{ slot: 'object', steps: deals('ended') }],
  expire: [{ slot: 'subject', steps: deals('ended') }],
  lapse: [{ slot: 'subject', steps: deals('ended') }],
  end: [{ slot: 'ergative', steps: finished }],
  // only ever ahead
  follow: [{ slot: 'subject', steps: { talks: 'talks' } }],
  schedule: [{ slot: 'object', steps: { talks: 'planned', meeting: 'planned', process: 'planned' } }],
};

/** Tries at a deal, and the verbs that tell how they went. */
export const ATTEMPT_NOUNS: ReadonlySet<string> = new Set(['attempt', 'effort', 'bid', 'push', 'initiative', 'drive', 'try']);
export const FAILING_VERBS: ReadonlySet<string> = new Set([
  'fail', 'collapse', 'founder', 'fall', 'break', 'stall', 'stop', 'halt', 'resume', 'restart', 'falter', 'unravel', 'crumble', 'come', 'revive', 'suspend',
]); // biome-ignore format: a word list

/** How a deal is said to stand: the words behind "is" or "remains", and the step that they tell. */
export const DEAL_STATES: readonly { readonly words: readonly string[]; readonly steps: Readonly<Partial<Record<DealKind, Step>>> }[] = [
  { words: ['over'], steps: { ...deals('ended'), talks: 'ended', process: 'completed' } },
  { words: ['finished'], steps: { ...deals('ended'), talks: 'ended', process: 'completed' } },
  { words: ['complete'], steps: dealings('completed') },
  { words: ['dead'], steps: anything('failed') },
  { words: ['void'], steps: deals('ended') },
  { words: ['off'], steps: anything('failed') },
  { words: ['in', 'tatters'], steps: anything('failed') },
  { words: ['in', 'ruins'], steps: anything('failed') },
  { words: ['on', 'hold'], steps: stopped('suspended') },
  { words: ['on', 'ice'], steps: stopped('suspended') },
  { words: ['at', 'a', 'standstill'], steps: stopped('suspended') },
  { words: ['at', 'an', 'impasse'], steps: stopped('suspended') },
  { words: ['deadlocked'], steps: stopped('suspended') },
  { words: ['stalled'], steps: stopped('suspended') },
  { words: ['stuck'], steps: stopped('suspended') },
  { words: ['in', 'place'], steps: deals('in-force') },
  { words: ['in', 'force'], steps: deals('in-force') },
  { words: ['in', 'effect'], steps: deals('in-force') },
  { words: ['holding'], steps: deals('in-force') },
  { words: ['intact'], steps: deals('in-force') },
  { words: ['back', 'on'], steps: stopped('resumed') },
  { words: ['ongoing'], steps: started },
  { words: ['fragile'], steps: deals('in-force') },
  { words: ['shaky'], steps: deals('in-force') },
  { words: ['in', 'danger'], steps: deals('other') },
  { words: ['at', 'risk'], steps: deals('other') },
  { words: ['in', 'jeopardy'], steps: deals('other') },
  { words: ['in', 'doubt'], steps: deals('other') },
  { words: ['in', 'progress'], steps: started },
];

/** What a line without a verb tells of a deal: "22 May: entry into force", "29 May: extension by five days". */
export const FRAGMENT_STEPS: Readonly<Record<string, Step>> = {
  extension: 'extended',
  prolongation: 'extended',
  renewal: 'extended',
  entry: 'in-force',
  start: 'in-force',
  signing: 'signed',
  signature: 'signed',
  declaration: 'signed',
  collapse: 'failed',
  breakdown: 'failed',
  suspension: 'suspended',
  resumption: 'resumed',
  expiry: 'ended',
  visit: 'meeting',
  round: 'talks',
  proposal: 'proposed',
  swap: 'under-way',
  exchange: 'under-way',
  evacuation: 'under-way',
  handover: 'under-way',
};

/** Who comes to talk. */
export const ENVOY_NOUNS: ReadonlySet<string> = new Set(['delegation', 'negotiator', 'mediator', 'team', 'envoy', 'delegate', 'emissary']);

/** Nouns that tell a step of the deal or talks that hangs on them: "the failure of the negotiations". */
export const STEP_NOUNS: Readonly<Record<string, Readonly<Partial<Record<DealKind, Step>>>>> = {
  failure: anything('failed'),
  termination: anything('ended'),
  cancellation: anything('ended'),
  abrogation: deals('ended'),
  revival: anything('resumed'),
  restoration: deals('resumed'),
  collapse: anything('failed'),
  breakdown: anything('failed'),
  continuation: { ...deals('extended'), talks: 'talks' },
  extension: deals('extended'),
  renewal: deals('extended'),
  prolongation: deals('extended'),
  resumption: anything('resumed'),
  restart: anything('resumed'),
  suspension: anything('suspended'),
  postponement: anything('suspended'),
  delay: anything('suspended'),
  signing: deals('signed'),
  signature: deals('signed'),
  conclusion: { ...deals('agreed'), talks: 'ended', process: 'completed' },
  start: { ceasefire: 'in-force', talks: 'talks', process: 'under-way' },
  beginning: { ceasefire: 'in-force', talks: 'talks', process: 'under-way' },
  launch: { talks: 'talks', process: 'under-way' },
  opening: { talks: 'talks' },
  completion: dealings('completed'),
  end: { ...deals('ended'), process: 'completed', talks: 'ended' },
  expiry: deals('ended'),
  expiration: deals('ended'),
  breach: deals('breached'),
  violation: deals('breached'),
  acceptance: deals('accepted'),
  approval: deals('accepted'),
  ratification: deals('accepted'),
  proposal: deals('proposed'),
  announcement: deals('agreed'),
};

/** Verbs under which a step is wished, feared or sought, so that it is not told as taken. */
export const UNREAL_GOVERNORS: ReadonlySet<string> = new Set([
  'hope',
  'want',
  'wish',
  'seek',
  'urge',
  'call',
  'demand',
  'ask',
  'support',
  'oppose',
  'reject',
  'refuse',
  'avoid',
  'prevent',
  'threaten',
  'discuss',
  'consider',
  'fear',
  'await',
  'aim',
  'try',
  'attempt',
  'encourage',
  'push',
  'press',
  'back',
  'favour',
  'favor',
  'deny',
  'need',
  'work',
  'risk',
  'jeopardise',
  'jeopardize',
  'undermine',
  'insist',
  'require',
  'bicker',
  'look',
  'dispute',
  'warn',
  'believe',
  'effort',
  'chance',
  'prospect',
  'help',
  'advance',
  'predict',
  'commit',
  'committed',
  'ready',
  'willing',
  'prepared',
]);

/** Verbs of two sides at a table, whatever stands beside them. */
export const TALKING_VERBS: ReadonlySet<string> = new Set(['negotiate', 'bicker', 'haggle', 'bargain', 'parley', 'mediate']);

/** Governors that set a step ahead: what is due, with or without a date. */
export const SCHEDULING_WORDS: ReadonlySet<string> = new Set([
  'due',
  'set',
  'schedule',
  'expect',
  'plan',
  'suppose',
  'slate',
  'ready',
  'prepare',
  'intend',
  'agree',
  'decide',
  'poise',
]);

/** What is ordered to stop, and the verbs that stop it: an order to stop is one side's yes to a ceasefire. */
export const STOP_VERBS: ReadonlySet<string> = new Set([
  'cease',
  'halt',
  'stop',
  'suspend',
  'observe',
  'respect',
  'silence',
  'end',
  'pause',
]);
export const FIGHTING_NOUNS: ReadonlySet<string> = new Set([
  'fire',
  'hostility',
  'fighting',
  'attack',
  'operation',
  'offensive',
  'strike',
  'shelling',
  'bombardment',
  'ceasefire',
  'truce',
  'cease-fire',
  'gun',
  'bombing',
  'shooting',
  'firing',
  'raid',
]);
export const ORDER_WORDS: ReadonlySet<string> = new Set(['order', 'instruct', 'command', 'direct', 'declare', 'announce']);

/** What two sides exchange on the way to a deal. */
export const LIST_NOUNS: ReadonlySet<string> = new Set(['list', 'name', 'draft', 'proposal', 'letter', 'message', 'document', 'map']);

/** Bodies that a deal sets up, and the verbs that set them up or tell that they sit. */
export const JOINT_BODIES: ReadonlySet<string> = new Set([
  'committee', 'commission', 'mechanism', 'centre', 'center', 'cell', 'board', 'subcommittee', 'sub-committee', 'taskforce', 'hotline', 'secretariat',
]); // biome-ignore format: a word list
export const SETTING_UP: ReadonlySet<string> = new Set([
  'establish', 'set', 'form', 'create', 'launch', 'activate', 'convene', 'meet', 'inaugurate', 'name', 'appoint', 'constitute',
]); // biome-ignore format: a word list

/** Promises and deadlines: what is kept or missed. */
export const DUE_NOUNS: ReadonlySet<string> = new Set([
  'deadline', 'commitment', 'promise', 'obligation', 'pledge', 'provision', 'date', 'term', 'undertaking', 'timetable', 'ultimatum', 'offer',
]); // biome-ignore format: a word list

/** What falls silent when a ceasefire holds. */
/** What a deal has opened, lifted, given over or taken away: the verb, and the things that it counts of. */
export const CARRIED_THINGS: Readonly<Record<string, RegExp>> = {
  lift: /^(?:siege|blockade|embargo|closure|ban|sanction|restriction|curfew|cordon)$/,
  ease: /^(?:siege|blockade|embargo|closure|restriction)$/,
  open: /^(?:road|airport|port|crossing|market|corridor|border|route|gate|school|bridge|highway)$/,
  reopen: /^(?:road|airport|port|crossing|market|corridor|border|route|gate|school|bridge|highway)$/,
  hand: /^(?:weapon|arm|gun|rifle|post|position|list|map|key|checkpoint|base|barracks)$/,
  surrender: /^(?:weapon|arm|gun|rifle|post|position)$/,
  dismantle: /^(?:checkpoint|barricade|base|post|camp|roadblock)$/,
  remove: /^(?:checkpoint|barricade|roadblock|mine|earthwork|berm)$/,
  withdraw: /^(?:weapon|gun|tank|artillery|troop|force|unit)$/,
  resume: /^(?:flight|supply|delivery|shipment|pumping|bus)$/,
  continue: /^(?:flight|delivery|shipment)$/,
  release: /^(?:prisoner|detainee|captive|hostage)$/,
  free: /^(?:prisoner|detainee|captive|hostage)$/,
};

export const SILENT_NOUNS: ReadonlySet<string> = new Set(['gun', 'weapon', 'front', 'frontline', 'cannon', 'artillery']);

/** Ballots on a deal: steps ahead that are told by their own words. */
export const BALLOT_WORDS: ReadonlySet<string> = new Set(['referendum', 'plebiscite', 'vote', 'poll', 'ballot', 'election']);
