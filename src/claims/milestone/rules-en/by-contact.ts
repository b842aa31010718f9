import type { Clause } from '../../../languages/clause.ts';
import { ENVOY_NOUNS } from '../../../languages/en/milestone-words.ts';
import { distanceToDeal, inDealTalk } from '../../deal/deal-talk.ts';
import { speaksForParty } from '../../deal/first-person.ts';
import { dealNounAt } from '../../deal/nouns.ts';
import { partiesIn, partyAt } from '../../deal/parties.ts';
import { clauseRange, type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { surfaceSubject } from '../../deal/surface-subject.ts';
import type { Step } from '../body.ts';
import type { Seen } from './step.ts';

/** "Were back at the table", "sat down with", "have been in contact", "shuttled between", "a delegation arrived". */
export function stepsByContact(scope: Scope): Seen[] {
  if (!inDealTalk(scope)) return [];
  return scope.clauses.flatMap((clause): Seen[] => {
    if (clause.negated || clause.form === 'infinitive' || clause.form === 'noun') return [];
    const step = stepOf(scope, clause);
    if (step === null) return [];
    return [{ rule: 'contact', step, predicate: clause.head, range: clauseRange(scope.sentence, clause), noun: -1 }];
  });
}

function stepOf(scope: Scope, clause: Clause): Step | null {
  const text = ` ${scope.sentence.tokens
    .slice(Math.max(clause.from, clause.head - 5), Math.min(scope.sentence.tokens.length, clause.head + 8))
    .map((token) => token.norm)
    .join(' ')} `;
  if (/ (?:no|not|never|n't|nor|neither|which|who) /.test(text)) return null;
  if (/ (?:at|to|round|around) the (?:negotiating |bargaining )?table /.test(text))
    return / (?:back|return\w*) /.test(text) ? 'resumed' : 'talks';
  if (/ in (?:contact|touch) (?:with|since|for|over|about|between)? ?/.test(text) && isOfBeing(scope, clause)) return 'talks';
  if (/^(?:sit|sits|sat)$/.test(tokenAt(scope.sentence, clause.head)?.norm ?? '') && / down /.test(text)) return 'meeting';
  if (/ (?:present|sat in) .{0,25}(?:at|on|in) (?:a|the|one|its) (?:[a-z-]+ )?(?:meeting|talks|session|negotiations) /.test(text))
    return 'meeting';
  if (clause.lemma === 'shuttle') return 'talks';
  if (
    /^(?:gather|convene|assemble)$/.test(clause.lemma) &&
    clause.modal === null &&
    / (?:at|upon|on) (?:the|an) (?:invitation|request) /.test(text)
  )
    return 'meeting';
  if (/^ ?.* (?:carr\w+|relay\w+|exchang\w+|pass\w+) (?:of )?messages /.test(text)) return 'talks';
  if (
    GATHERING.test(clause.lemma) &&
    / for (?:a|an|the|further|more|new|direct)? ?(?:[a-z-]+ )?(?:meeting|talks|negotiations|summit|session) /.test(text)
  )
    return 'meeting';
  if (speaksWith(scope, clause)) return 'talks';
  return arrives(scope, clause) ? 'talks' : null;
}

const PLAYERS: ReadonlySet<string> = new Set([
  'state',
  'state-forces',
  'armed-group',
  'political',
  'coalition',
  'person',
  'international-organisation',
  'group',
  'notables',
]);

/** "Spoke with both commanders", "conferred with the president": near a deal, of it. */
function speaksWith(scope: Scope, clause: Clause): boolean {
  const to = tokenAt(scope.sentence, clause.head + 1)?.norm ?? '';
  if (
    !/^(?:speak|confer|consult|talk)$/.test(clause.lemma) ||
    !/^(?:with|to)$/.test(to) ||
    clause.modal !== null ||
    distanceToDeal(scope) > 2
  )
    return false;
  const other = partiesIn(scope, { from: clause.head + 2, to: clause.head + 8 })[0];
  const one = partyAt(scope, clause.subject);
  return other !== undefined && PLAYERS.has(other.partyKind) && (one === null || PLAYERS.has(one.partyKind)) && clause.subject >= 0;
}

function isOfBeing(scope: Scope, clause: Clause): boolean {
  return (
    /^(?:contact|touch|be|remain|stay|keep|get|come)$/.test(clause.lemma) ||
    scope.sentence.tokens.some((token) => token.head === clause.head && token.label === 'cop')
  );
}

/** "An Israeli team arrived in Doha": those who come to talk. */
function arrives(scope: Scope, clause: Clause): boolean {
  if (!/^(?:arrive|land|fly|travel|head|join)$/.test(clause.lemma) || clause.modal !== null) return false;
  const subject = surfaceSubject(scope, clause);
  const own = tokenAt(scope.sentence, clause.subject);
  if (own?.norm === 'i' && /^(?:fly|travel)$/.test(clause.lemma)) return speaksForParty(scope, own.start);
  return ENVOY_NOUNS.has(tokenAt(scope.sentence, subject)?.lemma ?? '');
}

const GATHERING = /^(?:join|gather|assemble|convene|host|receive|come|get|sit|invite|welcome)$/;

const TIME_OPENERS = new Set(['after', 'following', 'since', 'during', 'despite', 'in', 'amid', 'at']);
const MEASURES = /^(?:day|week|month|hour|year|round|session)$/;

/** "After days of negotiations", "following a third round of talks in Minsk": talks told by the way. */
export function talksByTheWay(scope: Scope): Seen[] {
  const { tokens } = scope.sentence;
  return tokens.flatMap((token, index): Seen[] => {
    if (!TIME_OPENERS.has(token.norm) || token.tag === 'RB') return [];
    const noun = talksAfter(scope, index + 1);
    if (noun === null) return [];
    const range: Range = trimRange(scope.sentence, { from: index, to: withPlaces(scope, noun.to) });
    return [{ rule: 'talks-by-the-way', step: noun.step, predicate: noun.token, range, noun: noun.token }];
  });
}

const REACH = 9;

function talksAfter(scope: Scope, from: number): { token: number; to: number; step: Step } | null {
  let measured = false;
  for (let index = from; index < from + REACH; index += 1) {
    const token = tokenAt(scope.sentence, index);
    if (
      token === undefined ||
      !/^(?:DT|CD|JJ|NN|NNS|NNP|IN|VBG|VBN|HYPH|PRP\$|,)/.test(token.tag) ||
      (token.tag === 'IN' && token.norm !== 'of')
    )
      return null;
    if (
      MEASURES.test(token.lemma) ||
      /^(?:CD)$/.test(token.tag) ||
      /^(?:secret|direct|indirect|closed-door|marathon|first|second|third|fourth)$/.test(token.norm)
    )
      measured = true;
    const kind = dealNounAt(scope.sentence, index)?.kind;
    if (kind === 'talks' || kind === 'meeting') return measured ? { token: index, to: index + 1, step: kind } : null;
    if (kind !== undefined && kind !== null) return null;
  }
  return null;
}

/** "… in Minsk", "… between the two sides", right behind. */
function withPlaces(scope: Scope, to: number): number {
  let end = to;
  while (end < to + 12 && /^(?:in|at|with|between|and|of|the|DT|NNP|NNPS|JJ|NNS|NN)$/.test(joined(scope, end))) end += 1;
  return end;
}

function joined(scope: Scope, index: number): string {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined) return '';
  return token.tag === 'IN' || token.tag === 'CC' ? token.norm : token.tag;
}
