import { BATCH_NOUNS, CARRIED_NOUNS } from '../../../languages/en/term-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import { dealNounAt } from '../../deal/nouns.ts';
import { type Range, type Scope, tokenAt } from '../../deal/scope.ts';

/** "In batches", "with their light weapons", "without being attacked", "towards the north", "within 72 hours". */
export function limitsIn(scope: Scope, range: Range): Range[] {
  const limits: Range[] = [];
  for (let index = range.from + 1; index < range.to; index += 1) {
    if (!opensLimit(scope, index)) continue;
    const to = Math.min(range.to, phraseEnd(scope, index));
    if (to <= index + 1 || pointsAtDeal(scope, { from: index, to })) continue;
    limits.push({ from: index, to });
    index = to - 1;
  }
  return limits;
}

const ALWAYS = new Set([
  'without',
  'within',
  'via',
  'until',
  'except',
  'towards',
  'toward',
  'during',
  'through',
  'under',
  'only',
  'into',
  'from',
]);

function opensLimit(scope: Scope, index: number): boolean {
  const word = tokenAt(scope.sentence, index);
  if (word === undefined || isInsideParty(scope, index)) return false;
  if (ALWAYS.has(word.norm)) return /^(?:IN|RP|RB)$/.test(word.tag);
  const nouns = phraseNouns(scope, index);
  switch (word.norm) {
    case 'in':
      return nouns.some((noun) => BATCH_NOUNS.has(noun)) || isDated(scope, index);
    case 'with':
      return tokenAt(scope.sentence, index + 1)?.tag === 'PRP$' || nouns.some((noun) => CARRIED_NOUNS.has(noun));
    case 'by':
    case 'for':
    case 'before':
    case 'on':
    case 'at':
      return isDated(scope, index) || isMeasured(scope, index);
    case 'to':
      return isPlace(scope, index);
    default:
      return false;
  }
}

/** "Dignitaries from the city": the preposition belongs to who they are. */
function isInsideParty(scope: Scope, index: number): boolean {
  return inSentence(scope.context.mentions.parties, scope.sentence.index).some((one) => one.from < index && index < one.to);
}

function phraseNouns(scope: Scope, start: number): string[] {
  return scope.sentence.tokens.slice(start + 1, phraseEnd(scope, start)).map((token) => token.lemma);
}

function isDated(scope: Scope, index: number): boolean {
  return inSentence(scope.context.mentions.dates, scope.sentence.index).some((date) => date.from <= index + 1 && index < date.to);
}

/** "For 60 days": a stretch of time as long as it may last. */
function isMeasured(scope: Scope, index: number): boolean {
  return inSentence(scope.context.mentions.quantities, scope.sentence.index).some(
    (one) => one.from >= index && one.from <= index + 2 && one.type === 'duration',
  );
}

function isPlace(scope: Scope, index: number): boolean {
  return inSentence(scope.context.mentions.places, scope.sentence.index).some((one) => one.from > index && one.from <= index + 3);
}

function pointsAtDeal(scope: Scope, range: Range): boolean {
  for (let index = range.from; index < range.to; index += 1) {
    const noun = dealNounAt(scope.sentence, index);
    if (noun !== null && noun.kind !== 'process') return true;
  }
  return false;
}

const LINKS = new Set(['of', 'in', 'held', '-']);

/** The phrase behind a preposition, over "of" and "in": "towards the areas of the north in Idlib". */
function phraseEnd(scope: Scope, start: number): number {
  let index = start + 1;
  for (; index < scope.sentence.tokens.length; index += 1) {
    const token = tokenAt(scope.sentence, index);
    if (token === undefined) return index;
    if (LINKS.has(token.norm) && index > start + 1) continue;
    if (/^(?:IN|TO|CC|,|\.|:|WDT|WP|MD|VBD|VBZ|VBP|``|'')$/.test(token.tag)) return index;
  }
  return index;
}
