import { touching } from '../../../mentions/near.ts';
import type { Span } from '../../../text/span.ts';
import type { Confidence, Modality } from '../../common.ts';
import { claimParty, partyAt } from '../../deal/parties.ts';
import { nounPhrase, type Range, type Scope, spanOf, tokenAt, trimRange, wordsOf } from '../../deal/scope.ts';
import type { Context, Draft } from '../../kind.ts';
import { standOf } from '../../modality.ts';
import type { Topic } from '../body.ts';

/** A state as a rule saw it: its words, the predicate, and the noun that it is about (-1 for none). */
export interface Seen {
  readonly rule: string;
  readonly topic: Topic;
  readonly predicate: number;
  readonly range: Range;
  readonly of: number;
  readonly confidence?: Confidence;
  /** Who holds the place, for states of control. */
  readonly holder?: number;
  /** Where the rule knows better than the words around: "cannot leave" tells a state, "it is unclear" an unknown. */
  readonly modality?: Modality;
}

/** Makes the draft of a state, or none where the text only plans, fears, demands or denies it. */
export function draftOf(scope: Scope, seen: Seen): Draft<'situation'> | null {
  const predicate = { sentence: scope.sentence.index, token: seen.predicate };
  if (seen.modality === undefined && standOf(scope.context, predicate).modality !== null) return null;
  const subject = partyAt(scope, seen.of);
  const holder = seen.holder === undefined ? null : partyAt(scope, seen.holder);
  return {
    kind: 'situation',
    span: spanOf(scope.sentence, withoutFrame(scope, seen)),
    rule: `situation/${seen.rule}`,
    predicate,
    confidence: seen.confidence ?? 'medium',
    ...(seen.modality === undefined ? {} : { modality: seen.modality }),
    ...(seen.modality === 'unknown' ? { negated: false } : {}),
    body: { topic: seen.topic, of: subject?.reference ? subject.name : phraseAt(scope, seen.of) },
    parties: {
      ...(holder === null ? {} : { holder: [claimParty(holder)] }),
      ...(subject === null ? {} : { subject: [claimParty(subject)] }),
    },
  };
}

/** "According to residents, the market is shut": the words that name a speaker before the state are no part of it. */
function withoutFrame(scope: Scope, { range, predicate }: Seen): Range {
  const { tokens } = scope.sentence;
  const head = tokens[predicate];
  if (head === undefined) return range;
  let { from } = range;
  for (const { start, end } of touching(framesOf(scope.context), scope.sentence)) {
    if (isAside(scope, { start, end })) continue;
    while (end < head.start && (tokens[from]?.start ?? end) < end) from += 1;
  }
  return from === range.from ? range : trimRange(scope.sentence, { from, to: range.to });
}

/** "Any who remain, it says, are foreigners": between commas, with the state on either side. */
function isAside({ sentence: { tokens } }: Scope, { start, end }: Span): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= end);
  return tokens[first - 1]?.norm === ',' && tokens[next]?.norm === ',' && first > 2;
}

const frames = new WeakMap<Context, readonly Span[]>();

/** Cues with their sources, in order; found once a report. */
function framesOf(context: Context): readonly Span[] {
  const known = frames.get(context);
  if (known !== undefined) return known;
  const spans = context.attributions.all.flatMap(({ cueSpan, sourceSpan }) =>
    cueSpan === null ? [] : [{ start: cueSpan.start, end: Math.max(cueSpan.end, sourceSpan?.end ?? 0) }],
  );
  const ordered = spans.sort((x, y) => x.start - y.start);
  frames.set(context, ordered);
  return ordered;
}

function phraseAt(scope: Scope, index: number): string | null {
  const token = tokenAt(scope.sentence, index);
  return token === undefined || !/^(?:NN|CD|PRP)/.test(token.tag) ? null : wordsOf(scope, nounPhrase(scope.sentence, index));
}
