import type { Sentence, Token } from '../../text/sentence.ts';
import type { PartyDraft } from './draft.ts';
import type { NamedParty } from './named.ts';

/** What hangs on a group's head by a preposition: "commanders from the coalition", "families of Daesh fighters". */
export interface Attachment {
  /** End of the phrase with what hangs on it. */
  readonly to: number;
  readonly owners: readonly NamedParty[];
  /** Parent id of an inner group, and the head under which that group was found. */
  readonly parent: string | null;
  readonly absorbed: number | null;
}

interface AttachmentContext {
  readonly sentence: Sentence;
  readonly names: readonly NamedParty[];
}

// "From" after one of these belongs to the move: "evacuate civilians from Aleppo".
const MOTION =
  /^(evacuat|leav|left|mov|transfer|depart|withdr|fle|expel|remov|transport|tak|took|bring|brought|exit|escap|driv|drov|forc|pull|rescu|releas|free|extract|bus|return|come|came|arriv|travel)/;

/** Reads "of", "from" or "for" after the head; nothing attached where the words do not make it plain, or where `found` is null. */
export function attachment(context: AttachmentContext, head: number, found: ReadonlyMap<number, readonly PartyDraft[]> | null): Attachment {
  const { sentence } = context;
  const none: Attachment = { to: head + 1, owners: [], parent: null, absorbed: null };
  const preposition = sentence.tokens[head + 1]?.norm;
  if (found === null || preposition === undefined || !/^(of|from|for)$/.test(preposition)) return none;
  if (preposition === 'from' && moves(sentence, head)) return none;
  const at = skipDeterminer(sentence, head + 2);
  const owners = ownersFrom(context, at);
  const last = owners.at(-1);
  if (last !== undefined) return { to: last.to, owners, parent: null, absorbed: null };
  if (preposition === 'for') return none;
  const inner = innerGroup(found, head + 2);
  if (inner !== null && preposition === 'of') return { to: inner.to, owners: [], parent: wholeOf(inner), absorbed: inner.head };
  if (preposition === 'from' && !startsName(sentence.tokens[at])) return none;
  return { ...none, to: placeEnd(sentence, at, found) ?? head + 1 };
}

function moves(sentence: Sentence, head: number): boolean {
  return sentence.tokens
    .slice(Math.max(0, head - 9), head)
    .some((token) => /^(VB|NN)/.test(token.tag) && MOTION.test(token.lemma || token.norm));
}

function skipDeterminer(sentence: Sentence, index: number): number {
  return /^(the|both|so-called)$/.test(sentence.tokens[index]?.norm ?? '') ? index + 1 : index;
}

/** A name, or names joined by commas and "and", each maybe with "the"; one that goes on into another noun is no owner. */
function ownersFrom({ sentence, names }: AttachmentContext, at: number): NamedParty[] {
  const owners: NamedParty[] = [];
  for (let index = at; ; ) {
    const name = names.find(
      (hit) => hit.from === index && hit.party !== null && hit.suffix === null && hit.use !== 'adjective' && hit.use !== 'people',
    );
    if (name === undefined || /^NN/.test(sentence.tokens[name.to]?.tag ?? '')) return owners;
    if (name.use === 'toponym' || name.use === 'metonym') return owners;
    owners.push(name);
    if (!/^(and|,|or)$/.test(sentence.tokens[name.to]?.norm ?? '')) return owners;
    index = skipDeterminer(sentence, name.to + 1);
  }
}

function innerGroup(found: ReadonlyMap<number, readonly PartyDraft[]>, from: number): PartyDraft | null {
  for (const [made] of found.values()) if (made !== undefined && made.from === from) return made;
  return null;
}

const wholeOf = (inner: PartyDraft): string | null =>
  inner.parent ?? (inner.id.startsWith('group:') || inner.id.startsWith('person:') ? null : inner.id);

const startsName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** End of the plain noun phrase that begins at `at`: "the besieged city", "Al-Raqqa", "eastern Aleppo"; null for none. */
function placeEnd(sentence: Sentence, at: number, found: ReadonlyMap<number, readonly PartyDraft[]>): number | null {
  let to = at;
  while (to < sentence.tokens.length && !found.has(to)) {
    const tag = sentence.tokens[to]?.tag ?? '';
    if (tag === 'CD' && to > at) break;
    if (!/^(JJ|CD|NN|NNS|NNP|NNPS|HYPH|PRP\$|POS)$/.test(tag)) break;
    to += 1;
  }
  return to > at && !found.has(to) ? to : null;
}
