import type { PartyRegistry } from '../gazetteer/party-registry.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { Report } from '../reports/report.ts';
import type { Sentence } from '../text/sentence.ts';
import { contains, type Span } from '../text/span.ts';
import type { Attribution, Attributions } from './attribution.ts';
import { authorOf, speaksFirst } from './author.ts';
import { carryOver, isToldUs } from './carry/index.ts';
import { carryText } from './carry/text.ts';
import { baseChain, chainOf } from './chain.ts';
import { type DirectSpeech, findDirectSpeech } from './direct-speech.ts';
import { type AttributionGrammar, grammars } from './grammar.ts';
import { indexSpans } from './span-index.ts';
import { toldInOrder } from './told-in-order.ts';

export interface AttributionInput {
  readonly language: LanguagePack['code'];
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
  readonly parties: PartyRegistry;
}

/** Finds who says what in a report, and answers for any stretch of its text who vouches for it. */
export function findAttributions(input: AttributionInput): Attributions {
  const { report, sentences } = input;
  const speech = findDirectSpeech(report.text, paragraphsOf(sentences));
  const grammar = grammars[input.language];
  const author = grammar === undefined ? null : authorOf(grammar, report, { sentences, speech });
  const all = grammar === undefined ? [] : attributionsBy(grammar, input, { speech, isStatement: author !== null });
  const speechAt = indexSpans(speech, (part) => [part]);
  return {
    all,
    chainAt: chainOf(all, baseChain(report, author)),
    isDirect: (span) => speechAt(span).some((part) => contains(part, span)),
  };
}

/** "I believe that …" in a statement: its author's own words, whoever spoke last. */
function inOwnVoice(text: string, { carry }: AttributionGrammar, attribution: Attribution): Attribution {
  const { sourceSpan, mode } = attribution;
  const own = sourceSpan !== null && mode !== 'direct' && carry.firstPerson.has(text.slice(sourceSpan.start, sourceSpan.end).toLowerCase());
  return own ? { ...attribution, type: 'publisher' } : attribution;
}

/** From the first to the last sentence of each paragraph: a quotation that is never closed ends with it. */
function paragraphsOf(sentences: readonly Sentence[]): Span[] {
  const groups = Map.groupBy(sentences, ({ paragraph }) => paragraph);
  return [...groups.values()].map((group) => ({ start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }));
}

interface Voices {
  readonly speech: readonly DirectSpeech[];
  readonly isStatement: boolean;
}

function attributionsBy(grammar: AttributionGrammar, input: AttributionInput, { speech, isStatement }: Voices): Attribution[] {
  const { report, sentences, mentions, parties } = input;
  const told = toldInOrder(grammar, sentences, {
    text: report.text,
    speechAt: indexSpans(speech, (part) => [part]),
    partiesAt: indexSpans(mentions.parties, (party) => [party]),
    placesAt: indexSpans(mentions.places, (place) => [place]),
    kindOf: (id) => parties.parties.get(id)?.kind ?? null,
  });
  const text = carryText(report.text, sentences, grammar.carry);
  const others = told.filter((one) => one.act === 'assertion' && one.type !== 'publisher' && !isToldUs(text, one));
  const own = isStatement || speaksFirst(grammar, { sentences, speech }, others);
  return carryOver(text, own ? told.map((one) => inOwnVoice(report.text, grammar, one)) : told, { speech, isStatement: own });
}
