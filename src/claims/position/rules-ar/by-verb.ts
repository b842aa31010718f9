import { READY, STANCE_VERBS, WORD_GIVEN } from '../../../languages/ar/deal-words.ts';
import { longPhrase, phraseAt } from '../../../languages/ar/phrase.ts';
import type { Clause } from '../../../languages/clause.ts';
import { dealNounIn } from '../../deal/deal-talk-ar.ts';
import { partyAt } from '../../deal/parties.ts';
import { type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Held } from './stance.ts';

/** Stances told by a verb with its holder: refusing, accepting, denying, welcoming, accusing, pledging; readiness. */
export function stancesByVerb(scope: Scope): Held[] {
  return scope.clauses.flatMap((clause) => heldBy(scope, clause) ?? readiness(scope, clause) ?? []);
}

function heldBy(scope: Scope, clause: Clause): Held | null {
  const row = STANCE_VERBS.get(clause.lemma);
  if (row === undefined || clause.form !== 'finite' || clause.passive) return null;
  const holder = holderOf(scope, clause);
  if (holder === null || !isStance(scope, clause, holder)) return null;
  const range = wordsOfStance(scope, clause);
  const toward = trimRange(scope.sentence, { from: Math.max(clause.head + 1, endOfHolder(scope, holder)), to: range.to });
  if (range.to - range.from < 2) return null;
  return {
    rule: 'ar-verb',
    stance: refusesWord(scope, clause, holder) ? 'undecided' : row.stance,
    predicate: clause.head,
    range,
    holder,
    toward: toward.to > toward.from ? toward : null,
  };
}

/** Verbs that tell a stance only with some words: an offer weighed, a view held, a deal gone back on. */
function isStance(scope: Scope, clause: Clause, holder: number): boolean {
  switch (clause.lemma) {
    case 'درس':
      return isOffer(scope, clause);
    case 'رأى':
    case 'اعتبر':
    case 'أمل':
    case 'تمنى':
      return holder >= 0 && hasThat(scope, clause);
    case 'وصف':
    case 'عد':
      return holder >= 0 && clause.object !== clause.subject && /^ب/.test(wordBehind(scope, clause, holder));
    case 'حمل':
      // To carry, or to hold responsible.
      return scope.sentence.tokens.slice(clause.head, clause.to + 4).some(({ lemma }) => BLAME.has(lemma));
    case 'استبعد':
      return clause.object >= 0 || hasThat(scope, clause);
    case 'تراجع':
      return dealNounIn(scope.sentence, { from: clause.head + 1, to: clause.to }, ['deal', 'proposal', 'condition']) >= 0;
    case 'قاطع':
      return dealNounIn(scope.sentence, { from: clause.head + 1, to: clause.to }, ['talks', 'meeting', 'deal']) >= 0;
    default:
      return true;
  }
}

const BLAME = new Set(['مسؤولية', 'تبعة', 'عبء', 'مغبة']);

/** "ترى إسرائيل أن": the view follows. */
function hasThat(scope: Scope, clause: Clause): boolean {
  return scope.sentence.tokens.slice(clause.head + 1, clause.to + 1).some(({ tag, lemma }) => tag === 'SC' && /^أن/.test(lemma));
}

/** "وصفت التوقيع بأنه", "وصف ما جرى بالمسرحية": the view opens with "ب". */
function wordBehind(scope: Scope, clause: Clause, holder: number): string {
  const from = Math.max(clause.head + 1, endOfHolder(scope, holder));
  return (
    scope.sentence.tokens.slice(from, clause.to + 2).find(({ text, lemma }) => text === 'ب' || lemma === 'بأن' || /^بان/.test(lemma))
      ?.text ?? ''
  );
}

/** "تدرس المقترح", not "تدرس الطب". */
function isOffer(scope: Scope, clause: Clause): boolean {
  const now = clause.tense === 'present' || scope.sentence.tokens.slice(clause.from, clause.head).some(({ tag }) => tag === 'AUX');
  return now && dealNounIn(scope.sentence, { from: clause.head + 1, to: clause.to }, ['proposal', 'deal']) >= 0;
}

/** "رفضت القوة التعليق": to say nothing is no refusal of a deal. */
const refusesWord = (scope: Scope, clause: Clause, holder: number): boolean =>
  clause.lemma === 'رفض' && WORD_GIVEN.has(tokenAt(scope.sentence, Math.max(clause.head + 1, endOfHolder(scope, holder)))?.lemma ?? '');

const endOfHolder = (scope: Scope, holder: number): number =>
  holder < 0 ? 0 : Math.max(partyAt(scope, holder)?.to ?? 0, phraseAt(scope.sentence, holder)?.to ?? 0);

/** Who holds it: people or a party as the subject; -1 for a pronoun inside the verb; null where a thing is the subject. */
function holderOf(scope: Scope, clause: Clause): number | null {
  if (clause.subject < 0) return -1;
  const token = tokenAt(scope.sentence, clause.subject);
  if (token?.morph?.kind === 'people' || token?.morph?.kind === 'person' || partyAt(scope, clause.subject) !== null) return clause.subject;
  // "رفض الانتقال": the noun after the verb is what is refused, who refuses was said before.
  const named = token?.tag === 'VN' || token?.morph?.kind === 'deal' || token?.lemma === 'مصدر';
  return named ? -1 : null;
}

/** The clause with the verbal nouns under it and a clause that "that" opens right behind. */
function wordsOfStance(scope: Scope, clause: Clause): Range {
  const under = scope.clauses.filter(
    (other) =>
      other.governor === clause.head &&
      other.from <= clause.to + 1 &&
      other.head > clause.head &&
      other.label !== 'advcl' &&
      (other.form === 'noun' || other.label !== 'conj'),
  );
  const to = Math.max(clause.to, ...under.map((other) => other.to));
  return trimRange(scope.sentence, { from: clause.from, to: under.length > 0 ? to : endOfThat(scope, to) });
}

/** "ترى أن المقترح بعيد عن مطالبها": told words without a verb go on to the next mark. */
function endOfThat({ sentence: { tokens } }: Scope, to: number): number {
  if (tokens[to]?.tag !== 'SC' || !/^أن/.test(tokens[to]?.lemma ?? '')) return to;
  const end = tokens.findIndex(({ text, tag }, at) => at > to && (/^[،؛.!؟]$/.test(text) || tag === 'SC' || /^VB/.test(tag)));
  return end < 0 ? tokens.length : end;
}

/** "أبدى استعداده لـ", "مستعدون للتفاوض". */
function readiness(scope: Scope, clause: Clause): Held | null {
  if (clause.form !== 'finite' || clause.subject < 0) return null;
  const tokens = scope.sentence.tokens;
  const at = tokens.findIndex(({ lemma }, index) => index > clause.head && index < clause.to && READY.has(lemma));
  if (at < 0 || holderOf(scope, clause) === null) return null;
  const toward = longPhrase(scope.sentence, at + 2);
  const range = trimRange(scope.sentence, { from: clause.from, to: Math.max(clause.to, toward?.to ?? 0) });
  return { rule: 'ar-ready', stance: 'willing', predicate: clause.head, range, holder: clause.subject, toward };
}
