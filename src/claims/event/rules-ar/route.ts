import { longPhrase, phraseAt } from '../../../languages/ar/phrase.ts';
import { type Scope, tokenAt, wordsOf } from '../../deal/scope.ts';
import type { EventBody } from '../body.ts';
import type { Seen } from './seen.ts';

const FROM = new Set(['من']);
const TO = new Set(['إلى', 'نحو', 'باتجاه', 'صوب']);
const VIA = new Set(['عبر']);

/** "من X إلى Y عبر Z" among the words of the movement; null where no place is told. */
export function routeOf({ scope, range, predicate }: Seen): EventBody['route'] {
  const route = { from: placeAfter(scope, FROM, range), via: placeAfter(scope, VIA, range), to: placeAfter(scope, TO, range) };
  const direct = placeAt(scope, predicate + 1, range.to);
  const left = /^(?:غادر|مغادرة)$/.test(tokenAt(scope.sentence, predicate)?.lemma ?? '');
  const whole = left && route.from === null ? { ...route, from: direct } : route;
  return whole.from === null && whole.via === null && whole.to === null ? null : whole;
}

function placeAfter(scope: Scope, links: ReadonlySet<string>, { from, to }: { from: number; to: number }): string | null {
  for (let at = from; at < to; at += 1) {
    const found = links.has(tokenAt(scope.sentence, at)?.lemma ?? '') ? placeAt(scope, at + 1, to) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The place that begins here, or inside the phrase that does. */
function placeAt(scope: Scope, from: number, limit: number): string | null {
  const end = Math.min(limit, phraseAt(scope.sentence, from)?.to ?? longPhrase(scope.sentence, from)?.to ?? from + 1);
  const place = scope.context.mentions.places.find(
    (one) => one.sentence === scope.sentence.index && one.to > from && one.from < Math.max(end, from + 1),
  );
  return place === undefined ? null : wordsOf(scope, { from: place.from, to: place.to });
}
