import { type Alias, type AliasNode, cutPieces, foldPiece } from '../../gazetteer/party-aliases.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';

/** A stretch that spells an alias, with every party that it may point at. Token range half-open. */
export interface NameHit extends Span {
  readonly from: number;
  readonly to: number;
  readonly aliases: readonly Alias[];
  /** "backed" in "US-backed", "held" in "Daesh-held"; null where no hyphen follows. */
  readonly suffix: string | null;
  /** "pro" in "pro-Assad". */
  readonly prefix: string | null;
}

interface PlacedPiece extends Span {
  readonly text: string;
  readonly key: string;
  readonly token: number;
}

type Case = 'mixed' | 'lower' | 'upper';

/** Finds the longest aliases of the index in a sentence, left to right, without overlap. */
export function findNames(text: string, sentence: Sentence, root: AliasNode): NameHit[] {
  const pieces = placePieces(sentence);
  const letterCase = caseOf(sentence);
  const hits: NameHit[] = [];
  for (let at = 0; at < pieces.length; ) {
    const match = longest(pieces, at, { text, root, letterCase });
    if (match === null || endsOtherName(sentence, pieces, { from: at, to: match.to })) at += 1;
    else {
      hits.push(hitOf(text, pieces.slice(at, match.to), match.aliases));
      at = match.to;
    }
  }
  return hits;
}

/** "Jaish al-Fatah" is not Fatah: one piece behind an article, in a name that began before it. */
function endsOtherName(sentence: Sentence, pieces: readonly PlacedPiece[], { from, to }: { from: number; to: number }): boolean {
  const token = sentence.tokens[pieces[from]?.token ?? -1];
  const before = sentence.tokens[(pieces[from]?.token ?? 0) - 1];
  if (token === undefined || before === undefined || to - from > 1 || pieces[from]?.start === token.start) return false;
  return /^(?:al|el|ar|as|ash|at|an|ad|az)-/i.test(token.text) && /^\p{Lu}\p{Ll}/u.test(before.text) && before.tag === 'NNP';
}

function placePieces(sentence: Sentence): PlacedPiece[] {
  return sentence.tokens.flatMap((token, index) =>
    cutPieces(token.text).map((piece) => ({
      text: piece.text,
      key: foldPiece(piece.text),
      start: token.start + piece.start,
      end: token.start + piece.end,
      token: index,
    })),
  );
}

/** Headlines come in one case only: then the case of a name says nothing. */
function caseOf(sentence: Sentence): Case {
  const words = sentence.tokens.filter((token) => /\p{L}{2}/u.test(token.text));
  if (words.length < 3) return 'mixed';
  if (words.every((token) => token.text === token.text.toUpperCase())) return 'upper';
  return words.every((token) => token.text === token.text.toLowerCase()) ? 'lower' : 'mixed';
}

interface Match {
  readonly to: number;
  readonly aliases: readonly Alias[];
}

interface Search {
  readonly text: string;
  readonly root: AliasNode;
  readonly letterCase: Case;
}

function longest(pieces: readonly PlacedPiece[], at: number, { text, root, letterCase }: Search): Match | null {
  let best: Match | null = null;
  let node: AliasNode | undefined = root;
  for (let to = at; to < pieces.length; to++) {
    const piece = pieces[to];
    if (piece === undefined || node === undefined) break;
    if (to > at && !/^[\s\-–'’.&/]*$/u.test(text.slice(pieces[to - 1]?.end, piece.start))) break;
    const next: AliasNode | undefined = node.next.get(piece.key);
    const reached: AliasNode | undefined = next ?? gluedPossessive(node, piece);
    if (reached !== undefined) {
      const aliases = reached.aliases.filter((alias) => caseAllows(alias, pieces.slice(at, to + 1), letterCase));
      if (aliases.length > 0) best = { to: to + 1, aliases };
    }
    // "Assads regime": the lost apostrophe leaves its s, which the alias "Assad's regime" spells as a piece of its own.
    node = next ?? reached?.next.get('s') ?? reached;
  }
  return best;
}

/** "Syrias", "Assads": the possessive of a text whose apostrophes were lost. */
function gluedPossessive(node: AliasNode, piece: PlacedPiece): AliasNode | undefined {
  if (!/^\p{L}{3,}s$/u.test(piece.text) || piece.text === piece.text.toUpperCase()) return undefined;
  return node.next.get(piece.key.slice(0, -1));
}

// Lower-cased they are everyday words, or birds.
const COMMON_WORDS = new Set([
  'turkey',
  'jordan',
  'emirates',
  'pentagon',
  'sputnik',
  'saba',
  'sana',
  'fars',
  'amal',
  'polish',
  'french',
  'who',
  'us',
  'is',
  'aid',
  'congo',
]);

function caseAllows(alias: Alias, pieces: readonly PlacedPiece[], letterCase: Case): boolean {
  const first = pieces[0]?.text ?? '';
  const registered = alias.pieces[0] ?? '';
  if (alias.exact) return letterCase !== 'upper' && pieces.every((piece, index) => piece.text === alias.pieces[index]);
  if (registered === registered.toLowerCase() || letterCase === 'upper') return true;
  if (registered.length <= 2 && letterCase === 'mixed') return first === registered;
  if (first !== first.toLowerCase()) return true;
  if (alias.pieces.length > 1) return true;
  return registered.length >= 3 && !COMMON_WORDS.has(foldPiece(registered)) && (letterCase === 'lower' || registered.length >= 4);
}

function hitOf(text: string, pieces: readonly PlacedPiece[], aliases: readonly Alias[]): NameHit {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) throw new Error('a name has at least one piece');
  const suffix = /^-(\p{L}+)/u.exec(text.slice(last.end, last.end + 20))?.[1]?.toLowerCase() ?? null;
  const prefix = /(?<!\p{L})(pro|anti|non|ex)-$/iu.exec(text.slice(Math.max(0, first.start - 6), first.start))?.[1]?.toLowerCase() ?? null;
  return { start: first.start, end: last.end, from: first.token, to: last.token + 1, aliases, suffix, prefix };
}
