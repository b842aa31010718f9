import { FATE_ADJECTIVES, FATE_NOUNS, FATE_VERBS, type FateMeasure } from '../../../languages/en/fate-words.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { boundsOf } from '../bounds.ts';
import { type FigureDraft, spanOf, toDraft } from '../draft.ts';
import { labelStart } from './bare-count.ts';
import { classOf } from './counted.ts';
import type { Fate } from './fate.ts';
import type { Work } from './found.ts';
import { MEASURE_OF } from './things.ts';

const LONGEST = 10;
const PEOPLE = new Set(['person', 'fate', 'family', 'body']);

/** "Killed since 7 October: 11,078", "People displaced: 1.7 million": a line of a list, by the fate in its label. */
export function labelFate(tokens: readonly Token[], colon: number): Fate | null {
  const label = labelBefore(tokens, colon);
  if (label === null || (label.noun >= 0 && !PEOPLE.has(classOf(tokens[label.noun] as Token) ?? 'person'))) return null;
  for (let at = label.from; at < colon; at += 1) {
    const measure = fateIn(tokens[at] as Token);
    if (measure !== undefined) return { measure, also: [], predicate: at, from: label.from, to: colon + 1, via: 'toll', ahead: false };
  }
  return null;
}

function fateIn({ norm, lemma, tag }: Token): FateMeasure | undefined {
  if (/^(?:left|present|remaining)$/.test(norm)) return undefined;
  const verb = /^VB[DN]$/.test(tag) ? FATE_VERBS.get(lemma)?.[0]?.measure : undefined;
  return FATE_ADJECTIVES.get(norm) ?? FATE_NOUNS.get(lemma) ?? FATE_NOUNS.get(norm) ?? verb;
}

interface Label {
  readonly from: number;
  /** Its first noun, -1 for none. */
  readonly noun: number;
}

/** The words of a line before its colon: no clause, and nothing before them but a bullet or a stop. */
function labelBefore(tokens: readonly Token[], colon: number): Label | null {
  if (tokens[colon]?.norm !== ':') return null;
  const from = labelStart(tokens, colon);
  const words = tokens.slice(from, colon);
  if (words.length === 0 || words.length > LONGEST || words.some(({ tag }) => /^(?:MD|PRP|VBZ|VBP)$/.test(tag))) return null;
  return { from, noun: tokens.findIndex(({ tag }, at) => at >= from && at < colon && tag.startsWith('NN')) };
}

/** "Trucks that entered on Sunday: 69", "Houses destroyed: 250". */
export function labelThings(context: Context, { sentence, number, counted }: Work): FigureDraft | null {
  const { tokens } = sentence;
  const label = counted.head >= 0 ? null : labelBefore(tokens, number.from - 1);
  const noun = tokens[label?.noun ?? -1];
  const measure = noun?.tag === 'NNS' ? MEASURE_OF[classOf(noun) ?? 'person'] : undefined;
  if (label === null || noun === undefined || measure === undefined) return null;
  return toDraft(context, {
    sentence,
    from: label.from,
    to: number.to,
    predicate: label.noun,
    rule: `figure/${measure}-label`,
    measure,
    of: textOf(context, sentence, { from: label.from, to: number.from - 1 }),
    unit: noun.norm,
    bounds: boundsOf(number),
    confidence: 'medium',
  });
}

function textOf(context: Context, sentence: Sentence, { from, to }: { from: number; to: number }): string {
  const span = spanOf(sentence, from, to);
  return context.report.text.slice(span.start, span.end);
}
