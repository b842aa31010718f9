const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// Forms that are a past tense and nothing else.
const ONLY_PAST = list(
  `arose awoke became began blew broke came chose drank drew drove flew forbade forgot forgave froze gave went grew hid knew mistook outran
  overcame overran overtook overthrew ran rang rode retook sang sank shook shrank slew spoke sprang stole strode swam swore threw took
  tore trod undertook underwent withdrew woke wore wrote ate fled`,
);
const SIGNS = list("is has 's does gets was says goes remains looks seems appears becomes stays keeps feels talks");

/** The tags with "rockets struck", "fighters overran" read as subject and verb: no verb in the present stands before a past. */
export function withPluralSubjects(words: readonly string[], tags: readonly string[]): string[] {
  const past = tags.map((tag, index) => (ONLY_PAST.has(words[index] as string) && !tag.startsWith('VB') ? 'VBD' : tag));
  return past.map((tag, index) => (isPluralSubject(words, past, index) ? 'NNS' : isPlanning(words, past, index) ? 'VBZ' : tag));
}

function isPluralSubject(words: readonly string[], tags: readonly string[], index: number): boolean {
  if (tags[index] !== 'VBZ' || !/[^s]s$/.test(words[index] as string) || SIGNS.has(words[index] as string)) return false;
  return /^VB[DN]$/.test(tags[index + 1] ?? '') && /^(?:NN|NNP|NNPS|JJ|VBG|CD|DT)$/.test(tags[index - 1] ?? 'DT');
}

/** "Turkey plans to send". */
function isPlanning(words: readonly string[], tags: readonly string[], index: number): boolean {
  if (tags[index] !== 'NNS' || tags[index + 1] !== 'TO' || !/^NNP?$/.test(tags[index - 1] ?? '')) return false;
  return (
    /^(?:plans|wants|seeks|aims|hopes|needs|vows|threatens)$/.test(words[index] as string) &&
    !tags.some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))
  );
}

const SUBJECTS = /^(?:NN|NNS|NNP|NNPS|PRP)$/;
const OBJECTS = /^(?:DT|PRP\$|PRP)$/;
const TWO_OBJECTS = list(
  'given awarded denied offered handed called named dubbed granted sent shown told asked paid taught considered deemed left made',
);
const NEVER_PASSIVE = list(
  `exploded detonated battled clashed fled erupted raged marched rallied rioted defected collapsed rocked ripped retreated advanced
  arrived departed surrendered headed docked emerged proceeded withdrew landed flared protested demonstrated`,
);
const HARMING = list(
  `attacked bombed shelled bombarded killed wounded injured kidnapped abducted murdered assassinated destroyed burned damaged stormed raided
  ambushed dynamited fired torched shattered struck hit seized captured entered targeted looted`,
);
const WHEN = list(
  'last next early late earlier later this monday tuesday wednesday thursday friday saturday sunday today yesterday near alive dead',
);
const FIERY = list('caught set opened traded exchanged');
// Passive or not: told of people or vehicles in a sentence without another verb, they are what those did.
const GOING = list('gathered assembled massed moved returned lined walked poured streamed waited queued rolled turned pulled forced');
const SHORT_PRESENT = list('control hold rely cry flee face share battle block evacuate');
const HAVING = list("have has had having 've been being be was were is are got");

/**
 * The tag of a finite verb that was taken for a participle, an adjective or a noun, or null: "The blast rocked the city",
 * "Aid trucks entered northern Gaza", "The plant caught fire".
 */
export function asFinite(words: readonly string[], tags: readonly string[], index: number): string | null {
  const word = words[index] as string;
  const after = tags[index + 1] ?? '';
  const lost = lostVerb(words, tags, index);
  if (lost !== null) return lost;
  if (!isTaken(word, tags[index] ?? '') || !SUBJECTS.test(tags[index - 1] ?? '')) return null;
  if (words.slice(Math.max(0, index - 5), index).some((before) => HAVING.has(before))) return null;
  if (NEVER_PASSIVE.has(word) || (FIERY.has(word) && words[index + 1] === 'fire')) return 'VBD';
  if (
    GOING.has(word) &&
    /^NNS?$/.test(tags[index - 1] ?? '') &&
    (tags[index - 1] === 'NNS' || word === 'forced') &&
    !tags.some((tag) => FINITE.test(tag))
  )
    return 'VBD';
  if (word === 'crossed' && ['into', 'to'].includes(words[index + 1] ?? '')) return 'VBD';
  if (OBJECTS.test(after)) return TWO_OBJECTS.has(word) ? null : 'VBD';
  return HARMING.has(word) && /^(?:JJ|NN|CD|VBG)/.test(after) && !WHEN.has(words[index + 1] ?? '') ? 'VBD' : null;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "A convoy set off", "Rebels control most of the town", "Gunmen shot dead a guard": a verb that was taken for a noun. */
function lostVerb(words: readonly string[], tags: readonly string[], index: number): string | null {
  const word = words[index] as string;
  const before = tags[index - 1] ?? '';
  const next = words[index + 1] ?? '';
  if (word === 'evening' && tags[index] === 'VBG' && tags[index + 1] !== 'DT') return 'NN';
  if (word === 'set' && /^(?:off|out)$/.test(next) && SUBJECTS.test(before) && tags[index] === 'NN') return 'VBD';
  if (word === 'shot' && next === 'dead' && SUBJECTS.test(before)) return 'VBD';
  if (!SHORT_PRESENT.has(word) || before !== 'NNS' || tags[index]?.startsWith('VB')) return null;
  return tags.some((tag, at) => at < index + CLAUSE_REACH && FINITE.test(tag)) ? null : 'VBP';
}

const CLAUSE_REACH = 8;

function isTaken(word: string, tag: string): boolean {
  return tag === 'VBN' || (tag === 'NN' && (word === 'hit' || word === 'struck')) || (tag === 'JJ' && HARMING.has(word));
}
