import type { Clause } from '../../../languages/clause.ts';
import { PAPER_NOUNS } from '../../../languages/en/agreement-words.ts';
import { dealTalkOf, inDealTalk, isAboutDeal } from '../../deal/deal-talk.ts';
import { dealPhrase } from '../../deal/nouns.ts';
import { clauseRange, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import { isUnreal } from '../../deal/unreal.ts';
import { standOf } from '../../modality.ts';
import { classOf, type Due } from './obligation.ts';
import { startsReport } from './under-deal.ts';

/** "Troops would stay where they are, the gates would reopen": what would be done, right behind a deal or an offer. */
export function wouldBe(scope: Scope): Due[] {
  if (!scope.clauses.some(({ modal }) => modal === 'would') || !inDealTalk(scope)) return [];
  const clauses = scope.clauses.filter((clause) => isPutAsDue(scope, clause));
  const single = clauses.length < 2 && !followsOffer(scope) && !isBehindColon(scope, clauses[0]?.from ?? 0);
  if (clauses.length === 0 || single || !isNearOffer(scope)) return [];
  return clauses.map((clause): Due => {
    const range = clauseRange(scope.sentence, clause);
    return {
      rule: 'would-be',
      range,
      predicate: clause.head,
      modality: 'planned',
      negated: clause.negated,
      termClass: classOf(scope, range) ?? 'other',
    };
  });
}

const NOBODIES = /^(?:i|we|he|she|it|you|there|that|this|what|which|who)$/;

function isPutAsDue(scope: Scope, clause: Clause): boolean {
  if (clause.modal !== 'would' || clause.form !== 'finite' || clause.aspect === 'perfect' || clause.label === 'acl') return false;
  if (clause.subject < 0 || clause.subject > clause.head || NOBODIES.test(tokenAt(scope.sentence, clause.subject)?.norm ?? ''))
    return false;
  if (dealPhrase(scope.sentence, clause.subject) !== null || isOffer(scope, clause.subject)) return false;
  if (FORECAST.has(clause.lemma) || !tokenAt(scope.sentence, clause.head)?.tag.startsWith('VB')) return false;
  if (startsReport(scope, clause.head) || isUnreal(scope, clause.head)) return false;
  return standOf(scope.context, { sentence: scope.sentence.index, token: clause.head }).modality === 'planned';
}

/** What would come of a deal, and what a side would say to it: no duty. */
const FORECAST = new Set(['accept', 'agree', 'reject', 'refuse', 'survive', 'weaken', 'explain', 'respond', 'collapse', 'fail', 'help', 'allow', 'become', 'depend', 'follow', 'prefer', 'like', 'continue', 'require', 'serve', 'benefit', 'strengthen', 'undermine', 'win', 'lose', 'face', 'try', 'seek', 'consider', 'be', 'have', 'seem', 'mean', 'want', 'need', 'know', 'think', 'hope', 'fear', 'suffer', 'die', 'fight']); // biome-ignore format: a word list

const OFFERS = new Set(['offer', 'proposal', 'plan', 'formula', 'idea', 'scheme', 'roadmap', 'arrangement', 'bargain', 'package']);

function isOffer({ sentence }: Scope, index: number): boolean {
  const token = tokenAt(sentence, index);
  return token?.tag === 'NN' && (OFFERS.has(token.lemma) || PAPER_NOUNS.has(token.lemma));
}

function namesOffer(scope: Scope, index: number): boolean {
  const sentence = scope.context.sentences[index];
  if (sentence === undefined || sentence.paragraph !== scope.sentence.paragraph) return false;
  const named = dealTalkOf(scope.context).nouns[index]?.some(({ kind }) => kind === 'deal' || kind === 'ceasefire') === true;
  return named || sentence.tokens.some((_, at) => isOffer({ ...scope, sentence }, at));
}

/** "… within an inch of an accord: the government would call back its men". */
function isBehindColon(scope: Scope, from: number): boolean {
  const colon = scope.sentence.tokens.findIndex(({ norm }) => norm === ':');
  return colon > 0 && colon < from && namesOffer(scope, scope.sentence.index);
}

/** One such clause needs the offer in the sentence before it; several speak for one another. */
function followsOffer(scope: Scope): boolean {
  return namesOffer(scope, scope.sentence.index - 1);
}

function isNearOffer(scope: Scope): boolean {
  const { index } = scope.sentence;
  const meeting = (dealTalkOf(scope.context).distance[index] ?? Number.POSITIVE_INFINITY) <= 1 && isAboutDeal(scope.context);
  return meeting || [index, index - 1, index - 2].some((at) => namesOffer(scope, at));
}

/** "An arrangement by which the men go to the desert", "a deal whereby …": what the relative says is what is laid down. */
export function byWhich(scope: Scope): Due[] {
  return scope.sentence.tokens.flatMap(({ norm }, index): Due[] => {
    if (!/^(?:which|whereby)$/.test(norm)) return [];
    const noun = norm === 'whereby' ? index - 1 : index - 2;
    if (norm === 'which' && !/^(?:by|under)$/.test(tokenAt(scope.sentence, index - 1)?.norm ?? '')) return [];
    const at = tokenAt(scope.sentence, noun)?.norm === ',' ? noun - 1 : noun;
    const deal = dealPhrase(scope.sentence, at)?.kind;
    if (deal !== 'deal' && deal !== 'ceasefire' && !isOffer(scope, at)) return [];
    const clause = scope.clauses.find((one) => one.form === 'finite' && one.head > index);
    if (clause === undefined || clause.subject < index) return [];
    const range = trimRange(scope.sentence, { from: Math.max(index + 1, clause.from), to: clauseRange(scope.sentence, clause).to });
    const modality = deal === 'deal' || deal === 'ceasefire' ? 'agreed' : 'planned';
    return [
      { rule: 'by-which', range, predicate: clause.head, modality, negated: clause.negated, termClass: classOf(scope, range) ?? 'other' },
    ];
  });
}
