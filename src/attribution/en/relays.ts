import type { Sentence } from '../../text/sentence.ts';
import type { Range, Relay } from '../frame.ts';
import { at } from './skip.ts';
import { phraseAfter } from './source-phrase.ts';

const MOST_WORDS = 14;
const CARRIERS = /^(?:with|to|by|on|from|for)$/;

/** The outlets that may stand between a speaker and the report: "told AFP", "said in an interview with AFP". */
export function relaysAfter(sentence: Sentence, verb: number): Relay[] {
  const addressee = addresseeAfter(sentence, verb);
  const told: Relay[] = addressee === null ? [] : [{ range: addressee, cue: at(sentence, verb)?.text ?? '', certain: false }];
  return [...told, ...carriers(sentence, addressee?.to ?? verb + 1), ...occasions(sentence, verb)];
}

/** "told them", "said to reporters": to whom the words were said. */
export function addresseeAfter(sentence: Sentence, verb: number): Range | null {
  if (at(sentence, verb)?.lemma === 'tell') return namesAfter(sentence, verb + 1) ?? phraseAfter(sentence, verb + 1);
  return at(sentence, verb + 1)?.norm === 'to' ? phraseAfter(sentence, verb + 2) : null;
}

/** "told Reuters two were killed": a name ends where its names end. */
function namesAfter(sentence: Sentence, start: number): Range | null {
  let to = start;
  while (at(sentence, to)?.tag === 'NNP') to += 1;
  const next = at(sentence, to);
  return to > start && /^(?:CD|DT|JJ|NNS|PRP|EX|IN)$/.test(next?.tag ?? '') && next?.norm !== 'of' ? { from: start, to } : null;
}

/** "in a statement to X", "in remarks carried by X", up to the told words. */
function carriers(sentence: Sentence, start: number): Relay[] {
  const relays: Relay[] = [];
  for (let index = start; index < Math.min(sentence.tokens.length, start + MOST_WORDS); index += 1) {
    const token = at(sentence, index);
    if (token === undefined || token.norm === 'that' || /^(?:,|:|``|\.|VBD|VBZ|MD)$/.test(token.tag)) break;
    const range = CARRIERS.test(token.norm) ? phraseAfter(sentence, index + 1) : null;
    if (range !== null) relays.push({ range, cue: token.text, certain: false });
  }
  return relays;
}

const OCCASIONS = new Set(['interview', 'statement', 'remark', 'comment', 'briefing', 'call']);

/** "In an interview with Reuters the mayor said": the occasion stands first. */
function occasions(sentence: Sentence, verb: number): Relay[] {
  if (!/^(?:in|during|speaking)$/.test(sentence.tokens[0]?.norm ?? '')) return [];
  const noun = sentence.tokens.findIndex((token, index) => index < Math.min(verb, 6) && OCCASIONS.has(token.lemma));
  const link = sentence.tokens[noun + 1];
  const range = noun > 0 && /^(?:with|to|for)$/.test(link?.norm ?? '') ? phraseAfter(sentence, noun + 2) : null;
  return range === null ? [] : [{ range, cue: link?.text ?? '', certain: false }];
}
