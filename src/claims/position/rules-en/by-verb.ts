import type { Clause } from '../../../languages/clause.ts';
import {
  EXPRESS_VERBS,
  PUTTING_VERBS,
  STANCE_ADJECTIVES,
  STANCE_NOUNS,
  STANCE_VERBS,
  type StanceVerb,
} from '../../../languages/en/position-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import { inSentence } from '../../../mentions/near.ts';
import { antecedent, inDealTalk } from '../../deal/deal-talk.ts';
import { isJoint } from '../../deal/joint.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { partiesIn, partyAt } from '../../deal/parties.ts';
import { clauseRange, type Range, type Scope, spanOf, subtreeOf, tokenAt, wholeRange } from '../../deal/scope.ts';
import { aboutRange } from './about.ts';
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
/** "The committee agreed on the weapons": one side's yes to a point of the talks. */
function agreesOnSomething(scope: Scope, clause: Clause): boolean {
  const next = tokenAt(scope.sentence, clause.head + 1)?.norm;
  const toWhich = scope.sentence.tokens.some((token, index) => token.head === clause.head && token.norm === 'which' && index < clause.head);
  if (clause.lemma === 'agree' && toWhich && clause.label !== 'root') return inDealTalk(scope);
  return clause.lemma === 'agree' && (next === 'on' || next === 'to') && inDealTalk(scope) && partyAt(scope, clause.subject) !== null;
}

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

function subjectRange(scope: Scope, clause: Clause): Range | null {
  return clause.subject < 0 ? null : subtreeOf(scope.sentence, clause.subject);
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

function aboutDeal(scope: Scope, clause: Clause): boolean {
  const slots = clause.passive ? [clause.subject] : [clause.object, ...obliques(scope, clause)];
  return slots.some((index) => {
    if (index < 0) return false;
    if (dealPhrase(scope.sentence, index) !== null) return true;
    const word = tokenAt(scope.sentence, index);
    if (word !== undefined && /^(?:condition|term|demand|proposal|plan|offer|draft|request|initiative|conditions)$/.test(word.lemma))
      return true;
    return (word?.norm === 'it' || word?.norm === 'them') && antecedent(scope, index) !== null;
  });
}

function obliques(scope: Scope, clause: Clause): number[] {
  return scope.sentence.tokens.flatMap((token, index) =>
    token.head === clause.head && index > clause.head && token.label === 'obl' ? [index] : [],
  );
}

function hasParticle(scope: Scope, clause: Clause, particle: string): boolean {
  const reach = particle === 'yes' || particle === 'no' ? 2 : 5;
  const after = scope.sentence.tokens.slice(clause.head + 1, clause.head + reach);
  // "Said no agreement was reached" is no "no".
  if (particle === 'no' && /^(?:NN|JJ|CD)/.test(tokenAt(scope.sentence, clause.head + 2)?.tag ?? '')) return false;
  return after.some((token) => token.norm === particle);
}

function quoted(scope: Scope, clause: Clause): Range {
  return wholeRange(scope.sentence, clause);
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

/** "Is ready to talk", "remain committed to the truce", "were willing to". */
function byAdjective(scope: Scope, clause: Clause): Held | null {
  const adjective = adjectiveOf(scope, clause);
  const stance = STANCE_ADJECTIVES[tokenAt(scope.sentence, adjective)?.norm ?? ''];
  if (stance === undefined || (clause.form === 'participle' && clause.label === 'acl') || isParted(scope, adjective)) return null;
  const start = subjectBefore(scope, clause);
  const own =
    clause.subject >= 0 ? clause.subject : scope.sentence.tokens.findIndex((token) => token.head === clause.head && token.label === 'expl');
  const holder = start === null ? holderOf(scope, { ...clause, passive: false, subject: own }) : { holder: start };
  if (holder === undefined) return null;
  const range = quoted(scope, clause);
  const from = start === null ? range.from : Math.min(range.from, start.from);
  return {
    rule: 'stance-adjective',
    stance,
    predicate: clause.head,
    range: { from, to: range.to },
    ...holder,
    toward: aboutRange(scope, { from: adjective + 1, to: range.to }),
  };
}

/** "Divided between two armies", "split into districts": a place or a force in parts, no two minds. */
function isParted(scope: Scope, adjective: number): boolean {
  const word = tokenAt(scope.sentence, adjective)?.norm ?? '';
  return /^(?:divided|split)$/.test(word) && !/^(?:on|over|about|[.,;:])$/.test(tokenAt(scope.sentence, adjective + 1)?.norm ?? '.');
}

/** "Unacceptable to us", "out of the question": a no of whoever says so. */
function byDismissal(scope: Scope, clause: Clause): Held | null {
  const words = scope.sentence.tokens.slice(clause.head - 3 < 0 ? 0 : clause.head - 3, clause.head + 2).map((token) => token.norm);
  const no = words.includes('unacceptable') || words.includes('non-negotiable') || words.join(' ').includes('out of the question');
  if (!no || clause.form !== 'finite' || clause.negated || !inDealTalk(scope)) return null;
  const range = quoted(scope, clause);
  const speaker = scope.context.attributions.chainAt(spanOf(scope.sentence, range)).at(-1);
  const to = scope.sentence.tokens.findIndex((token, index) => index > clause.head && index < range.to && token.norm === 'to');
  const holder = to < 0 ? null : (partiesIn(scope, { from: to + 1, to: range.to })[0] ?? null);
  const said = holder === null && speaker !== undefined && speaker.type !== 'publisher' ? { holderWords: speaker.source } : {};
  return {
    rule: 'no-question',
    stance: 'rejects',
    predicate: clause.head,
    range,
    holder,
    ...said,
    toward: subjectRange(scope, clause),
    modality: 'reported',
  };
}

/** "Is against any arrangement", "are in favour of the plan". */
function byPreposition(scope: Scope, clause: Clause): Held | null {
  const copula = scope.sentence.tokens.findIndex(
    (token, index) => token.label === 'cop' && token.head === clause.head && index < clause.head,
  );
  const word = copula < 0 ? '' : (tokenAt(scope.sentence, copula + 1)?.norm ?? '');
  const favour = word === 'in' && /^favou?r$/.test(tokenAt(scope.sentence, copula + 2)?.norm ?? '');
  if (word !== 'against' && !favour) return null;
  const holder = holderOf(scope, { ...clause, passive: false });
  if (holder === undefined) return null;
  const range = quoted(scope, clause);
  const from = copula + (favour ? 4 : 2);
  return {
    rule: 'for-or-against',
    stance: favour ? 'accepts' : 'rejects',
    predicate: clause.head,
    range,
    ...holder,
    toward: aboutRange(scope, { from, to: range.to }),
  };
}

/** "Is ready", "remains committed": the adjective, never the verb "opened"; -1 for none. */
function adjectiveOf(scope: Scope, clause: Clause): number {
  if (/^(?:JJ|VBN|NN|RB|IN)/.test(tokenAt(scope.sentence, clause.head)?.tag ?? '')) return clause.head;
  if (!['remain', 'stay', 'stand', 'seem', 'appear', 'be'].includes(clause.lemma)) return -1;
  return scope.sentence.tokens.findIndex(
    (token, index) => token.head === clause.head && index > clause.head && /^(?:JJ|VBN)/.test(token.tag),
  );
}

/** The party right before "were willing": nearer than the subject that the parse inherits from another clause. */
function subjectBefore(scope: Scope, clause: Clause): PartyMention | null {
  const verb = scope.sentence.tokens.findIndex(
    (token, index) => token.head === clause.head && token.label === 'cop' && index < clause.head,
  );
  if (verb <= 0) return null;
  const parties = inSentence(scope.context.mentions.parties, scope.sentence.index).filter(
    (party) => party.to <= verb && verb - party.to <= 3 && isClear(scope, party.to, verb),
  );
  return parties.at(-1) ?? null;
}

/** Nothing but adverbs and a place between the party and its verb ("its fighters in Raqqa were"). */
function isClear(scope: Scope, from: number, to: number): boolean {
  return !scope.sentence.tokens.slice(from, to).some((token) => /^(?:VB|PRP|WP|CC|,)/.test(token.tag));
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
