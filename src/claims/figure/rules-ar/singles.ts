import { PEOPLE_WORDS } from '../../../languages/ar/people-words.ts';
import { phraseAt } from '../../../languages/ar/phrase.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import { overlaps } from '../../../text/span.ts';
import type { Context } from '../../kind.ts';
import type { Measure } from '../body.ts';
import { exactly } from '../bounds.ts';
import { type FigureDraft, spanOf, toDraft } from '../draft.ts';
import { measureAt } from './fate.ts';

const ONE: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'captured', 'missing']);
const PEOPLE = new Map(PEOPLE_WORDS.map((row) => [row[0], row]));

/** "مقتل مدني", "قتل جندي": one person, told without a number: an indefinite singular right behind the word of fate. */
export function singleFigures(context: Context, sentence: Sentence): FigureDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    const row = PEOPLE.get(token.lemma);
    if (!(row?.[4] === true && isSingle(token)) && !isOneMore(token, tokens[at + 1])) return [];
    if (isCounted(context, sentence, at)) return [];
    const predicate = row === undefined ? at - 1 : fateOver(context, sentence, at);
    const measure = predicate < 0 || !/^V/.test(tokens[predicate]?.tag ?? '') ? null : measureAt(tokens, predicate);
    if (measure === null || !ONE.has(measure) || isOffice(tokens, at)) return [];
    const to = phraseAt(sentence, at)?.to ?? at + 1;
    const span = spanOf(sentence, at, to);
    return [
      toDraft(context, {
        sentence,
        from: predicate,
        to,
        predicate,
        rule: `figure/ar-${measure}-one`,
        measure,
        of: context.report.text.slice(span.start, span.end),
        civilian: row?.[3] ?? 'unknown',
        group: row?.[5] ?? null,
        unit: 'persons',
        bounds: exactly(1),
        accounting: 'new',
        confidence: 'low',
        notes: ['one person, told without a number'],
        countedSpan: span,
      }),
    ];
  });
}

function isSingle({ tag, morph }: Token): boolean {
  return tag === 'NN' && morph?.kind === 'people' && morph.number === 'one' && !morph.definite;
}

/** "وإصابة ثالث", "وجرح آخر": one more, whose noun was said before. */
function isOneMore({ tag, lemma, morph }: Token, next: Token | undefined): boolean {
  return (
    tag === 'JJ' &&
    /^(?:آخر|ثالث|رابع|خامس)$/.test(lemma) &&
    morph?.number === 'one' &&
    morph.definite === false &&
    next?.morph?.kind !== 'people'
  );
}

/** "اغتيال رئيس الوزراء": a known person by his office, no count. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.tag !== 'JJ' && (next.morph?.definite === true || next.tag === 'NNP') && next.tag !== 'IN';
}

function isCounted(context: Context, sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  const near = context.mentions.quantities.some(
    (number) =>
      number.sentence === sentence.index && (overlaps(number, sentence.tokens[at] as Token) || number.to === at || number.from === at + 1),
  );
  return near || before?.tag === 'CD' || before?.tag === 'DT';
}

/** The verbal noun right before ("مقتل وإصابة" both), or a verb with no other noun between; joined nouns share it. */
function fateOver(context: Context, sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  if (before?.tag === 'VN') return at - 1;
  if (/^VB/.test(before?.tag ?? '')) return isDoneTo(context, sentence, { verb: at - 1, at }) ? at - 1 : -1;
  if (before?.lemma !== 'و') return -1;
  // "مقتل مدني وجندي": over one joined noun.
  const first = tokens.findLastIndex(({ tag }, index) => index < at - 1 && (tag === 'VN' || /^VB/.test(tag)));
  if (first < 0 || at - first > 6 || tokens.slice(first + 1, at - 1).some(({ tag }) => !['NN', 'JJ', 'CC'].includes(tag))) return -1;
  return tokens[first]?.tag === 'VN' || isDoneTo(context, sentence, { verb: first, at }) ? first : -1;
}

/** "قتل جندي" is passive; "قتل جندي طفلا" is not. */
function isDoneTo(context: Context, sentence: Sentence, { verb, at }: { verb: number; at: number }): boolean {
  const clause = (context.clauses[sentence.index] ?? []).find(({ head }) => head === verb);
  return clause !== undefined && (clause.object === at || (clause.subject === at && (clause.passive || INTRANSITIVE.has(clause.lemma))));
}

const INTRANSITIVE = new Set(['استشهد', 'توفي', 'مات', 'قضى', 'ارتقى', 'غرق', 'هلك', 'اختفى', 'لقي']);
