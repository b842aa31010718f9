import { MOST_WORDS, PART_WORDS } from '../../../languages/ar/figure-words.ts';
import { phraseAt } from '../../../languages/ar/phrase.ts';
import type { QuantityMention } from '../../../mentions/mention.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { mostOf } from '../bounds.ts';
import { type FigureDraft, toDraft } from '../draft.ts';
import type { Found } from './found.ts';

/** "بينهم 72 طفلا", "من بينهم", "منهم": the number is a part of the one before. */
export function isPart(tokens: readonly Token[], number: QuantityMention): boolean {
  const before = tokens[number.from - 1];
  return before !== undefined && PART_WORDS.has(before.norm) && (before.morph?.pronoun != null || before.norm.length > 3);
}

/** "أكثر من 4 آلاف مقاتل من أصل 10 آلاف": the whole of which the number before is a part has the same measure. */
export function wholeOf(tokens: readonly Token[], number: QuantityMention, earlier: readonly Found[]): Found | null {
  const before = tokens.slice(Math.max(0, number.from - 2), number.from).map(({ norm }) => norm);
  return before.join(' ') === 'من اصل' ? (earlier.at(-1) ?? null) : null;
}

/** "162 مدنيا غالبيتهم في قصف", "90 شخصا معظمهم نساء": more than half, computed and marked so. */
export function mostFigures(context: Context, sentence: Sentence, earlier: readonly Found[]): FigureDraft[] {
  return sentence.tokens.flatMap((token, at) => {
    if (!MOST_WORDS.has(token.lemma) || token.morph?.pronoun == null) return [];
    const whole = earlier.findLast(({ number }) => number.to <= at);
    if (whole === undefined || at - Math.max(whole.counted.to, whole.number.to) > 3 || whole.draft.body.low === null) return [];
    const phrase = phraseAt(sentence, at + 1);
    const people = phrase !== null && sentence.tokens[phrase.head]?.morph?.kind === 'people';
    const { body, predicate } = whole.draft;
    return [
      toDraft(context, {
        sentence,
        from: at,
        to: people ? phrase.to : at + 1,
        predicate: predicate.token,
        rule: `figure/ar-${body.measure}-most`,
        measure: body.measure,
        of: people ? context.report.text.slice(sentence.tokens[phrase.head]?.start, sentence.tokens[phrase.to - 1]?.end) : body.of,
        civilian: people ? 'unknown' : body.civilian,
        unit: body.unit,
        bounds: mostOf(body, token.text),
        accounting: body.accounting,
        confidence: 'medium',
        notes: ['more than half of the count, computed from the words'],
        partOf: whole.draft,
      }),
    ];
  });
}
