import { ARMED_NOUNS } from '../../../languages/en/event-things.ts';
import { conjunctsOf } from '../../../languages/en/tree.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { ClaimParty, PartyRole } from '../../common.ts';
import { claimParty, partyAt } from '../../deal/parties.ts';
import { clauseRange, type Range, type Scope, spanOf, tokenAt, trimRange, wordsOf } from '../../deal/scope.ts';
import type { Draft } from '../../kind.ts';
import type { EventType } from '../body.ts';
import { asideOf } from './aside.ts';
import { breachOf } from './breach.ts';
import { isDay } from './parts.ts';
import { tightPhrase } from './phrase.ts';
import type { Seen } from './seen.ts';
import { standOfEvent } from './stand.ts';
import { thingAt } from './things.ts';

/** Makes the draft of an event, or none where the text only wishes, fears or agrees on it. */
export function draftOf(seen: Seen): Draft<'event'> | null {
  const stand = standOfEvent(seen);
  if (stand === null) return null;
  const { scope } = seen;
  const threatened = stand.modality === 'threatened';
  return {
    kind: 'event',
    span: spanOf(scope.sentence, quoteRange(scope, seen, threatened)),
    rule: `event/${seen.rule}`,
    predicate: { sentence: scope.sentence.index, token: seen.predicate },
    confidence: 'medium',
    modality: stand.modality ?? 'asserted',
    negated: stand.negated,
    aside: asideOf(seen),
    body: {
      type: threatened ? 'threat' : seen.type,
      actor: named(scope, seen.actor),
      recipient: named(scope, seen.recipient),
      weapon: seen.weapon < 0 ? null : wordsOf(scope, weaponPhrase(scope, seen.weapon)),
      route: seen.route,
      stage: seen.stage,
      breachOf: HARM.has(seen.type) ? breachOf(seen) : null,
      allegedAgainst: named(scope, seen.alleged),
    },
    parties: partiesOf(seen),
    notes: [...seen.notes],
  };
}

const HARM: ReadonlySet<EventType> = new Set([
  'attack',
  'bombing',
  'shelling',
  'airstrike',
  'clash',
  'arrest',
  'abduction',
  'damage',
  'access',
  'other',
]);

const OPENERS = new Set(['of', 'for', 'by', 'about', 'from', 'on', 'over', 'with', 'to']);

/** The words without the preposition that a gerund or a noun hangs on: "accused of ⟦shelling the town⟧". */
function quoteRange(scope: Scope, seen: Seen, threatened: boolean): Range {
  const range = trimRange(scope.sentence, threatened || isLet(seen) ? withGovernor(seen) : seen.range);
  const first = tokenAt(scope.sentence, range.from);
  const dated = isDay(scope, range.from + 1) || /^\d{1,2}(?:st|nd|rd|th)$/.test(tokenAt(scope.sentence, range.from + 2)?.norm ?? '');
  const opens =
    first !== undefined &&
    !dated &&
    OPENERS.has(first.norm) &&
    /^(?:VBG|DT|NN|JJ)/.test(tokenAt(scope.sentence, range.from + 1)?.tag ?? '');
  return opens && range.to - range.from > 1 && range.from < seen.predicate ? { from: range.from + 1, to: range.to } : range;
}

/** "had allowed women to leave": quoted with who let it happen. */
function isLet({ scope, predicate }: Seen): boolean {
  const own = scope.clauses.find((clause) => clause.head === predicate);
  return own?.form === 'infinitive' && /^(?:allow|let|permit)$/.test(tokenAt(scope.sentence, own.governor)?.lemma ?? '');
}

/** "vowed to retaliate": a threat is quoted with the words that make it one. */
function withGovernor({ scope, range, predicate }: Seen): Range {
  const own = scope.clauses.find((clause) => clause.head === predicate);
  const above = scope.clauses.find((clause) => clause.head === own?.governor);
  if (own === undefined || above === undefined || own.form === 'finite' || above.head > predicate) return range;
  return { from: Math.min(range.from, clauseRange(scope.sentence, above).from), to: range.to };
}

/** The words for one who takes part: the whole phrase of the mention, or of the noun. */
function named(scope: Scope, head: number): string | null {
  if (head < 0) return null;
  const members = conjunctsOf(scope.sentence, head).map((member) => rangeOf(scope, member));
  const first = rangeOf(scope, head);
  const last = members.at(-1) ?? first;
  const joined = last.from > first.from && last.to - first.from <= MOST_JOINED;
  return wordsOf(scope, joined ? { from: first.from, to: last.to } : first);
}

const MOST_JOINED = 24;

function rangeOf(scope: Scope, head: number): Range {
  const party = partyAt(scope, head);
  return party === null ? tightPhrase(scope, head) : { from: party.from, to: party.to };
}

/** The party of a phrase, and the named bodies inside it: "members of the FARC" are both. */
function withinPhrase(scope: Scope, head: number): PartyMention[] {
  const party = partyAt(scope, head);
  if (party === null) return [];
  const inside = inSentence(scope.context.mentions.parties, party.sentence).filter(
    (other) => other !== party && other.from >= party.from && other.to <= party.to && other.partyKind !== 'person' && !other.reference,
  );
  return [party, ...inside];
}

/** The weapon as named: "four car bombs"; of "two bomb attacks" only "bomb". */
function weaponPhrase(scope: Scope, head: number): Range {
  const { tokens } = scope.sentence;
  const names = tokens[head + 1]?.tag.startsWith('NN') === true && tokens[head + 1]?.norm !== 'fire' ? /^NN$/ : /^(?:JJ|NN|NNP|HYPH|CD)$/;
  let from = head;
  while (from > 0 && names.test(tokens[from - 1]?.tag ?? '') && !ARMED_NOUNS.has(tokens[from - 1]?.lemma ?? '')) from -= 1;
  return { from, to: head + 1 };
}

function partiesOf(seen: Seen): Partial<Record<PartyRole, readonly ClaimParty[]>> {
  const { scope } = seen;
  const roles: Partial<Record<PartyRole, readonly ClaimParty[]>> = {};
  const add = (role: PartyRole, head: number) => {
    const found = head < 0 ? [] : conjunctsOf(scope.sentence, head).flatMap((member) => withinPhrase(scope, member));
    if (found.length > 0) roles[role] = found.map(claimParty);
  };
  add('actor', seen.actor);
  add('mover', seen.mover);
  if (seen.recipient !== seen.mover) add(thingAt(scope, seen.recipient).armed ? 'recipient' : 'victim', seen.recipient);
  return roles;
}
