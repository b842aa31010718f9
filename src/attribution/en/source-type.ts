import { SOURCE_NOUNS } from '../../languages/en/speech-words.ts';
import type { PartyKind, PartyMention } from '../../mentions/mention.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';
import type { SourceType } from '../link.ts';

/** A source's noun phrase with what is known of it. */
export interface SourceWords {
  readonly sentence: Sentence;
  readonly range: Range;
  /** The phrase with its apposition. */
  readonly whole: Range;
  readonly name: string;
  readonly noun: string;
  /** The party that the head noun names; null for none. */
  readonly own: PartyMention | null;
  /** Kinds of the bodies that the whole mention names: the one that a spokesman speaks for. */
  readonly bodies: readonly PartyKind[];
}

const INDEFINITE = /^(?:an?|one|some|several|two|three|four|senior|another|other|unnamed|anonymous)\b/i;
const SOME_PEOPLE = /^(?:people|an?|one|some|several|many|most|two|three|four|other|\p{N}+)\b/iu;
/** Who has no name, yet speaks for a body in the open. */
const SPEAKS_FOR = /\bspokes(?:man|men|woman|women|person|people)\b|\bspeaks\b/i;
const STATE_MEDIA =
  /\bstate(?:-run|-owned|-controlled)?\s+(?:tv|television|media|news|radio|broadcaster|agency|newspaper|channel)|\b(?:SANA|TASS|Xinhua|IRNA|RIA|Saba)\b/i;
const ACTIVIST_MEDIA =
  /\b(?:opposition|activist|media cent(?:er|re)|local)\b.*\b(?:media|outlets?|groups?|network|cent(?:er|re))\b|\bmedia cent(?:er|re)\b/i;
const PARTY_MEDIA = /\bmilitary\b.*\bmedia\b|\bmedia\b.*\b(?:office|unit|arm|wing)\b|\b(?:Manar|Masirah|Amaq)\b/i;
const AGENCIES = /^(?:the\s+)?(?:AFP|AP|Associated Press|Agence France-Presse|Reuters|dpa|EFE|Anadolu)\b/i;
/** Names that outlets give themselves. */
const OUTLET_NAMES = /(?:\b(?:News|TV|Television|Radio|Press|Times|Post|Gazette|Tribune|Daily|Today|Media|Channel|Network)|\p{L}24)$/u;

/** Offices that only international organisations have. */
export const INTERNATIONAL_OFFICE =
  /\b(?:secretary[- ]general|high commissioner|commissioner[- ]general|special rapporteur|humanitarian coordinator|(?:relief|emergency) coordinator|special (?:envoy|representative) of the secretary)/i;

/** An agency that is no news agency. */
const INTERNATIONAL_AGENCY =
  /\b(?:UN|U\.N\.|United Nations)(?:'s|’s)?\s+(?:\S+\s+){0,3}(?:agency|office|mission|fund|programme|program|body|organi[sz]ation)\b|\b(?:migration|refugee|humanitarian|aid|relief|health|food|children's)\s+agency\b/i;

/** "the Sudanese Red Crescent", where nobody speaks for it by name. */
const RED_CROSS = /\bRed (?:Cross|Crescent)(?:\s+Society)?(?: \(\p{Lu}+\))?$/u;

/** What kind of source a phrase is, by its words and by the parties that it names. */
export function sourceType(words: SourceWords): SourceType {
  const { name, own, noun } = words;
  // Outside quotations "we" is the report itself.
  if (/^(?:I|we)$/i.test(name)) return 'publisher';
  const kinds = nounTypes(words.sentence, words.range);
  if (kinds.length > 1 && / and /.test(name)) return 'mixed';
  if (INTERNATIONAL_AGENCY.test(name) || RED_CROSS.test(name)) return 'international-organisation';
  const media = mediaType(words);
  if (media !== null) return media;
  if (INTERNATIONAL_OFFICE.test(name)) return 'international-organisation';
  if (/\bmonitor|\bobservatory\b|\bwatchdog\b/i.test(name) && kinds.length <= 1) return 'monitor';
  if (OFFICIAL_COUNT.test(name)) return 'official';
  if (/^(?:people|person|man|woman)$/.test(noun) && KNOWING.test(wordsBehind(words))) return 'anonymous-source';
  if (isNamedBody(words) && MONITORING.test(wordsBehind(words))) return 'monitor';
  if (hasAge(words.sentence, words.range)) return 'witness';
  const byNoun = typeOfNoun(noun) ?? kinds[0] ?? apposedType(words);
  if (byNoun === undefined && noun === 'people' && SOME_PEOPLE.test(name)) return 'witness';
  if (byNoun === 'official' || (byNoun === 'party' && isRole(words))) return roleType(words, byNoun);
  if (own !== null && (byNoun === undefined || (byNoun === 'party' && own.partyKind !== 'person'))) return partyType(words, own);
  if (byNoun !== undefined) return byNoun;
  // A person's name takes no article: "the Mission" is a body.
  const isBody = words.sentence.tokens[words.range.from]?.norm === 'the';
  return hasName(words.sentence, words.range) && !isBody ? personType(words) : 'unknown';
}

const OFFICIAL_COUNT = /^(?:the )?(?:\S+ )?official (?:count|toll|tally|estimate)$/i;

/** "three people who were in the room", "a person briefed on the talks" */
const KNOWING =
  /^(?:(?:who|that) (?:were |was |is |are |have |has |had )?)?(?:in the room|present|took part|attended|familiar|briefed|close|involved|with knowledge|direct knowledge|privy|knowledge)\b/;
/** "…, a monitoring group": what a body does, said beside its name. */
const MONITORING = /^, (?:an?|the|which|that) (?:[\p{L}-]+ ){0,4}(?:monitor|monitors|monitoring|watchdog|observatory)\b/u;

function wordsBehind({ sentence, range }: SourceWords): string {
  return sentence.tokens
    .slice(range.to, range.to + 8)
    .map((token) => token.norm)
    .join(' ');
}

/** "the Emergency Lawyers": a name, whatever its last word means elsewhere. */
function isNamedBody({ sentence, range }: SourceWords): boolean {
  return sentence.tokens[range.to - 1]?.tag.startsWith('NNP') ?? false;
}

function mediaType({ name, noun, own, bodies }: SourceWords): SourceType | null {
  if (STATE_MEDIA.test(name)) return 'state-media';
  if (PARTY_MEDIA.test(name)) return 'party-media';
  if (ACTIVIST_MEDIA.test(name)) return 'activist-media';
  if (AGENCIES.test(name) && (own?.partyKind === 'media' || /\b(?:agency|AFP|Reuters|AP)$/i.test(name))) return 'agency';
  if (own?.partyKind === 'media') {
    if (bodies.some((kind) => kind === 'armed-group' || kind === 'political')) return 'party-media';
    return noun === 'agency' ? 'agency' : 'outlet';
  }
  return /^\p{Lu}/u.test(name.replace(/^the /i, '')) && OUTLET_NAMES.test(name) ? 'outlet' : null;
}

function typeOfNoun(noun: string): SourceType | undefined {
  return Object.hasOwn(SOURCE_NOUNS, noun) ? SOURCE_NOUNS[noun] : undefined;
}

function nounTypes(sentence: Sentence, range: Range): SourceType[] {
  const nouns = sentence.tokens.slice(range.from, range.to).filter((token) => token.tag.startsWith('NN'));
  return [...new Set(nouns.flatMap((token) => typeOfNoun(token.lemma) ?? []))];
}

/** "Amal, a teacher": of a bare name, the noun that stands beside it. */
function apposedType({ sentence, range, whole }: SourceWords): SourceType | undefined {
  return nounTypes(sentence, { from: range.to, to: whole.to })[0];
}

const ROLES = new Set(['commander', 'leader', 'fighter', 'negotiator', 'militant', 'rebel', 'insurgent', 'officer']);

function isRole({ noun }: SourceWords): boolean {
  return ROLES.has(noun);
}

/** An official, spokesman or commander: unnamed, or what his body makes him. */
function roleType(words: SourceWords, byNoun: SourceType): SourceType {
  const { name, bodies } = words;
  if (INDEFINITE.test(name) && !SPEAKS_FOR.test(name) && !hasName(words.sentence, words.whole) && byNoun === 'official')
    return 'anonymous-source';
  if (bodies.some((kind) => kind === 'monitor')) return 'monitor';
  if (bodies.some((kind) => kind === 'international-organisation' || kind === 'humanitarian')) return 'international-organisation';
  if (bodies.some((kind) => kind === 'armed-group' || kind === 'coalition' || kind === 'political')) return 'party';
  return byNoun;
}

/** What a body is whose name holds common nouns, "Doctors Without Borders": by the register, else one that works across borders. */
export function bodyType(words: SourceWords, registered: boolean): SourceType {
  return registered && words.own !== null ? partyType(words, words.own) : 'international-organisation';
}

function partyType(words: SourceWords, own: PartyMention): SourceType {
  switch (own.partyKind) {
    case 'international-organisation':
    case 'humanitarian':
      return 'international-organisation';
    case 'civilians':
    case 'detainees':
      return 'witness';
    case 'monitor':
      return 'monitor';
    case 'person':
      return personType(words);
    default:
      return 'party';
  }
}

/** "Omar Alloush of the Raqqa Civil Council": a name that goes with a body speaks for it. */
function personType(words: SourceWords): SourceType {
  return words.bodies.length === 0 ? 'person' : roleType(words, 'official');
}

export function hasName(sentence: Sentence, range: Range): boolean {
  const names = sentence.tokens.slice(range.from, range.to).filter((token) => token.tag === 'NNP');
  return names.length >= 2 || (names.length === 1 && range.to - range.from <= 2);
}

/** "Samira, 55," and, where commas were lost, "Samira 55": a private person. */
function hasAge({ tokens }: Sentence, range: Range): boolean {
  const inside = tokens.slice(range.from, range.to).some((token, at, own) => isAge(token) && own[at - 1]?.tag === 'NNP');
  if (inside || tokens[range.to - 1]?.tag !== 'NNP') return inside;
  const open = tokens[range.to]?.tag === ',';
  const behind = tokens[range.to + 2];
  return isAge(tokens[open ? range.to + 1 : range.to]) && (!open || /^[,.]$/.test(behind?.tag ?? '.') || behind?.lemma === 'year');
}

function isAge(token: Token | undefined): boolean {
  return token?.tag === 'CD' && /^\d{2}$/.test(token.norm);
}
