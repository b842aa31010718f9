import { type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { classOf, type Due } from './obligation.ts';

const LONGEST_LABEL = 8;

/** "To the government: free the men, and give the Red Cross access": what a report recommends, each imperative by itself. */
export function addressed(scope: Scope): Due[] {
  const { tokens } = scope.sentence;
  if (tokens[0]?.norm !== 'to') return [];
  const colon = tokens.findIndex(({ norm }, index) => index > 0 && index <= LONGEST_LABEL && norm === ':');
  if (colon < 2 || tokens.slice(1, colon).some(({ tag }) => tag.startsWith('VB')) || !isImperative(scope, colon + 1)) return [];
  return wishes(scope, colon + 1).map(
    (range): Due => ({
      rule: 'recommended-to',
      range,
      predicate: firstVerb(scope, range),
      modality: 'demanded',
      ...(classOf(scope, range) === null ? { termClass: 'other' as const } : {}),
    }),
  );
}

function isImperative(scope: Scope, index: number): boolean {
  const first = tokenAt(scope.sentence, index);
  return first?.tag === 'VB' || first?.tag === 'VBP' || (first?.tag === 'RB' && tokenAt(scope.sentence, index + 1)?.tag === 'VB');
}

/** Parted where a joining mark stands before another bare verb. */
function wishes(scope: Scope, from: number): Range[] {
  const { tokens } = scope.sentence;
  const starts = [from];
  for (let index = from + 2; index < tokens.length; index += 1) {
    const joins = /^(?:,|;|and)$/.test(tokens[index - 1]?.norm ?? '');
    if (joins && isImperative(scope, index)) starts.push(index);
  }
  return starts.map((start, at) => trimRange(scope.sentence, { from: start, to: starts[at + 1] ?? tokens.length }));
}

function firstVerb(scope: Scope, range: Range): number {
  const verb = scope.sentence.tokens.findIndex(({ tag }, index) => index >= range.from && index < range.to && tag.startsWith('VB'));
  return verb < 0 ? range.from : verb;
}
