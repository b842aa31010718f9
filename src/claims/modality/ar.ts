import { AIMS, DEAL_LEMMAS, GOVERNING, type Governing, SCHEDULED } from '../../languages/ar/modality-words.ts';
import type { Clause } from '../../languages/clause.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Modality } from '../common.ts';
import type { Context, Predicate } from '../kind.ts';
import { askedLineOf } from './asked-line.ts';
import type { Stand } from './stand.ts';

/** Reads modality and negation from the predication around a token and from those before it that govern it. */
export function arabicStand(context: Context, predicate: Predicate): Stand {
  const sentence = context.sentences[predicate.sentence];
  const clauses = context.clauses[predicate.sentence] ?? [];
  if (sentence === undefined) return { modality: null, negated: false };
  const own = innermost(clauses, predicate.token);
  const under = own === null ? null : ofNoun(sentence, own, predicate.token);
  const stand = own === null || under !== null ? { modality: under, negated: false } : climb({ sentence, clauses }, own);
  return stand.modality === null && isAskedFor(context, predicate, own) ? { ...stand, modality: 'demanded' } : stand;
}

/** In a line of a list of demands nothing has been done, save what a verb of the past tells. */
const isAskedFor = (context: Context, { sentence }: Predicate, own: Clause | null): boolean =>
  (own?.form !== 'finite' || own.tense !== 'past') && askedLineOf(context, sentence) === 'demanded';

const FAR = 6;

/** "هدد بعملية عسكرية", "تشترط محادثات مباشرة": a noun that is no verbal noun, right under a verb that leaves it undone. */
function ofNoun({ tokens }: Sentence, own: Clause, token: number): Modality | null {
  if (own.form !== 'finite' || token <= own.head || token - own.head > FAR) return null;
  const link = tokens[token - 1];
  if (token !== own.object && !(link?.tag === 'IN' && UNDER_VERB.has(link.lemma))) return null;
  const made = GOVERNING.get(own.lemma);
  return made === 'threatened' || made === 'demanded' || made === 'predicted' ? made : null;
}

const UNDER_VERB = new Set(['ب', 'من', 'إلى']);

/** "على الجماعة أن تفتح الطرق": a duty without a verb. */
export function isDuty(tokens: readonly Token[], { form, from }: Clause): boolean {
  if (form !== 'finite' || !/^أن/.test(tokens[from]?.lemma ?? '') || tokens[from]?.tag !== 'SC') return false;
  let at = from - 1;
  while (at >= 0 && from - at < 9 && !/^(?:PU|SC|CC|VB.|AUX|VN)$/.test(tokens[at]?.tag ?? '') && tokens[at]?.lemma !== 'على') at -= 1;
  const before = tokens[at - 1];
  return tokens[at]?.lemma === 'على' && from - at > 1 && (before === undefined || /^(?:PU|SC|CC)$/.test(before.tag));
}

/** The predication that the token heads, or else the last one before it whose words hold it. */
export function innermost(clauses: readonly Clause[], token: number): Clause | null {
  const headed = clauses.find(({ head }) => head === token);
  if (headed !== undefined) return headed;
  const holding = clauses.filter(({ from, to }) => from <= token && token < to);
  return holding.findLast(({ head }) => head < token) ?? holding[0] ?? null;
}

interface Scope {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
}

function climb(scope: Scope, own: Clause): Stand {
  let negated = false;
  let clause: Clause = own;
  for (let steps = 0; steps < 6; steps += 1) {
    if (clause.negated) negated = !negated;
    const said = ownModality(scope, clause);
    if (said !== null) return { modality: said, negated };
    const governor = governorOf(scope, clause);
    if (governor === undefined || !governs(scope.sentence, clause)) break;
    // توقيف is arrest, not an end put to something.
    const made = scope.sentence.tokens[governor.head]?.lemma === 'توقيف' ? null : (GOVERNING.get(governor.lemma) ?? null);
    if (made === 'negated') negated = !negated;
    else if (made !== null && made !== 'transparent') return { modality: made, negated };
    // A verb of speech hands on what it tells as told.
    if (made === null && clause.label === 'ccomp') break;
    clause = governor;
  }
  return { modality: null, negated };
}

/** Behind a comma and "and", a verbal noun goes on with the verb above: it is no part of the noun before it. */
function governorOf({ sentence, clauses }: Scope, clause: Clause): Clause | undefined {
  const at = (index: number): Clause | undefined => clauses.find(({ head }) => head === index);
  let above = at(clause.governor);
  if (clause.form !== 'noun' || clause.label !== 'conj' || sentence.tokens[clause.from - 1]?.text !== '،') return above;
  while (above?.form === 'noun' && at(above.governor) !== undefined && above.label !== 'root' && above.label !== 'parataxis')
    above = at(above.governor);
  return above;
}

/** What the words of the predication itself say, and those right before it. */
function ownModality({ sentence, clauses }: Scope, clause: Clause): Modality | null {
  const { tokens } = sentence;
  const opener = tokens[clause.from];
  if (opener?.tag === 'SC' && (opener.lemma === 'إذا' || opener.lemma === 'لو')) return 'conditional';
  // "إن قصفت القافلة": right before a verb it is "if", before a noun "that".
  const told = tokens.slice(0, clause.from).findLast(({ tag }) => /^VB/.test(tag))?.lemma === 'قال';
  if (opener?.text === 'إن' && !told && /^VB[DP]$/.test(tokens[clause.from + 1]?.tag ?? '')) return 'conditional';
  if (isCase(tokens, clause)) return 'conditional';
  if (isDuty(tokens, clause)) return 'demanded';
  if (clause.modal === 'سـ' || clause.modal === 'سوف') return 'planned';
  if (clause.modal === 'قد' || clause.modal === 'ربما' || clause.modal === 'لعل') return 'predicted';
  const scheduled = scheduledBefore(sentence, clause);
  if (scheduled !== null) return scheduled;
  if (clause.form === 'noun' && isForDeal(tokens, { clause, clauses })) return 'agreed';
  return clause.form === 'noun' || clause.tense === 'present' ? aimBefore(tokens, clause.head) : null;
}

/** "في حال لم يتم التوصل", "في حال فشل المفاوضات". */
function isCase(tokens: readonly Token[], { from, head }: Clause): boolean {
  const near = tokens.slice(Math.max(from - 2, head - 5, 0), head);
  return near.some(({ lemma }, at) => (lemma === 'حال' || lemma === 'حالة') && near[at - 1]?.lemma === 'في' && opensCase(near[at + 1]));
}

/** "في حالة خطيرة" is a state, "في حال لم", "في حال فشل" a case. */
const opensCase = (next: Token | undefined): boolean => next === undefined || /^(?:NEG|VB.|VN|MD|SC)$/.test(next.tag);

/** "من المقرر أن", "كان من المفترض أن", "المقرر إجلاؤهم": up to the word that opens the clause. */
function scheduledBefore({ tokens }: Sentence, clause: Clause): Modality | null {
  for (let at = clause.head - 1; at >= Math.max(0, clause.head - 5); at -= 1) {
    const token = tokens[at] as Token;
    if (/^[،؛.:]$/.test(token.text) || token.tag === 'VBD') return null;
    const made = SCHEDULED.get(token.lemma);
    if (made !== undefined && tokens[at - 1]?.lemma === 'من') return plain(made);
  }
  return null;
}

/** "for the evacuation of", "an agreement on the evacuation of". */
function aimBefore(tokens: readonly Token[], head: number): Modality | null {
  const link = tokens[head - 1];
  const before = tokens[head - 2];
  if (link === undefined) return null;
  // "أكد ضرورة وقف القصف"
  if (link.lemma === 'ضرورة' || link.lemma === 'وجوب') return 'demanded';
  if (AIMS.has(link.norm)) return 'planned';
  // "تقوم الخطة على أساس سحب القوات"
  if (link.norm === 'اساس' && before?.lemma === 'على') return 'agreed';
  if (link.tag === 'IN' && DEAL_LEMMAS.has(before?.lemma ?? '') && (link.lemma === 'على' || link.lemma === 'ب')) return 'agreed';
  if (link.text !== 'ل' || before === undefined) return null;
  return before.lemma === 'تعرض' || before.tag === 'CD' ? null : 'planned';
}

const OF_DEAL = new Set(['ل', 'حول', 'بشأن']);

/** "اتفاق مبدئي لإخلاء المدينة", "اتفاق حول تبادل الأسرى", "اتفاق رتبته روسيا لتسليم البلدات". */
function isForDeal(tokens: readonly Token[], { clause, clauses }: { clause: Clause; clauses: readonly Clause[] }): boolean {
  const link = tokens[clause.head - 1];
  if (link === undefined || !OF_DEAL.has(link.lemma)) return false;
  let noun = clause.head - 2;
  while (tokens[noun]?.tag === 'JJ') noun -= 1;
  const above = clauses.find(({ head }) => head === clause.governor);
  const told = above?.label === 'acl' && above.form === 'finite' ? above.governor : -1;
  return [noun, told].some((at) => DEAL_LEMMAS.has(tokens[at]?.lemma ?? ''));
}

const plain = (made: Governing): Modality | null => (made === 'negated' || made === 'transparent' ? null : made);

/** A predication under the one before it: an object, a complement, or "and" with one. Clauses beside take nothing over. */
function governs({ tokens }: Sentence, clause: Clause): boolean {
  if (clause.form === 'noun' || clause.label === 'ccomp') return true;
  if (clause.label === 'advcl' || clause.label === 'acl' || clause.label === 'root') return false;
  return clause.label === 'obj' || (clause.label === 'conj' && opensWithNoun(tokens, clause.from + 1));
}

/** "وتسليم", "وعلى تسليم". */
const opensWithNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'VN' || (tokens[at]?.tag === 'IN' && tokens[at + 1]?.tag === 'VN');
