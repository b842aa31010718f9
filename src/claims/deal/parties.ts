import type { PartyMention } from '../../mentions/mention.ts';
import { inSentence, touching } from '../../mentions/near.ts';
import type { Span } from '../../text/span.ts';
import type { ClaimParty } from '../common.ts';
import type { Context } from '../kind.ts';
import { nounPhrase, type Range, type Scope, tokenAt, wordsOf } from './scope.ts';

const NO_ACTORS: ReadonlySet<PartyMention['partyKind']> = new Set(['media']);

export function claimParty(party: PartyMention): ClaimParty {
  return { id: party.id, name: party.exact, start: party.start, end: party.end };
}

/** Party mentions whose head lies in the token range. */
export function partiesIn(scope: Scope, range: Range): PartyMention[] {
  return inSentence(scope.context.mentions.parties, scope.sentence.index).filter(
    (party) => party.head >= range.from && party.head < range.to && !NO_ACTORS.has(party.partyKind),
  );
}

/** The party whose phrase holds the token; the widest where several do. */
export function partyAt(scope: Scope, token: number): PartyMention | null {
  if (token < 0) return null;
  const holding = inSentence(scope.context.mentions.parties, scope.sentence.index).filter(
    (party) => party.from <= token && token < party.to,
  );
  return holding.reduce<PartyMention | null>(
    (best, party) => (best === null || party.to - party.from > best.to - best.from ? party : best),
    null,
  );
}

/** The party that does what the clause says: its subject, or the one after "by" in a passive. */
export function actorOf(scope: Scope, clause: { subject: number; head: number; passive: boolean; to: number }): PartyMention | null {
  if (!clause.passive) return partyAt(scope, clause.subject);
  for (let index = clause.head + 1; index < Math.min(clause.to, scope.sentence.tokens.length); index += 1) {
    if (tokenAt(scope.sentence, index)?.norm !== 'by') continue;
    const range = { from: index + 1, to: Math.min(index + 8, clause.to) };
    return partiesIn(scope, range)[0] ?? null;
  }
  return null;
}

export function partiesWithin(context: Context, span: Span): PartyMention[] {
  return touching(context.mentions.parties, span).filter(
    (party) => span.start <= party.start && party.end <= span.end && !NO_ACTORS.has(party.partyKind),
  );
}

const SOMEBODY =
  /^(?:source|channel|council|office|ministry|committee|commission|delegation|team|side|camp|mission|agency|embassy|presidency|cabinet|parliament|chief|head|spokesman|spokeswoman|spokesperson|statement|.+(?:ator|itor|ender|eader|ander|tician|ivist|mat|cial|voy|gent|ster|liner|eteran|lder|heikh|ritic|esman|egate|lomat|nister|sident))$/;
const BODIES =
  /^(?:faction|bloc|alliance|movement|opposition|authority|government|administration|army|ministry|family|resident|wing|group|leadership|politburo|junta|monitor|clan|tribe|battalion|brigade|command|coordination|militia|guerrilla|insurgent|rebel|fighter|hunter|herder|farmer|villager|elder|chief|cleric|priest|bishop|hardliner|opponent|islamist|separatist|executive|secretariat|circle|minister|general|officer|sheikh|notable|militant|republic|kingdom|party|federation|union|church|hardline|loyalist|monarch|king|emir|mayor|prosecutor)$/;

/** The words of a subject that no mention stands for and that yet is somebody: "a security source in Damascus", "Addis Ababa". */
export function someoneInWords(scope: Scope, subject: number): string | null {
  const word = tokenAt(scope.sentence, subject);
  // A country's name is often tagged as an adjective.
  const name =
    word !== undefined && (word.tag.startsWith('NNP') || (word.tag === 'JJ' && word.label === 'nsubj' && /^\p{Lu}/u.test(word.text)));
  if (word === undefined || !(name || word.tag.startsWith('NN'))) return null;
  if (!name && !SOMEBODY.test(word.lemma) && !BODIES.test(word.lemma)) return null;
  return wordsOf(scope, nounPhrase(scope.sentence, subject, new Set(['of', 'in'])));
}

const PRONOUN = /^(?:he|she|it|they|them|him|her|his|its|their|the latter|the former|those|these)$/i;

/** The words of a party, a pronoun written out as the party was named last before it. */
export function nameInWords(context: Context, party: PartyMention): string {
  const named = PRONOUN.test(party.exact)
    ? context.mentions.parties.filter((one) => one.id === party.id && one.start < party.start && !PRONOUN.test(one.exact)).at(-1)
    : undefined;
  return (named ?? party).exact.replace(/\s+/g, ' ');
}
