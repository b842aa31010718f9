import type { Clause } from '../../languages/clause.ts';
import type { Sentence } from '../../text/sentence.ts';

const PROMISING = new Set(['promise', 'pledge', 'vow', 'swear', 'guarantee', 'undertake']);
const REACH = 10;

/** "They promised that after the feast we go home": ahead, however the parse hangs it. */
export function isPromised({ tokens }: Sentence, { head, tense }: Clause): boolean {
  if (tense !== 'present') return false;
  for (let at = head - 1; at >= Math.max(1, head - REACH); at -= 1) {
    if (tokens[at]?.norm === 'that') return PROMISING.has(tokens[at - 1]?.lemma ?? '') && tokens[at - 1]?.tag.startsWith('VB') === true;
    if (/^(?:VB[DZ]|MD|[;:])$/.test(tokens[at]?.tag ?? '')) return false;
  }
  return false;
}

const ANYBODY = new Set(['those', 'anyone', 'anybody', 'whoever', 'everyone', 'everybody', 'he', 'all']);
const BEHIND = 12;

/** "Those who fired would be fired at", "Anyone who leaves will be shot": nobody is said to have done it. */
export function isGenericWho({ tokens }: Sentence, { head, subject }: Clause): boolean {
  const who = tokens[subject]?.norm === 'who' ? subject : [head - 1, head - 2].find((at) => tokens[at]?.norm === 'who');
  const whoever = tokens[head - 1]?.norm === 'whoever';
  if (!whoever && (who === undefined || !ANYBODY.has(tokens[who - 1]?.norm ?? ''))) return false;
  const behind = tokens.slice(head + 1, head + BEHIND);
  const stop = behind.findIndex(({ tag, norm }) => tag === 'VBD' || /^[.;]$/.test(norm));
  return behind.slice(0, stop < 0 ? behind.length : stop).some(({ tag, norm }) => tag === 'MD' && norm !== 'could');
}
