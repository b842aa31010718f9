import type { Attribution } from '../../../attribution/attribution.ts';
import type { Clause } from '../../../languages/clause.ts';
import { COMMITMENT_VERBS, PEACE_WORDS, PRIORITY_NOUNS } from '../../../languages/en/position-words.ts';
import { touching } from '../../../mentions/near.ts';
import type { Span } from '../../../text/span.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { speaksForParty } from '../../deal/first-person.ts';
import { partyAt } from '../../deal/parties.ts';
import { type Range, type Scope, tokenAt, trimRange, wholeRange } from '../../deal/scope.ts';
import type { Context } from '../../kind.ts';
import type { Stance } from '../body.ts';
import type { Held } from './stance.ts';

const SPEAKERS = new Set(['party', 'official', 'international-organisation', 'person']);
const SHORTEST = 5;

/** An official's own words on war, peace or the deal: a position, whatever else it is. One for each quoted sentence. */
export function quotedOpinions(scope: Scope): Held[] {
  if (!inDealTalk(scope)) return [];
  return touching(quotationsOf(scope.context), scope.sentence)
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ speech, ...span }) => opinionIn(scope, speech, span) ?? []);
}

interface Quotation extends Span {
  readonly speech: Attribution;
  /** Where it stands among the report's quotations as they were found. */
  readonly rank: number;
}

const quotations = new WeakMap<Context, readonly Quotation[]>();

/** What officials are quoted with, in text order; found once a report. */
function quotationsOf(context: Context): readonly Quotation[] {
  const known = quotations.get(context);
  if (known !== undefined) return known;
  const found = context.attributions.all
    .filter((one) => one.mode === 'direct' && SPEAKERS.has(one.type))
    .flatMap((speech) => speech.content.map(({ start, end }) => ({ start, end, speech })))
    .map((one, rank): Quotation => ({ ...one, rank }))
    .sort((a, b) => a.start - b.start);
  quotations.set(context, found);
  return found;
}

function opinionIn(scope: Scope, speech: Attribution, span: Span): Held | null {
  const inside = scope.sentence.tokens.flatMap((token, index) => (token.start >= span.start && token.end <= span.end ? [index] : []));
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined || last - first + 1 < SHORTEST) return null;
  const range = trimRange(scope.sentence, { from: first, to: last + 1 });
  const words = scope.sentence.tokens.slice(range.from, range.to);
  const predicate = scope.clauses.find((clause) => clause.head >= range.from && clause.head < range.to && clause.form === 'finite');
  if (predicate === undefined || !words.some((token) => PEACE_WORDS.has(token.lemma))) return null;
  return {
    rule: 'quoted-opinion',
    stance: stanceOf(words.map((token) => token.lemma)),
    predicate: predicate.head,
    range,
    holder: null,
    holderWords: speech.source,
    toward: null,
    modality: 'reported',
  };
}

function stanceOf(lemmas: readonly string[]): Stance {
  const has = (...words: string[]) => words.some((word) => lemmas.includes(word));
  if (has('reject', 'refuse', 'oppose', 'unacceptable')) return 'rejects';
  if (has('accept', 'agree', 'endorse')) return 'accepts';
  if (has('wish', 'ready', 'willing', 'prepared') && has('we', 'i')) return 'willing';
  return 'other';
}

/** "We will not rest until", "will remain engaged", "is a priority of ours": what somebody undertakes without a deal. */
export function commitments(scope: Scope): Held[] {
  return scope.clauses.flatMap((clause): Held[] => {
    const rule = commitmentOf(scope, clause);
    if (rule === null) return [];
    const range = wholeRange(scope.sentence, clause);
    const party = partyAt(scope, clause.subject);
    const words = tokenAt(scope.sentence, clause.subject)?.text;
    return [
      {
        rule,
        stance: 'other',
        predicate: clause.head,
        range,
        holder: party,
        ...(party === null && words !== undefined ? { holderWords: words } : {}),
        toward: afterHead(clause, range),
        ...(clause.modal === 'will' ? { modality: 'planned' as const } : {}),
      },
    ];
  });
}

function afterHead(clause: Clause, range: Range): Range | null {
  return range.to > clause.head + 1 ? { from: clause.head + 1, to: range.to } : null;
}

function commitmentOf(scope: Scope, clause: Clause): string | null {
  const lemma = tokenAt(scope.sentence, clause.head)?.lemma ?? '';
  if (PRIORITY_NOUNS.has(lemma) || PRIORITY_NOUNS.has(tokenAt(scope.sentence, clause.object)?.lemma ?? '')) {
    return isOwn(scope, clause.from, wholeRange(scope.sentence, clause).to) ? 'own-priority' : null;
  }
  if (clause.modal !== 'will' || !COMMITMENT_VERBS.has(lemma)) return null;
  return isOwn(scope, clause.from, clause.head) || isPower(scope, clause.subject) ? 'commitment' : null;
}

/** The words hold an "I", "we", "my" or "our" of somebody who speaks for a party. */
function isOwn(scope: Scope, from: number, to: number): boolean {
  const own = scope.sentence.tokens.slice(from, to).find((token) => /^(?:i|we|my|our)$/.test(token.norm));
  return own !== undefined && speaksForParty(scope, own.start);
}

function isPower(scope: Scope, subject: number): boolean {
  const party = partyAt(scope, subject);
  return (
    party !== null &&
    ['state', 'state-forces', 'coalition', 'armed-group', 'political', 'international-organisation', 'person'].includes(party.partyKind)
  );
}
