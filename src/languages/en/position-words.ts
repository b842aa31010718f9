import type { Stance } from '../../claims/position/body.ts';

/** What a stance verb needs beside it: a party as its subject, or also a deal (or a pronoun for one) as what it is about. */
export type Need = 'party' | 'deal';

export interface StanceVerb {
  readonly stance: Stance;
  readonly need: Need;
  readonly particle?: string;
}

/** Lemma → the stance it takes, first fitting entry first. */
export const STANCE_VERBS: Readonly<Record<string, readonly StanceVerb[]>> = {
  // no
  reject: [{ stance: 'rejects', need: 'party' }],
  refuse: [{ stance: 'rejects', need: 'party' }],
  decline: [{ stance: 'rejects', need: 'party' }],
  oppose: [{ stance: 'rejects', need: 'party' }],
  dismiss: [{ stance: 'rejects', need: 'deal' }],
  rebuff: [{ stance: 'rejects', need: 'party' }],
  spurn: [{ stance: 'rejects', need: 'deal' }],
  veto: [{ stance: 'rejects', need: 'party' }],
  boycott: [{ stance: 'rejects', need: 'party' }],
  object: [{ stance: 'rejects', need: 'party' }],
  turn: [{ stance: 'rejects', need: 'party', particle: 'down' }],
  rule: [{ stance: 'rejects', need: 'party', particle: 'out' }],
  balk: [{ stance: 'rejects', need: 'party' }],
  baulk: [{ stance: 'rejects', need: 'party' }],
  bristle: [{ stance: 'rejects', need: 'party' }],
  shun: [{ stance: 'rejects', need: 'party' }],
  snub: [{ stance: 'rejects', need: 'party' }],
  scorn: [{ stance: 'rejects', need: 'party' }],
  resist: [{ stance: 'rejects', need: 'party' }],
  ignore: [{ stance: 'rejects', need: 'deal' }],
  // yes
  accept: [{ stance: 'accepts', need: 'deal' }],
  acquiesce: [{ stance: 'accepts', need: 'party' }],
  relent: [{ stance: 'accepts', need: 'party' }],
  concede: [{ stance: 'accepts', need: 'deal' }],
  bow: [{ stance: 'accepts', need: 'party', particle: 'to' }],
  sign: [{ stance: 'accepts', need: 'party', particle: 'off' }],
  go: [{ stance: 'accepts', need: 'party', particle: 'along' }],
  live: [{ stance: 'accepts', need: 'deal', particle: 'with' }],
  take: [
    { stance: 'accepts', need: 'deal', particle: 'up' },
    { stance: 'rejects', need: 'party', particle: 'issue' },
    { stance: 'other', need: 'party', particle: 'note' },
  ],
  give: [{ stance: 'accepts', need: 'party', particle: 'in' }],
  // neither
  weigh: [{ stance: 'undecided', need: 'deal' }],
  study: [{ stance: 'undecided', need: 'deal' }],
  mull: [{ stance: 'undecided', need: 'deal' }],
  await: [{ stance: 'undecided', need: 'deal' }],
  approve: [{ stance: 'accepts', need: 'deal' }],
  endorse: [{ stance: 'accepts', need: 'deal' }],
  agree: [{ stance: 'accepts', need: 'deal' }],
  back: [{ stance: 'accepts', need: 'deal' }],
  embrace: [{ stance: 'accepts', need: 'deal' }],
  consent: [{ stance: 'accepts', need: 'party' }],
  // denial
  deny: [{ stance: 'denies', need: 'party' }],
  refute: [{ stance: 'denies', need: 'party' }],
  disavow: [{ stance: 'denies', need: 'party' }],
  disown: [{ stance: 'rejects', need: 'party' }],
  // views, praise and blame
  welcome: [{ stance: 'other', need: 'party' }],
  salute: [{ stance: 'other', need: 'party' }],
  push: [{ stance: 'other', need: 'party', particle: 'for' }],
  brush: [{ stance: 'rejects', need: 'party', particle: 'aside' }],
  put: [{ stance: 'other', need: 'party', particle: 'face' }],
  bemoan: [{ stance: 'other', need: 'party' }],
  hail: [{ stance: 'other', need: 'party' }],
  praise: [{ stance: 'other', need: 'party' }],
  applaud: [{ stance: 'other', need: 'party' }],
  commend: [{ stance: 'other', need: 'party' }],
  support: [{ stance: 'other', need: 'party' }],
  condemn: [{ stance: 'other', need: 'party' }],
  denounce: [{ stance: 'other', need: 'party' }],
  deplore: [{ stance: 'other', need: 'party' }],
  decry: [{ stance: 'other', need: 'party' }],
  criticise: [{ stance: 'other', need: 'party' }],
  criticize: [{ stance: 'other', need: 'party' }],
  slam: [{ stance: 'other', need: 'party' }],
  blame: [{ stance: 'other', need: 'party' }],
  accuse: [{ stance: 'other', need: 'party' }],
  hope: [{ stance: 'other', need: 'party' }],
  regret: [{ stance: 'other', need: 'party' }],
  pledge: [{ stance: 'other', need: 'party' }],
  vow: [{ stance: 'other', need: 'party' }],
  promise: [{ stance: 'other', need: 'party' }],
  reaffirm: [{ stance: 'other', need: 'party' }],
  warn: [{ stance: 'other', need: 'party' }],
  doubt: [{ stance: 'other', need: 'deal' }],
  offer: [
    { stance: 'willing', need: 'party', particle: 'to' },
    { stance: 'willing', need: 'deal' },
  ],
  stand: [
    { stance: 'accepts', need: 'party', particle: 'by' },
    { stance: 'accepts', need: 'party', particle: 'behind' },
  ],
  complain: [{ stance: 'other', need: 'party' }],
  reiterate: [{ stance: 'other', need: 'party' }],
  contend: [{ stance: 'other', need: 'party' }],
  argue: [{ stance: 'other', need: 'party', particle: 'that' }],
  believe: [{ stance: 'other', need: 'party', particle: 'that' }],
  like: [{ stance: 'other', need: 'party', particle: 'to' }],
  protest: [{ stance: 'other', need: 'party' }],
  fault: [{ stance: 'other', need: 'party' }],
  chide: [{ stance: 'other', need: 'party' }],
  trust: [{ stance: 'other', need: 'party' }],
  distrust: [{ stance: 'other', need: 'party' }],
  mistrust: [{ stance: 'other', need: 'party' }],
  assure: [{ stance: 'other', need: 'party' }],
  defend: [{ stance: 'other', need: 'deal' }],
  distance: [{ stance: 'other', need: 'party' }],
  question: [{ stance: 'other', need: 'party' }],
  favour: [{ stance: 'accepts', need: 'deal' }],
  favor: [{ stance: 'accepts', need: 'deal' }],
  prefer: [{ stance: 'other', need: 'party' }],
  abide: [{ stance: 'accepts', need: 'deal' }],
  adhere: [{ stance: 'accepts', need: 'deal' }],
  comply: [{ stance: 'accepts', need: 'deal' }],
  uphold: [{ stance: 'accepts', need: 'deal' }],
  say: [
    { stance: 'accepts', need: 'party', particle: 'yes' },
    { stance: 'rejects', need: 'party', particle: 'no' },
  ],
  thank: [{ stance: 'other', need: 'party' }],
  congratulate: [{ stance: 'other', need: 'party' }],
  affirm: [{ stance: 'other', need: 'party' }],
  threaten: [{ stance: 'other', need: 'deal' }],
  lament: [{ stance: 'other', need: 'party' }],
  vote: [
    { stance: 'rejects', need: 'party', particle: 'against' },
    { stance: 'accepts', need: 'party', particle: 'for' },
    { stance: 'accepts', need: 'party', particle: 'favour' },
    { stance: 'accepts', need: 'party', particle: 'favor' },
  ],
  hold: [{ stance: 'other', need: 'party', particle: 'responsible' }],
  reserve: [{ stance: 'other', need: 'party', particle: 'right' }],
};

/** Objects of "express", "voice", "announce" → the stance they carry. */
export const STANCE_NOUNS: Readonly<Record<string, Stance>> = {
  support: 'accepts',
  approval: 'accepts',
  acceptance: 'accepts',
  commitment: 'accepts',
  backing: 'accepts',
  endorsement: 'accepts',
  willingness: 'willing',
  readiness: 'willing',
  openness: 'willing',
  rejection: 'rejects',
  opposition: 'rejects',
  refusal: 'rejects',
  objection: 'rejects',
  reservation: 'undecided',
  confidence: 'other',
  optimism: 'other',
  pessimism: 'other',
  scepticism: 'other',
  skepticism: 'other',
  frustration: 'other',
  alarm: 'other',
  outrage: 'other',
  concern: 'other',
  hope: 'other',
  regret: 'other',
  doubt: 'other',
  dismay: 'other',
  condemnation: 'other',
  satisfaction: 'other',
};
export const EXPRESS_VERBS: ReadonlySet<string> = new Set([
  'express',
  'voice',
  'announce',
  'declare',
  'signal',
  'show',
  'reiterate',
  'give',
  'make',
  'confirm',
]);

/** Predicates after "be" → the stance they carry. */
export const STANCE_ADJECTIVES: Readonly<Record<string, Stance>> = {
  willing: 'willing',
  ready: 'willing',
  prepared: 'willing',
  open: 'willing',
  unwilling: 'rejects',
  opposed: 'rejects',
  reluctant: 'rejects',
  against: 'rejects',
  bound: 'accepts',
  undecided: 'undecided',
  committed: 'other',
  determined: 'other',
  engaged: 'other',
  hopeful: 'other',
  afraid: 'other',
  optimistic: 'other',
  grateful: 'other',
  concerned: 'other',
  focus: 'other',
  focused: 'other',
  sceptical: 'other',
  attached: 'accepts',
  pleased: 'other',
  satisfied: 'other',
  relieved: 'other',
  disappointed: 'other',
  worried: 'other',
  alarmed: 'other',
  dismayed: 'other',
  outraged: 'other',
  encouraged: 'other',
  convinced: 'other',
  keen: 'willing',
  eager: 'willing',
  hesitant: 'undecided',
  skeptical: 'other',
  wary: 'other',
  cautious: 'other',
  suspicious: 'other',
  pessimistic: 'other',
  confident: 'other',
  unhappy: 'other',
  dissatisfied: 'other',
  furious: 'other',
  angry: 'other',
  divided: 'other',
  split: 'other',
  adamant: 'rejects',
};

/** Nouns that tell the stance of whoever they belong to: "its refusal", "opposition from the army". */
export const HELD_NOUNS: Readonly<Record<string, Stance>> = {
  rejection: 'rejects',
  refusal: 'rejects',
  opposition: 'rejects',
  objection: 'rejects',
  resistance: 'rejects',
  reluctance: 'rejects',
  unwillingness: 'rejects',
  insistence: 'demands',
  demand: 'demands',
  acceptance: 'accepts',
  approval: 'accepts',
  consent: 'accepts',
  acquiescence: 'accepts',
  endorsement: 'accepts',
  willingness: 'willing',
  readiness: 'willing',
  denial: 'denies',
  silence: 'undecided',
  scepticism: 'other',
  skepticism: 'other',
  condemnation: 'other',
  criticism: 'other',
  anger: 'other',
  misgiving: 'other',
  commitment: 'other',
};

/** What somebody's share in a deal is put as: the verb and the words behind it, single spaces between and around. */
export const PARTICIPATION: readonly RegExp[] = [
  / (?:has|have|had|play|plays|played|take|takes|took|taken|taking|with|given|get|got) (?:absolutely )?no (?:[a-z-]+ )?(?:part|role|hand|say|seat|voice|delegate|delegates|involvement|knowledge|place) /,
  / (?:not|n't|never) (?:have|had|take|taken|play|played|given) (?:any|a) (?:[a-z-]+ )?(?:part|role|hand|say|seat|voice|place) /,
  / (?:not|n't|never|neither) (?:been )?(?:a )?party to /,
  / (?:was|is|were|are|be|been) (?:also )?(?:a )?party to /,
  / (?:not|n't) be (?:a )?party to /,
  / (?:lent|lend|lends) a hand /,
  / (?:given|shown) no (?:copy|notice|warning) /,
  / (?:was|were|is|are|been|be) (?:not )?(?:in the (?:room|hall)|at the table) /,
  / (?:not|n't|never) told (?:beforehand|in advance|of|about) /,
  / (?:kept|left) (?:completely )?in the dark /,
  / (?:kept|left) out (?:of|by) /,
  / (?:sat|sits|sitting|sit) in (?:on|at|as) /,
  / (?:look|looked|looks) on /,
  / (?:stood|stands) (?:by|aside) /,
  / (?:stay|stayed|stays) (?:away|out) /,
  / (?:not|n't|never) (?:been )?(?:directly )?(?:involved|consulted|informed|invited|told|asked|briefed|bound|represented|notified) /,
  / without (?:taking|playing|having) (?:an? |any )?(?:[a-z-]+ )?(?:part|role) /,
  / without (?:consulting|telling|informing|asking) /,
  / (?:learnt|learned) (?:of|about) (?:it|the [a-z-]+) from /,
  / (?:learnt|learned) (?:through|from) .{0,40} (?:of|about) /,
  / did not sit at /,
];

/** Verbs that say what a deal does to somebody: an opinion of it wherever somebody is said to hold it. */
export const VERDICT_VERBS: ReadonlySet<string> = new Set([
  'amount',
  'reward',
  'cause',
  'hinder',
  'engender',
  'legitimise',
  'legitimize',
  'serve',
  'betray',
  'threaten',
  'undermine',
  'violate',
  'favour',
  'favor',
  'ignore',
  'endanger',
  'pave',
  'mark',
  'represent',
  'constitute',
  'mean',
  'bring',
  'grant',
  'give',
  'help',
  'fail',
  'reflect',
  'fall',
  'lack',
  'suit',
  'benefit',
  'harm',
  'hurt',
  'humiliate',
  'protect',
  'deny',
  'deserve',
  'meet',
  'address',
  'contradict',
]);

/** Predicates that find a deal bad: the opinion is a no. */
export const BAD_VERDICTS: ReadonlySet<string> = new Set([
  'displacement',
  'siege',
  'surrender',
  'betrayal',
  'capitulation',
  'treason',
  'crime',
  'cleansing',
  'mistake',
  'blackmail',
  'humiliation',
  'injustice',
  'violation',
  'trap',
  'farce',
  'trick',
  'lie',
  'sham',
  'charade',
  'fig',
  'ploy',
  'ruse',
  'provocation',
  'insult',
]);

/** What a deal is not: a copula with one of these tells how it stands, no view of it. */
export const PLAIN_STATES: ReadonlySet<string> = new Set([
  'over', 'force', 'effect', 'place', 'way', 'underway', 'hold', 'due', 'ready', 'set', 'agreement', 'deal', 'truce', 'ceasefire', 'first', 'second', 'third', 'last', 'day', 'hour', 'week', 'month', 'year', 'part', 'complete', 'available', 'public', 'secret', 'valid', 'new', 'end', 'able', 'expected', 'likely', 'possible', 'near', 'close', 'ongoing', 'progress',
]); // biome-ignore format: a word list

/** Adjectives that give somebody's view of the noun they stand before. */
export const VIEW_ADJECTIVES: Readonly<Record<string, Stance>> = {
  criticised: 'rejects',
  criticized: 'rejects',
  condemned: 'rejects',
  denounced: 'rejects',
  rejected: 'rejects',
  opposed: 'rejects',
  welcomed: 'other',
  hailed: 'other',
};

/** What a speech about peace and war is about: an official's quoted words with one of these are a position. */
export const PEACE_WORDS: ReadonlySet<string> = new Set([
  'peace',
  'war',
  'conflict',
  'ceasefire',
  'truce',
  'deal',
  'agreement',
  'accord',
  'settlement',
  'reconciliation',
  'negotiation',
  'talk',
  'dialogue',
  'surrender',
  'referendum',
  'plebiscite',
  'mandate',
  'enemy',
  'compatriot',
  'resistance',
  'victory',
  'defeat',
  'hostage',
  'prisoner',
  'siege',
  'occupation',
  'sovereignty',
  'stability',
  'escalation',
  'solution',
  'concession',
  'condition',
  'withdrawal',
  'legitimacy',
  'resentment',
  'decision',
  'order',
]);

/** First words of commitments: "will not rest until", "will remain engaged", "will continue to". */
export const COMMITMENT_VERBS: ReadonlySet<string> = new Set([
  'rest',
  'stop',
  'remain',
  'continue',
  'stand',
  'spare',
  'hesitate',
  'keep',
  'tolerate',
  'engaged',
  'committed',
  'allow',
]);
export const PRIORITY_NOUNS: ReadonlySet<string> = new Set([
  'priority',
  'goal',
  'objective',
  'concern',
  'commitment',
  'aim',
  'responsibility',
  'policy',
]);

/** Speakers whose view of a deal is a position: parties, officials and bodies, not witnesses. */
export const POSITION_SPEAKERS: ReadonlySet<string> = new Set([
  'party',
  'official',
  'international-organisation',
  'state-media',
  'party-media',
  'activist',
  'expert',
  'person',
  'monitor',
  'anonymous-source',
  'document',
]);

/** What a party says that it cannot do, or will not: a no. */
export const CANNOT_VERBS: ReadonlySet<string> = new Set([
  'accept', 'agree', 'sign', 'live', 'allow', 'tolerate', 'trust', 'negotiate', 'talk', 'surrender', 'join', 'recognise', 'recognize', 'abide', 'support', 'endorse', 'guarantee', 'take',
]); // biome-ignore format: a word list

/** "Sees no need for it", "has no intention of leaving". */
export const NO_WISH_NOUNS: ReadonlySet<string> = new Set([
  'need',
  'intention',
  'interest',
  'reason',
  'desire',
  'appetite',
  'wish',
  'plan',
  'point',
]);

/** What the other side is said to do that breaks faith. */
export const BAD_FAITH_VERBS: ReadonlySet<string> = new Set([
  'violate', 'breach', 'stall', 'obstruct', 'hinder', 'sabotage', 'undermine', 'renege', 'cheat', 'procrastinate', 'backtrack', 'torpedo', 'derail', 'drag', 'flout', 'dodge', 'exploit', 'disregard',
]); // biome-ignore format: a word list

/** What a side says that it will do about a deal. */
export const OWN_ACTS: ReadonlySet<string> = new Set([
  'keep', 'hand', 'release', 'free', 'withdraw', 'leave', 'stay', 'fight', 'continue', 'respond', 'reply', 'study', 'consider', 'announce', 'sign', 'attend', 'join', 'return', 'send', 'open', 'allow', 'let', 'stop', 'defend', 'resume', 'present', 'retaliate', 'cooperate', 'participate', 'support', 'back', 'remain', 'work', 'help', 'guarantee', 'observe',
]); // biome-ignore format: a word list

/** Verbs of answering: not done, nobody knows where the party stands. */
export const ANSWERING_VERBS: ReadonlySet<string> = new Set([
  'comment', 'confirm', 'respond', 'answer', 'reply', 'say', 'announce', 'disclose', 'acknowledge', 'specify', 'elaborate', 'clarify', 'offer', 'explain', 'react', 'discuss',
]); // biome-ignore format: a word list

/** Passives that leave somebody out of a deal where they are denied. */
export const LEFT_OUT_VERBS: ReadonlySet<string> = new Set([
  'consult',
  'invite',
  'involve',
  'inform',
  'include',
  'represent',
  'notify',
  'bind',
]);

/** The same by verb and noun: "did not sit at the table", "took no part in the talks", "has no role in the agreement". */
export const EXCLUDED_FROM: readonly (readonly [string, string])[] = [
  ['sit', 'table'],
  ['take', 'part'],
  ['attend', 'talk'],
  ['attend', 'talks'],
  ['attend', 'meeting'],
  ['have', 'role'],
  ['have', 'part'],
  ['play', 'role'],
];

/** Verbs that give something its name: "dismissed it as false", "considers the deal a betrayal". */
export const CALLING_VERBS: ReadonlySet<string> = new Set([
  'call', 'dismiss', 'describe', 'label', 'brand', 'deem', 'consider', 'regard', 'denounce', 'characterise', 'characterize', 'term', 'portray',
]); // biome-ignore format: a word list

/** What is called this is denied. */
export const UNTRUE_WORDS: ReadonlySet<string> = new Set([
  'false', 'untrue', 'baseless', 'unfounded', 'exaggerated', 'fabricated', 'fabrication', 'lie', 'propaganda', 'rumour', 'rumor', 'disinformation', 'misleading', 'fake', 'nonsense', 'wrong', 'inaccurate', 'allegation',
]); // biome-ignore format: a word list

/** Verbs by which something is put before a party for its answer. */
export const PUTTING_VERBS: ReadonlySet<string> = new Set(['present', 'show', 'submit', 'put', 'offer', 'convey', 'pass', 'send', 'hand']);

/** Verbs of yes after "refused to", "is ready to": what they take is what the stance is about. */
export const CONSENT_VERBS: ReadonlySet<string> = new Set([
  'accept',
  'adhere',
  'agree',
  'abide',
  'comply',
  'sign',
  'endorse',
  'join',
  'consider',
  'discuss',
  'recognise',
  'recognize',
  'commit',
  'implement',
  'approve',
  'honour',
  'honor',
  'respect',
  'back',
  'support',
]);

/** What sides are said to have done, and deny: "it had not shelled the quarter". */
export const DENIED_ACTS: ReadonlySet<string> = new Set([
  'attack', 'fire', 'shell', 'bomb', 'strike', 'target', 'hit', 'use', 'enter', 'take', 'launch', 'breach', 'break', 'violate', 'order', 'agree', 'make', 'ask', 'request', 'carry', 'plan', 'block', 'prevent', 'return', 'cross', 'send', 'sign', 'promise', 'start', 'begin', 'loot', 'burn', 'detain', 'arrest', 'abduct', 'force', 'withdraw', 'stop', 'intend', 'seek', 'offer', 'move', 'fly', 'operate', 'deploy', 'arm', 'fund', 'supply', 'train', 'mine', 'lay', 'execute', 'torture', 'do', 'participate', 'engage',
]); // biome-ignore format: a word list

/** What a side says of its own will and mind: "we seek peace", "we hold that …". */
export const OWN_VIEWS: ReadonlySet<string> = new Set([
  'want', 'seek', 'choose', 'hold', 'maintain', 'consider', 'regard', 'stand', 'believe', 'respect', 'recognise', 'recognize', 'share', 'owe',
]); // biome-ignore format: a word list
