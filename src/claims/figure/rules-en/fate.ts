import { FATE_ADJECTIVES, FATE_NOUNS, type FateMeasure } from '../../../languages/en/fate-words.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import { fateAfter } from './after.ts';
import { fateBefore, fateBeside } from './before.ts';
import type { Counted } from './counted.ts';
import { opensWhole } from './of-whole.ts';
import { leadsToPlace } from './verb-group.ts';

/** What became of those counted, and which words say so. */
export interface Fate {
  readonly measure: FateMeasure;
  readonly also: readonly FateMeasure[];
  /** Token index of the predicate, for modality, time and place. */
  readonly predicate: number;
  /** Token range of the words that say it. */
  readonly from: number;
  readonly to: number;
  /** How it was read; the last part of the rule's name. */
  readonly via: string;
  /** True for "to be released": it lies ahead. */
  readonly ahead: boolean;
}

/** Nouns that are the fate itself, whatever verb they are the subject of. */
const EVENT_NOUNS = new Set(['death', 'fatality', 'injury']);

const GRAVE: ReadonlySet<FateMeasure> = new Set(['killed', 'wounded', 'casualties', 'missing', 'captured']);

/** Reads the fate of counted people: verb before, noun before, words after, then the noun itself. */
export function fateOf(sentence: Sentence, number: { from: number; to: number }, counted: Counted): Fate | null {
  const { tokens } = sentence;
  if (counted.class === 'body') return inherent(counted, 'killed', 'bodies');
  if (counted.class === 'life') return livesFate(tokens, number, counted);
  if (EVENT_NOUNS.has(tokens[counted.head]?.lemma ?? '')) return fateInside(tokens, counted);
  if (opensWhole(tokens, number.from)) return fateInside(tokens, counted);
  const bare = counted.head < 0 && FATE_ADJECTIVES.has(tokens[counted.to]?.norm ?? '') && tokens[counted.to]?.norm !== 'left';
  const before = fateBefore(tokens, number.from);
  // "received 23 dead": the word on the number says more than the verb.
  const own = bare && before !== null && !GRAVE.has(before.measure) ? fateAfter(tokens, counted.to) : null;
  return (
    own ??
    before ??
    fateAfter(tokens, counted.to) ??
    fateInside(tokens, counted) ??
    fateBeside(tokens, number.from) ??
    whereabouts(tokens, counted)
  );
}

/** "12 wounded civilians", "30 prisoners": the fate in the noun phrase itself. */
export function fateInside(tokens: readonly Token[], counted: Counted): Fate | null {
  if (counted.head < 0) return null;
  const noun = FATE_NOUNS.get(tokens[counted.head]?.lemma ?? '') ?? FATE_NOUNS.get(tokens[counted.head]?.norm ?? '');
  const modifier = tokens.slice(counted.from, counted.head).map((token) => FATE_ADJECTIVES.get(token.norm));
  const measure = modifier.find((one) => one !== undefined) ?? noun;
  return measure === undefined ? null : inherent(counted, measure, 'noun');
}

function inherent(counted: Counted, measure: FateMeasure, via: string): Fate {
  const also: FateMeasure[] = measure === 'casualties' ? ['killed'] : measure === 'evacuated' || measure === 'displaced' ? ['left'] : [];
  return { measure, also, predicate: counted.head, from: counted.from, to: counted.to, via, ahead: false };
}

/** "claimed 40 lives" are deaths, "40 lives were saved" are none. */
function livesFate(tokens: readonly Token[], number: { from: number }, counted: Counted): Fate | null {
  const verb = tokens[number.from - 1]?.lemma ?? '';
  if (['claim', 'cost', 'take', 'lose'].includes(verb)) {
    return { measure: 'killed', also: [], predicate: number.from - 1, from: number.from - 1, to: counted.to, via: 'lives', ahead: false };
  }
  const after = tokens.slice(counted.to, counted.to + 5);
  const lost = after.findIndex((token) => token.norm === 'lost');
  if (lost >= 0)
    return {
      measure: 'killed',
      also: [],
      predicate: counted.to + lost,
      from: counted.from,
      to: counted.to + lost + 1,
      via: 'lives',
      ahead: false,
    };
  const saved = after.findIndex((token) => token.lemma === 'save');
  const predicate = saved >= 0 ? counted.to + saved : counted.head;
  return { measure: 'other', also: [], predicate, from: counted.from, to: Math.max(counted.to, predicate + 1), via: 'lives', ahead: false };
}

/** "300 fighters in the city": where they are, with no verb to say more. */
function whereabouts(tokens: readonly Token[], counted: Counted): Fate | null {
  if (counted.head < 0) return null;
  if (tokens[counted.to]?.norm === 'under' && tokens[counted.to + 1]?.norm === 'arms')
    return { ...inherent(counted, 'combatants', 'arms'), to: counted.to + 2 };
  const at = tokens[counted.to]?.norm === 'still' ? counted.to + 1 : counted.to;
  const still = at > counted.to;
  if (!['in', 'inside', 'within', 'aboard'].includes(tokens[at]?.norm ?? '') || !leadsToPlace(tokens, at)) return null;
  const also: FateMeasure[] = counted.civilian === 'combatant' ? ['combatants', 'remaining'] : ['remaining'];
  return {
    measure: still ? 'remaining' : 'present',
    also,
    predicate: counted.head,
    from: counted.from,
    to: Math.min(tokens.length, at + 3),
    via: 'place',
    ahead: false,
  };
}
