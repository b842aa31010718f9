import type { Clause } from '../../../languages/clause.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import { speaksForParty } from '../../deal/first-person.ts';
import { actorOf, partyAt, someoneInWords } from '../../deal/parties.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import { surfaceSubject } from '../../deal/surface-subject.ts';

/** Who takes a stance: a party, or the words of somebody whom no mention stands for. */
export interface Holder {
  readonly holder: PartyMention | null;
  readonly holderWords?: string;
}

/** "The Red Cross said it was ready": a pronoun in somebody's own words that nothing else explains is who speaks. */
function speakerAs(scope: Scope, word: { start: number; end: number }): Holder | undefined {
  const speaker = scope.context.attributions.chainAt(word).at(-1);
  if (speaker === undefined || !['party', 'official', 'international-organisation', 'person'].includes(speaker.type)) return undefined;
  const bare = speaker.source.toLowerCase().replace(/^the /, '');
  const named = scope.context.mentions.parties.filter(
    (party) => party.start < word.start && party.exact.toLowerCase().replace(/^the /, '') === bare,
  );
  return { holder: named.at(-1) ?? null, ...(named.length === 0 ? { holderWords: speaker.source } : {}) };
}

const SOME_OF_THEM = /^(?:others|latter|former|both|neither|some|many|most|few)$/;
const FIRST_PERSON = new Set(['i', 'we']);
const NOBODIES: ReadonlySet<PartyMention['partyKind']> = new Set(['detainees']);

/** Who takes the stance: a party, the speaker in the first person, critics without a name; undefined where nobody fits. */
export function holderOf(scope: Scope, clause: Clause): Holder | undefined {
  const parsed = holderAt(scope, clause);
  if (parsed !== undefined || clause.passive) return parsed;
  const subject = surfaceSubject(scope, clause);
  return subject < 0 || subject === clause.subject ? undefined : holderAt(scope, { ...clause, subject });
}

/** "Not every faction is on board": who is, nobody says. */
function isNotAll({ sentence }: Scope, subject: number): boolean {
  const near = sentence.tokens.slice(Math.max(0, subject - 5), subject + 1).map(({ norm }) => norm);
  const not = near.lastIndexOf('not');
  return not >= 0 && /^(?:all|every|everyone|everybody|each|both)$/.test(near[not + 1] ?? '');
}

/** "A convoy is ready to leave": things take no stance. */
const THINGS = /^(?:convoy|bus|truck|lorry|vehicle|car|plane|ship|boat|ambulance|column|road|crossing|train)$/;

function holderAt(scope: Scope, clause: Clause): Holder | undefined {
  if (isNotAll(scope, clause.subject)) return undefined;
  if (THINGS.test(tokenAt(scope.sentence, clause.subject)?.lemma ?? '')) return undefined;
  const party = actorOf(scope, clause) ?? relativeHolder(scope, clause);
  if (party !== null && !NOBODIES.has(party.partyKind)) return { holder: party };
  if (clause.passive) return undefined;
  const word = tokenAt(scope.sentence, clause.subject);
  if (word === undefined) return undefined;
  if (FIRST_PERSON.has(word.norm)) return speaksForParty(scope, word.start) ? { holder: null, holderWords: word.text } : undefined;
  if (/^(?:critic|opponent|supporter|analyst|nobody|none)$/.test(word.lemma)) return { holder: null, holderWords: word.text };
  if (/^(?:they|he|she|it)$/.test(word.norm))
    return (
      subjectAbove(scope, clause) ??
      speakerAs(scope, word) ??
      (word.norm === 'it' ? actorBefore(scope) : { holder: null, holderWords: word.text })
    );
  if (SOME_OF_THEM.test(word.norm)) return { holder: null, holderWords: word.text };
  const words = someoneInWords(scope, clause.subject);
  return words === null ? undefined : { holder: null, holderWords: words };
}

/** "The council made clear that it does not feel bound": the pronoun of a complement is the one who makes it clear. */
function subjectAbove(scope: Scope, clause: Clause): Holder | undefined {
  const above = clause.label === 'ccomp' ? scope.clauses.find((one) => one.head === clause.governor) : undefined;
  const party = above === undefined || above.subject === clause.subject ? null : partyAt(scope, above.subject);
  return party === null || NOBODIES.has(party.partyKind) || party.partyKind === 'person' ? undefined : { holder: party };
}

const PLAYERS: ReadonlySet<PartyMention['partyKind']> = new Set([
  'state',
  'state-forces',
  'armed-group',
  'political',
  'coalition',
  'international-organisation',
  'local-body',
]);

/** "It deplores …" after a sentence about one side: that side, where no other stands there as a subject. */
function actorBefore(scope: Scope): Holder | undefined {
  const before = scope.context.sentences[scope.sentence.index - 1];
  if (before === undefined || scope.sentence.paragraph !== before.paragraph) return undefined;
  const subjects = scope.context.mentions.parties.filter(
    (party) => party.sentence === before.index && PLAYERS.has(party.partyKind) && before.tokens[party.head]?.label === 'nsubj',
  );
  return subjects.length === 1 ? { holder: subjects[0] ?? null } : undefined;
}

function relativeHolder(scope: Scope, clause: Clause): PartyMention | null {
  const word = tokenAt(scope.sentence, clause.subject);
  if (word === undefined || !/^(?:who|which|that)$/.test(word.norm)) return null;
  return partyAt(scope, clause.label === 'acl' ? clause.governor : clause.subject - 1);
}
