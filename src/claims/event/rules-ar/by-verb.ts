import { STOPPED } from '../../../languages/ar/deal-words.ts';
import { type ArabicEventVerb, EVENT_VERBS, WEAPONS } from '../../../languages/ar/event-words.ts';
import { phraseAt } from '../../../languages/ar/phrase.ts';
import type { Clause } from '../../../languages/clause.ts';
import { arabicDealNoun } from '../../deal/deal-talk-ar.ts';
import { type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { standOf } from '../../modality.ts';
import { nounTypeAt } from './by-noun.ts';
import { idiomOf } from './idioms.ts';
import type { Seen } from './seen.ts';
import { aimed } from './target.ts';

/** Events told by a finite verb, in either word order, and by "تم" with a verbal noun. */
export function eventsByVerb(scope: Scope): Seen[] {
  if (isQuestion(scope)) return [];
  return scope.clauses.filter((clause) => isTelling(scope, clause)).flatMap((clause) => eventOf(scope, clause) ?? []);
}

function isQuestion({ sentence }: Scope): boolean {
  return sentence.tokens.some(({ text, lemma }) => text === '؟' || lemma === 'هل' || lemma === 'أم');
}

/** A finite verb that is nobody's own "I"; one that stands first in the present gives an order of things, not a deed. */
function isTelling(scope: Scope, clause: Clause): boolean {
  const verb = tokenAt(scope.sentence, clause.head);
  if (clause.form !== 'finite' || (verb?.morph?.person === 1 && verb.morph.number === 'one')) return false;
  if (clause.lemma === 'عاد' && clause.negated) return false; // "no longer"
  const laidDown = verb?.tag === 'VBP' && clause.tense === 'present' && clause.subject > clause.head && clause.label !== 'acl';
  const isPlanned = standOf(scope.context, { sentence: scope.sentence.index, token: clause.head }).modality === 'planned';
  // "قواته لن تغادر": what will not be done is a stance.
  if (clause.negated && clause.tense === 'future') return false;
  return !laidDown || isPlanned || goesOn(scope, clause);
}

/** "تتواصل المعارك": fighting that goes on is told in the present. */
const goesOn = (scope: Scope, { lemma, subject }: Clause): boolean =>
  (lemma === 'تواصل' || lemma === 'استمر' || lemma === 'دار') && nounTypeAt(scope, subject) !== null;

function eventOf(scope: Scope, clause: Clause): Seen | null {
  const idiom = idiomOf(scope, clause);
  if (idiom !== null) return aimed({ ...baseOf(scope, clause, { frame: 'act', type: idiom.type, stage: null }), ...idiom });
  for (const verb of EVENT_VERBS.get(clause.lemma) ?? []) {
    const seen = framed(scope, clause, verb);
    if (seen !== null) return aimed(seen);
  }
  return null;
}

function framed(scope: Scope, clause: Clause, verb: ArabicEventVerb): Seen | null {
  const base = baseOf(scope, clause, verb);
  switch (verb.frame) {
    case 'go':
      return isMovable(scope, clause, verb)
        ? { ...base, ...(verb.type === 'damage' ? { recipient: clause.subject } : { mover: clause.subject }) }
        : null;
    case 'carry':
      return carried(base, clause);
    case 'burst':
      return { ...base, weapon: clause.subject };
    case 'break':
      return named(scope, base, clause.subject);
    case 'make':
      return named(scope, { ...base, actor: clause.passive ? -1 : clause.subject }, clause.passive ? clause.subject : clause.object);
    case 'suffer':
      return named(scope, { ...base, recipient: clause.subject }, sufferedAt(scope, clause));
    default:
      return acted(base, clause, verb);
  }
}

function baseOf(scope: Scope, clause: Clause, { type, stage }: ArabicEventVerb): Seen {
  return {
    scope,
    rule: 'ar-verb',
    type,
    predicate: clause.head,
    range: trimRange(scope.sentence, { from: clause.from, to: clause.to }),
    actor: -1,
    recipient: -1,
    mover: -1,
    weapon: weaponIn(scope, clause),
    stage,
    weight: 'verb',
    noun: -1,
  };
}

function acted(base: Seen, clause: Clause, { frame }: ArabicEventVerb): Seen | null {
  const weight = frame === 'harm' ? 'harm' : 'verb';
  if (isAbstract(base.scope, clause.subject >= 0 ? clause.subject : clause.object)) return null;
  // "أوقفوا الاتفاق": nobody is arrested.
  if (clause.lemma === 'أوقف' && isHalted(base.scope, clause.object)) return null;
  if (clause.passive) return { ...base, weight, recipient: clause.subject };
  const tool = isWeapon(base.scope, clause.subject);
  if (!tool && isOnlyTarget(base.scope, clause)) return { ...base, weight, recipient: clause.subject };
  return { ...base, weight, actor: tool ? -1 : clause.subject, recipient: clause.object, weapon: tool ? clause.subject : base.weapon };
}

/** A deal, talks or the fire: what is stopped, and no one. */
const isHalted = (scope: Scope, object: number): boolean =>
  arabicDealNoun(scope.sentence, object) !== null || STOPPED.has(tokenAt(scope.sentence, object)?.lemma ?? '');

/** "واستهدف سوق المخيم": after "and", the one noun behind the verb that nobody can be is what was hit. */
function isOnlyTarget(scope: Scope, clause: Clause): boolean {
  const kind = tokenAt(scope.sentence, clause.subject)?.morph?.kind;
  return clause.label === 'conj' && clause.object < 0 && clause.subject > clause.head && (kind === 'place' || kind === 'building');
}

function carried(base: Seen, clause: Clause): Seen | null {
  if (clause.passive) return isMover(base.scope, clause.subject) ? { ...base, mover: clause.subject } : null;
  return isMover(base.scope, clause.object) ? { ...base, actor: clause.subject, mover: clause.object } : null;
}

/** Who moves must be able to: people, their groups, vehicles; a statement does not "leave". */
function isMovable(scope: Scope, clause: Clause, { type }: ArabicEventVerb): boolean {
  // Talks and a health system collapse as well.
  if (type === 'damage')
    return clause.subject >= 0 && !isAbstract(scope, clause.subject) && tokenAt(scope.sentence, clause.subject)?.morph?.kind !== 'act';
  const subject = tokenAt(scope.sentence, clause.subject);
  // "بلغ عدد النازحين", "خرجت سيارات الإسعاف عن الخدمة"
  if (clause.lemma === 'بلغ' && subject?.morph?.kind === 'count') return false;
  if (clause.lemma === 'خرج' && scope.sentence.tokens.slice(clause.head, clause.to).some(({ lemma }) => lemma === 'خدمة')) return false;
  if (subject === undefined) return tokenAt(scope.sentence, clause.head)?.morph?.number === 'many';
  return isMover(scope, clause.subject);
}

function isMover(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined) return false;
  const kind = token.morph?.kind ?? '';
  if (['people', 'vehicle', 'person'].includes(kind) || token.tag === 'CD') return true;
  if (token.lemma === 'دفعة') return true;
  // "الغالبية الساحقة من المقاتلين"
  const counted = scope.sentence.tokens.slice(index + 1, index + 5);
  if (kind === 'count' && counted.some((word) => word.lemma === 'من') && counted.some((word) => word.morph?.kind === 'people')) return true;
  return holdsParty(scope, index) || tokenAt(scope.sentence, index + 1)?.morph?.kind === 'people';
}

function holdsParty(scope: Scope, index: number): boolean {
  return scope.context.mentions.parties.some((party) => party.sentence === scope.sentence.index && party.from <= index && index < party.to);
}

/** "شنت غارات", "اندلعت اشتباكات": the noun says what happened. */
function named(scope: Scope, base: Seen, noun: number): Seen | null {
  const type = nounTypeAt(scope, noun);
  return type === null ? null : { ...base, type, noun, stage: null };
}

/** "تعرضت لقصف", "شهدت اشتباكات". */
function sufferedAt(scope: Scope, clause: Clause): number {
  for (let at = clause.head + 1; at < Math.min(clause.to + 3, scope.sentence.tokens.length); at += 1) {
    if (nounTypeAt(scope, at) !== null) return at;
  }
  return -1;
}

/** Nouns of what can neither attack nor be attacked: a crisis does not shell, and a decision is not shelled. */
const ABSTRACT = new Set(['deal', 'speech', 'time', 'measure', 'need', 'count', 'money', 'number']);

/** Neither attacks nor is attacked: an abstract noun, or a verbal noun that names no act of violence. */
function isAbstract(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || holdsParty(scope, index) || nounTypeAt(scope, index) !== null) return false;
  return token.tag === 'VN' || ABSTRACT.has(token.morph?.kind ?? '');
}

function isWeapon(scope: Scope, index: number): boolean {
  return WEAPONS.has(tokenAt(scope.sentence, index)?.lemma ?? '');
}

/** "بقذائف الهاون", "بالمدفعية": the means behind "with". */
function weaponIn(scope: Scope, clause: Clause): number {
  for (let at = clause.head + 1; at < clause.to; at += 1) {
    if (tokenAt(scope.sentence, at)?.text !== 'ب') continue;
    const head = phraseAt(scope.sentence, at + 1)?.head ?? -1;
    if (isWeapon(scope, head)) return head;
  }
  return -1;
}
