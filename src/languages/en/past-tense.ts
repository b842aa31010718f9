const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// Forms that are a past tense and nothing else.
const ONLY_PAST = list(
  `arose awoke became began blew broke came chose drank drew drove flew forbade forgot forgave froze gave went grew hid knew mistook outran
  overcame overran overtook overthrew ran rang rode retook sang sank shook shrank slew spoke sprang stole strode swam swore threw took
  tore trod undertook underwent withdrew woke wore wrote ate fled`,
);
// Never a present: a tagger that lost the third person takes them for one.
const NOT_PRESENT = list('shot struck lost met');
const SIGNS = list("is has 's does gets was says goes remains looks seems appears becomes stays keeps feels talks");

/** The tags with "rockets struck", "fighters overran" read as subject and verb: no verb in the present stands before a past. */
export function withPluralSubjects(words: readonly string[], tags: readonly string[]): string[] {
  const past = tags.map((tag, index) => (isPast(words[index] as string, tag) ? 'VBD' : tag));
  return past.map((tag, index) => (isPluralSubject(words, past, index) ? 'NNS' : isPlanning(words, past, index) ? 'VBZ' : tag));
}

function isPast(word: string, tag: string): boolean {
  if (tag === 'VBP') return NOT_PRESENT.has(word) || ONLY_PAST.has(word) || /[^e]ed$/.test(word);
  return ONLY_PAST.has(word) && !tag.startsWith('VB');
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
  arrived departed surrendered headed docked emerged proceeded withdrew landed flared protested demonstrated died escaped persisted
  remained stalled crashed drowned perished failed vanished`,
);
const HARMING = list(
  `attacked bombed shelled bombarded killed wounded injured kidnapped abducted murdered assassinated destroyed burned damaged stormed raided
  ambushed dynamited fired torched shattered struck hit seized captured entered targeted looted detained arrested executed expelled
  evacuated released freed rescued confiscated beheaded hanged overran besieged raped robbed`,
);
const WHEN = list(
  'last next early late earlier later this monday tuesday wednesday thursday friday saturday sunday today yesterday near alive dead',
);
const FIERY = list('caught set opened traded exchanged');
// Passive or not: told of people or vehicles in a sentence without another verb, they are what those did.
const GOING = list('gathered assembled massed moved returned lined walked poured streamed waited queued rolled turned pulled forced');
const SHORT_PRESENT = list('head rush cover last control hold rely cry flee face share battle block evacuate');
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
  if (!isTaken(word, tags[index] ?? '') || hasAuxiliary(words, tags, index)) return null;
  if (
    isFarFromSubject(words, tags, index) ||
    isSecondPast(words, tags, index) ||
    isTeller(words, tags, index) ||
    isTelling(words, tags, index) ||
    leavesPlace(words, tags, index)
  )
    return 'VBD';
  if (!SUBJECTS.test(tags[index - 1] ?? '')) return null;
  if (NEVER_PASSIVE.has(word) || (FIERY.has(word) && words[index + 1] === 'fire')) return 'VBD';
  if (
    GOING.has(word) &&
    /^NNS?$/.test(tags[index - 1] ?? '') &&
    (tags[index - 1] === 'NNS' || word === 'forced') &&
    !hasFinite(words, tags)
  )
    return 'VBD';
  if (word === 'crossed' && ['into', 'to'].includes(words[index + 1] ?? '')) return 'VBD';
  if (OBJECTS.test(after)) return TWO_OBJECTS.has(word) ? null : 'VBD';
  if (HARMING.has(word) && isCountBehind(words, tags, index)) return 'VBD';
  return HARMING.has(word) && /^(?:JJ|NN|CD|VBG)/.test(after) && !WHEN.has(words[index + 1] ?? '') ? 'VBD' : null;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const NO_VERB = /^(?:IN|RB|TO|\.|,|CC|RP|DT|CD|NNP)$/;
const OBJECTS_AHEAD = /^(?:DT|NNS|PRP\$)$/;
const STATED = list('without behind dead homeless stranded wounded injured with unburied intact');

const TOLD = list('said says added adds told reported announced confirmed wrote');

/** Whether a finite verb stands in the sentence; ", he said" at its end is the teller's and not of what is told. */
function hasFinite(words: readonly string[], tags: readonly string[]): boolean {
  const comma = tags.lastIndexOf(',');
  const tail = comma < 0 ? [] : tags.slice(comma + 1).flatMap((tag, at) => (FINITE.test(tag) ? [words[comma + 1 + at] as string] : []));
  const told = tail.length === 1 && TOLD.has(tail[0] as string);
  return (told ? tags.slice(0, comma) : tags).some((tag) => FINITE.test(tag));
}

/** "raped at least 18 women". */
function isCountBehind(words: readonly string[], tags: readonly string[], index: number): boolean {
  const number = countsBehind(words, tags, index);
  return number && /^(?:NNS|JJ)$/.test(tags[tags.indexOf('CD', index) + 1] ?? '');
}

/** `"…," a nurse at the hospital recalled`: the first verb behind a quotation, where no other one is finite. */
function isTeller(words: readonly string[], tags: readonly string[], index: number): boolean {
  const quote = tags.slice(0, index).lastIndexOf("''");
  if (quote < 0 || index - quote > MOST_TELLER || tags[index] !== 'VBN' || isByAgent(words, index)) return false;
  const behind = tags.slice(quote + 1);
  const subject = tags.slice(quote + 1, index);
  return (
    /^[,?!]$/.test(words[quote - 1] ?? '') &&
    /^(?:DT|NN|NNS|NNP|PRP|PRP\$|CD|JJ)$/.test(subject[0] ?? '') &&
    !subject.some((tag) => tag.startsWith('VB')) &&
    !behind.some((tag) => FINITE.test(tag))
  );
}

/** "It held on Friday, residents of three villages told Lake Radio": behind a clause and its comma, to somebody named. */
function isTelling(words: readonly string[], tags: readonly string[], index: number): boolean {
  if (words[index] !== 'told' || tags[index] !== 'VBN' || !/^(?:NNP|DT|NNS)$/.test(tags[index + 1] ?? '')) return false;
  const comma = tags.lastIndexOf(',', index);
  const subject = tags.slice(comma + 1, index);
  return (
    comma > 0 &&
    subject.length > 0 &&
    subject.length <= MOST_TELLER &&
    subject.every((tag) => /^(?:DT|CD|JJ|NN|NNS|NNP|NNPS|IN|PRP\$|POS)$/.test(tag)) &&
    tags.slice(0, comma).some((tag) => FINITE.test(tag))
  );
}

const MOST_TELLER = 10;

/** "a letter written by the men"; "said by telephone" names no doer. */
function isByAgent(words: readonly string[], index: number): boolean {
  return words[index + 1] === 'by' && !/^(?:tele)?phone|e-?mail|text|radio|letter|video|satellite/.test(words[index + 2] ?? '');
}
/** "wounded at least 30". */
function countsBehind(words: readonly string[], tags: readonly string[], index: number): boolean {
  return COUNTING.has(words[index + 1] ?? '') && [2, 3].some((step) => tags[index + step] === 'CD');
}

const COUNTING = list('at about nearly around over some up more almost');

/** "went from house to house and executed men": joined to a past tense, with an object. */
function isSecondPast(words: readonly string[], tags: readonly string[], index: number): boolean {
  if (tags[index - 1] !== 'CC' || !HARMING.has(words[index] as string)) return false;
  if (!/^(?:DT|NNS|PRP\$|CD)$/.test(tags[index + 1] ?? '') && !countsBehind(words, tags, index)) return false;
  const before = tags.slice(0, index - 1).findLastIndex((tag) => tag.startsWith('VB'));
  return tags[before] === 'VBD' && !HAVING.has(words[before] as string);
}

/** "300 persons left Hajin", "families left the town": what is left before a name or an article was not left by itself. */
function leavesPlace(words: readonly string[], tags: readonly string[], index: number): boolean {
  if (words[index] !== 'left' || !/^(?:NNS|NNP)$/.test(tags[index - 1] ?? '') || STATED.has(words[index + 1] ?? '')) return false;
  if (tags[index + 1] === 'NNP') return !WHEN.has(words[index + 1] ?? '');
  // "Gunmen and families left on Sunday": nobody is left on a day.
  if (words[index + 1] === 'on' && WHEN.has(words[index + 2] ?? '')) return true;
  return tags[index + 1] === 'DT' && /^NN/.test(tags[index + 2] ?? '');
}

/** "IS" may be a name. */
function hasAuxiliary(words: readonly string[], tags: readonly string[], index: number): boolean {
  // "a rocket said to be a Grad landed": a noun parts the auxiliary from a verb that has no passive.
  if (NEVER_PASSIVE.has(words[index] as string) && SUBJECTS.test(tags[index - 1] ?? ''))
    return /^(?:has|have|had)$/.test(words[index - 2] ?? '');
  return words.slice(Math.max(0, index - 5), index).some((word, step, near) => {
    const tag = tags[index - near.length + step] ?? '';
    return HAVING.has(word) && (tag.startsWith('VB') || tag === 'POS');
  });
}

/** "Thousands, half of them children, fled to Sudan", "The talks then collapsed", "A convoy of families left on Sunday". */
function isFarFromSubject(words: readonly string[], tags: readonly string[], index: number): boolean {
  const word = words[index] as string;
  const [before, after] = [tags[index - 1] ?? '', tags[index + 1] ?? '.'];
  if (tags[index] !== 'VBN' || !(NO_VERB.test(after) || OBJECTS_AHEAD.test(after))) return false;
  const first = !tags.slice(0, index).some((tag) => FINITE.test(tag));
  if (first && before === ',' && OBJECTS_AHEAD.test(after) && !TWO_OBJECTS.has(word) && !WHEN.has(words[index + 1] ?? ''))
    return tags.slice(0, index - 1).includes(',');
  const adverb = before === 'RB' && SUBJECTS.test(tags[index - 2] ?? '');
  if (NEVER_PASSIVE.has(word)) return adverb || (first && before === ',');
  if (hasFinite(words, tags)) return false;
  if (word === 'left') return SUBJECTS.test(before) && after !== 'DT' && !STATED.has(words[index + 1] ?? '');
  return (
    /^(?:entered|crossed|continued|resumed|escalated|intensified|fired|raided|responded|stormed)$/.test(word) &&
    (adverb || SUBJECTS.test(before)) &&
    /^(?:IN|TO|RB|\.)$/.test(after)
  );
}

/** "A convoy set off", "Rebels control most of the town", "Gunmen shot dead a guard": a verb that was taken for a noun. */
function lostVerb(words: readonly string[], tags: readonly string[], index: number): string | null {
  const word = words[index] as string;
  const before = tags[index - 1] ?? '';
  const next = words[index + 1] ?? '';
  if (word === 'evening' && tags[index] === 'VBG' && tags[index + 1] !== 'DT') return 'NN';
  if (word === 'set' && /^(?:off|out)$/.test(next) && SUBJECTS.test(before) && tags[index] === 'NN') return 'VBD';
  if (word === 'met' && /^(?:NN|JJ)$/.test(tags[index] ?? '') && SUBJECTS.test(before)) return 'VBD';
  if (word === 'shot' && (next === 'dead' || (next === 'and' && tags[index + 2] === 'VBD')) && SUBJECTS.test(before)) return 'VBD';
  if (/^(?:stays|remains)$/.test(word) && tags[index] === 'NNS' && /^(?:VBN|JJ|IN)$/.test(tags[index + 1] ?? '') && /^NN/.test(before))
    return 'VBZ';
  if (isAttitude(words, tags, index)) return 'VBZ';
  if (
    TELLING.has(word) &&
    tags[index] === 'VBN' &&
    next === 'that' &&
    SUBJECTS.test(before) &&
    !tags.slice(0, index).some((tag) => FINITE.test(tag))
  )
    return 'VBD';
  if (HINDERING.has(word) && tags[index] === 'NNS' && /^NN/.test(before) && /^(?:NNS|DT|PRP\$|JJ)$/.test(tags[index + 1] ?? ''))
    return tags.some((tag) => FINITE.test(tag)) ? null : 'VBZ';
  if (SAME_FORM.has(word) && /^(?:VB|NN)$/.test(tags[index] ?? '') && SUBJECTS.test(before) && !isInfinitive(words, tags, index)) {
    if (
      word === 'struck' ||
      OBJECTS.test(tags[index + 1] ?? '') ||
      (word === 'hit' && /^(?:NNS|CD|NNP)$/.test(tags[index + 1] ?? '')) ||
      /^(?:near|at|on)$/.test(next)
    )
      return 'VBD';
  }
  if (MARKING.test(word) && next === 'end') return 'VBZ';
  if (word === 'end' && MARKING.test(words[index - 1] ?? '') && next === 'to') return 'NN';
  if (word === 'to' && words[index - 1] === 'end' && MARKING.test(words[index - 2] ?? '')) return 'IN';
  if (word === 'shot' && /^(?:JJ|NN)$/.test(tags[index] ?? '') && /^(?:was|were|been|being|had|has|have)$/.test(words[index - 1] ?? ''))
    return 'VBN';
  if (word === 'remain' && tags[index] === 'NN') return 'VBP';
  if (tags[index] === 'VB' && words[index - 1] === 'to' && word === words[index - 2]) return 'NN';
  if (word === 'wanted' && /^VB/.test(tags[index] ?? '') && /^(?:CD|DT)$/.test(before) && /^NN/.test(tags[index + 1] ?? '')) return 'JJ';
  if (word === 'running' && tags[index] === 'VBG' && next === 'water') return 'JJ';
  if (tags[index] === 'NN' && before === 'CD' && /(?:[^aeiou]or|er|ian|ist|ee|ant|ent|ee)s$/.test(word)) return 'NNS';
  if (word === 'shot' && tags[index] === 'NN' && before === 'NNS') return 'VBN';
  if (/^(?:speak|say)$/.test(word) && tags[index] === 'NN' && before === 'NNS') return 'VBP';
  if (word === 'fell' && /^(?:NN|JJ)$/.test(tags[index] ?? '') && (SUBJECTS.test(before) || before === 'VBZ')) return 'VBD';
  if (word === 'is' && tags[index + 1] === 'NNS' && (before === 'CD' || index === 0)) return 'NNP';
  if (word === 'hurt' && tags[index] === 'NN' && before === 'CD') return 'VBN';
  if (
    word === 'fired' &&
    tags[index] === 'VBN' &&
    next === 'in' &&
    words[index + 2] === 'the' &&
    words[index + 3] === 'air' &&
    SUBJECTS.test(before)
  )
    return 'VBD';
  if (word === 'advanced' && tags[index] === 'JJ' && tags[index + 1] === 'CD' && /^(?:NN|,|RB)/.test(before)) return 'VBD';
  if (tags[index] === 'JJ' && HARMING.has(word) && /^(?:another|one)$/.test(words[index - 1] ?? '') && tags[index + 1] === 'CD')
    return 'VBD';
  if (word === 'shut' && tags[index] === 'NN' && /^(?:have|has|had|were|are|was|is|all|been)$/.test(words[index - 1] ?? '')) return 'VBN';
  if (word === 'apart' && tags[index]?.startsWith('VB')) return 'RB';
  if (word === 'complete' && tags[index] === 'NN' && /^NN/.test(before)) return 'JJ';
  if (!SHORT_PRESENT.has(word) || before !== 'NNS' || tags[index]?.startsWith('VB')) return null;
  return tags.some((tag, at) => at < index + CLAUSE_REACH && FINITE.test(tag)) ? null : 'VBP';
}

// "A rebel official complained that": nothing is complained, warned or argued of a person.
const TELLING = list('complained warned argued insisted promised confirmed added claimed denied stressed reiterated conceded admitted');
const ATTITUDES = list(
  'declines deplores insists objects hopes doubts demands offers vows pledges promises fears claims backs urges supports rejects wants',
);

/** "The division insists on searching it": with no finite verb before, the noun is one. */
function isAttitude(words: readonly string[], tags: readonly string[], index: number): boolean {
  if (!ATTITUDES.has(words[index] as string) || tags[index] !== 'NNS') return false;
  const subject =
    /^(?:NN|NNP|NNPS|NNS)$/.test(tags[index - 1] ?? '') || (index === 1 && tags[0] === 'JJ') || words[index - 1] === 'neither';
  const next = words[index + 1] ?? '';
  const finite = next === 'that' ? tags.slice(0, index) : tags;
  return subject && /^(?:that|on|to|the|a|an|its|their)$/.test(next) && !finite.some((tag) => FINITE.test(tag));
}

const SAME_FORM = list('hit struck cut put set shut burst');

function isInfinitive(words: readonly string[], tags: readonly string[], index: number): boolean {
  return [1, 2, 3, 4].some(
    (step) => /^(?:MD|TO)$/.test(tags[index - step] ?? '') || /^(?:do|did|let|help|to)$/.test(words[index - step] ?? ''),
  );
}

const MARKING = /^(?:marks|brings|puts|signals|spells|means)$/;
const HINDERING = list(
  'prevents blocks controls holds keeps forces threatens hampers hinders limits restricts stops shelters hosts houses',
);
const CLAUSE_REACH = 8;

function isTaken(word: string, tag: string): boolean {
  return tag === 'VBN' || (tag === 'NN' && (word === 'hit' || word === 'struck')) || (tag === 'JJ' && HARMING.has(word));
}
