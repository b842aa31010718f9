import { type Alias, type AliasNode, cutPieces, foldPiece } from '../../gazetteer/party-aliases.ts';
import type { Party, PartyRegistry } from '../../gazetteer/party-registry.ts';
import { OF_ANOTHER } from './words.ts';

/** A registered name in the words that name a source. */
export interface NameHit {
  readonly parties: readonly Party[];
  readonly use: Alias['use'];
  /** Pieces of the words, half-open, and how many the words have in all. */
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

const RANK: Readonly<Record<Alias['use'], number>> = { name: 0, short: 1, metonym: 2, toponym: 2, adjective: 3, people: 4 };

/** All registered names in a few words, left to right, the longest first at each place. */
export function namesIn(words: string, { aliases, parties }: PartyRegistry): NameHit[] {
  const cut = words.split(/\s+/).flatMap((word) => cutPieces(word).map((piece) => ({ text: piece.text, behind: word.slice(piece.end) })));
  const pieces = cut.map(({ text }) => text);
  const hits: NameHit[] = [];
  for (let at = 0; at < pieces.length; ) {
    const match = longest(pieces, at, aliases);
    const found = match?.aliases.flatMap(({ party }) => parties.get(party) ?? []) ?? [];
    const isOfAnother = match !== null && OF_ANOTHER.test(cut[match.to - 1]?.behind ?? '');
    if (match === null || found.length === 0 || isOfAnother) at += 1;
    else {
      hits.push({ parties: found, use: match.use, from: at, to: match.to, of: pieces.length });
      at = match.to;
    }
  }
  return hits;
}

/** The hit that says most: a name before a short form before a capital before an adjective; of equals the first. */
export function bestHit(hits: readonly NameHit[]): NameHit | null {
  return hits.reduce<NameHit | null>((best, hit) => (best === null || RANK[hit.use] < RANK[best.use] ? hit : best), null);
}

interface Match {
  readonly to: number;
  readonly use: Alias['use'];
  readonly aliases: readonly Alias[];
}

function longest(pieces: readonly string[], at: number, root: AliasNode): Match | null {
  let best: Match | null = null;
  for (const first of startsOf(pieces[at] ?? '')) {
    let node = root.next.get(foldPiece(first));
    for (let to = at + 1; node !== undefined; to += 1) {
      const written = [first, ...pieces.slice(at + 1, to)];
      const fitting = node.aliases.filter((alias) => fits(alias, written));
      if (fitting.length > 0 && to > (best?.to ?? 0)) best = { to, ...mostTelling(fitting) };
      node = to < pieces.length ? node.next.get(foldPiece(pieces[to] as string)) : undefined;
    }
  }
  return best;
}

/** Arabic writes "and", "by", "for" as one letter before the name. */
function startsOf(piece: string): string[] {
  if (/^[وفبكل]./.test(piece)) return [piece, piece.slice(1), ...(/^لل/.test(piece) ? [`ال${piece.slice(2)}`] : [])];
  return [piece];
}

function fits({ exact, pieces }: Alias, written: readonly string[]): boolean {
  return !exact || pieces.every((piece, index) => piece === written[index]);
}

function mostTelling(aliases: readonly Alias[]): Pick<Match, 'use' | 'aliases'> {
  const use = aliases.reduce((best, alias) => (RANK[alias.use] < RANK[best] ? alias.use : best), (aliases[0] as Alias).use);
  return { use, aliases: aliases.filter((alias) => alias.use === use) };
}
