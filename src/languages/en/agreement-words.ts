/** What a noun points at: a settled or sought deal, a stop to fighting, talking, or the carrying out. */
export type DealKind = 'deal' | 'ceasefire' | 'talks' | 'meeting' | 'process' | 'operation';

/** Lemma of a noun that names a deal or a step towards one by itself. */
export const DEAL_NOUNS: Readonly<Record<string, DealKind>> = {
  agreement: 'deal',
  deal: 'deal',
  accord: 'deal',
  pact: 'deal',
  treaty: 'deal',
  compact: 'deal',
  settlement: 'deal',
  arrangement: 'deal',
  understanding: 'deal',
  memorandum: 'deal',
  protocol: 'deal',
  roadmap: 'deal',
  compromise: 'deal',
  proposal: 'deal',
  reconciliation: 'deal',
  ceasefire: 'ceasefire',
  'cease-fire': 'ceasefire',
  truce: 'ceasefire',
  armistice: 'ceasefire',
  cessation: 'ceasefire',
  lull: 'ceasefire',
  talk: 'talks',
  talks: 'talks',
  negotiation: 'talks',
  dialogue: 'talks',
  dialog: 'talks',
  consultation: 'talks',
  discussion: 'talks',
  contacts: 'talks',
  mediation: 'talks',
  meeting: 'meeting',
  summit: 'meeting',
  conference: 'meeting',
};

/** Nouns that name a deal only beside a word that says so: "peace plan", "humanitarian pause", "prisoner exchange". */
export const DEAL_NOUNS_WITH: Readonly<Record<string, { readonly kind: DealKind; readonly beside: ReadonlySet<string> }>> = {
  plan: {
    kind: 'deal',
    beside: new Set(['peace', 'ceasefire', 'truce', 'evacuation', 'withdrawal', 'transition', 'exchange', 'settlement']),
  },
  initiative: { kind: 'deal', beside: new Set(['peace', 'ceasefire', 'truce', 'mediation', 'reconciliation']) },
  process: { kind: 'talks', beside: new Set(['peace', 'political', 'negotiation', 'reconciliation']) },
  pause: { kind: 'ceasefire', beside: new Set(['humanitarian', 'fighting', 'extended', 'military', 'temporary', 'hostility', 'tactical']) },
  halt: { kind: 'ceasefire', beside: new Set(['hostility', 'humanitarian', 'mutual', 'fighting', 'shelling', 'violence']) },
  stop: { kind: 'ceasefire', beside: new Set(['hostility', 'fighting']) },
  suspension: { kind: 'ceasefire', beside: new Set(['hostility']) },
  break: { kind: 'ceasefire', beside: new Set(['fighting', 'hostility']) },
  freeze: { kind: 'ceasefire', beside: new Set(['hostility', 'frontline']) },
  window: { kind: 'ceasefire', beside: new Set(['silence', 'calm']) },
  regime: { kind: 'ceasefire', beside: new Set(['ceasefire', 'silence', 'calm']) },
  guarantee: { kind: 'deal', beside: new Set(['security']) },
  session: { kind: 'talks', beside: new Set(['joint', 'negotiating', 'talk', 'talks', 'plenary', 'committee']) },
  cycle: { kind: 'talks', beside: new Set(['talk', 'talks', 'negotiation', 'dialogue']) },
  track: { kind: 'talks', beside: new Set(['talk', 'talks', 'negotiation', 'peace', 'jeddah', 'diplomatic', 'political']) },
  channel: { kind: 'talks', beside: new Set(['back', 'secret', 'mediation', 'negotiating', 'negotiation']) },
  round: { kind: 'talks', beside: new Set(['talk', 'talks', 'negotiation', 'dialogue', 'consultation']) },
  swap: { kind: 'process', beside: new Set(['prisoner', 'population', 'hostage', 'detainee', 'captive', 'body']) },
  exchange: { kind: 'process', beside: new Set(['prisoner', 'population', 'hostage', 'detainee', 'captive', 'body']) },
};

/** Nouns of carrying out: what a deal sets going, and what resumes, halts or ends with it. */
export const PROCESS_NOUNS: ReadonlySet<string> = new Set([
  'evacuation',
  'transfer',
  'handover',
  'withdrawal',
  'pullout',
  'pull-out',
  'swap',
  'exchange',
  'release',
  'process',
  'implementation',
  'disarmament',
  'demobilisation',
  'demobilization',
  'disengagement',
  'redeployment',
  'repatriation',
  'surrender',
]);

/** Nouns of what carries a deal out on the ground: they count only where they are stopped, cancelled or done. */
export const OPERATION_NOUNS: ReadonlySet<string> = new Set([
  'operation',
  'convoy',
  'mission',
  'deployment',
  'visit',
  'departure',
  'exit',
  'truck',
]);

/** Papers that are signed: whatever they are called, a signature makes them a deal. */
export const PAPER_NOUNS: ReadonlySet<string> = new Set([
  'paper', 'document', 'declaration', 'text', 'framework', 'charter', 'communique', 'communiqué', 'statement', 'minutes', 'letter', 'roadmap', 'protocol', 'draft', 'decision', 'decree',
]); // biome-ignore format: a word list

/** Nouns that stand for the deal or the talks whose part they are: "the first phase of the deal". */
export const PART_NOUNS: ReadonlySet<string> = new Set([
  'phase',
  'stage',
  'part',
  'round',
  'step',
  'implementation',
  'execution',
  'application',
  'enforcement',
  'text',
  'draft',
  'term',
  'provision',
  'clause',
  'point',
  'detail',
  'version',
  'start',
  'beginning',
  'announcement',
  'aspect',
  'all',
  'most',
  'session',
  'string',
  'series',
  'extension',
  'renewal',
  'participation',
  'involvement',
]);

/** Nouns that name what is asked before a deal: a list of them is the asker's, not both sides'. */
export const CONDITION_NOUNS: ReadonlySet<string> = new Set(['condition', 'demand', 'precondition', 'requirement', 'request']);

/** Nouns that name what a deal says. */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set([
  'term',
  'point',
  'provision',
  'clause',
  'article',
  'principle',
  'item',
  'measure',
  'step',
  'phase',
  'stage',
]);

/** Subjects that speak for every side at once. */
export const ALL_SIDES: ReadonlySet<string> = new Set([
  'party',
  'side',
  'faction',
  'delegation',
  'negotiator',
  'belligerent',
  'rival',
  'enemy',
  'leader',
  'delegate',
  'warring',
  'government',
]);

/** Words that point at another deal than the one reported. */
export const OTHER_DEAL_WORDS: ReadonlySet<string> = new Set([
  'previous',
  'earlier',
  'past',
  'former',
  'similar',
  'prior',
  'older',
  'preceding',
]);

/** Words that say that the two sides are put together. */
export const JOINT_WORDS: ReadonlySet<string> = new Set(['both', 'all', 'two', 'warring', 'rival', 'together', 'each', 'every', 'various']);

/** Verbs whose subject goes between the sides: of a deal, of talks. */
export const MEDIATING_VERBS: ReadonlySet<string> = new Set(['mediate', 'broker', 'facilitate', 'host', 'sponsor', 'convene', 'oversee']);

export const MEDIATING_NOUNS: ReadonlySet<string> = new Set([
  'mediation',
  'mediator',
  'facilitation',
  'facilitator',
  'auspex',
  'auspices',
  'intermediary',
  'sponsorship',
  'brokerage',
  'go-between',
]);

/** Words that set another deal beside the one reported, neither before it nor like it. */
export const SEPARATE_DEAL_WORDS: ReadonlySet<string> = new Set(['another', 'separate', 'parallel', 'different']);

/** What one gives who vouches. */
export const VOUCHING_NOUNS: ReadonlySet<string> = new Set(['guarantee', 'surety', 'assurance', 'guarantor', 'pledge']);

/** Verbs of vouching: what follows them is what a guarantor stands for. */
export const VOUCHING_VERBS: ReadonlySet<string> = new Set([
  'guarantee',
  'ensure',
  'monitor',
  'oversee',
  'supervise',
  'verify',
  'observe',
  'vouch',
  'answer',
]);

/** Who and what goes between two sides: words that say that a deal is sought, without naming one. */
export const GO_BETWEENS: ReadonlySet<string> = new Set([
  'negotiator', 'mediator', 'intermediary', 'go-between', 'guarantor', 'delegation', 'interlocutor', 'envoy', 'swap', 'corridor', 'roadmap', 'peacemaker', 'broker', 'bargain', 'peace', 'signatory', 'disengagement', 'handover', 'repatriation', 'capitulation', 'disarmament', 'demobilisation', 'demobilization', 'pullback', 'pullout', 'initiative', 'commitment',
]); // biome-ignore format: a word list

/** Verbs of coming to terms. */
export const TREATING_VERBS: ReadonlySet<string> = new Set(['negotiate', 'mediate', 'broker', 'parley', 'haggle', 'agree']);
