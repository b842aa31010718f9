import type { Attribution } from '../attribution.ts';
import type { DirectSpeech } from '../direct-speech.ts';
import { firstPerson } from './first-person.ts';
import { followers } from './followers.ts';
import { withQuotations } from './quotations.ts';
import type { CarryText } from './text.ts';

/** The attributions with the quotations that go on after them, and the sentences that are carried over, marked so. */
export function carryOver(text: CarryText, told: readonly Attribution[], { speech, isStatement }: Voices): Attribution[] {
  const quoted = withQuotations(
    text,
    told.filter(({ act }) => act === 'assertion'),
    speech,
  );
  // In a statement its author speaks wherever nobody else is named.
  const followed = isStatement ? [] : followers(text, quoted);
  // Where quotations are marked, or somebody "told us", a "we" outside them is the report's own.
  const unmarked = isStatement || speech.length > 0 || told.some((one) => isToldUs(text, one)) ? [] : firstPerson(text, quoted, followed);
  return [...quoted, ...followed, ...unmarked, ...told.filter(({ act }) => act !== 'assertion')];
}

interface Voices {
  readonly speech: readonly DirectSpeech[];
  /** The report is one author's statement. */
  readonly isStatement: boolean;
}

/** "doctors tell me", "survivors told my colleagues" */
export function isToldUs({ text, words }: CarryText, { cueSpan }: Attribution): boolean {
  if (cueSpan === null) return false;
  const next = /^\s+(\p{L}+)/u.exec(text.slice(cueSpan.end, cueSpan.end + 20))?.[1] ?? '';
  return words.firstPerson.has(next.toLowerCase());
}
