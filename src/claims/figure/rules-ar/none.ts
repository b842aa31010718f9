import { phraseAt } from '../../../languages/ar/phrase.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import type { Measure } from '../body.ts';
import { exactly } from '../bounds.ts';
import { type FigureDraft, toDraft } from '../draft.ts';
import { measureAt } from './fate.ts';

/** Counts of none: "خالية من السكان", "دون وقوع إصابات", "لم يقتل أحد", "لم يبق أي مدني". */
export function noneFigures(context: Context, sentence: Sentence): FigureDraft[] {
  return sentence.tokens.flatMap((_, at) => {
    const found = emptyOf(sentence.tokens, at) ?? withoutHarm(sentence.tokens, at) ?? nobody(sentence.tokens, at);
    if (found === null) return [];
    const { measure, to, predicate } = found;
    return [
      toDraft(context, {
        sentence,
        from: at,
        to: Math.max(to, phraseAt(sentence, to - 1)?.to ?? to),
        predicate,
        rule: `figure/ar-${measure}-none`,
        measure,
        unit: 'persons',
        bounds: exactly(0),
        accounting: measure === 'remaining' ? 'stock' : 'new',
        confidence: 'medium',
        modality: null,
      }),
    ];
  });
}

interface None {
  readonly measure: Measure;
  readonly predicate: number;
  readonly to: number;
}

/** "خالية من السكان", "خلت من المدنيين". */
function emptyOf(tokens: readonly Token[], at: number): None | null {
  const people = tokens[at + 2];
  if (!/^خال|^خلت?$/.test(tokens[at]?.norm ?? '') || tokens[at + 1]?.lemma !== 'من' || people?.morph?.kind !== 'people') return null;
  return { measure: 'remaining', predicate: at, to: at + 3 };
}

const HARM: ReadonlyMap<string, Measure> = new Map([
  ['إصابة', 'wounded'],
  ['ضحية', 'killed'],
  ['قتيل', 'killed'],
  ['خسارة', 'casualties'],
]);

/** "دون وقوع إصابات", "من دون تسجيل ضحايا", "ولم تقع إصابات". */
function withoutHarm(tokens: readonly Token[], at: number): None | null {
  const first = tokens[at];
  const without = first?.lemma === 'دون' || first?.lemma === 'بدون';
  const not = first?.tag === 'NEG' && /^(?:وقع|سجل|سقط)$/.test(tokens[at + 1]?.lemma ?? '');
  if (!without && !not) return null;
  for (let index = at + 1; index <= at + 4; index += 1) {
    const measure = HARM.get(tokens[index]?.lemma ?? '');
    if (measure === undefined) continue;
    if (measure === 'casualties' && !/^بشر/.test(tokens[index + 1]?.norm ?? '')) return null;
    return { measure, predicate: at, to: index + 1 };
  }
  return null;
}

/** "لم يقتل أحد", "لم يبق أي مدني", "لم يفرج عن أي معتقل". */
function nobody(tokens: readonly Token[], at: number): None | null {
  // "لم يعد" is "no longer".
  if (tokens[at]?.tag !== 'NEG' || !/^VB/.test(tokens[at + 1]?.tag ?? '') || /عد$/.test(tokens[at + 1]?.norm ?? '')) return null;
  const measure = measureAt(tokens, at + 1);
  if (measure === null) return null;
  for (let index = at + 2; index <= at + 4; index += 1) {
    const token = tokens[index];
    const any = token?.norm === 'احد' || (token?.lemma === 'أي' && tokens[index + 1]?.morph?.kind === 'people');
    if (any) return { measure, predicate: at + 1, to: token?.norm === 'احد' ? index + 1 : index + 2 };
  }
  return null;
}
