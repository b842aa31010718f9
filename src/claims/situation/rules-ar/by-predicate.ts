import { STATE_ADJECTIVES, TOPIC_NOUNS } from '../../../languages/ar/situation-words.ts';
import type { Token } from '../../../text/sentence.ts';
import { type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Topic } from '../body.ts';
import { type Seen, topicIn } from './seen.ts';

/** States told without a verb of their own: "الطريق مغلق", "لا تزال البلدة تحت سيطرة". */
export function statesByPredicate(scope: Scope): Seen[] {
  return scope.sentence.tokens.flatMap(
    (token, index) => describedAt(scope, token, index) ?? underAt(scope, token, index) ?? withoutAt(scope, token, index) ?? [],
  );
}

/** "الطريق مغلق", "لا يزال المعبر مغلقا": an adjective without the article behind a noun that has it. */
function describedAt(scope: Scope, token: Token, index: number): Seen | null {
  const topic = STATE_ADJECTIVES.get(adjectiveOf(token));
  const empty = emptied(scope, token, index);
  if (topic === undefined || empty !== null) return empty;
  if (token.morph?.definite === true || /^VB/.test(token.tag)) return null;
  // "محاصرة" is besieged behind its noun, and besieging before one.
  if (token.tag === 'VN' && isNounTag(tokenAt(scope.sentence, index + 1) ?? token)) return null;
  const zone = zoneAround(scope, index);
  const noun = lastNoun(scope, zone.from, index);
  if (noun < 0 || !isSettled(scope, noun)) return null;
  const named = topicIn(scope, zone);
  if (topic === null && !hasTopic(scope, zone)) return null;
  return seenIn(scope, { index, zone, topic: topic === null || named === 'bodies' ? named : kept(topic, named), rule: 'ar-predicate' });
}

/** "باتت البلدتان خاليتين من السكان": empty of people. */
function emptied(scope: Scope, { lemma, morph }: Token, index: number): Seen | null {
  const people = tokenAt(scope.sentence, index + 2)?.morph?.kind === 'people';
  if (!/^خالي?$/.test(lemma) || morph?.definite === true || tokenAt(scope.sentence, index + 1)?.lemma !== 'من' || !people) return null;
  const zone = zoneAround(scope, index);
  return seenIn(scope, { index, zone, topic: 'other', rule: 'ar-predicate' });
}

/** A shut school or a closed bakery is no matter of roads. */
function kept(topic: Topic, named: Topic): Topic {
  return topic === 'movement' && (named === 'food' || named === 'health' || named === 'shelter') ? named : topic;
}

/** In any case: "مغلق", "مغلقا". */
function adjectiveOf({ lemma, norm }: Token): string {
  return STATE_ADJECTIVES.has(lemma) ? lemma : norm.replace(/[اه]$/, '');
}

const UNDER = new Set(['تحت', 'لسيطرة']);
const STATES_UNDER: ReadonlySet<Topic> = new Set(['control', 'siege', 'bodies']);

/** "تحت سيطرة الجيش", "تحت الحصار", "خاضعة لسيطرة": where the clause says so of its noun and does not only mark a place. */
function underAt(scope: Scope, token: Token, index: number): Seen | null {
  const hand = heldInHand(scope, token, index);
  if (hand !== null) return hand;
  const lies = token.lemma === 'خاضع' && token.morph?.definite !== true;
  if (!lies && !UNDER.has(token.lemma)) return null;
  const at = lies ? index + 2 : index + 1;
  const topic = TOPIC_NOUNS.get(tokenAt(scope.sentence, at)?.lemma ?? '');
  if (topic === undefined || !STATES_UNDER.has(topic)) return null;
  const zone = zoneAround(scope, index);
  const noun = lastNoun(scope, zone.from, index);
  if (noun < 0 || !saysSo(scope, zone)) return null;
  return seenIn(scope, { index, zone, topic, rule: 'ar-under' });
}

/** "المشفى بلا وقود", "الآبار خارج الخدمة": told of a settled noun without a verb. */
function withoutAt(scope: Scope, token: Token, index: number): Seen | null {
  const at = token.text === 'ب' && tokenAt(scope.sentence, index + 1)?.lemma === 'لا' ? index + 2 : index + 1;
  const lacks = at === index + 2 || token.lemma === 'دون' || token.lemma === 'بدون';
  const out = token.lemma === 'خارج' && tokenAt(scope.sentence, index + 1)?.lemma === 'خدمة';
  const need = TOPIC_NOUNS.get(tokenAt(scope.sentence, at)?.lemma ?? '');
  if (!out && (!lacks || need === undefined || !NEEDS.has(need))) return null;
  const around = zoneAround(scope, index);
  const zone = { from: around.from, to: Math.max(around.to, at + 1) };
  const noun = lastNoun(scope, zone.from, index);
  const hasVerb = scope.sentence.tokens.slice(zone.from, zone.to).some(({ tag }) => /^VB/.test(tag));
  if (noun < 0 || hasVerb || !isSettled(scope, noun)) return null;
  return seenIn(scope, { index, zone, topic: out ? topicIn(scope, zone) : (need as Topic), rule: 'ar-without' });
}

const NEEDS: ReadonlySet<Topic> = new Set(['food', 'water', 'health', 'shelter', 'other']);

/** "باتت البلدة في يد الفصائل", "لا يزال المطار بيد الجيش". */
function heldInHand(scope: Scope, { lemma, tag }: Token, index: number): Seen | null {
  if ((lemma !== 'يد' && lemma !== 'قبضة') || !/^NN/.test(tag) || !/^(?:في|ب)$/.test(tokenAt(scope.sentence, index - 1)?.lemma ?? ''))
    return null;
  const zone = zoneAround(scope, index);
  const noun = lastNoun(scope, zone.from, index);
  const place = scope.sentence.tokens[noun]?.morph?.kind;
  if (noun < 0 || !saysSo(scope, zone) || !(place === 'place' || place === 'building' || scope.sentence.tokens[noun]?.tag === 'NNP'))
    return null;
  return seenIn(scope, { index, zone, topic: 'control', rule: 'ar-under' });
}

const BEING = new Set(['كان', 'بات', 'أصبح', 'صار', 'ظل', 'بقي', 'زال', 'مازال', 'وقع', 'عاش', 'رزح']);

/** A verb of being, or no verb at all. */
function saysSo({ sentence }: Scope, zone: Range): boolean {
  const verbs = sentence.tokens.slice(zone.from, zone.to).filter(({ tag }) => /^VB|^AUX/.test(tag));
  return verbs.every(({ lemma }) => BEING.has(lemma));
}

interface Told {
  readonly index: number;
  readonly zone: Range;
  readonly topic: Topic;
  readonly rule: string;
}

function seenIn(scope: Scope, { index, zone, topic, rule }: Told): Seen {
  const of = scope.sentence.tokens.findIndex((token, at) => at >= zone.from && at < index && isNounTag(token));
  return { rule, topic, predicate: index, range: trimRange(scope.sentence, zone), of, confidence: 'medium', absent: true };
}

const isNounTag = ({ tag }: Token): boolean => /^(?:NN|VN|CD)/.test(tag);

/** With the article, an owner or a name: what follows without the article is said of it. */
function isSettled(scope: Scope, noun: number): boolean {
  const token = tokenAt(scope.sentence, noun);
  return (
    token?.morph?.definite === true ||
    (token?.tag === 'CD' && token.norm.startsWith('ال')) ||
    token?.morph?.pronoun != null ||
    token?.tag === 'NNP'
  );
}

function lastNoun({ sentence }: Scope, from: number, before: number): number {
  return sentence.tokens.findLastIndex((token, at) => at >= from && at < before && isNounTag(token));
}

const BREAKS = /^[،؛:;,.!?؟…()[\]«»"“”–—-]$/;
const DASH = /^[–—-]$/;

/** The words around a predicate: up to a mark, a word that opens a clause, or another verb. */
function zoneAround({ sentence: { tokens } }: Scope, index: number): Range {
  const closes = (at: number): boolean => {
    const token = tokens[at] as Token;
    // "طريق حمص – حماة": a dash between names joins them.
    const joins = DASH.test(token.text) && tokens[at - 1]?.tag === 'NNP' && tokens[at + 1]?.tag === 'NNP';
    return (BREAKS.test(token.text) && !joins) || token.tag === 'SC' || token.tag === 'REL';
  };
  let from = index;
  while (from > 0 && !closes(from - 1)) {
    from -= 1;
    if (/^VB/.test(tokens[from]?.tag ?? '')) break;
  }
  while (/^(?:NEG|AUX|MD)$/.test(tokens[from - 1]?.tag ?? '')) from -= 1;
  let to = index + 1;
  while (to < tokens.length && !closes(to) && !/^VB|^AUX|^NEG/.test(tokens[to]?.tag ?? '')) to += 1;
  return { from, to: tokens[to - 1]?.tag === 'CC' ? to - 1 : to };
}

const hasTopic = (scope: Scope, { from, to }: Range): boolean =>
  scope.sentence.tokens.slice(from, to).some(({ lemma }) => TOPIC_NOUNS.has(lemma));
