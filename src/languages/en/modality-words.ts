/** What a governing word makes of the clause that hangs on it. */
export type Governing =
  | 'planned'
  | 'demanded'
  | 'threatened'
  | 'predicted'
  | 'conditional'
  | 'denied'
  | 'negated'
  | 'unknown'
  | 'feared'
  | 'transparent';

/** Lemma of the governing verb, adjective or noun → what it says of its complement. */
export const GOVERNING_WORDS: Readonly<Record<string, Governing>> = {
  // plans and undertakings
  plan: 'planned',
  intend: 'planned',
  prepare: 'planned',
  aim: 'planned',
  want: 'planned',
  wish: 'planned',
  hope: 'planned',
  seek: 'planned',
  try: 'planned',
  attempt: 'planned',
  decide: 'planned',
  agree: 'planned',
  promise: 'planned',
  pledge: 'planned',
  commit: 'planned',
  undertake: 'planned',
  offer: 'planned',
  propose: 'planned',
  schedule: 'planned',
  set: 'planned',
  due: 'planned',
  suppose: 'planned',
  ready: 'planned',
  willing: 'planned',
  guarantee: 'planned',
  ensure: 'planned',
  allow: 'planned',
  permit: 'planned',
  let: 'planned',
  enable: 'planned',
  order: 'planned',
  instruct: 'planned',
  tell: 'planned',
  wait: 'planned',
  arrange: 'planned',
  expect: 'planned',
  stipulate: 'planned',
  provide: 'planned',
  vow: 'planned',
  swear: 'planned',
  consider: 'planned',
  discuss: 'planned',
  facilitate: 'planned',
  secure: 'planned',
  work: 'planned',
  help: 'planned',
  encourage: 'planned',
  // wishes of one side towards another
  demand: 'demanded',
  ask: 'demanded',
  urge: 'demanded',
  call: 'demanded',
  request: 'demanded',
  insist: 'demanded',
  require: 'demanded',
  appeal: 'demanded',
  plead: 'demanded',
  beg: 'demanded',
  need: 'demanded',
  must: 'demanded',
  // threats and forecasts
  threaten: 'threatened',
  motivate: 'threatened',
  warn: 'predicted',
  predict: 'predicted',
  anticipate: 'predicted',
  forecast: 'predicted',
  foresee: 'predicted',
  likely: 'predicted',
  unlikely: 'predicted',
  risk: 'predicted',
  fear: 'feared',
  worry: 'feared',
  concern: 'feared',
  likelihood: 'feared',
  // what did not happen
  deny: 'denied',
  refuse: 'negated',
  fail: 'negated',
  decline: 'negated',
  prevent: 'negated',
  stop: 'negated',
  avoid: 'negated',
  bar: 'negated',
  forbid: 'negated',
  ban: 'negated',
  unable: 'negated',
  refrain: 'negated',
  block: 'negated',
  // what nobody knows
  unclear: 'unknown',
  unknown: 'unknown',
  uncertain: 'unknown',
  whether: 'unknown',
  doubt: 'unknown',
  wonder: 'unknown',
  believe: 'transparent',
  // words that leave their complement as it is
  begin: 'transparent',
  start: 'transparent',
  continue: 'transparent',
  manage: 'transparent',
  able: 'transparent',
  force: 'transparent',
  oblige: 'transparent',
  cause: 'transparent',
  make: 'transparent',
  see: 'transparent',
  have: 'transparent',
  appear: 'transparent',
  seem: 'transparent',
  happen: 'transparent',
};

/** Words that open a condition. */
export const CONDITION_MARKS: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'once', 'should']);

/** Adverbs that carry a modality of their own. */
export const MODAL_ADVERBS: Readonly<Record<string, Governing>> = {
  possibly: 'predicted',
  perhaps: 'predicted',
  probably: 'predicted',
  likely: 'predicted',
  maybe: 'predicted',
};
