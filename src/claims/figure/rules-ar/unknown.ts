import { FATE_NOUNS, TOLL_NOUNS } from '../../../languages/ar/figure-words.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import { type FigureDraft, toDraft } from '../draft.ts';

/** "لم يتمكن من تحديد حصيلة القتلى", "عدد القتلى غير معروف": said to be unknown; a claim without a value. */
export function unknownFigures(context: Context, sentence: Sentence): FigureDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (!TOLL_NOUNS.has(token.lemma)) return [];
    const noun = tokens.findIndex(({ lemma }, index) => index > at && index <= at + 3 && FATE_NOUNS.has(lemma));
    const measure = FATE_NOUNS.get(tokens[noun]?.lemma ?? '');
    if (measure === undefined) return [];
    const from = notKnownBefore(tokens, at);
    const to = notKnownAfter(tokens, noun);
    if (from === null && to === null) return [];
    return [
      toDraft(context, {
        sentence,
        from: from ?? at,
        to: to ?? noun + 1,
        predicate: at,
        rule: 'figure/ar-unknown',
        measure,
        of: tokens[noun]?.text ?? null,
        unit: 'persons',
        bounds: {
          low: null,
          high: null,
          lowExclusive: false,
          highExclusive: false,
          qualifier: null,
          vague: null,
          unknown: true,
          derived: false,
        },
        confidence: 'medium',
        modality: null,
        notes: ['said to be unknown'],
      }),
    ];
  });
}

/** "لم يتمكن من تحديد", "لم تعرف", "دون معرفة", "يتعذر تحديد". */
function notKnownBefore(tokens: readonly Token[], at: number): number | null {
  const from = Math.max(0, at - 5);
  const knows = tokens.findIndex(
    ({ morph }, index) => index >= from && index < at && ['حدد', 'عرف', 'علم', 'أحصى'].includes(morph?.verb ?? ''),
  );
  const not = tokens.findLastIndex(
    ({ tag, lemma }, index) => index >= from && index < at && (tag === 'NEG' || lemma === 'دون' || lemma === 'تعذر'),
  );
  return knows >= 0 && not >= 0 ? not : null;
}

/** "غير معروف", "غير محدد", "لم يعرف بعد". */
function notKnownAfter(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (next?.lemma === 'غير' && /^(?:معروف|محدد|واضح|موكد)/.test(tokens[at + 2]?.norm ?? '')) return at + 3;
  return next?.tag === 'NEG' && ['عرف', 'حدد'].includes(tokens[at + 2]?.morph?.verb ?? '') ? at + 3 : null;
}
