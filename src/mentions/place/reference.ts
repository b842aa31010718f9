import type { Sentence, Token } from '../../text/sentence.ts';
import type { PlaceMention } from '../mention.ts';
import { firstFrom } from '../near.ts';
import { isCapitalised } from './name.ts';

/** What a definite noun may refer to, by type of the place. */
const ANSWERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['city', ['city']],
  ['town', ['city', 'village']],
  ['village', ['village', 'city']],
  ['enclave', ['region', 'city', 'quarter', 'district', 'village']],
  ['neighborhood', ['quarter']],
  ['neighbourhood', ['quarter']],
  ['quarter', ['quarter']],
  ['district', ['district', 'quarter']],
  ['province', ['province']],
  ['governorate', ['province']],
  ['country', ['country']],
  ['camp', ['facility', 'quarter']],
  ['crossing', ['facility']],
  ['area', ['region', 'quarter', 'district', 'village', 'facility', 'other']],
  ['region', ['region', 'province']],
]);

/** How many sentences back "the area" still reaches; it is said of anything, so only of what was just named. */
const SHORT_REACH = 2;
/** And how many a more telling noun reaches, where several places would fit. */
const REACH = 4;

/** "The city", "the besieged town": resolved to an earlier place of that type where only one can be meant. */
export function findReferences(text: string, sentences: readonly Sentence[], named: readonly PlaceMention[]): PlaceMention[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((_, at) => {
      const from = determinerBefore(sentence, at);
      if (from === null) return [];
      const noun = sentence.tokens[at] as Token;
      const meant = antecedent(noun, sentence, around(noun, named));
      return meant === null ? [] : [referenceTo(text, sentence, { from, to: at + 1 }, meant)];
    }),
  );
}

/** Index of "the", "this" or "that" before the noun, with at most two lower-case adjectives between; null elsewhere. */
function determinerBefore(sentence: Sentence, at: number): number | null {
  const { tokens } = sentence;
  if (!ANSWERS.has(tokens[at]?.norm ?? '') || isCapitalised(tokens[at])) return null;
  const next = tokens[at + 1];
  if (next !== undefined && (next.norm === 'of' || /^NNS?$/.test(next.tag) || isCapitalised(next))) return null;
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    if (/^(?:the|this|that)$/.test(tokens[from]?.norm ?? '')) return from;
    if (
      !/^\p{Ll}[\p{Ll}-]*$/u.test(tokens[from]?.text ?? '') ||
      /^(?:of|in|and|or|to|other|same|whole|next|nearby|neighbou?ring)$/.test(tokens[from]?.norm ?? '')
    )
      return null;
  }
  return null;
}

// Some ten pages: what "the city" means is not looked for further away.
const WINDOW = 30_000;

function around(noun: Token, named: readonly PlaceMention[]): readonly PlaceMention[] {
  return named.slice(firstFrom(named, noun.start - WINDOW), firstFrom(named, noun.end + WINDOW));
}

function antecedent(noun: Token, sentence: Sentence, named: readonly PlaceMention[]): PlaceMention | null {
  const types = ANSWERS.get(noun.norm) ?? [];
  const fitting = named.filter(({ candidates }) => candidates[0] !== undefined && types.includes(candidates[0].type));
  const reach = noun.norm === 'area' || noun.norm === 'region' ? SHORT_REACH : Number.POSITIVE_INFINITY;
  const earlier = fitting.filter((mention) => mention.end <= noun.start && sentence.index - mention.sentence <= reach);
  const pool = earlier.length > 0 || reach === SHORT_REACH ? earlier : fitting;
  const counts = Map.groupBy(pool, (mention) => mention.candidates[0]?.id);
  const latest = pool.at(-1);
  if (latest === undefined) return null;
  if (counts.size === 1) return earlier.length > 0 ? latest : (pool[0] ?? null);
  const rest = [...counts].filter(([id]) => id !== latest.candidates[0]?.id).map(([, group]) => group.length);
  const own = counts.get(latest.candidates[0]?.id)?.length ?? 0;
  const near = sentence.index - latest.sentence <= REACH;
  const isLastSettlement = !types.includes('city') || lastSettlement(noun, named)?.candidates[0]?.id === latest.candidates[0]?.id;
  return earlier.length > 0 && near && isLastSettlement && own > Math.max(...rest) ? latest : null;
}

/** A town named since may be what is meant, whatever it is called. */
function lastSettlement(noun: Token, named: readonly PlaceMention[]): PlaceMention | undefined {
  return named.findLast(({ end, candidates }) => end <= noun.start && /^(?:city|village)$/.test(candidates[0]?.type ?? ''));
}

function referenceTo(text: string, sentence: Sentence, range: { from: number; to: number }, meant: PlaceMention): PlaceMention {
  const start = sentence.tokens[range.from]?.start ?? 0;
  const end = sentence.tokens[range.to - 1]?.end ?? start;
  return {
    kind: 'place',
    start,
    end,
    exact: text.slice(start, end),
    sentence: sentence.index,
    ...range,
    name: meant.name,
    candidates: meant.candidates,
    relation: null,
    reference: true,
  };
}
