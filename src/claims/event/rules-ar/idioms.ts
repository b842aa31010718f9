import { EVENT_NOUNS, MISSILES } from '../../../languages/ar/event-words.ts';
import { phraseAt } from '../../../languages/ar/phrase.ts';
import type { Clause } from '../../../languages/clause.ts';
import { type Scope, tokenAt } from '../../deal/scope.ts';
import type { Seen } from './seen.ts';

type Idiom = Pick<Seen, 'type'> & Partial<Seen>;

/** Verbs that say something else with their noun: "أطلق سراح", "ألقى القبض على", "سقطت قذائف", "أطلقت صواريخ". */
export function idiomOf(scope: Scope, clause: Clause): Idiom | null {
  switch (clause.lemma) {
    case 'أطلق':
      return freed(scope, clause) ?? shot(scope, clause) ?? fired(scope, clause);
    case 'سيطر':
    case 'استولى':
      return taken(scope, clause);
    case 'هدد':
    case 'توعد':
      return menaced(scope, clause);
    case 'أغلق':
      return shut(scope, clause);
    case 'ألقى':
      return seized(scope, clause) ?? fired(scope, clause);
    case 'سقط':
      return fired(scope, clause);
    default:
      return null;
  }
}

const REACH = 5;

function wordBehind({ sentence }: Scope, { head }: Clause, norm: RegExp): number {
  return sentence.tokens.findIndex((token, at) => at > head && at <= head + REACH && norm.test(token.norm));
}

function doer({ subject, passive }: Clause, noun: number): number {
  return passive || subject === noun || subject > noun ? -1 : subject;
}

function freed(scope: Scope, clause: Clause): Idiom | null {
  const noun = wordBehind(scope, clause, /^سراح/);
  if (noun < 0) return null;
  return { type: 'release', actor: doer(clause, noun), mover: phraseAt(scope.sentence, noun + 1)?.head ?? -1 };
}

function seized(scope: Scope, clause: Clause): Idiom | null {
  const noun = wordBehind(scope, clause, /^القبض$/);
  if (noun < 0 || tokenAt(scope.sentence, noun + 1)?.lemma !== 'على') return null;
  return { type: 'arrest', actor: doer(clause, noun), recipient: phraseAt(scope.sentence, noun + 2)?.head ?? -1 };
}

/** "أطلقوا النار على حافلة". */
function shot(scope: Scope, clause: Clause): Idiom | null {
  const noun = wordBehind(scope, clause, /^(?:ال)?(?:نار|نيران|رصاص)$/);
  if (noun < 0) return null;
  const on = tokenAt(scope.sentence, noun + 1)?.lemma === 'على' ? noun + 2 : -1;
  return { type: 'attack', actor: doer(clause, noun), recipient: on < 0 ? -1 : (phraseAt(scope.sentence, on)?.head ?? -1) };
}

/** "سيطرت القوات على البلدة": told as past it is how a place changed hands; "يسيطرون على الجبل" is how things stand. */
function taken(scope: Scope, clause: Clause): Idiom | null {
  const on = scope.sentence.tokens.findIndex((token, at) => at > clause.head && at <= clause.head + LONG && token.lemma === 'على');
  const head = on < 0 ? -1 : (phraseAt(scope.sentence, on + 1)?.head ?? -1);
  const kind = tokenAt(scope.sentence, head)?.morph?.kind ?? '';
  const place =
    /^(?:place|building|vehicle)$/.test(kind) ||
    scope.context.mentions.places.some((one) => one.sentence === scope.sentence.index && one.from <= head && head < one.to);
  return clause.tense === 'past' && !clause.negated && clause.subject >= 0 && place
    ? { type: 'attack', actor: clause.subject, recipient: head }
    : null;
}

/** "هدد الوزير بحرب": where no deed is named that the threat is of. */
function menaced({ sentence }: Scope, clause: Clause): Idiom | null {
  const deed = sentence.tokens.slice(clause.head + 1, clause.to).some(({ lemma }) => EVENT_NOUNS.has(lemma));
  return deed || clause.subject < 0 || clause.negated ? null : { type: 'threat', actor: clause.subject };
}

/** "أغلق المسلحون المعبر". */
function shut(scope: Scope, clause: Clause): Idiom | null {
  const kind = tokenAt(scope.sentence, clause.object)?.morph?.kind ?? '';
  const people = tokenAt(scope.sentence, clause.subject)?.morph?.kind === 'people';
  return clause.tense === 'past' && people && kind === 'place' ? { type: 'access', actor: clause.subject, recipient: clause.object } : null;
}

const LONG = 8;

/** What flies and falls is the weapon, not who fires it. */
function fired(scope: Scope, clause: Clause): Idiom | null {
  const noun = [clause.subject, clause.object].find((head) => MISSILES.has(tokenAt(scope.sentence, head)?.lemma ?? ''));
  return noun === undefined ? null : { type: 'shelling', weapon: noun, actor: doer(clause, noun) };
}
