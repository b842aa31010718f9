import { SPEECH_VERBS } from '../../languages/ar/speech-words.ts';
import type { Clause } from '../../languages/clause.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { inSentence, touching } from '../../mentions/near.ts';
import type { Sentence } from '../../text/sentence.ts';
import { contains } from '../../text/span.ts';
import type { AnyDraft, Context } from '../kind.ts';

/** The date of the predicate's own predication in Arabic: its verb's, else that of the verb before whose time it shares. */
export function arabicDate(context: Context, draft: AnyDraft): DateMention | null {
  const { sentence: index, token } = draft.predicate;
  const sentence = context.sentences[index];
  const dates = inSentence(context.mentions.dates, index);
  const clauses = context.clauses[index] ?? [];
  if (sentence === undefined || dates.length === 0) return null;
  const quoted = touching(dates, draft.span).filter((date) => contains(draft.span, date));
  if (quoted.length === 1 && isTold(sentence, homeOf(clauses, token), homeOf(clauses, quoted[0]?.from ?? 0))) return quoted[0] ?? null;
  let clause = homeOf(clauses, token);
  for (let steps = 0; clause !== null && steps < 3; steps += 1) {
    const here: Clause = clause;
    const own = dates.filter((date) => homeOf(clauses, date.from) === here);
    if (own.length > 0) return nearest(own, token);
    clause = sharesTime(sentence, here) ? homeOf(clauses, here.governor) : null;
  }
  return only({ sentence, clauses, dates }, homeOf(clauses, token));
}

/**
 * The predication that a word belongs to: the verb of its stretch, verbal nouns under it included ("announced the start
 * of …"); a date set off by commas belongs to the one before it, or at the head of a sentence to the first.
 */
function homeOf(clauses: readonly Clause[], token: number): Clause | null {
  const holding = clauses.filter(({ from, to }) => from <= token && token < to);
  const verb = holding.find(({ form }) => form === 'finite') ?? holding[0];
  return verb ?? clauses.findLast(({ to }) => to <= token) ?? clauses[0] ?? null;
}

function nearest(dates: readonly DateMention[], token: number): DateMention | null {
  return dates.reduce<DateMention | null>(
    (best, date) => (best === null || Math.abs(date.from - token) < Math.abs(best.from - token) ? date : best),
    null,
  );
}

/** A date in the words of the claim is its own, unless a clause about another thing holds it. */
function isTold({ tokens }: Sentence, own: Clause | null, home: Clause | null): boolean {
  if (own === home || home === null) return true;
  const opener = tokens[home.from];
  return opener?.tag !== 'REL' && !APART.has(opener?.lemma ?? '');
}

/** Conjunctions of the same time or of an outcome: when, while, as, which led to. */
const SAME_TIME = new Set(['عندما', 'حينما', 'حين', 'بينما', 'فيما', 'إذ', 'حيث', 'مما']);

function sharesTime({ tokens }: Sentence, clause: Clause): boolean {
  if (clause.label === 'advcl') return SAME_TIME.has(tokens[clause.from]?.lemma ?? '');
  // A verbal noun behind a comma goes on with the verb before it: "the town saw, on Sunday, shelling".
  return clause.form === 'noun' || clause.label === 'conj' || clause.label === 'obj' || clause.label === 'obl';
}

const APART = new Set(['بعدما', 'قبلما', 'لأن', 'لكن', 'إذا', 'لو', 'كي', 'ريثما']);

/**
 * The one date of a sentence that tells one story: it stands neither with a verb of saying nor in a clause after "who",
 * nor in what came before or is only said to come.
 */
function only(
  { sentence, clauses, dates }: { sentence: Sentence; clauses: readonly Clause[]; dates: readonly DateMention[] },
  own: Clause | null,
) {
  const [date] = dates;
  const home = date === undefined ? null : homeOf(clauses, date.from);
  if (date === undefined || dates.length > 1 || date.bound !== null || own === null || home === null) return null;
  // What is, or is to come, is not dated by what was.
  if ((own.form === 'finite' && own.tense !== 'past') || date.latest === null) return null;
  if (SPEECH_VERBS.has(home.lemma) || home.negated || [own, home].some(({ tense, modal }) => tense === 'future' || modal !== null))
    return null;
  const openers = [own, home].map((clause) => sentence.tokens[clause.from]);
  return openers.some((token) => token?.tag === 'REL' || APART.has(token?.lemma ?? '')) ? null : date;
}
