import type { Clause } from '../../languages/clause.ts';
import { GOVERNING_WORDS } from '../../languages/en/modality-words.ts';
import { SPEECH_VERBS } from '../../languages/en/speech-words.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { inSentence } from '../../mentions/near.ts';
import type { Sentence } from '../../text/sentence.ts';
import { contains } from '../../text/span.ts';
import type { AnyDraft, Context } from '../kind.ts';
import { clauseOf } from '../modality.ts';

interface Scope {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** The dates of the sentence with the clause that each hangs in. */
  readonly homes: ReadonlyMap<DateMention, Clause | null>;
}

/** The date of the predicate's own clause in English, by the parse. */
export function englishDate(context: Context, draft: AnyDraft): DateMention | null {
  const { sentence: index, token } = draft.predicate;
  const sentence = context.sentences[index];
  const dates = inSentence(context.mentions.dates, index);
  if (sentence === undefined || dates.length === 0) return null;
  const clauses = context.clauses[index] ?? [];
  const scope: Scope = { sentence, clauses, homes: withoutCompared(sentence, homesOf(sentence, clauses, dates), token) };
  const own = clauseOf(clauses, sentence, token);
  return (
    nearest(hangingOn(scope, token), token) ??
    ofAntecedent(scope, own, token) ??
    climb(scope, own, token) ??
    below(scope, own) ??
    quoted(scope, draft, own) ??
    only(scope, own)
  );
}

const known = new WeakMap<Sentence, Scope['homes']>();

function homesOf(sentence: Sentence, clauses: readonly Clause[], dates: readonly DateMention[]): Scope['homes'] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const homes = new Map(dates.map((date) => [date, clauseOf(clauses, sentence, headOf(sentence, date))]));
  known.set(sentence, homes);
  return homes;
}

const COMPARED = /^(?:up|down|compared|against) (?:from|with|to)$/;

/** "31 bodies were found, up from 24 on Sunday": the day of the count beside is not the day of this one. */
function withoutCompared({ tokens }: Sentence, homes: Scope['homes'], token: number): Scope['homes'] {
  const cut = tokens.findIndex(({ norm }, index) => COMPARED.test(`${norm} ${tokens[index + 1]?.norm}`) && tokens[index + 2]?.tag === 'CD');
  if (cut < 0 || token >= cut) return homes;
  const comma = tokens.findIndex(({ norm }, index) => index > cut && norm === ',');
  return new Map([...homes].filter(([{ from }]) => from < cut || (comma > 0 && from > comma)));
}

/** The token of a date that hangs on a word outside it. */
function headOf(sentence: Sentence, { from, to }: DateMention): number {
  for (let index = from; index < to; index += 1) {
    const head = sentence.tokens[index]?.head ?? -1;
    if (head < from || head >= to) return index;
  }
  return from;
}

/** "Sunday's attack": the dates that hang on the predicate's own words. */
function hangingOn({ sentence, homes }: Scope, token: number): DateMention[] {
  return [...homes.keys()].filter((date) => sentence.tokens[headOf(sentence, date)]?.head === token);
}

function nearest(dates: readonly DateMention[], token: number): DateMention | null {
  const distance = (date: DateMention) => Math.min(Math.abs(date.from - token), Math.abs(date.to - 1 - token));
  return dates.reduce<DateMention | null>((best, date) => (best === null || distance(date) < distance(best) ? date : best), null);
}

/**
 * "The strike of 9 April, which killed 19": what a relative clause without a date of its own tells is dated by the noun that
 * it hangs on; a date behind its closing comma is of something else.
 */
function ofAntecedent({ sentence, homes }: Scope, own: Clause | null, token: number): DateMention | null {
  const { tokens } = sentence;
  const pronoun = own?.subject ?? -1;
  if (!/^(?:WDT|WP)$/.test(tokens[pronoun]?.tag ?? '') || pronoun > token) return null;
  const comma = tokens.findIndex(({ norm }, index) => index > token && norm === ',');
  const dates = [...homes.keys()];
  if (dates.some(({ from }) => from > pronoun && (comma < 0 || from < comma))) return null;
  const verb = tokens.slice(0, pronoun).findLastIndex(({ tag }) => tag.startsWith('VB'));
  const before = dates.filter(({ from, to }) => from > verb && to <= pronoun);
  return before.length === 1 ? (before[0] ?? null) : null;
}

/** The dates of the clause itself, else of the clause whose time it shares. */
function climb(scope: Scope, own: Clause | null, token: number): DateMention | null {
  let clause = own;
  for (let steps = 0; clause !== null && steps < 5; steps += 1) {
    const here = clause;
    const dates = [...scope.homes].filter(([date, home]) => home === here && (here === own || isShared(own as Clause, here, date)));
    const found = nearest(
      dates.map(([date]) => date),
      token,
    );
    if (found !== null) return found;
    const above = [...scope.homes.keys()].find((date) => date.from <= here.governor && here.governor < date.to);
    if (above !== undefined) return above;
    clause = sharesTime(scope, here) ? (scope.clauses.find(({ head }) => head === here.governor) ?? null) : null;
  }
  return null;
}

/** A clause beside with a subject of its own shares only a date that opens the sentence: "On Sunday, A left and B came". */
function isShared(own: Clause, governor: Clause, date: DateMention): boolean {
  if (own.label !== 'conj' || own.subject < 0 || own.subject === governor.subject) return true;
  return date.to <= governor.head && (governor.subject < 0 || date.to <= governor.subject);
}

const SAME_TIME = new Set(['when', 'as', 'while', 'whereupon', 'with']);

function sharesTime({ sentence }: Scope, clause: Clause): boolean {
  if (clause.label === 'conj') return true;
  // "urged them on Monday to leave" dates the urging.
  if (clause.label === 'xcomp') return (GOVERNING_WORDS[sentence.tokens[clause.governor]?.lemma ?? ''] ?? 'transparent') === 'transparent';
  if (clause.label !== 'advcl') return false;
  if (clause.form === 'gerund' || clause.form === 'participle') return !isMarked(sentence, clause, /^(?:after|before|since)$/);
  return sentence.tokens.some((token) => token.head === clause.head && SAME_TIME.has(token.norm));
}

function isMarked(sentence: Sentence, clause: Clause, words: RegExp): boolean {
  return sentence.tokens.some((token) => token.head === clause.head && words.test(token.norm));
}

const CAUSING = /^(?:in|by|during|amid|from|under)$/;

/** "killed in shelling on Sunday", "killed and wounded on Sunday": the one date of what the clause itself names. */
function below(scope: Scope, own: Clause | null): DateMention | null {
  if (own === null || scope.homes.size !== 1) return null;
  const [[date, home]] = [...scope.homes] as [[DateMention, Clause | null]];
  if (home === null || home.from < own.head) return null;
  const caused = home.form === 'gerund' && isMarked(scope.sentence, home, CAUSING);
  const paired = home.label === 'conj' && home.governor === own.head && home.subject === own.subject && home.head - own.head <= 3;
  return caused || paired ? date : null;
}

/** A date in the quote that no other full clause owns. */
function quoted({ homes, sentence }: Scope, draft: AnyDraft, own: Clause | null): DateMention | null {
  const free = [...homes].filter(
    ([date, home]) =>
      contains(draft.span, date) &&
      (home === null || home === own || (home.form !== 'finite' && home.label !== 'acl') || isBehindNoun(sentence, draft, date)),
  );
  return free.length === 1 ? (free[0]?.[0] ?? null) : null;
}

/** "a bombing at a checkpoint on Saturday": no verb stands between the noun and its date. */
function isBehindNoun({ tokens }: Sentence, { predicate }: AnyDraft, date: DateMention): boolean {
  if (!tokens[predicate.token]?.tag.startsWith('NN') || date.from < predicate.token) return false;
  return !tokens.slice(predicate.token, date.from).some(({ tag }) => tag.startsWith('VB'));
}

/**
 * The one date of a sentence that tells one story: its clauses share the tense, and the date stands neither with a verb of
 * saying nor in a relative clause nor in what came before or after.
 */
function only({ sentence, clauses, homes }: Scope, own: Clause | null): DateMention | null {
  if (own === null || homes.size !== 1 || own.tense !== 'past' || own.label === 'acl') return null;
  const [[date, home]] = [...homes] as [[DateMention, Clause | null]];
  if (date.bound !== null) return null;
  if (home === null) return date.from <= 1 ? date : null;
  if (SPEECH_VERBS.has(home.lemma) || ['acl', 'ccomp', 'xcomp'].includes(home.label) || home.modal !== null) return null;
  if (home.form === 'infinitive' || (home.form === 'finite' && home.tense !== 'past')) return null;
  return [own, home].some((clause) => isMarked(sentence, clause, APART)) || isTold(clauses, own) ? null : date;
}

/** What somebody says has its own time. */
function isTold(clauses: readonly Clause[], own: Clause): boolean {
  return own.label === 'ccomp' && clauses.some((clause) => clause.head === own.governor && SPEECH_VERBS.has(clause.lemma));
}

const APART = /^(?:after|before|since|until|till|although|though|because|if|unless|whose|which|who|that)$/;
