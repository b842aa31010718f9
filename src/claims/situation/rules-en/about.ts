import type { Clause } from '../../../languages/clause.ts';
import { PEOPLE_NOUNS } from '../../../languages/en/event-things.ts';
import {
  type About,
  AIRCRAFT,
  BODIES,
  BUILDINGS,
  FRONTS,
  LIFE,
  MARKETS,
  MEDICAL,
  PLACES,
  POWER,
  ROUTES,
  STATE_NOUNS,
  STOCKS,
  SUPPLIES,
  VEHICLES,
  WORKS,
} from '../../../languages/en/situation-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import { groupNouns } from '../../../mentions/party/group-nouns.ts';
import type { Token } from '../../../text/sentence.ts';
import { childrenOf, type Scope, tokenAt } from '../../deal/scope.ts';

const PERSONS = new Set(
  'i we they he she everyone nobody some wounded injured sick displaced people others who those families children thousands hundreds dozens many most'.split(
    ' ',
  ),
);

/** Whether what `index` stands for is what a row speaks of; a pronoun whose noun is not in the sentence is not. */
export function isAbout(scope: Scope, index: number, about: About): boolean {
  if (about === 'any') return true;
  const at = nounOf(scope, index);
  const token = tokenAt(scope.sentence, at);
  if (token === undefined) return false;
  const isIn = (nouns: ReadonlySet<string> | ReadonlyMap<string, unknown>) => nouns.has(token.lemma) || nouns.has(token.norm);
  switch (about) {
    case 'route':
      return isIn(ROUTES);
    case 'place':
      return isIn(PLACES) || isNamedPlace(scope, at);
    case 'medical':
      return isIn(MEDICAL);
    case 'building':
      return isIn(BUILDINGS);
    case 'people':
      return PERSONS.has(token.norm) || isPeople(scope, at);
    case 'civilians':
      return PERSONS.has(token.norm) || groupNouns.get(token.norm)?.civilian === 'civilian';
    case 'bodies':
      return isIn(BODIES);
    case 'vehicle':
      return isIn(VEHICLES);
    case 'supply':
      return isIn(SUPPLIES) || isIn(STOCKS);
    // "Schools and most shops were closed": of many it is how things are; of one, what somebody did.
    case 'shops':
      return token.tag === 'NNS' && (isIn(BUILDINGS) || isIn(MARKETS));
    case 'aircraft':
      return isIn(AIRCRAFT);
    case 'power':
      return isIn(POWER);
    case 'front':
      return isIn(FRONTS);
    case 'market':
      return isIn(MARKETS);
    case 'works':
      return isIn(WORKS);
    case 'life':
      return isIn(LIFE);
    case 'ill':
      return isIn(STATE_NOUNS);
  }
}

/** The clause's subject: of "is said to be waiting" that of "said"; of two, the noun. */
export function subjectOf(scope: Scope, clause: Clause): number {
  const token = tokenAt(scope.sentence, clause.subject);
  if (token === undefined && /^[xc]comp$/.test(clause.label)) {
    return scope.clauses.find((other) => other.head === clause.governor && other.passive)?.subject ?? -1;
  }
  if (token === undefined || token.tag !== 'DT') return clause.subject;
  const nouns = childrenOf(scope.sentence, clause.head).filter((child) => isNounSubject(tokenAt(scope.sentence, child)));
  return nouns.at(-1) ?? clause.subject;
}

function isNounSubject(token: Token | undefined): boolean {
  return token?.label === 'nsubj' && token.tag.startsWith('NN');
}

const HALVES = new Set([
  'most',
  'all',
  'some',
  'both',
  'many',
  'half',
  'part',
  'parts',
  'much',
  'hundreds',
  'dozens',
  'thousands',
  'number',
  'none',
  'few',
  'several',
  'majority',
  'freedom',
  'cases',
  'case',
]);

/** "most of the town", "nine of the hospitals": what is after "of"; "the road that": the road. */
export function nounOf(scope: Scope, index: number): number {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined) return -1;
  if (/^(?:WDT|WP)$/.test(token.tag) && !PERSONS.has(token.norm)) {
    const clause = scope.clauses.find((one) => one.subject === index || one.object === index);
    return clause?.label === 'acl' ? clause.governor : -1;
  }
  if (!HALVES.has(token.norm) && token.tag !== 'CD') return index;
  const whole = token.tag === 'CD' ? openingWhole(scope, index) : -1;
  if (whole >= 0) return whole;
  return childrenOf(scope.sentence, index).find((child) => child > index && tokenAt(scope.sentence, child)?.tag.startsWith('NN')) ?? index;
}

/** "Of the city's 20 hospitals, just six are open": the hospitals. */
function openingWhole({ sentence }: Scope, index: number): number {
  const { tokens } = sentence;
  const comma = tokens.findIndex(({ norm }) => norm === ',');
  if (tokens[0]?.norm !== 'of' || comma < 0 || comma > index) return -1;
  return tokens.slice(0, comma).findLastIndex(({ tag }) => tag === 'NNS');
}

function isNamedPlace(scope: Scope, index: number): boolean {
  return inSentence(scope.context.mentions.places, scope.sentence.index).some((place) => place.from <= index && index < place.to);
}

function isPeople(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (groupNouns.has(token?.norm ?? '') || (token?.tag === 'NNS' && PEOPLE_NOUNS.has(token.lemma))) return true;
  return inSentence(scope.context.mentions.parties, scope.sentence.index).some(
    (party) => party.from <= index && index < party.to && party.partyKind !== 'media',
  );
}
