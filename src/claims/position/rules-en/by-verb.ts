import type { Clause } from '../../../languages/clause.ts';
import { EXPRESS_VERBS, PUTTING_VERBS, STANCE_NOUNS, STANCE_VERBS, type StanceVerb } from '../../../languages/en/position-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { isJoint } from '../../deal/joint.ts';
import { partiesIn, partyAt } from '../../deal/parties.ts';
import { clauseRange, type Range, type Scope, tokenAt } from '../../deal/scope.ts';
import { aboutRange } from './about.ts';
import { aboutDeal, agreesOnSomething } from './about-deal.ts';
import { byAdjective, byDismissal, byPreposition } from './by-predicate.ts';
import { quoted, subjectRange } from './clause-words.ts';
import { holderOf } from './holder.ts';
import type { Held } from './stance.ts';

/** "Refused to sign", "welcomed the truce", "is ready to talk", "voiced support for the plan". */
export function stancesByVerb(scope: Scope): Held[] {
  return scope.clauses.flatMap((clause): Held[] => {
    const held =
      byVerb(scope, clause) ??
      byExpression(scope, clause) ??
      byAdjective(scope, clause) ??
      byDismissal(scope, clause) ??
      byPreposition(scope, clause) ??
      byResponsibility(scope, clause) ??
      byAversion(scope, clause);
    return held === null ? [] : [held];
  });
}

function byVerb(scope: Scope, clause: Clause): Held | null {
  const verbs = STANCE_VERBS[clause.lemma] ?? [];
  const verb = verbs.find((one) => one.particle === undefined || hasParticle(scope, clause, one.particle));
  if (verb === undefined || clause.form === 'noun' || isGeneric(scope, clause) || isJointStep(scope, clause)) return null;
  if (clause.form !== 'finite' && !carriesFact(scope, clause)) return null;
  const holder = holderOf(scope, clause);
  if (holder === undefined) return clause.passive && aboutDeal(scope, clause) && isNoOrYes(verb) ? unheld(scope, clause, verb) : null;
  if (OF_SAYING.has(clause.lemma) && towardOf(scope, clause) === null) return null;
  if (verb.need === 'deal' && !aboutDeal(scope, clause) && !agreesOnSomething(scope, clause)) return null;
  const stance = verb.stance === 'rejects' && isOfCharge(scope, clause) ? 'denies' : verb.stance;
  return {
    rule: `${clause.lemma}-verb`,
    stance,
    predicate: clause.head,
    range: quoted(scope, clause),
    ...holder,
    toward: towardOf(scope, clause),
    ...(stance === 'denies' ? { modality: 'denied' as const } : {}),
  };
}

/** "…, the source warned": without its content it is a cue of speech and no stance. */
const OF_SAYING = new Set([
  'warn',
  'affirm',
  'reaffirm',
  'complain',
  'protest',
  'lament',
  'assure',
  'promise',
  'vow',
  'pledge',
  'threaten',
]);

/** "Rejected the accusation", "a charge the army rejected": no answer to an offer, but a denial. */
function isOfCharge(scope: Scope, clause: Clause): boolean {
  const thing = clause.object >= 0 ? clause.object : clause.label === 'acl' ? clause.governor : -1;
  return CHARGES.test(tokenAt(scope.sentence, thing)?.lemma ?? '');
}

const CHARGES = /^(?:charge|accusation|allegation|claim|suggestion|rumour|rumor|insinuation)$/;

function isNoOrYes(verb: StanceVerb): boolean {
  return verb.stance === 'rejects' || verb.stance === 'accepts';
}

/** "A truce was agreed", "both sides agreed to a deal": a step that all took together is no side's stance. */
function isJointStep(scope: Scope, clause: Clause): boolean {
  return clause.lemma === 'agree' && (clause.passive || isJoint(scope, clause.subject));
}

/** "It was rejected": whoever the words around name as the one it was put to, or who gives the reason; else nobody. */
function unheld(scope: Scope, clause: Clause, verb: StanceVerb): Held {
  const holder = addresseeBefore(scope, clause) ?? reasonerAfter(scope, clause);
  return {
    rule: `${clause.lemma}-passive`,
    stance: verb.stance,
    predicate: clause.head,
    range: clauseRange(scope.sentence, clause),
    holder,
    toward: subjectRange(scope, clause),
    ...(holder !== null ? { notes: ['who holds it is read from the words around'] } : {}),
  };
}

/** "When it was shown to the council, it was rejected". */
function addresseeBefore(scope: Scope, clause: Clause): PartyMention | null {
  const shown = scope.clauses.filter((one) => PUTTING_VERBS.has(one.lemma) && one.passive && one.head < clause.head).at(-1);
  if (shown === undefined) return null;
  const to = scope.sentence.tokens.findIndex((token, index) => index > shown.head && index < clause.head && token.norm === 'to');
  return to < 0 ? null : (partiesIn(scope, { from: to + 1, to: clause.head })[0] ?? null);
}

/** "It was rejected because the latter wanted more": who gives the reason says no. */
function reasonerAfter(scope: Scope, clause: Clause): PartyMention | null {
  const why = scope.sentence.tokens.findIndex((token, index) => index > clause.head && /^(?:because|since|as)$/.test(token.norm));
  const reason = why < 0 ? undefined : scope.clauses.find((one) => one.head > why && one.subject > why && one.form === 'finite');
  return reason === undefined ? null : partyAt(scope, reason.subject);
}

/** A gerund or participle tells a fact where it hangs beside the main verb, not where it is spoken of as such. */
function carriesFact(scope: Scope, clause: Clause): boolean {
  if (clause.form !== 'gerund') return false;
  const ownSubject = scope.sentence.tokens.some(
    (token, index) => token.head === clause.head && token.label === 'nsubj' && index < clause.head,
  );
  return ownSubject || (clause.label === 'advcl' && tokenAt(scope.sentence, clause.head - 1)?.tag !== 'IN');
}

/** "Fighters who refuse to disarm will be pursued": whoever they may be, nobody has refused yet. */
function isGeneric(scope: Scope, clause: Clause): boolean {
  const subject = tokenAt(scope.sentence, clause.subject);
  return subject?.norm === 'who' && clause.tense === 'present' && clause.aspect === 'simple';
}

function hasParticle(scope: Scope, clause: Clause, particle: string): boolean {
  const reach = particle === 'yes' || particle === 'no' ? 2 : 5;
  const after = scope.sentence.tokens.slice(clause.head + 1, clause.head + reach);
  // "Said no agreement was reached" is no "no".
  if (particle === 'no' && /^(?:NN|JJ|CD)/.test(tokenAt(scope.sentence, clause.head + 2)?.tag ?? '')) return false;
  return after.some((token) => token.norm === particle);
}

/** What the stance is about: its object, else the words after it, a verb of consenting passed over. */
function towardOf(scope: Scope, clause: Clause): Range | null {
  const range = quoted(scope, clause);
  if (clause.passive) return subjectRange(scope, clause);
  return range.to > clause.head + 1 ? aboutRange(scope, { from: clause.head + 1, to: range.to }) : null;
}

/** "Expressed support for the proposal", "voiced concern". */
function byExpression(scope: Scope, clause: Clause): Held | null {
  if (!EXPRESS_VERBS.has(clause.lemma) || clause.object < 0) return null;
  const stance = STANCE_NOUNS[tokenAt(scope.sentence, clause.object)?.lemma ?? ''];
  const holder = holderOf(scope, clause);
  if (stance === undefined || holder === undefined) return null;
  const range = quoted(scope, clause);
  return {
    rule: 'expressed-stance',
    stance,
    predicate: clause.head,
    range,
    ...holder,
    toward: aboutRange(scope, { from: clause.object + 1, to: range.to }),
  };
}

/** "Nobody has claimed responsibility", "the group claimed responsibility for the blast". */
function byResponsibility(scope: Scope, clause: Clause): Held | null {
  if (clause.lemma !== 'claim' || clause.object < 0 || tokenAt(scope.sentence, clause.object)?.lemma !== 'responsibility') return null;
  const range = quoted(scope, clause);
  const party = partyAt(scope, clause.subject);
  return {
    rule: 'claimed-responsibility',
    stance: 'other',
    predicate: clause.head,
    range,
    holder: clause.negated ? null : party,
    ...(clause.negated ? { holderWords: 'no one' } : {}),
    toward: { from: clause.object, to: range.to },
  };
}

const AVERSION = new Set(['avoid', 'prevent', 'stop', 'block']);

/** "Which the government wants to avoid". */
function byAversion(scope: Scope, clause: Clause): Held | null {
  if (clause.lemma !== 'want' || !inDealTalk(scope)) return null;
  const aim = scope.clauses.find((one) => one.governor === clause.head && one.label === 'xcomp' && AVERSION.has(one.lemma));
  const holder = holderOf(scope, clause);
  if (aim === undefined || holder === undefined) return null;
  return {
    rule: 'wants-to-avoid',
    stance: 'rejects',
    predicate: clause.head,
    range: quoted(scope, clause),
    ...holder,
    toward: null,
    modality: 'reported',
  };
}
