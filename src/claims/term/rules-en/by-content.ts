import { CONDITION_NOUNS, CONTENT_NOUNS, PAPER_NOUNS } from '../../../languages/en/agreement-words.ts';
import { CONTENT_VERBS, OBLIGING_VERBS } from '../../../languages/en/term-words.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import { antecedent, inDealTalk } from '../../deal/deal-talk.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { partiesIn, partyAt } from '../../deal/parties.ts';
import { clauseAt, type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { actionIn, itemsIn } from './items.ts';
import { classOf, type Due } from './obligation.ts';

/** Verbs whose object is what is laid down, whatever words it is put in. */
const ENUMERATING = new Set(['provide', 'stipulate', 'forbid', 'prohibit', 'ban', 'lay', 'oblige', 'prescribe', 'envisage', 'envision', 'foresee', 'entail', 'require']); // biome-ignore format: a word list

/** A list of terms that a sentence opens: whose it is, and whether both sides hold it. */
export interface Opening {
  readonly modality: 'agreed' | 'demanded';
  readonly demander: PartyMention | null;
  readonly terms: readonly Due[];
}

/** "The deal provides for …", "points which include …", "her conditions include …"; null where nothing is opened. */
export function openingIn(scope: Scope): Opening | null {
  for (const [index, token] of scope.sentence.tokens.entries()) {
    if (!CONTENT_VERBS.has(token.lemma) || !/^VB[DPZG]?$/.test(token.tag)) continue;
    if (token.lemma === 'call' && tokenAt(scope.sentence, index + 1)?.norm !== 'for') continue;
    if (token.lemma === 'lay' && tokenAt(scope.sentence, index + 1)?.norm !== 'down') continue;
    if (
      token.lemma === 'provide' &&
      tokenAt(scope.sentence, index + 1)?.norm !== 'for' &&
      tokenAt(scope.sentence, index + 1)?.norm !== 'that'
    )
      continue;
    const owner = ownerOf(scope, index);
    if (owner === null) continue;
    const demanded = CONDITION_NOUNS.has(tokenAt(scope.sentence, owner)?.lemma ?? '');
    const demander = demanded ? demanderOf(scope, owner) : null;
    const modality = demanded ? 'demanded' : 'agreed';
    const ahead = isAhead(scope, index);
    const any = ENUMERATING.has(token.lemma) && !demanded;
    const terms = itemsIn(scope, contentRange(scope, index), any).map((range): Due => {
      return {
        rule: demanded ? 'listed-condition' : 'listed-term',
        range,
        predicate: actionIn(scope, range),
        modality: ahead && !demanded ? 'planned' : modality,
        demander,
        ...(any && classOf(scope, range) === null ? { termClass: 'other' as const } : {}),
      };
    });
    if (terms.length > 0) return { modality, demander, terms };
  }
  return null;
}

/** "The deal will see …", "is expected to include": told as coming, not as settled. */
function isAhead(scope: Scope, verb: number): boolean {
  if (/^(?:will|would|'ll)$/.test(clauseAt(scope, verb)?.modal ?? '')) return true;
  return (
    tokenAt(scope.sentence, verb - 1)?.norm === 'to' && /^(?:expected|due|set|likely)$/.test(tokenAt(scope.sentence, verb - 2)?.norm ?? '')
  );
}

/** "They presented a paper: surrender of all heavy weapons, entry of the police": what stands behind the colon. */
export function listBehindColon(scope: Scope): Opening | null {
  const colon = scope.sentence.tokens.findIndex((token) => token.norm === ':');
  if (colon < 1) return null;
  const owner = scope.sentence.tokens.slice(0, colon).findLastIndex((_, index) => isListOwner(scope, index));
  if (owner < 0) return null;
  const demanded = !isSettled(scope, owner);
  const demander = demanded ? demanderOf(scope, owner) : null;
  const range = trimRange(scope.sentence, { from: colon + 1, to: scope.sentence.tokens.length });
  const modality = demanded ? 'demanded' : 'agreed';
  const listed = isEnumeration(scope, { owner, colon });
  const terms = itemsIn(scope, range, listed).map(
    (item): Due => ({
      rule: demanded ? 'listed-condition' : 'listed-term',
      range: item,
      predicate: actionIn(scope, item),
      modality,
      demander,
      ...(listed && classOf(scope, item) === null ? { termClass: 'other' as const } : {}),
    }),
  );
  return terms.length === 0 ? null : { modality, demander, terms };
}

/** "Four points: that …, that …", "two choices: to leave or to stay": clauses that the noun before the colon counts. */
function isEnumeration(scope: Scope, { owner, colon }: { owner: number; colon: number }): boolean {
  if (colon - owner > 3) return false;
  return /^(?:that|to)$/.test(tokenAt(scope.sentence, colon + 1)?.norm ?? '');
}

function isListOwner(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || !token.tag.startsWith('NN')) return false;
  if (index === 0 && CONTENT_NOUNS.has(token.lemma)) return true;
  return (
    isOwner(scope, index) ||
    ['proposal', 'offer', 'list', 'plan', 'term', 'choice', 'option', 'alternative', 'formula', 'idea'].includes(token.lemma)
  );
}

/** A deal or the points of one; a paper, a proposal and conditions are one side's until the other says yes. */
function isSettled(scope: Scope, owner: number): boolean {
  const kind = dealPhrase(scope.sentence, owner)?.kind;
  return kind === 'deal' || kind === 'ceasefire' || CONTENT_NOUNS.has(tokenAt(scope.sentence, owner)?.lemma ?? '');
}

/** The deal, the points or the conditions that a content verb speaks of: its subject, or the noun before "which". */
function ownerOf(scope: Scope, verb: number): number | null {
  const clause = clauseAt(scope, verb);
  const subject = clause?.subject ?? -1;
  const direct = subject >= 0 && subject < verb && !isRelative(scope, subject) ? subject : -1;
  if (direct >= 0 && (isOwner(scope, direct) || standsForDeal(scope, { subject: direct, verb }))) return direct;
  for (let index = verb - 1; index >= Math.max(0, verb - 4); index -= 1) {
    if (/^(?:VB[DZP]|CC)$/.test(tokenAt(scope.sentence, index)?.tag ?? '')) return null;
    if (isOwner(scope, index)) return index;
  }
  return null;
}

/** "It obliges both sides to …", after a sentence about the truce. */
function standsForDeal(scope: Scope, { subject, verb }: { subject: number; verb: number }): boolean {
  if (!OBLIGING_VERBS.has(tokenAt(scope.sentence, verb)?.lemma ?? '')) return false;
  const word = tokenAt(scope.sentence, subject)?.norm ?? '';
  return (
    (word === 'it' || word === 'this' || (word === 'they' && !isOfParties(scope, subject))) &&
    ['deal', 'ceasefire'].includes(antecedent(scope, subject) ?? '')
  );
}

/** "They oblige …": the measures named before, unless parties were. */
function isOfParties(scope: Scope, subject: number): boolean {
  const party = partyAt(scope, subject);
  return party !== null && party.partyKind !== 'unresolved';
}

function isRelative(scope: Scope, index: number): boolean {
  return ['which', 'that', 'who'].includes(tokenAt(scope.sentence, index)?.norm ?? '');
}

function isOwner(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || !token.tag.startsWith('NN')) return false;
  const deal = dealPhrase(scope.sentence, index);
  if (deal !== null && (deal.kind === 'deal' || deal.kind === 'ceasefire')) return true;
  if (
    (PAPER_NOUNS.has(token.lemma) || token.lemma === 'resolution' || token.lemma === 'mandate') &&
    inDealTalk(scope) &&
    token.tag === 'NN'
  )
    return true;
  return CONDITION_NOUNS.has(token.lemma) || (CONTENT_NOUNS.has(token.lemma) && token.tag === 'NNS');
}

/** Who makes the conditions: named beside them ("the American conditions"), or the subject of the clause they stand in. */
function demanderOf(scope: Scope, owner: number): PartyMention | null {
  const beside = partiesIn(scope, { from: Math.max(0, owner - 3), to: owner }).at(-1);
  if (beside !== undefined) return beside;
  const subjects = scope.clauses
    .filter((clause) => clause.form === 'finite' && clause.head < owner && clause.subject >= 0 && clause.subject < clause.head)
    .map((clause) => partyAt(scope, clause.subject));
  return subjects.at(-1) ?? null;
}

function contentRange(scope: Scope, verb: number): Range {
  let from = obligedTo(scope, verb) ?? verb + 1;
  while (['that', 'for', 'to', 'on', 'down'].includes(tokenAt(scope.sentence, from)?.norm ?? '')) from += 1;
  return trimRange(scope.sentence, { from, to: scope.sentence.tokens.length });
}

/** "It commits both sides to a ceasefire": what stands behind those whom it binds; null for other verbs. */
function obligedTo(scope: Scope, verb: number): number | null {
  if (!/^(?:commit|oblige|bind)$/.test(tokenAt(scope.sentence, verb)?.lemma ?? '')) return null;
  const to = scope.sentence.tokens.findIndex((token, index) => index > verb && index < verb + 7 && token.norm === 'to');
  return to < 0 ? null : to;
}
