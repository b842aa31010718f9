import type { PartyEntry } from './party-registry.ts';

/**
 * How an alias may point at its party: always; where it acts and is not a place (a country, `toponym`); only where it
 * speaks or decides (a capital, `metonym`); only with support from the text ("the coalition", `short`); with a noun
 * ("Syrian", `adjective`); as the people of a state ("Syrians", `people`).
 */
export type AliasUse = 'name' | 'toponym' | 'metonym' | 'short' | 'adjective' | 'people';

export interface Alias {
  readonly party: string;
  readonly use: AliasUse;
  /** The alias piece by piece as written in the registry, for case rules. */
  readonly pieces: readonly string[];
  /** Counts only in exactly this case ("IS", "US"). */
  readonly exact: boolean;
}

/** A trie over folded pieces. */
export interface AliasNode {
  readonly next: Map<string, AliasNode>;
  readonly aliases: Alias[];
}

/** A run of letters and digits; offsets are relative to the string it was cut from. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION = /^(?:\p{L}\.){2,}\p{L}?$/u;

/** Cuts a word or name into runs of letters and digits; "U.S." is one piece, "Al-Raqqa" two. */
export function cutPieces(text: string): Piece[] {
  if (/^[A-Za-z]+$/.test(text)) return [{ text, start: 0, end: text.length }];
  if (ABBREVIATION.test(text)) return [{ text: text.replaceAll('.', ''), start: 0, end: text.length }];
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:\.\p{L}(?=\.|$))*/gu)].map((match) => ({
    text: match[0].replaceAll('.', ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The key two spellings of one piece share: lower case, no accents, Arabic letters and marks folded. */
export function foldPiece(piece: string): string {
  if (/^[\x20-\x7e]*$/.test(piece)) return piece.toLowerCase();
  return piece
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/ء/g, '')
    .toLowerCase();
}

export function buildAliasIndex(parties: readonly PartyEntry[]): AliasNode {
  const root: AliasNode = { next: new Map(), aliases: [] };
  for (const party of parties) {
    const exact = new Set(party.exact ?? []);
    const toponyms = new Set(party.toponyms ?? []);
    for (const text of [...party.aliases.en, ...party.aliases.ar])
      addAlias(root, party.id, { text, use: toponyms.has(text) ? 'toponym' : 'name', exact: exact.has(text) });
    for (const text of party.metonyms ?? []) addAlias(root, party.id, { text, use: 'metonym', exact: false });
    for (const text of party.short ?? []) addAlias(root, party.id, { text, use: 'short', exact: false });
    for (const text of party.adjectives ?? []) addAlias(root, party.id, { text, use: 'adjective', exact: exact.has(text) });
    if (party.people !== undefined) addAlias(root, party.id, { text: party.people, use: 'people', exact: false });
  }
  return root;
}

interface AliasText {
  readonly text: string;
  readonly use: AliasUse;
  readonly exact: boolean;
}

function addAlias(root: AliasNode, party: string, { text, use, exact }: AliasText): void {
  const pieces = text.split(/\s+/).flatMap((word) => cutPieces(word).map((piece) => piece.text));
  let node = root;
  for (const piece of pieces) {
    const key = foldPiece(piece);
    const next = node.next.get(key) ?? { next: new Map(), aliases: [] };
    node.next.set(key, next);
    node = next;
  }
  if (node !== root) node.aliases.push({ party, use, pieces, exact });
}
