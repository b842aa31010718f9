import type { Alias, AliasUse } from '../../gazetteer/party-aliases.ts';
import { type Party, type PartyRegistry, THEATRES } from '../../gazetteer/party-registry.ts';
import type { Sentence } from '../../text/sentence.ts';
import { findNames, type NameHit } from './names.ts';

/** A name hit settled on one party; `party` is null for a short name ("the coalition") that nothing settles. */
export interface NamedParty extends Omit<NameHit, 'aliases'> {
  readonly party: Party | null;
  readonly use: AliasUse;
  readonly alias: string;
}

/** What the report is about, by the parties that it names; null where none points at a theatre. */
export interface Named {
  readonly theatre: string | null;
  readonly bySentence: readonly (readonly NamedParty[])[];
}

/** Finds all registered names of a report and settles each on one party by the report's theatre and earlier names. */
export function findNamedParties(text: string, sentences: readonly Sentence[], registry: PartyRegistry): Named {
  return settleNames(
    sentences.map((sentence) => findNames(text, sentence, registry.aliases)),
    sentences,
    registry,
  );
}

/** The same for names that were found by other means; `hits` sentence by sentence. */
export function settleNames(hits: readonly (readonly NameHit[])[], sentences: readonly Sentence[], registry: PartyRegistry): Named {
  const theatre = theatreOf(hits.flat(), registry);
  const seen: string[] = [];
  const bySentence = hits.map((inSentence, index) =>
    inSentence.map((hit) => {
      const named = settle(hit, { sentence: sentences[index], theatre, seen, registry });
      if (named.party !== null && named.use === 'name') seen.push(named.party.id);
      return named;
    }),
  );
  return { theatre, bySentence };
}

function theatreOf(hits: readonly NameHit[], registry: PartyRegistry): string | null {
  const weights = new Map<string, number>();
  for (const { aliases } of hits) {
    const parties = new Set(aliases.filter((alias) => alias.use !== 'short').map((alias) => alias.party));
    for (const id of parties) {
      const theatre = registry.parties.get(id)?.theatre ?? 'world';
      if ((THEATRES as readonly string[]).includes(theatre)) weights.set(theatre, (weights.get(theatre) ?? 0) + 1 / parties.size);
    }
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

interface Settling {
  readonly sentence: Sentence | undefined;
  readonly theatre: string | null;
  /** Ids named in full so far, oldest first. */
  readonly seen: readonly string[];
  readonly registry: PartyRegistry;
}

function settle(hit: NameHit, settling: Settling): NamedParty {
  const alias = pickAlias(hit, settling);
  const { aliases: _, ...place } = hit;
  const party = alias.use === 'short' && !isSettled(alias, settling) ? null : (settling.registry.parties.get(alias.party) ?? null);
  return { ...place, party, use: alias.use, alias: alias.pieces.join(' ') };
}

function pickAlias(hit: NameHit, { sentence, theatre, seen, registry }: Settling): Alias {
  const rank = (alias: Alias): number => {
    const before = alias.use === 'short' ? (seen.lastIndexOf(alias.party) + 1) * 10 : 0;
    const local = registry.parties.get(alias.party)?.theatre === theatre ? 2 : 0;
    return before + local + (alias.use === 'adjective' && beforeNoun(hit, sentence) ? 1 : 0);
  };
  const best = hit.aliases.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  return best;
}

function isSettled(alias: Alias, { theatre, seen, registry }: Settling): boolean {
  return seen.includes(alias.party) || registry.parties.get(alias.party)?.theatre === theatre;
}

function beforeNoun(hit: NameHit, sentence: Sentence | undefined): boolean {
  const next = sentence?.tokens[hit.to];
  return next !== undefined && (/^(NN|JJ)/.test(next.tag) || next.text === '-');
}
