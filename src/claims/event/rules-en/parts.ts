import type { Clause } from '../../../languages/clause.ts';
import { EVENT_NOUNS, WEAPONS } from '../../../languages/en/event-nouns.ts';
import { inSentence } from '../../../mentions/near.ts';
import { childrenOf, type Scope, tokenAt } from '../../deal/scope.ts';
import { thingAt } from './things.ts';

/** Head tokens of a clause's parts, -1 for none: who does it, to whom or what, and with what. */
export interface Parts {
  readonly agent: number;
  readonly patient: number;
  readonly weapon: number;
}

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

/** The same token where it may be a doer: people, a party, a name; never a day, a place or a thing. */
export function doer(scope: Scope, index: number): number {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || isDay(scope, index)) return -1;
  const thing = thingAt(scope, index);
  if (thing.armed || thing.people || thing.party !== null || thing.weapon === 'aircraft') return index;
  if (thing.place && token.tag.startsWith('NN')) return -1;
  return /^(?:NNP|NNPS|PRP|WP|WDT|CD)$/.test(token.tag) ? index : -1;
}

export function isDay(scope: Scope, index: number): boolean {
  return inSentence(scope.context.mentions.dates, scope.sentence.index).some((date) => date.from <= index && index < date.to);
}

/** The parts as the voice of the clause gives them; a relative pronoun stands for the noun before it. */
export function partsOf(scope: Scope, clause: Clause, particle: string | null): Parts {
  const subject = wholeName(scope, antecedentOf(scope, clause, subjectOf(scope, clause)));
  const weapon = withPhrase(scope, clause);
  if (clause.passive) return { agent: agentAfter(scope, clause), patient: subject, weapon };
  return { agent: subject, patient: objectOf(scope, clause, particle), weapon };
}

/** The parse may lose the subject of a past tense; the noun right before it stands in. */
function subjectOf(scope: Scope, clause: Clause): number {
  const forced = forcedSubject(scope, clause);
  if (forced >= 0) return forced;
  if (clause.passive && clause.subject < 0 && isTheBefore(scope, clause)) return clause.head - 2;
  if (clause.subject >= 0 || clause.form !== 'finite') return clause.subject;
  return /^(?:NN|NNS|NNP|NNPS|PRP)$/.test(tokenAt(scope.sentence, clause.head - 1)?.tag ?? '') ? clause.head - 1 : -1;
}

const FORCING = new Set(['force', 'drive', 'cause', 'prompt', 'push', 'compel', 'motivate', 'lead', 'allow', 'let', 'permit', 'enable']);

/** "forced the families to flee": those who flee are the object of the force. */
function forcedSubject(scope: Scope, clause: Clause): number {
  if (clause.form !== 'infinitive') return -1;
  const above = scope.clauses.find((one) => one.head === clause.governor);
  if (above === undefined || !FORCING.has(above.lemma)) return -1;
  return above.passive ? above.subject : above.object;
}

/** "the wounded were evacuated": a participle that stands as a noun. */
function isTheBefore(scope: Scope, clause: Clause): boolean {
  const { tokens } = scope.sentence;
  return (
    ['wounded', 'injured', 'displaced', 'besieged'].includes(tokens[clause.head - 2]?.norm ?? '') && tokens[clause.head - 3]?.tag === 'DT'
  );
}

/** "Coalition jets": the parse may take the first noun of a compound for its head. */
function wholeName(scope: Scope, index: number): number {
  let at = index;
  while (
    tokenAt(scope.sentence, at)?.tag.startsWith('NN') &&
    /^NNS?$/.test(tokenAt(scope.sentence, at + 1)?.tag ?? '') &&
    !isDay(scope, at + 1)
  )
    at += 1;
  return at;
}

function antecedentOf(scope: Scope, clause: Clause, subject: number): number {
  const token = tokenAt(scope.sentence, subject);
  if (token === undefined || !RELATIVES.has(token.norm)) return subject;
  if (clause.label === 'acl' && clause.governor >= 0) return clause.governor;
  for (let at = subject - 1; at >= Math.max(0, subject - 3); at -= 1) {
    if (tokenAt(scope.sentence, at)?.tag.startsWith('NN')) return at;
  }
  return subject;
}

/** The head after "by" in a passive; a date or a manner ("by night", "by mistake") is none. */
function agentAfter(scope: Scope, clause: Clause): number {
  const { tokens } = scope.sentence;
  for (let at = clause.head + 1; at < Math.min(tokens.length, clause.head + 14); at += 1) {
    const token = tokens[at];
    // "were killed in shelling by the army": the doer belongs to the noun.
    if (token === undefined || token.norm === ';' || token.tag === 'MD' || token.tag === 'VBD' || EVENT_NOUNS.has(token.norm)) return -1;
    if (APART.has(token.norm)) return -1;
    if (token.norm !== 'by') continue;
    const noun = headAfter(scope, at + 1);
    if (noun >= 0) return noun;
  }
  return -1;
}

// "was freed after its occupation by rebels": the doer behind another noun.
const APART = new Set(['after', 'before', 'since', 'following', 'during', 'despite', 'because', 'when', 'while', 'until']);

const PHRASE_WORDS = /^(?:DT|PDT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|PRP\$|POS|VBN|HYPH|RB|``|'')$/;

/** The last noun of the phrase that begins at `from`, before any preposition; -1 where no phrase begins there. */
export function headAfter(scope: Scope, from: number): number {
  const { tokens } = scope.sentence;
  if (/^(?:PRP|WP)$/.test(tokens[from]?.tag ?? '')) return from;
  let head = -1;
  for (let at = from; at < Math.min(tokens.length, from + 12); at += 1) {
    const token = tokens[at];
    if (token !== undefined && head < 0 && isJoined(scope, at)) continue;
    if (token === undefined || !PHRASE_WORDS.test(token.tag)) break;
    if (head >= 0 && /^(?:DT|PDT|PRP\$|RB)$/.test(token.tag)) break;
    if (token.tag.startsWith('NN')) head = at;
    else if (token.tag === 'CD' && head < 0 && !/^(?:NN|JJ|CD)/.test(tokens[at + 1]?.tag ?? '')) return at;
  }
  return head;
}

/** "Russian and Syrian warplanes": two adjectives of one noun. */
function isJoined(scope: Scope, at: number): boolean {
  const { tokens } = scope.sentence;
  return tokens[at]?.norm === 'and' && /^JJ/.test(tokens[at - 1]?.tag ?? '') && /^JJ/.test(tokens[at + 1]?.tag ?? '');
}

function objectOf(scope: Scope, clause: Clause, particle: string | null): number {
  if (clause.object >= 0 && clause.object !== clause.subject) return clause.object;
  const { tokens } = scope.sentence;
  let at = clause.head + 1;
  while (at < tokens.length && (tokens[at]?.tag === 'RB' || tokens[at]?.tag === 'RP' || tokens[at]?.norm === particle)) at += 1;
  const first = tokens[at];
  if (first === undefined || !/^(?:DT|PDT|JJ|NN|NNS|NNP|NNPS|CD|PRP\$|PRP|``)$/.test(first.tag)) return -1;
  return headAfter(scope, first.tag === '``' ? at + 1 : at);
}

/** The weapon after "with", "using" or "from". */
function withPhrase(scope: Scope, clause: Clause): number {
  const { tokens } = scope.sentence;
  for (let at = clause.head + 1; at < Math.min(tokens.length, clause.to + 1); at += 1) {
    if (!['with', 'using', 'by', 'of', 'from'].includes(tokens[at]?.norm ?? '')) continue;
    const head = headAfter(scope, at + 1);
    if (head >= 0 && WEAPONS.has(tokens[head]?.lemma ?? '')) return head;
  }
  return -1;
}

/** The head behind one of the prepositions in the words of the clause, however the parse hangs it. */
export function behind(scope: Scope, clause: Clause, prepositions: ReadonlySet<string>): number {
  const { tokens } = scope.sentence;
  for (let at = clause.head + 1; at < Math.min(tokens.length, Math.max(clause.to, clause.head + 4)); at += 1) {
    const head = prepositions.has(tokens[at]?.norm ?? '') ? headAfter(scope, at + 1) : -1;
    if (head >= 0) return head;
  }
  return -1;
}

/** Children of `head` that stand after one of the prepositions, as head tokens. */
export function after(scope: Scope, head: number, prepositions: ReadonlySet<string>): number {
  for (const child of childrenOf(scope.sentence, head)) {
    if (child < head || isDay(scope, child)) continue;
    if (childrenOf(scope.sentence, child).some((at) => at < child && prepositions.has(tokenAt(scope.sentence, at)?.norm ?? '')))
      return child;
  }
  return -1;
}
