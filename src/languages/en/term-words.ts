import type { TermClass } from '../../claims/term/body.ts';

/** Lemma of a verb or noun that says what a deal obliges to → the class of term. */
export const TERM_WORDS: Readonly<Record<string, TermClass>> = {
  // going
  leave: 'departure',
  depart: 'departure',
  departure: 'departure',
  evacuate: 'departure',
  evacuation: 'departure',
  exit: 'departure',
  return: 'departure',
  relocate: 'departure',
  relocation: 'departure',
  resettle: 'departure',
  transfer: 'departure',
  travel: 'departure',
  head: 'departure',
  move: 'departure',
  bus: 'departure',
  passage: 'safe-passage',
  corridor: 'safe-passage',
  // ground given up
  withdraw: 'territory',
  withdrawal: 'territory',
  retreat: 'territory',
  redeploy: 'territory',
  redeployment: 'territory',
  pullout: 'territory',
  pullback: 'territory',
  pull: 'territory',
  vacate: 'territory',
  demilitarise: 'territory',
  demilitarize: 'territory',
  demarcate: 'territory',
  // fire
  cease: 'ceasefire',
  halt: 'ceasefire',
  cessation: 'ceasefire',
  truce: 'ceasefire',
  ceasefire: 'ceasefire',
  pause: 'ceasefire',
  refrain: 'ceasefire',
  // giving over
  hand: 'handover',
  handing: 'handover',
  handover: 'handover',
  surrender: 'handover',
  cede: 'handover',
  turn: 'handover',
  // prisoners
  release: 'prisoners',
  free: 'prisoners',
  exchange: 'prisoners',
  swap: 'prisoners',
  amnesty: 'prisoners',
  pardon: 'prisoners',
  // access
  enter: 'access',
  entry: 'access',
  access: 'access',
  deliver: 'access',
  delivery: 'access',
  provide: 'access',
  provision: 'access',
  aid: 'access',
  relief: 'access',
  assistance: 'access',
  reopen: 'access',
  reopening: 'access',
  open: 'access',
  opening: 'access',
  lift: 'access',
  lifting: 'access',
  restore: 'access',
  resumption: 'access',
  // arms
  disarm: 'disarmament',
  disarmament: 'disarmament',
  demobilise: 'disarmament',
  demobilize: 'disarmament',
  demobilisation: 'disarmament',
  demobilization: 'disarmament',
  decommission: 'disarmament',
  decommissioning: 'disarmament',
  dismantle: 'disarmament',
  disband: 'disarmament',
  dissolve: 'disarmament',
  lay: 'disarmament',
  weapon: 'weapons',
  arm: 'weapons',
  rifle: 'weapons',
  // papers
  record: 'registration',
  register: 'registration',
  registration: 'registration',
  screen: 'registration',
  screening: 'registration',
  fingerprint: 'registration',
  vet: 'registration',
  search: 'registration',
  // words given
  vow: 'undertaking',
  pledge: 'undertaking',
  undertake: 'undertaking',
  swear: 'undertaking',
  undertaking: 'undertaking',
  // who stands for it
  guarantee: 'guarantee',
  guaranteed: 'guarantee',
  vouch: 'guarantee',
  monitor: 'guarantee',
  monitoring: 'guarantee',
  oversee: 'guarantee',
  supervise: 'guarantee',
  supervision: 'guarantee',
  verify: 'guarantee',
  verification: 'guarantee',
  observer: 'guarantee',
  accompany: 'escort',
  escort: 'escort',
  // other things that deals oblige to
  allow: 'other',
  let: 'other',
  permit: 'other',
  negotiate: 'other',
  convene: 'other',
  transform: 'other',
  transforming: 'other',
  integrate: 'other',
  integration: 'other',
  compensate: 'other',
  compensation: 'other',
  rebuild: 'other',
  reconstruction: 'other',
  settle: 'other',
  deploy: 'guarantee',
  deployment: 'guarantee',
  demine: 'weapons',
  demining: 'weapons',
  disengage: 'territory',
  disengagement: 'territory',
  evict: 'territory',
  recognise: 'other',
  recognize: 'other',
  suspend: 'ceasefire',
  stop: 'ceasefire',
  repatriate: 'prisoners',
  repatriation: 'prisoners',
  pay: 'other',
  payment: 'other',
  salary: 'other',
  trade: 'prisoners',
  treat: 'guarantee',
  collect: 'other',
  bring: 'other',
  carry: 'weapons',
  keep: 'other',
  run: 'other',
  manage: 'other',
  patrol: 'guarantee',
  police: 'guarantee',
  watch: 'guarantee',
  shoot: 'ceasefire',
  silence: 'ceasefire',
  fire: 'ceasefire',
  drop: 'other',
  demolish: 'disarmament',
};

/** The stronger class wins where several words of a term have one: "allowing the departure" is a departure. */
export const CLASS_ORDER: readonly TermClass[] = [
  'escort',
  'guarantee',
  'handover',
  'prisoners',
  'registration',
  'undertaking',
  'safe-passage',
  'disarmament',
  'departure',
  'territory',
  'ceasefire',
  'access',
  'weapons',
  'other',
];

/** Verbs that open what a deal or a list of conditions says. */
export const CONTENT_VERBS: ReadonlySet<string> = new Set([
  'include',
  'stipulate',
  'provide',
  'call',
  'envisage',
  'envision',
  'require',
  'oblige',
  'entail',
  'foresee',
  'involve',
  'comprise',
  'contain',
  'state',
  'specify',
  'allow',
  'permit',
  'see',
  'demand',
  'commit',
  'bind',
  'cover',
  'guarantee',
  'ensure',
  'secure',
  'promise',
  'apply',
  'exclude',
  'say',
  'mean',
  'pave',
  'give',
  'grant',
  'forbid',
  'prohibit',
  'ban',
  'lay',
  'prescribe',
]);

/** Content verbs that only a text of a deal can have for subject when it is "it". */
export const OBLIGING_VERBS: ReadonlySet<string> = new Set([
  'oblige',
  'stipulate',
  'provide',
  'include',
  'require',
  'envisage',
  'envision',
  'entail',
  'comprise',
  'commit',
  'bind',
  'forbid',
  'prohibit',
  'ban',
  'lay',
  'prescribe',
]);

/** Verbs of asking: what hangs on them is wanted by their subject and by nobody else. */
export const DEMAND_VERBS: ReadonlySet<string> = new Set([
  'demand',
  'urge',
  'call',
  'ask',
  'request',
  'insist',
  'appeal',
  'plead',
  'press',
  'exhort',
  'implore',
  'beseech',
  'recommend',
  'stipulate',
]);

/** Verbs of giving one's word to do something: what follows in the infinitive is promised. */
export const PROMISE_VERBS: ReadonlySet<string> = new Set(['undertake', 'promise', 'pledge', 'commit', 'offer', 'swear']);

/** Predicates that permit or forbid: "is forbidden", "are allowed to leave". */
export const PERMITTED_WORDS: ReadonlySet<string> = new Set([
  'forbidden', 'prohibited', 'banned', 'barred', 'allowed', 'permitted', 'exempt', 'exempted', 'entitled', 'obliged', 'required', 'guaranteed', 'free', 'tasked', 'charged', 'mandated', 'empowered', 'authorised', 'authorized',
]); // biome-ignore format: a word list

/** What a deal permits: "may leave", "may carry". */
export const PERMITTED_VERBS: ReadonlySet<string> = new Set([
  'leave', 'stay', 'remain', 'return', 'enter', 'carry', 'keep', 'take', 'bring', 'go', 'travel', 'move', 'cross', 'work', 'use', 'fire', 'deploy', 'station', 'sell', 'export', 'fly', 'sail', 'search', 'inspect',
]); // biome-ignore format: a word list

/** Verbs that tell how things are, not what is to be done. */
export const STATIVE_VERBS: ReadonlySet<string> = new Set([
  'be', 'have', 'say', 'mean', 'think', 'believe', 'know', 'want', 'need', 'seem', 'appear', 'remain', 'depend', 'admit', 'warn', 'report', 'tell', 'take', 'hope', 'fear', 'expect', 'call', 'accuse', 'deny', 'insist', 'argue', 'live', 'hold', 'control', 'face', 'stay', 'lack', 'show', 'matter', 'suffer', 'die', 'fight', 'claim', 'maintain', 'estimate', 'speak', 'describe', 'demand', 'ask', 'urge',
]); // biome-ignore format: a word list

/** Verbs that make a wish of "the need to". */
export const STRESS_VERBS: ReadonlySet<string> = new Set([
  'stress',
  'underline',
  'underscore',
  'emphasise',
  'emphasize',
  'reiterate',
  'highlight',
]);

export const DEMAND_NOUNS: ReadonlySet<string> = new Set(['plea', 'appeal', 'call', 'demand', 'request', 'ultimatum']);

/** "It is essential that": a demand of whoever says it. */
export const NECESSARY_WORDS: ReadonlySet<string> = new Set([
  'important',
  'essential',
  'vital',
  'crucial',
  'imperative',
  'necessary',
  'critical',
]);

/** First and last words of the openers of a condition. */
export const CONDITION_OPENERS: readonly (readonly string[])[] = [
  ['on', 'condition', 'that'],
  ['on', 'the', 'condition', 'that'],
  ['on', 'condition', 'of'],
  ['provided', 'that'],
  ['provided', 'the'],
  ['as', 'long', 'as'],
  ['so', 'long', 'as'],
];

export const EXCHANGE_OPENERS: readonly (readonly string[])[] = [
  ['in', 'exchange', 'for'],
  ['in', 'return', 'for'],
  ['in', 'return', 'of'],
];

/** What opens the words of a deal: "Under the agreement, …", "As part of the truce, …". */
export const UNDER_DEAL_OPENERS: readonly (readonly string[])[] = [
  ['under'],
  ['per'],
  ['as', 'part', 'of'],
  ['in', 'accordance', 'with'],
  ['in', 'line', 'with'],
  ['pursuant', 'to'],
  ['according', 'to'],
  ['in'],
  ['during'],
  ['by'],
];

/** Parts of a deal in time: what stands "in the first phase" is due. */
export const PHASE_NOUNS: ReadonlySet<string> = new Set(['phase', 'stage', 'step', 'batch', 'period']);

/** Verbs that permit: told in the past after "in exchange", they tell what the deal gave. */
export const PERMIT_VERBS: ReadonlySet<string> = new Set(['give', 'grant', 'allow', 'permit', 'let', 'promise', 'offer', 'guarantee']);

/** Verbs that only open what is to be done: "demanded that …", "include …", "will have to …". */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...DEMAND_VERBS,
  'include',
  'including',
  'have',
  'need',
  'require',
  'oblige',
  'expect',
  'agree',
  'commit',
  'order',
  'want',
  'see',
  'be',
  'plea',
  'call',
  'bind',
  'instruct',
  'make',
  'help',
  'stress',
  'underline',
  'underscore',
  'emphasise',
  'emphasize',
  'reiterate',
  'need',
  'important',
  'essential',
  'vital',
  'crucial',
  'imperative',
  'necessary',
  'critical',
]);

/** Verbs that give a word: what follows them is what is promised. */
export const UNDERTAKING_VERBS: ReadonlySet<string> = new Set([
  'guarantee',
  'ensure',
  'vow',
  'pledge',
  'swear',
  'undertake',
  'promise',
  'refrain',
  'commit',
]);

/** Nouns of going: what hangs on them by "of" goes itself. */
export const GOING_WORDS: ReadonlySet<string> = new Set([
  'departure',
  'exit',
  'return',
  'withdrawal',
  'retreat',
  'pullout',
  'pullback',
  'redeployment',
  'passage',
  'entry',
  'access',
  'evacuation',
]);

/** "In batches", "in three stages". */
export const BATCH_NOUNS: ReadonlySet<string> = new Set([
  'batch',
  'stage',
  'phase',
  'group',
  'wave',
  'convoy',
  'instalment',
  'installment',
  'turn',
  'bus',
]);

/** What people may take along, or under whose eyes something is done. */
export const CARRIED_NOUNS: ReadonlySet<string> = new Set([
  'weapon',
  'arm',
  'rifle',
  'gun',
  'luggage',
  'belonging',
  'suitcase',
  'bag',
  'equipment',
  'ammunition',
  'escort',
  'guarantee',
  'supervision',
  'monitoring',
  'protection',
  'safety',
  'exception',
  'delay',
]);
