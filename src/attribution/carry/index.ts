import type { Attribution } from '../attribution.ts';
import type { DirectSpeech } from '../direct-speech.ts';
import { firstPerson } from './first-person.ts';
import { followers } from './followers.ts';
import { withQuotations } from './quotations.ts';
import type { CarryText } from './text.ts';

/** The attributions with the quotations that go on after them, and the sentences that are carried over, marked so. */
export function carryOver(text: CarryText, told: readonly Attribution[], speech: readonly DirectSpeech[]): Attribution[] {
  const quoted = withQuotations(
    text,
    told.filter(({ act }) => act === 'assertion'),
    speech,
  );
  const followed = followers(text, quoted);
  // Where quotations are marked, a "we" outside them is the report's own.
  const unmarked = speech.length > 0 ? [] : firstPerson(text, quoted, followed);
  return [...quoted, ...followed, ...unmarked, ...told.filter(({ act }) => act !== 'assertion')];
}
