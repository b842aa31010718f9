import { type AliasNode, foldPiece } from '../../gazetteer/party-aliases.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { NameHit } from '../party/names.ts';

/** The longest aliases of the index in an Arabic sentence, left to right, without overlap; clitics before a name fall off. */
export function findArabicNames(sentence: Sentence, root: AliasNode): NameHit[] {
  const hits: NameHit[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const hit = longestAt(sentence, at, root);
    if (hit !== null && !isPlainWord(sentence, hit)) hits.push(hit);
    at = Math.max(hit?.to ?? 0, at + 1);
  }
  return hits;
}

function longestAt(sentence: Sentence, from: number, root: AliasNode): NameHit | null {
  const { tokens } = sentence;
  if (tokens[from]?.tag === 'IN' || tokens[from]?.tag === 'CC' || tokens[from]?.morph?.pronoun != null) return null;
  let node: AliasNode | undefined = root;
  let best: NameHit | null = null;
  for (let at = from; node !== undefined && at < tokens.length; ) {
    if (at > from && isQuoteMark(tokens[at])) {
      at += 1;
      continue;
    }
    const piece = at === from ? { key: foldPiece((tokens[at] as Token).norm), to: at + 1 } : pieceAt(tokens, at);
    node = node.next.get(piece.key);
    at = piece.to;
    if (node !== undefined && node.aliases.length > 0) best = hitOf(sentence, { from, to: at }, node);
  }
  return best;
}

const isQuoteMark = (token: Token | undefined): boolean => token !== undefined && /^["'«»“”]$/.test(token.text);

/** A word inside a name with its clitics on ("للتحرير", "والتعاون"), as the registry writes it. */
function pieceAt(tokens: readonly Token[], from: number): { key: string; to: number } {
  let to = from + 1;
  while (isClitic(tokens[to - 1]) && tokens[to]?.start === tokens[to - 1]?.end) to += 1;
  const written = tokens.slice(from, to).map(({ text }) => text);
  const norm = to === from + 1 ? (tokens[from] as Token).norm : written.join('');
  return { key: foldPiece(tokens[from]?.morph?.pronoun != null ? written.join('') : norm), to };
}

const isClitic = (token: Token | undefined): boolean => token !== undefined && /^[وفبلك]$/.test(token.text);

function hitOf(sentence: Sentence, { from, to }: { from: number; to: number }, { aliases }: AliasNode): NameHit {
  const { tokens } = sentence;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to, aliases, suffix: null, prefix: null };
}

/** Names that are words as well, and the words before them that show the name. Keys. */
const NEEDS: ReadonlyMap<string, RegExp> = new Map([
  ['القاعده', /^(?:تنظيم|شبكه|مسلحي|مقاتلي|عناصر|زعيم)$/], // the base
  ['الجزيره', /^(?:قناه|شبكه|ل|مراسل)$/], // the island
  ['الحشد', /^(?:قوات|فصائل|عناصر|هيئه)$/], // the crowd
  ['المنار', /^(?:قناه)$/], // the lighthouse
  ['الاسد', /^(?:الرئيس|نظام|قوات|بشار|حكومه)$/], // the lion
  ['الشرع', /^(?:الرئيس|احمد)$/], // the law
  ['تاس', /^(?:وكاله)$/], // TASS
  ['الكرد', /^$/],
]);

function isPlainWord({ tokens }: Sentence, { from, to }: NameHit): boolean {
  const needed = to - from === 1 ? NEEDS.get(tokens[from]?.norm ?? '') : undefined;
  // «القاعدة»: quotation marks show the name as well.
  const quoted = isQuoteMark(tokens[from - 1]) && isQuoteMark(tokens[to]);
  return needed !== undefined && !quoted && !needed.test(tokens[from - 1]?.norm ?? '');
}
