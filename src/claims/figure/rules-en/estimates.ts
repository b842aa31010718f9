import { ESTIMATE_VERBS, FATE_ADJECTIVES, FATE_NOUNS } from '../../../languages/en/fate-words.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { boundsOf } from '../bounds.ts';
import { spanOf, toDraft } from '../draft.ts';
import { fateAfter } from './after.ts';
import { type Counted, countedAt } from './counted.ts';
import { fateInside } from './fate.ts';
import type { Found, Work } from './found.ts';

const REACH = 14;

/** "put the fighters still in the city at 500": the people stand before the number. */
export function estimateFigure(context: Context, work: Work): Found | null {
  const { sentence, number } = work;
  const { tokens } = sentence;
  if (work.counted.head >= 0 || tokens[number.from - 1]?.norm !== 'at') return null;
  const verb = estimateVerb(tokens, number.from - 2);
  if (verb < 0) return null;
  const counted = peopleBetween(work, verb);
  if (counted === null) return null;
  const fate = fateAfter(tokens.slice(0, number.from - 1), counted.to) ?? fateInside(tokens, counted);
  const measure = fate?.measure ?? (counted.civilian === 'combatant' ? 'combatants' : 'other');
  const span = spanOf(sentence, counted.from, counted.to);
  const draft = toDraft(context, {
    sentence,
    from: verb,
    to: number.to,
    predicate: verb,
    rule: 'figure/estimate',
    measure,
    alternatives: fate?.also ?? [],
    of: context.report.text.slice(span.start, span.end),
    civilian: counted.civilian,
    group: counted.group,
    unit: 'persons',
    bounds: boundsOf(number),
    accounting: 'stock',
    confidence: 'medium',
    countedSpan: span,
  });
  return { number, counted, fate, draft, isPart: false };
}

function estimateVerb(tokens: readonly Token[], start: number): number {
  for (let index = start; index >= 0 && index > start - REACH; index -= 1) {
    const token = tokens[index] as Token;
    if (/^[.;:]$/.test(token.norm)) return -1;
    if (token.tag.startsWith('VB') && ESTIMATE_VERBS.has(token.lemma)) return index;
  }
  return -1;
}

/** "put the number | of | fighters at 210" */
function isNumberOf(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index]?.norm === 'of' ? index - 1 : index;
  return /^(?:number|total|count|figure|strength)$/.test(tokens[noun]?.norm ?? '') && tokens[noun + 1]?.norm === 'of';
}

/** The first noun of people after the verb. */
function peopleBetween(work: Work, verb: number): Counted | null {
  for (let index = verb + 1; index < work.number.from - 1; index += 1) {
    const { tag, norm } = work.sentence.tokens[index] as Token;
    if (tag === 'DT' || norm === 'own' || tag === 'PRP$' || isNumberOf(work.sentence.tokens, index)) continue;
    const own = FATE_ADJECTIVES.has(norm) && work.sentence.tokens[index + 1]?.norm === 'at' ? FATE_NOUNS.has(norm) : false;
    const counted = own
      ? { ...countedAt(work.sentence, index), from: index, to: index + 1, head: index, class: 'fate' as const }
      : countedAt(work.sentence, index);
    return counted.class === 'person' || counted.class === 'fate' ? counted : null;
  }
  return null;
}
