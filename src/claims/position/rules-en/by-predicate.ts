import type { Clause } from '../../../languages/clause.ts';
import { STANCE_ADJECTIVES } from '../../../languages/en/position-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import { inSentence } from '../../../mentions/near.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { partiesIn } from '../../deal/parties.ts';
import { type Scope, spanOf, tokenAt } from '../../deal/scope.ts';
import { aboutRange } from './about.ts';
import { quoted, subjectRange } from './clause-words.ts';
import { holderOf } from './holder.ts';
import type { Held } from './stance.ts';

/** "Is ready to talk", "remain committed to the truce", "were willing to". */
export function byAdjective(scope: Scope, clause: Clause): Held | null {
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
export function byDismissal(scope: Scope, clause: Clause): Held | null {
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
export function byPreposition(scope: Scope, clause: Clause): Held | null {
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
