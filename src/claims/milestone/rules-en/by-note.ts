import { phrasesIn } from '../../../languages/en/phrases.ts';
import { NOTED_STATES } from '../../../languages/en/step-phrases.ts';
import { inSentence } from '../../../mentions/near.ts';
import { inDealTalk } from '../../deal/deal-talk.ts';
import { dealNounAt } from '../../deal/nouns.ts';
import { type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Step } from '../body.ts';
import type { Seen } from './step.ts';

const LONGEST = 16;
const FIRST_WORDS = 5;
/** Words that a state may open with where no deal is named: "Not signed.", "No result." */
const OPENERS = new Set(['not', 'no', 'without', 'ultimatum', 'deadline']);

/** "Talks: third round, no result.", "Next meeting after Eid.", "Local truce over after nineteen days.": notes without a verb. */
export function notedSteps(scope: Scope): Seen[] {
  const { tokens } = scope.sentence;
  if (tokens.length > LONGEST || !/^[.;]$/.test(tokens.at(-1)?.norm ?? '') || hasFinite(scope) || !inDealTalk(scope)) return [];
  const from = behindLabel(scope);
  const noun = dealNounFrom(scope, from);
  const state = phrasesIn(scope.sentence, NOTED_STATES).find((found) => found.from >= from);
  const step = state?.value ?? (noun === null ? null : plainStep(scope, from, noun));
  if (step === null || (noun === null && !(state?.from === from && OPENERS.has(tokenAt(scope.sentence, from)?.norm ?? '')))) return [];
  const range = trimRange(scope.sentence, { from, to: tokens.length });
  return [
    { rule: 'note', step, predicate: state?.from ?? noun?.token ?? from, range, noun: noun?.token ?? -1, modality: modalityOf(step) },
  ];
}

function modalityOf(step: Step): 'planned' | 'reported' {
  return step === 'planned' ? 'planned' : 'reported';
}

function hasFinite({ sentence }: Scope): boolean {
  return sentence.tokens.some(({ tag, label }) => /^(?:VBZ|VBP|MD)$/.test(tag) || (tag === 'VBD' && label === 'root'));
}

/** "Manbij: …", "Talks: …": behind a short label, unless the label itself is the talks. */
function behindLabel(scope: Scope): number {
  const colon = scope.sentence.tokens.findIndex(({ norm }, index) => index > 0 && index < 4 && norm === ':');
  return colon > 0 && dealNounFrom(scope, 0)?.token !== colon - 1 ? colon + 1 : 0;
}

function dealNounFrom(scope: Scope, from: number): ReturnType<typeof dealNounAt> {
  for (let index = from; index < from + FIRST_WORDS; index += 1) {
    const token = tokenAt(scope.sentence, index);
    if (token === undefined || /^(?:IN|TO|VB.?)$/.test(token.tag)) return null;
    const noun = dealNounAt(scope.sentence, index);
    if (noun !== null) return noun;
  }
  return null;
}

/** "Contacts since February", "second meeting on Thursday": dated, so that it is told and no heading. */
function plainStep(scope: Scope, from: number, noun: { kind: string; token: number }): Step | null {
  const words = scope.sentence.tokens.slice(from, noun.token).map(({ norm }) => norm);
  if (words.includes('next') || words.includes('another')) return 'planned';
  const dated = inSentence(scope.context.mentions.dates, scope.sentence.index).length > 0;
  if (!dated) return null;
  if (noun.kind === 'talks' || noun.kind === 'meeting') return noun.kind;
  if (noun.kind === 'deal') return 'agreed';
  return noun.kind === 'ceasefire' ? 'in-force' : 'under-way';
}
