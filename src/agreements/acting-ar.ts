import { dealNounIn } from '../claims/deal/deal-talk-ar.ts';
import { partiesIn, partyAt } from '../claims/deal/parties.ts';
import { type Scope, tokenAt } from '../claims/deal/scope.ts';
import { MEDIATING_NOUNS, MEDIATING_VERBS, VOUCHING_NOUNS, VOUCHING_VERBS } from '../languages/ar/deal-words.ts';
import { NATIONALITIES } from '../languages/ar/nationalities.ts';
import type { PartyMention } from '../mentions/mention.ts';

/** Who mediates, sponsors or hosts: "بوساطة قطر", "برعاية سعودية أميركية", "توسطت مصر", "الوسطاء المصريون". */
export function arabicMediators(scope: Scope): PartyMention[] {
  return actingIn(scope, MEDIATING_NOUNS, MEDIATING_VERBS);
}

/** Who vouches: "بضمانة روسية", "روسيا هي الضامن للاتفاق", "تضمن تركيا التنفيذ". */
export function arabicGuarantors(scope: Scope): PartyMention[] {
  const namesDeal = dealNounIn(scope.sentence, { from: 0, to: scope.sentence.tokens.length }, ['deal', 'carrying-out', 'condition']) >= 0;
  return namesDeal ? [...actingIn(scope, VOUCHING_NOUNS, VOUCHING_VERBS), ...byAdjective(scope)] : [];
}

function actingIn(scope: Scope, nouns: ReadonlySet<string>, verbs: ReadonlySet<string>): PartyMention[] {
  const byNoun = scope.sentence.tokens.flatMap((token, index) =>
    nouns.has(token.lemma) && /^(?:NN|VN)/.test(token.tag) ? together(scope, index + 1) : [],
  );
  const byVerb = scope.clauses.flatMap((clause) => {
    const party = clause.form === 'finite' && verbs.has(clause.lemma) && !clause.negated ? partyAt(scope, clause.subject) : null;
    return party === null ? [] : [party];
  });
  return [...byNoun, ...byVerb];
}

const LINKS = /^(?:[،و]|كل|من|مع|مشترك|مباشر|هو|هي|دولة|جمهورية|مملكة|ال)$/;

/** Parties and nationalities from a token on: "قطر ومصر", "مصرية قطرية", "كل من روسيا وتركيا". */
function together(scope: Scope, from: number): PartyMention[] {
  const found: PartyMention[] = [];
  for (let at = from; at < scope.sentence.tokens.length; ) {
    const party = partiesIn(scope, { from: at, to: at + 12 }).find(
      (one) => one.from <= at && at < one.to && !/^group:(?:sides|mediators)/.test(one.id),
    );
    const state = party === undefined ? stateAt(scope, at) : null;
    const made = party ?? state;
    if (made !== null) found.push(made);
    else if (!LINKS.test(tokenAt(scope.sentence, at)?.lemma ?? '')) break;
    at = party?.to ?? at + 1;
  }
  return found;
}

const STATES = new Map(NATIONALITIES.flatMap(([adjective, , party]) => (party === null ? [] : [[adjective, party] as const])));

/** "مصرية": the state that a nationality stands for. */
function stateAt(scope: Scope, index: number): PartyMention | null {
  const token = tokenAt(scope.sentence, index);
  const id = token?.tag === 'JJ' ? STATES.get(token.lemma) : undefined;
  if (token === undefined || id === undefined) return null;
  const { start, end, text } = token;
  return {
    kind: 'party',
    sentence: scope.sentence.index,
    start,
    end,
    exact: text,
    from: index,
    to: index + 1,
    id,
    name: nameFrom(id),
    partyKind: 'state',
    parent: null,
    noun: null,
    traits: [],
    head: index,
    reference: false,
  };
}

/** "saudi-arabia": Saudi Arabia; "uae": UAE. */
const nameFrom = (id: string): string =>
  id
    .split('-')
    .map((word) => (id.length <= 3 ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(' ');

/** "روسيا هي الضامن لتنفيذ الاتفاق", "الدول الضامنة، روسيا وتركيا وإيران". */
function byAdjective(scope: Scope): PartyMention[] {
  return scope.sentence.tokens.flatMap((token, index) => {
    if (token.lemma !== 'ضامن') return [];
    const before = tokenAt(scope.sentence, index - 1);
    const of = before?.tag === 'PRP' ? partyAt(scope, index - 2) : null;
    return of === null ? together(scope, index + 1) : [of];
  });
}
