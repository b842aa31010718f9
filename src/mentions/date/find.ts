import type { Clause } from '../../languages/clause.ts';
import type { Published } from '../../reports/report.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { tokensIn } from '../near.ts';
import { parseIso } from './day.ts';
import type { Around, BoundWord, DateGrammar } from './grammar.ts';
import type { Lean, Meaning } from './meaning.ts';
import { type Resolved, resolve, type Standpoint } from './resolve.ts';
import { around, type Scanned, scan } from './scan.ts';
import type { Days } from './stretch.ts';
import { type ToldDays, toldDays } from './told.ts';

/** An expression of time with the days that it means. The span holds the words of the time alone. */
export interface TimeExpression extends Span {
  readonly sentence: number;
  readonly meaning: Meaning;
  /** The days of the words themselves, before a bound opens one end; null where nothing says which. */
  readonly days: Resolved | null;
  /** With the words that bound it: "since June", "no later than Friday", "for four months now". */
  readonly whole: Span;
  readonly bound: BoundWord['bound'] | null;
  readonly lean: Lean | null;
  /** "before June", "after June". */
  readonly outside: boolean;
  readonly parts: readonly TimeExpression[];
}

/** What the finder reads: sentences with their clauses, and the day of publication. */
export interface DateSource {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly (readonly Clause[])[];
  readonly published: Published | null;
}

/** Every expression of time in text order: dates, hours, lengths, repetitions and words such as "recently". */
export function findTimes(source: DateSource, grammar: DateGrammar): TimeExpression[] {
  const told = toldDays(source.published === null ? null : parseIso(source.published.latest));
  return source.sentences.flatMap((sentence) => {
    const view = grammar.view(source.text.slice(sentence.start, sentence.end));
    return scan(view.text, grammar).map((scanned) => {
      const found = expression(source, sentence, { scanned, grammar, view, told });
      const days = closed(found.days);
      if (days !== null && isTold(found.meaning)) told.add(days, sentence.index);
      return found;
    });
  });
}

interface Work {
  readonly scanned: Scanned;
  readonly grammar: DateGrammar;
  readonly view: MappedText;
  readonly told: ToldDays;
}

function expression(source: DateSource, sentence: Sentence, work: Work): TimeExpression {
  const { scanned, grammar, view, told } = work;
  const look = around(view.text, scanned);
  const span = placed(view, sentence, scanned);
  const token = tokensIn(sentence.tokens, span).from;
  const bound = boundBefore(look, grammar, scanned.meaning);
  const ahead = bound !== null && bound.word.bound !== 'since' ? 'future' : null;
  const lean = grammar.lean(sentence, source.clauses[sentence.index] ?? [], token) ?? ahead;
  const settled = grammar.settle(scanned.meaning, look, lean);
  const lead = bound?.length ?? settled.before;
  return {
    ...span,
    sentence: sentence.index,
    meaning: settled.meaning,
    days: daysOf(settled.meaning, source.published, { told, since: near(source.sentences, sentence), lean }),
    whole: placed(view, sentence, { start: scanned.start - lead, end: scanned.end + settled.after }),
    bound: settled.bound ?? bound?.word.bound ?? null,
    lean,
    outside: bound?.word.outside === true,
    parts: scanned.parts.map((part) => expression(source, sentence, { ...work, scanned: part })),
  };
}

function placed(view: MappedText, sentence: Sentence, { start, end }: Span): Span {
  const span = view.spanOf(start, end);
  return { start: sentence.start + span.start, end: sentence.start + span.end };
}

function boundBefore({ before, after }: Around, grammar: DateGrammar, meaning: Meaning): { word: BoundWord; length: number } | null {
  if (!['named', 'counted', 'part', 'clock'].includes(meaning.is)) return null;
  if ((meaning.is === 'named' && meaning.lastDay !== undefined) || grammar.owner.test(after)) return null;
  for (const word of grammar.bounds) {
    const match = word.before.exec(before);
    if (match === null || (match.groups?.article !== undefined && grammar.noun.test(after))) continue;
    // "before dawn on Friday" is on Friday.
    if (word.outside === true && (meaning.part !== undefined || meaning.clock !== undefined)) return null;
    return { word, length: match[0].length };
  }
  return null;
}

interface Place {
  readonly told: ToldDays;
  /** The first sentence whose day an hour may belong to. */
  readonly since: number;
  readonly lean: Lean | null;
}

/** The two sentences before, if they are of the same paragraph: "at dusk" in the next one may be of another day. */
function near(sentences: readonly Sentence[], { index, paragraph }: Sentence): number {
  const before = [index - 2, index - 1].find((at) => sentences[at]?.paragraph === paragraph);
  return before ?? index;
}

/** Where the publication itself is only known as a stretch, the days that both its ends allow. */
function daysOf(meaning: Meaning, published: Published | null, place: Place): Resolved | null {
  const at = (iso: string | undefined) => resolve(meaning, standpoint(iso === undefined ? null : parseIso(iso), place));
  const late = at(published?.latest);
  if (published === null || published.earliest === published.latest || late?.anchor !== 'publication') return late;
  const early = at(published.earliest);
  return early === null ? null : { ...late, first: early.first, last: late.last };
}

function standpoint(now: number | null, { told, since, lean }: Place): Standpoint {
  return {
    now,
    lean,
    told: (longest) => told.last({ longest, behind: lean === 'past' }),
    toldNear: () => told.last({ longest: 'day', since }),
  };
}

function isTold(meaning: Meaning): boolean {
  // "a year earlier" compares; the story goes on from where it was.
  return (
    meaning.is === 'named' || (meaning.is === 'counted' && !(meaning.from === 'told' && meaning.direction < 0 && meaning.unit !== 'day'))
  );
}

function closed(days: Resolved | null): Days | null {
  return days === null || days.first === null || days.last === null ? null : { first: days.first, last: days.last, unit: days.unit };
}
