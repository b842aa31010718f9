import type { Clause } from '../../../languages/clause.ts';
import { GOING_WORDS, UNDERTAKING_VERBS } from '../../../languages/en/term-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import { actorOf, partiesIn, partyAt } from '../../deal/parties.ts';
import { nounPhrase, type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Core } from './core.ts';

/** Who is to do what with whom for whom, within what bounds; null where the words do not say. */
export interface Parts {
  readonly obligor: Range | null;
  readonly action: Range;
  readonly object: Range | null;
  readonly beneficiary: Range | null;
  readonly limits: readonly Range[];
  readonly inReturnFor: Range | null;
  readonly onCondition: Range | null;
  readonly guarantor: Range | null;
}

export type Roles = Pick<Parts, 'obligor' | 'object' | 'beneficiary'>;

export function rolesOfVerb(scope: Scope, { core, clause, range }: { core: Core; clause: Clause; range: Range }): Roles {
  const subject = subjectOf(scope, core, clause);
  if (clause.passive || isTaken(scope, core)) {
    const taken = isTaken(scope, core);
    const object = taken ? trimRange(scope.sentence, { from: core.opener + 1, to: core.token }) : subject;
    return {
      obligor: agentRange(scope, taken ? { ...clause, passive: true } : clause),
      object,
      beneficiary: receiver(scope, core.token, range),
    };
  }
  if (UNDERTAKING_VERBS.has(clause.lemma)) return undertaking(scope, { core, subject, range });
  const object = within(range, objectAfter(scope, core.token));
  const gives = receiver(scope, core.token, range);
  return core.permit >= 0
    ? { obligor: permitterOf(scope, core.permit), object, beneficiary: subject ?? gives }
    : { obligor: subject, object, beneficiary: gives };
}

/** "Have their fingerprints taken". */
function isTaken(scope: Scope, core: Core): boolean {
  const opener = tokenAt(scope.sentence, core.opener)?.lemma ?? '';
  return /^(?:have|want|get)$/.test(opener) && /^VB[ND]$/.test(tokenAt(scope.sentence, core.token)?.tag ?? '');
}

function subjectOf(scope: Scope, core: Core, clause: Clause): Range | null {
  const wrapper = Math.max(core.permit, core.opener);
  const asked = wrapper >= 0 && !isTaken(scope, core) ? between(scope, wrapper, core.token) : null;
  if (asked !== null) return asked;
  if (clause.subject < 0 || clause.subject > clause.head) return null;
  const pronoun = /^(?:who|which|that)$/.test(tokenAt(scope.sentence, clause.subject)?.norm ?? '');
  if (!pronoun) return phraseOf(scope, clause.subject);
  const comma = tokenAt(scope.sentence, clause.subject - 1)?.norm === ',' ? 2 : 1;
  return phraseOf(scope, clause.subject - comma);
}

/** Who stands between the asking verb and what is asked: "urged [both sides] to …", "demanded from [others] to …". */
function between(scope: Scope, wrapper: number, core: number): Range | null {
  const party = partiesIn(scope, { from: wrapper + 1, to: core })[0];
  if (party !== undefined) return widened(scope, { from: party.from, to: party.to }, core);
  const noun = scope.sentence.tokens.findIndex(
    (token, index) => index > wrapper && index < core && /^(?:NN|PRP$|DT)/.test(token.tag) && token.label !== 'compound',
  );
  const head = noun >= 0 && tokenAt(scope.sentence, noun)?.tag === 'DT' ? noun + 1 : noun;
  return head < 0 || head >= core ? null : within({ from: wrapper + 1, to: core }, phraseOf(scope, head));
}

/** "civilians and families of fighters": a second group joined to the first belongs to it. */
function widened(scope: Scope, first: Range, stop: number): Range {
  const joined = partiesIn(scope, { from: first.to, to: stop }).find(
    (party) => /^(?:and|or|,)$/.test(tokenAt(scope.sentence, first.to)?.norm ?? '') && party.from - first.to <= 2,
  );
  return joined === undefined ? first : widened(scope, { from: first.from, to: joined.to }, stop);
}

function permitterOf(scope: Scope, permit: number): Range | null {
  const clause = scope.clauses.find((one) => one.head === permit);
  if (clause === undefined || clause.form === 'gerund' || clause.passive || clause.subject < 0 || clause.subject > permit) return null;
  return partyAt(scope, clause.subject) === null ? null : phraseOf(scope, clause.subject);
}

/** "Guarantee them not to be a target", "vow not to join", "ensured that nobody would be hurt": the promise is the object. */
function undertaking(scope: Scope, { core, subject, range }: { core: Core; subject: Range | null; range: Range }): Roles {
  const first = core.token + 1;
  const word = tokenAt(scope.sentence, first);
  const toward = word?.tag === 'PRP' ? { from: first, to: first + 1 } : null;
  const from = toward?.to ?? first;
  const object = from < range.to ? trimRange(scope.sentence, { from, to: range.to }) : null;
  return { obligor: subject, object, beneficiary: toward };
}

/** "The army guaranteed that …" with its verb tagged as a noun: the party before it gives its word. */
export function rolesOfGiven(scope: Scope, core: Core, range: Range): Roles | null {
  if (!/^(?:guaranteed|promised|pledged|vowed)$/.test(tokenAt(scope.sentence, core.token)?.norm ?? '')) return null;
  const giver = partiesIn(scope, { from: Math.max(range.from, core.token - 4), to: core.token }).at(-1);
  const object = core.token + 1 < range.to ? trimRange(scope.sentence, { from: core.token + 1, to: range.to }) : null;
  return giver === undefined ? null : { obligor: { from: giver.from, to: giver.to }, object, beneficiary: null };
}

/** "The release of 50 hostages by Hamas", "the withdrawal of the army": what a noun of action acts on, or who acts. */
export function rolesOfNoun(scope: Scope, core: Core, range: Range): Roles {
  const acted = ofPhrase(scope, core.token, range) ?? possessor(scope, core.token, range);
  const agent = byPhrase(scope, core.token, range);
  const goes = acted !== null && GOING_WORDS.has(tokenAt(scope.sentence, core.token)?.lemma ?? '') && isParty(scope, acted);
  const gives = receiver(scope, core.token, range);
  const permitter = core.permit < 0 ? null : permitterOf(scope, core.permit);
  if (!goes) return { obligor: agent ?? permitter, object: acted, beneficiary: gives };
  return core.permit >= 0 || isSafe(scope, core.token)
    ? { obligor: permitter, object: null, beneficiary: acted }
    : { obligor: acted, object: null, beneficiary: gives };
}

/** "Norway and Cuba are guarantors of the process": the subject vouches for what hangs on the noun. */
export function rolesOfGuarantor(scope: Scope, core: Core, range: Range): Roles | null {
  const clause = scope.clauses.find((one) => one.head === core.token);
  if (clause === undefined || !['guarantor', 'surety'].includes(tokenAt(scope.sentence, core.token)?.lemma ?? '')) return null;
  const subject = clause.subject < 0 ? null : { from: range.from, to: Math.max(range.from + 1, phraseOf(scope, clause.subject).to) };
  return { obligor: subject, object: ofPhrase(scope, core.token, range), beneficiary: null };
}

function isParty(scope: Scope, range: Range): boolean {
  return partiesIn(scope, range).length > 0;
}

/** "The safe departure", "safe passage": who goes gains by it. */
function isSafe(scope: Scope, noun: number): boolean {
  return ['safe', 'free', 'unhindered', 'secure'].includes(tokenAt(scope.sentence, noun - 1)?.norm ?? '');
}

const JOINERS = new Set(['of']);

function ofPhrase(scope: Scope, noun: number, range: Range): Range | null {
  const of = /^(?:over|out|back)$/.test(tokenAt(scope.sentence, noun + 1)?.norm ?? '') ? noun + 2 : noun + 1;
  if (tokenAt(scope.sentence, of)?.norm !== 'of') return null;
  const party = partiesIn(scope, { from: of + 1, to: range.to }).find((one) => one.from === of + 1);
  if (party !== undefined) return withClause(scope, widened(scope, { from: party.from, to: party.to }, range.to), range.to);
  const first = scope.sentence.tokens.findIndex((token, index) => index > of && index < range.to && /^(?:NN|CD|PRP)/.test(token.tag));
  return first < 0 ? null : within(range, trimmedLeft(of + 1, nounPhrase(scope.sentence, first, JOINERS)));
}

/** "All those remaining in the city": those are nobody without the words behind them. */
function withClause(scope: Scope, party: Range, stop: number): Range {
  const next = tokenAt(scope.sentence, party.to);
  if (tokenAt(scope.sentence, party.to - 1)?.norm !== 'those' || next === undefined || !/^(?:VBG|VBN|WP|IN)$/.test(next.tag)) return party;
  const comma = scope.sentence.tokens.findIndex((token, index) => index > party.to && index < stop && token.norm === ',');
  return { from: party.from, to: comma < 0 ? stop : comma };
}

function trimmedLeft(from: number, range: Range): Range {
  return { from: Math.max(from, range.from), to: range.to };
}

/** "Their departure", "Israel's withdrawal", "the Israeli withdrawal". */
function possessor(scope: Scope, noun: number, range: Range): Range | null {
  const party = partiesIn(scope, { from: Math.max(range.from, noun - 4), to: noun }).at(-1);
  const gap = party === undefined ? [] : scope.sentence.tokens.slice(party.to, noun);
  return party === undefined || gap.some((token) => !/^(?:JJ|NN|POS|VBG|CD)/.test(token.tag))
    ? null
    : { from: party.from, to: Math.min(party.to, noun) };
}

function byPhrase(scope: Scope, noun: number, range: Range): Range | null {
  const by = scope.sentence.tokens.findIndex((token, index) => index > noun && index < range.to && token.norm === 'by');
  const party = by < 0 ? undefined : partiesIn(scope, { from: by + 1, to: by + 6 })[0];
  return party === undefined ? null : { from: party.from, to: party.to };
}

/** "To the SDF", "for the wounded": who receives. */
function receiver(scope: Scope, core: number, range: Range): Range | null {
  for (let index = core + 1; index < range.to - 1; index += 1) {
    if (!['to', 'for'].includes(tokenAt(scope.sentence, index)?.norm ?? '')) continue;
    if (tokenAt(scope.sentence, index + 1)?.tag === 'IN') continue;
    const party = inSentence(scope.context.mentions.parties, scope.sentence.index).find((one) => one.from === index + 1);
    const plain = party ?? partiesIn(scope, { from: index + 1, to: index + 5 }).find((one) => one.from <= index + 2);
    if (plain !== undefined) return { from: plain.from, to: plain.to };
  }
  return null;
}

function phraseOf(scope: Scope, index: number): Range {
  const party = partyAt(scope, index);
  return party === null
    ? nounPhrase(scope.sentence, index, JOINERS)
    : widened(scope, { from: party.from, to: party.to }, scope.sentence.tokens.length);
}

/** The noun phrase right behind the verb, its particle passed over. */
function objectAfter(scope: Scope, verb: number): Range | null {
  const from = actionRange(scope, verb).to;
  for (let index = from; index < from + 7; index += 1) {
    const token = tokenAt(scope.sentence, index);
    if (token === undefined || !/^(?:DT|PDT|JJ|CD|NN|PRP|VBG|VBN|RB|POS|\$)/.test(token.tag)) return null;
    if (/^(?:NN|PRP$|CD)/.test(token.tag) && !/^(?:NN|POS)/.test(tokenAt(scope.sentence, index + 1)?.tag ?? ''))
      return isTime(scope, index) ? null : phraseOf(scope, index);
  }
  return null;
}

function isTime(scope: Scope, index: number): boolean {
  return inSentence(scope.context.mentions.dates, scope.sentence.index).some((date) => date.from <= index && index < date.to);
}

export function within(range: Range, part: Range | null): Range | null {
  return part === null || part.from < range.from || part.to > range.to ? null : part;
}

export function agentRange(scope: Scope, clause: Clause): Range | null {
  const agent = actorOf(scope, clause);
  if (agent !== null) return { from: agent.from, to: agent.to };
  const by = scope.sentence.tokens.findIndex((token, index) => index > clause.head && index <= clause.head + 4 && token.norm === 'by');
  if (by < 0 || isTime(scope, by + 1)) return null;
  const noun = scope.sentence.tokens.findIndex((token, index) => index > by && index < by + 8 && /^NN/.test(token.tag));
  const plain = noun >= 0 && scope.sentence.tokens.slice(by + 1, noun).every((token) => /^(?:DT|JJ|VBN|VBG|CD|NN)/.test(token.tag));
  return plain ? nounPhrase(scope.sentence, noun, JOINERS) : null;
}

export function actionRange(scope: Scope, predicate: number): Range {
  const particle = tokenAt(scope.sentence, predicate + 1);
  const joined = particle?.tag === 'RP' || particle?.label === 'compound:prt' || /^(?:over|up|out|down|back)$/.test(particle?.norm ?? '');
  return { from: predicate, to: predicate + (joined ? 2 : 1) };
}
