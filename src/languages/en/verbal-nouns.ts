const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The tag of an event word that a tagger took for a verb, or null: "when shelling killed", "Clashes between". */
export function asEventNoun(words: readonly string[], tags: readonly string[], index: number): string | null {
  return asVerbalNoun(words, tags, index) ?? asOpening(words, tags, index);
}

const VERBAL_NOUNS = list('shelling fighting bombing looting killing shooting infighting sniping rioting kidnapping stabbing');
const BEFORE_NOUN = list('with in by of after during amid from despite as when while since and or that because');
/** "a suicide bombing", "the drive-by shooting". */
const KINDS = list('suicide car truck roadside deadly drive-by mass heavy aerial night bus mosque church market tribal sectarian');
const BEGINNING = list('began begin begun started start stopped stop continued continue resumed kept were was are is been be');

/** "Fighting broke out", "reported looting by soldiers": no object follows, so it is a noun. */
function asVerbalNoun(words: readonly string[], tags: readonly string[], index: number): string | null {
  if (tags[index] !== 'VBG' || !VERBAL_NOUNS.has(words[index] as string)) return null;
  const next = tags[index + 1] === 'RB' && index === 0 ? tags[index + 2] : tags[index + 1];
  if (!/^(?:IN|VBD|VBZ|VBP|MD|VBN|\.|,|CC)$/.test(next ?? '.') && words[index + 1] !== 'hit') return null;
  const before = words[index - 1];
  if (before === undefined || BEFORE_NOUN.has(before)) return 'NN';
  if (KINDS.has(before) && tags[index - 2] === 'DT') return 'NN';
  return /^VB[DPZ]$/.test(tags[index - 1] ?? '') && !BEGINNING.has(before) ? 'NN' : null;
}

const PLURALS = list('rounds clashes strikes raids attacks airstrikes battles protests bombs shells rockets blasts mortars buses convoys');
const FIGHTERS = list('operatives militants fighters rebels insurgents gunmen jihadists');

function hasVerbBehind(tags: readonly string[], index: number): boolean {
  return tags.slice(index + 1).some((tag) => /^VB[DZP]$/.test(tag));
}

const QUALITIES = list('displaced wounded injured armed besieged detained freed evacuated captured masked unidentified');

/** The first words of a sentence ("Clashes between", "Displaced families"), and "clashes in Goma continue". */
function asOpening(words: readonly string[], tags: readonly string[], index: number): string | null {
  const word = words[index] as string;
  const [before, after] = [tags[index - 1] ?? '', tags[index + 1] ?? ''];
  if (tags[index] === 'VBZ' && FIGHTERS.has(word)) return 'NNS';
  if (tags[index] === 'VBZ' && PLURALS.has(word) && words[index + 1] === 'between') return 'NNS';
  // "mortar rounds fell"
  if (tags[index] === 'VBZ' && PLURALS.has(word) && /^(?:fell|hit|struck|landed|rained|slammed)$/.test(words[index + 1] ?? ''))
    return 'NNS';
  if (tags[index] === 'VBZ' && PLURALS.has(word) && after === 'IN' && /^(?:NNP|NN|JJ|CD)$/.test(before) && hasVerbBehind(tags, index))
    return 'NNS';
  if (tags[index] === 'VBZ' && PLURALS.has(word)) return (index === 0 || before === 'JJ') && /^(?:IN|VB|MD)/.test(after) ? 'NNS' : null;
  if (tags[index] === 'VBN' && QUALITIES.has(word)) return index === 0 && after.startsWith('NN') ? 'JJ' : null;
  return tags[index] === 'NN' && /^(?:continue|remain|persist|erupt|intensify)$/.test(word) && before.startsWith('NN') ? 'VBP' : null;
}
