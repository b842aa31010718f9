import { phraseAt } from '../../../languages/ar/phrase.ts';
import { TOPIC_NOUNS } from '../../../languages/ar/situation-words.ts';
import type { Confidence } from '../../common.ts';
import { withoutOpener } from '../../deal/opener-ar.ts';
import { claimParty, partyAt } from '../../deal/parties.ts';
import { type Range, type Scope, spanOf, wordsOf } from '../../deal/scope.ts';
import type { Draft } from '../../kind.ts';
import { standOf } from '../../modality.ts';
import type { Topic } from '../body.ts';

/** A state as a rule saw it in an Arabic sentence; `of` is the noun that it is about, -1 for none. */
export interface Seen {
  readonly rule: string;
  readonly topic: Topic;
  readonly predicate: number;
  readonly range: Range;
  readonly of: number;
  readonly confidence: Confidence;
  /** "No longer", "there is no": the state itself is a lack. */
  readonly absent: boolean;
  /** Told without a verb: no clause around it says whether it holds. */
  readonly negated?: boolean;
}

export function draftOf(scope: Scope, seen: Seen): Draft<'situation'> | null {
  const predicate = { sentence: scope.sentence.index, token: seen.predicate };
  const stand = standOf(scope.context, predicate);
  if (stand.modality !== null || (stand.negated && !seen.absent && seen.rule !== 'ar-witness')) return null;
  const party = seen.of < 0 ? null : partyAt(scope, seen.of);
  const phrase = party ?? (seen.of < 0 ? null : phraseAt(scope.sentence, seen.of));
  return {
    kind: 'situation',
    span: spanOf(scope.sentence, withoutOpener(scope.sentence, seen.range, seen.predicate)),
    rule: `situation/${seen.rule}`,
    predicate,
    ...(seen.negated === undefined ? {} : { negated: seen.negated }),
    confidence: seen.confidence,
    body: { topic: seen.topic, of: phrase === null ? null : wordsOf(scope, phrase) },
    parties: party === null ? {} : { subject: [claimParty(party)] },
  };
}

/** The topic of the first word in the range that names a plain need. */
export function topicIn(scope: Scope, range: Range): Topic {
  const words = scope.sentence.tokens.slice(range.from, range.to);
  const named = words.flatMap(({ lemma }) => TOPIC_NOUNS.get(lemma) ?? []);
  return named.find((topic) => topic !== 'other') ?? 'other';
}
