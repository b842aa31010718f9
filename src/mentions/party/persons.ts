import { foldPiece } from '../../gazetteer/party-aliases.ts';
import { SPEECH_VERBS } from '../../languages/en/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import { draft, type PartyDraft } from './draft.ts';
import { groupNouns } from './group-nouns.ts';
import type { NamedParty } from './named.ts';
import { nounPhrase } from './noun-phrase.ts';
import { PARTICLES, ROLES, TITLES } from './words.ts';

/** A sentence with the names found in it; `taken` tokens belong to proper names of bodies. */
export interface PersonContext {
  readonly sentence: Sentence;
  readonly names: readonly NamedParty[];
  readonly taken: ReadonlySet<number>;
}

/** Finds persons by registered name, title, office, speech verb or apposition; then their bare surnames everywhere. */
export function findPersons(contexts: readonly PersonContext[]): PartyDraft[] {
  const full = contexts.map(fullNames);
  const named = full.map((made, index) => [...made, ...listedWith(contexts[index] as PersonContext, made)]);
  const known = surnames(named.flat());
  const places = placeWords(contexts);
  const first = contexts.map((context, index) => {
    const here = named[index] ?? [];
    return [...here, ...bareSurnames(without(context, here), known)];
  });
  const lone = contexts.map((context, index) => loneSpeakers(without(context, first[index] ?? []), places));
  const knownBySpeech = surnames(lone.flat());
  return contexts.flatMap((context, index) => {
    const here = [...(first[index] ?? []), ...(lone[index] ?? [])];
    return [...here, ...bareSurnames(without(context, here), knownBySpeech)];
  });
}

/** The context with the tokens of persons already found taken. */
function without(context: PersonContext, made: readonly PartyDraft[]): PersonContext {
  if (made.length === 0) return context;
  return { ...context, taken: new Set([...context.taken, ...made.flatMap(({ from, to }) => range(from, to))]) };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

function fullNames(context: PersonContext): PartyDraft[] {
  const { tokens } = context.sentence;
  const made: PartyDraft[] = [];
  for (let at = 0; at < tokens.length; ) {
    const person = registeredAt(context, at) ?? titledAt(context, at) ?? untitledAt(context, at);
    if (person !== null) made.push(person);
    at = person === null ? at + 1 : Math.max(person.to, at + 1);
  }
  return made;
}

function registeredAt(context: PersonContext, at: number): PartyDraft | null {
  const name = context.names.find((hit) => hit.from === at && hit.party?.kind === 'person' && hit.suffix === null && hit.prefix === null);
  if (name === undefined || name.party === null) return null;
  const { from, role } = titleBefore(context, at);
  return draft(context.sentence, {
    sentence: context.sentence.index,
    from,
    to: name.to,
    head: name.to - 1,
    end: name.end,
    id: name.party.id,
    name: name.party.name,
    partyKind: 'person',
    parent: name.party.parent?.id ?? null,
    noun: role,
    number: 'one',
    human: true,
    gender: role === 'spokeswoman' ? 'she' : null,
  });
}

interface Title {
  /** First token of the phrase that the title heads; the name's own first token without a title. */
  readonly from: number;
  readonly role: string | null;
  readonly parent: string | null;
}

/** "SDF spokesman" before a name, "Colombian President", "Brigadier General". */
function titleBefore({ sentence, names, taken }: PersonContext, nameStart: number): Title {
  const role = sentence.tokens[nameStart - 1];
  const isRole = role !== undefined && (TITLES.has(role.norm) || ROLES.has(role.norm)) && !taken.has(nameStart - 1);
  if (!isRole) return { from: nameStart, role: null, parent: null };
  const phrase = nounPhrase(sentence, nameStart - 1);
  let from = phrase.core;
  while (from < nameStart - 1 && taken.has(from)) from += 1;
  const owner = names.findLast((name) => name.from >= from && name.to < nameStart && name.party !== null && name.suffix === null);
  return { from, role: role.norm.replace(/\.$/, ''), parent: owner?.party?.id ?? null };
}

function titledAt(context: PersonContext, at: number): PartyDraft | null {
  const before = context.sentence.tokens[at - 1];
  if (before === undefined || !(TITLES.has(before.norm) || ROLES.has(before.norm))) return null;
  if (/^VB/.test(before.tag) && !/^\p{Lu}/u.test(before.text)) return null;
  const to = nameEnd(context, at);
  if (to === null) return null;
  return personDraft(context, { from: at, to, title: titleBefore(context, at) });
}

/** A name without title: two words or more that speak, or that an office or a body follows after a comma or "of". */
function untitledAt(context: PersonContext, at: number): PartyDraft | null {
  const to = nameEnd(context, at);
  if (to === null) return null;
  const words = context.sentence.tokens.slice(at, to).filter((token) => /^\p{Lu}\p{L}/u.test(token.text)).length;
  const title: Title = { from: at, role: null, parent: bodyAfter(context, to) };
  if (words >= 2 && (speaks(context, at, to) || suffers(context, at, to) || hasApposition(context, to) || title.parent !== null))
    return personDraft(context, { from: at, to, title });
  return null;
}

function personDraft({ sentence }: PersonContext, { from, to, title }: { from: number; to: number; title: Title }): PartyDraft {
  const name = sentence.tokens
    .slice(from, to)
    .map((token, index, all) => (index > 0 && (all[index - 1]?.end ?? 0) < token.start ? ` ${token.text}` : token.text))
    .join('');
  return draft(sentence, {
    sentence: sentence.index,
    from: title.from,
    to,
    head: to - 1,
    id: `person:${name}`,
    name,
    partyKind: 'person',
    parent: title.parent,
    noun: title.role,
    number: 'one',
    human: true,
    gender:
      title.role === 'spokeswoman' || /^(mrs|ms)$/.test(title.role ?? '')
        ? 'she'
        : /^(mr|spokesman|sheikh|king|prince)$/.test(title.role ?? '')
          ? 'he'
          : null,
  });
}

/** End of a run of capitalised name words that begins at `at`; null where none does or it is no person's name. */
function nameEnd({ sentence, names, taken }: PersonContext, at: number): number | null {
  const { tokens } = sentence;
  const first = tokens[at];
  if (first === undefined || (!isNameWord(first) && !isParticle(tokens, at))) return null;
  let to = at;
  while (to < tokens.length && to - at < 8) {
    const token = tokens[to];
    const covered = taken.has(to) || names.some((name) => name.from <= to && name.to > to && name.party?.kind !== 'person');
    if (token === undefined || covered) break;
    const hyphen = /^[-–]$/.test(token.text) && to > at && tokens[to - 1]?.end === token.start && tokens[to + 1]?.start === token.end;
    if (!isNameWord(token) && !hyphen && !isParticle(tokens, to)) break;
    to += 1;
  }
  while (to > at && !isNameWord(tokens[to - 1])) to -= 1;
  return to > at ? to : null;
}

const NOT_NAMES =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december|the|a|an|in|on|at|but|and|he|she|they|it|his|her|their|its|we|i|you|this|that|these|those|there|according|meanwhile|however|gmt|utc|islam|ramadan|media|tv|news|today|day|telegram|twitter|facebook|sources?|state|foreign|prime|security|defence|defense|general|north|south|east|west|northern|southern|eastern|western|when|after|before|as|if|no|not|some|many|most|all|both|earlier|later|also|for|from|with|by|of|to|or|so|yes)$/;

function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || NOT_NAMES.test(token.norm)) return false;
  if (!/^\p{Lu}[\p{L}'’.-]*$/u.test(token.text) || /^(VB|MD|DT|PRP|IN|WDT|WP|CC|RB)/.test(token.tag)) return false;
  return !groupNouns.has(token.norm) && !TITLES.has(token.norm) && !/^\p{Lu}{2,}$/u.test(token.text);
}

function isParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^(al|el|as|ash|ad)-\p{Lu}/u.test(token.text)) return true;
  return PARTICLES.has(token.norm) && (isNameWord(tokens[at + 1]) || /^[-–]$/.test(tokens[at + 1]?.text ?? ''));
}

const verbLemma = (token: Token | undefined): string => (token !== undefined && /^VB/.test(token.tag) ? token.lemma || token.norm : '');

function speaks({ sentence }: PersonContext, from: number, to: number): boolean {
  if (SPEECH_VERBS.has(verbLemma(sentence.tokens[to]))) return true;
  // In "said Deir Ezzor province was quiet" the name goes on, so it is not the speaker.
  return SPEECH_VERBS.has(verbLemma(sentence.tokens[from - 1])) && !/^(NN|VB|MD|JJ|POS|CC|RB)/.test(sentence.tokens[to]?.tag ?? '');
}

/** "Ana Ruiz, 42; Luis Paz and Eva Sol": names of two words in a row with a person are persons too. */
function listedWith(context: PersonContext, made: readonly PartyDraft[]): PartyDraft[] {
  const { tokens } = context.sentence;
  const found: PartyDraft[] = [];
  for (const person of made) {
    for (let last = person.to; ; ) {
      const at = nextInList(tokens, last);
      const to = at === null ? null : nameEnd(context, at);
      if (at === null || to === null || to - at < 2 || [...made, ...found].some((other) => other.from < to && at < other.to)) break;
      found.push(personDraft(context, { from: at, to, title: { from: at, role: null, parent: null } }));
      last = to;
    }
  }
  return found;
}

/** Where the next member of a list may begin: after a comma, a semicolon or "and", over an age. */
function nextInList(tokens: readonly Token[], last: number): number | null {
  let at = last;
  while (/^(,|;|and)$/.test(tokens[at]?.norm ?? '') || (at > last && tokens[at]?.tag === 'CD')) at += 1;
  return at === last ? null : at;
}

const DONE_TO_PERSONS =
  /^(assassinate|murder|kill|kidnap|abduct|arrest|detain|execute|behead|shoot|wound|injure|torture|jail|release|free|sentence)$/;
const DONE_NOUNS =
  /^(assassination|murder|killing|kidnapping|abduction|arrest|detention|execution|death|body|release|disappearance|slaying)$/;

/** "killed X Y", "X Y was kidnapped", "the murder of X Y": what happens to persons only. */
function suffers({ sentence }: PersonContext, from: number, to: number): boolean {
  const { tokens } = sentence;
  const before = tokens[from - 1];
  if (before !== undefined && DONE_TO_PERSONS.test(verbLemma(before))) return true;
  if (before?.norm === 'of' && DONE_NOUNS.test(tokens[from - 2]?.norm ?? '')) return true;
  if (before?.norm === 'as' && /^(identify|name)$/.test(verbLemma(tokens[from - 2]))) return true;
  const verb = tokens.slice(to, to + 6).findIndex((token) => DONE_TO_PERSONS.test(verbLemma(token)));
  return verb > 0 && tokens.slice(to, to + verb).every((token) => /^(be|have|also|later|recently|who|,)$/.test(token.lemma));
}

function loneSpeakers(context: PersonContext, places: ReadonlySet<string>): PartyDraft[] {
  return context.sentence.tokens.flatMap((token, at) => {
    if (context.taken.has(at) || places.has(token.norm) || nameEnd(context, at) !== at + 1 || !isLoneSpeaker(context, at)) return [];
    return [personDraft(context, { from: at, to: at + 1, title: { from: at, role: null, parent: null } })];
  });
}

/** Capitalised words that follow "in", "from", "near": whoever bears such a name is no person here. */
function placeWords(contexts: readonly PersonContext[]): ReadonlySet<string> {
  const words = contexts.flatMap(({ sentence }) =>
    sentence.tokens.filter(
      (token, at) => /^\p{Lu}/u.test(token.text) && /^(in|near|from|at|outside|into|inside|of)$/.test(sentence.tokens[at - 1]?.norm ?? ''),
    ),
  );
  return new Set(words.map((token) => token.norm));
}

/** A lone capitalised word that says something: "said Noor, 45", "Noor said". */
function isLoneSpeaker(context: PersonContext, at: number): boolean {
  const { tokens } = context.sentence;
  const token = tokens[at];
  if (token === undefined || !/^NNPS?$/.test(token.tag) || token.text.length < 3 || /\d/.test(token.text)) return false;
  const saidBefore =
    /^(say|tell|add|explain|recall)$/.test(verbLemma(tokens[at - 1])) &&
    /^(,|\.|:|who|in|from|as)$|^\d+$/.test(tokens[at + 1]?.norm ?? '.');
  const verb = [1, 2, 4].find((ahead) => /^(say|tell|add|explain|recall|write)$/.test(verbLemma(tokens[at + ahead])));
  // "Ahmed, 24, said": the age, with or without its commas, is all that may stand between.
  const between = tokens.slice(at + 1, at + (verb ?? 0));
  const saidAfter = verb !== undefined && between.every((word) => word.tag === 'CD' || word.norm === ',');
  return saidBefore || (saidAfter && at > 0);
}

const APPOSED = 10;

/** ", a security expert at …" or ", the group's spokesman". */
function hasApposition({ sentence }: PersonContext, to: number): boolean {
  if (sentence.tokens[to]?.norm !== ',') return false;
  for (const token of sentence.tokens.slice(to + 1, to + 1 + APPOSED)) {
    if (/^(VB|MD|,|\.)/.test(token.tag)) return false;
    if (ROLES.has(token.norm) || TITLES.has(token.norm)) return true;
  }
  return false;
}

/** "Omar Saleh of the Raqqa Civil Council": the id of the body. */
function bodyAfter({ sentence, names }: PersonContext, to: number): string | null {
  if (!/^(of|from)$/.test(sentence.tokens[to]?.norm ?? '')) return null;
  const at = sentence.tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1;
  const body = names.find((name) => name.from === at && name.use === 'name' && name.suffix === null);
  return body?.party?.id ?? null;
}

function surnames(people: readonly PartyDraft[]): ReadonlyMap<string, PartyDraft> {
  const known = new Map<string, PartyDraft>();
  for (const person of people) {
    const words = (person.name ?? '').split(' ');
    const last = foldPiece(words.at(-1) ?? '');
    if (last.length < 3) continue;
    const other = known.get(last);
    // Two people of one surname: the bare surname says neither.
    if (other !== undefined && other.id !== person.id && words.length > 1 && (other.name ?? '').includes(' ')) known.delete(last);
    else if (other === undefined || words.length > (other.name ?? '').split(' ').length) known.set(last, person);
  }
  return known;
}

function bareSurnames({ sentence, taken }: PersonContext, known: ReadonlyMap<string, PartyDraft>): PartyDraft[] {
  return sentence.tokens.flatMap((token, index) => {
    if (taken.has(index) || !/^\p{Lu}/u.test(token.text)) return [];
    const key = foldPiece(token.text);
    const person = known.get(key) ?? known.get(key.replace(/s$/, ''));
    if (person === undefined || /^[-–]$/.test(sentence.tokens[index + 1]?.text ?? '')) return [];
    const end = known.has(key) ? token.end : token.end - 1;
    const { id, name, parent, gender } = person;
    return [
      draft(sentence, {
        sentence: sentence.index,
        from: index,
        to: index + 1,
        head: index,
        end,
        id,
        name,
        partyKind: 'person',
        parent,
        number: 'one',
        human: true,
        gender,
      }),
    ];
  });
}
