import type { Clause } from '../../languages/clause.ts';
import { type Scope, tokenAt } from './scope.ts';

/**
 * The noun that a verb speaks of by the order of words alone: the first noun phrase before it that no preposition opens.
 * "Talks between A and B were held", "the truce of 22 May lapsed": where the parse takes the nearer noun. -1 for none.
 */
export function surfaceSubject(scope: Scope, clause: Clause, depth = 0): number {
  const verb = groupStart(scope, clause.head);
  const from = boundaryBefore(scope, verb);
  const own = firstPhrase(scope, from, verb);
  if (own >= 0 || depth > 1 || !sharesSubject(scope, from)) return own;
  const governor = scope.clauses.find((one) => one.head < from && one.form === 'finite' && one.to >= from - 1);
  return governor === undefined ? -1 : surfaceSubject(scope, governor, depth + 1);
}

/** The noun that stands right before the verb and its auxiliaries; -1 for any other word. */
export function nounBefore(scope: Scope, clause: Clause): number {
  const at = groupStart(scope, clause.head) - 1;
  return /^NN/.test(tokenAt(scope.sentence, at)?.tag ?? '') ? at : -1;
}

/** The first word of "has largely been" before the main verb. */
function groupStart(scope: Scope, head: number): number {
  let at = head;
  while (at > 0 && isOfGroup(scope, at - 1)) at -= 1;
  return at;
}

function isOfGroup(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined) return false;
  if (token.norm === 'to')
    return /^(?:due|set|scheduled|expected|supposed|poised|likely|slated|ready)$/.test(tokenAt(scope.sentence, index - 1)?.norm ?? '');
  if (tokenAt(scope.sentence, index + 1)?.norm === 'to' && tokenAt(scope.sentence, index + 2)?.tag === 'VB')
    return /^(?:JJ|VBN|VB[DPZ])$/.test(token.tag);
  return token.label === 'aux' || token.label === 'cop' || token.tag === 'MD' || /^RB/.test(token.tag);
}

const STOPS = new Set([';', ':', '-', '–', '—', '“', '”', '"', '``', "''", 'that', 'which', 'who', 'but', 'while', 'whereas', 'although', 'though', 'because', 'after', 'before', 'when', 'until', 'if', 'since', 'as']); // biome-ignore format: a word list
const FARTHEST = 30;

/** Where the words of the clause may begin: behind the last finite verb, opener or stop. */
function boundaryBefore(scope: Scope, verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < FARTHEST) {
    const token = tokenAt(scope.sentence, at - 1);
    if (token === undefined || STOPS.has(token.norm) || (/^(?:VBD|VBZ|VBP|MD|VB)$/.test(token.tag) && !hangsOnNoun(scope, at - 1))) break;
    at -= 1;
  }
  return at;
}

/** "Negotiations to hand over the city". */
function hangsOnNoun(scope: Scope, verb: number): boolean {
  return tokenAt(scope.sentence, verb - 1)?.norm === 'to' && /^NN/.test(tokenAt(scope.sentence, verb - 2)?.tag ?? '');
}

/** "… and was prolonged": nothing but the joining word before the verb. */
function sharesSubject(scope: Scope, from: number): boolean {
  return (
    tokenAt(scope.sentence, from)?.tag !== undefined && from > 0 && /^VB|^RP|^NN|^CD/.test(tokenAt(scope.sentence, from - 1)?.tag ?? '')
  );
}

const IN_PHRASE = /^(?:DT|PDT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|PRP\$|POS|VBN|VBG|HYPH|RBS)$/;

function firstPhrase(scope: Scope, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokenAt(scope.sentence, at);
    if (token === undefined) return -1;
    if (token.tag === 'PRP' && tokenAt(scope.sentence, at - 1)?.tag !== 'IN') return at;
    const end = phraseEnd(scope, at, to);
    if (end === at) {
      const opens = token.tag === 'IN' || token.tag === 'TO';
      at = opens ? Math.max(phraseEnd(scope, at + 1, to), at + 1) : at + 1;
      continue;
    }
    const head = headIn(scope, at, end);
    if (head >= 0 && token.norm !== 'and') return head;
    at = end;
  }
  return -1;
}

/** The end of the noun phrase that begins at `at`; a determiner inside it opens the next one. */
function phraseEnd(scope: Scope, at: number, to: number): number {
  let end = at;
  while (end < to) {
    const tag = tokenAt(scope.sentence, end)?.tag ?? '';
    if (
      !IN_PHRASE.test(tag) ||
      (end > at && /^(?:DT|PRP\$)$/.test(tag) && !/^(?:DT|PDT)$/.test(tokenAt(scope.sentence, end - 1)?.tag ?? ''))
    )
      break;
    end += 1;
  }
  return end;
}

function headIn(scope: Scope, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (/^NN/.test(tokenAt(scope.sentence, at)?.tag ?? '')) return at;
  return -1;
}
