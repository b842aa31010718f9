import type { Attribution } from '../../../attribution/attribution.ts';
import { EVENT_VERBS } from '../../../languages/ar/event-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Span } from '../../../text/span.ts';
import { type Range, type Scope, trimRange } from '../../deal/scope.ts';
import { type Seen, topicIn } from './seen.ts';

const FEWEST_WORDS = 3;

/** What a witness tells of how things are: told words that hold no violent deed and no count of people. */
export function statesByWitness(scope: Scope): Seen[] {
  return scope.context.attributions.all
    .filter(({ type, sourceSpan, content }) => type === 'witness' && sourceSpan !== null && content.some((span) => touches(scope, span)))
    .flatMap((attribution) => attribution.content.flatMap((span) => stateTold(scope, attribution, span) ?? []));
}

function touches({ sentence }: Scope, span: Span): boolean {
  return span.start < sentence.end && sentence.start < span.end;
}

function stateTold(scope: Scope, attribution: Attribution, span: Span): Seen | null {
  const range = toldWords(scope, attribution, span);
  if (range.to - range.from < FEWEST_WORDS || isCounted(scope, range)) return null;
  const clauses = scope.clauses.filter(({ head, form }) => form === 'finite' && range.from <= head && head < range.to);
  const main = clauses[0];
  if (main === undefined || clauses.some(({ lemma }) => isDeed(lemma))) return null;
  return {
    rule: 'ar-witness',
    topic: topicIn(scope, range),
    predicate: main.head,
    range,
    of: main.subject,
    confidence: 'low',
    absent: false,
  };
}

function isDeed(lemma: string): boolean {
  return (EVENT_VERBS.get(lemma) ?? []).some(({ type }) => type !== 'movement' && type !== 'other');
}

function toldWords(scope: Scope, { cueSpan }: Attribution, span: Span): Range {
  const { tokens } = scope.sentence;
  const inside = ({ start, end }: Span) =>
    span.start <= start && end <= span.end && !(cueSpan !== null && cueSpan.start <= start && end <= cueSpan.end);
  const from = tokens.findIndex(inside);
  const to = tokens.findLastIndex(inside) + 1;
  return from < 0 ? { from: 0, to: 0 } : trimRange(scope.sentence, { from, to });
}

function isCounted(scope: Scope, range: Range): boolean {
  return inSentence(scope.context.mentions.quantities, scope.sentence.index).some(
    ({ from, to, type, low, high }) => type === 'count' && from >= range.from && to <= range.to && (low !== null || high !== null),
  );
}
