import { phraseAt } from '../../../languages/ar/phrase.ts';
import { tokenAt } from '../../deal/scope.ts';
import type { EventType } from '../body.ts';
import type { Seen } from './seen.ts';

const AIMED: ReadonlySet<EventType> = new Set(['attack', 'bombing', 'shelling', 'airstrike']);
const HITTABLE = new Set(['people', 'person', 'body', 'building', 'vehicle', 'place']);

/** "أطلقت صواريخ على البلدات", "انفجرت على دورية", "هجوم ضد مدرسة": without an object of its own, what stands behind "on". */
export function aimed(seen: Seen): Seen {
  if (seen.recipient >= 0 || !AIMED.has(seen.type)) return seen;
  const { sentence } = seen.scope;
  for (let at = seen.predicate + 1; at < seen.range.to; at += 1) {
    const { lemma, tag } = sentence.tokens[at] ?? {};
    if (tag !== 'IN' || (lemma !== 'على' && lemma !== 'ضد')) continue;
    const head = phraseAt(sentence, at + 1)?.head ?? -1;
    const token = tokenAt(sentence, head);
    if (token !== undefined && (HITTABLE.has(token.morph?.kind ?? '') || token.tag === 'NNP') && !WAYS.has(token.lemma))
      return { ...seen, recipient: head };
  }
  return seen;
}

/** "على الطريق", "على يد مسلحين", "على الأقل": where and by whom, not at what. */
const WAYS = new Set(['طريق', 'يد', 'حدود', 'أطراف', 'مشارف', 'بعد', 'أرض']);
