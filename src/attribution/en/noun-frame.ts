import { CUE_NOUNS, LIGHT_VERBS } from '../../languages/en/attitude-words.ts';
import { denialOf } from '../../languages/en/denied-charges.ts';
import { childrenOf, nounPhraseAt, subtreeOf } from '../../languages/en/tree.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Act } from '../attribution.ts';
import type { Frame, Range } from '../frame.ts';
import { parsedSubject } from './shared-subject.ts';
import { at, tokensSpan } from './skip.ts';
import { subjectBefore } from './subject.ts';
import { endOfTold } from './told-end.ts';

/** "their claim that …", "calls by the UN for …", "issued a warning about …": a noun that tells, wants or judges. */
export function nounFrame(sentence: Sentence, noun: number): Frame | null {
  const token = at(sentence, noun) as Token;
  if (token.tag !== 'NN' && token.tag !== 'NNS') return null;
  const complement = complementOf(sentence, noun, token.lemma);
  if (complement === null) return null;
  const content = tokensSpan(sentence, complement.from, complement.to);
  if (content === null) return null;
  const source = ownerOf(sentence, noun) ?? agentOf(sentence, noun, complement.from) ?? lenderOf(sentence, noun);
  const parts = { sentence, cue: { from: noun, to: noun + 1 }, content: [content], act: complement.act, relays: [] };
  if (source !== null) return { ...parts, source, mode: 'indirect' };
  const denial = denialOf(sentence, noun);
  if (denial >= 0) return deniedFrame({ ...parts, mode: 'indirect' }, denial);
  // A wish or a judgement without anybody who has it says nothing; a claim without a speaker is hearsay.
  const that = at(sentence, complement.from - 1)?.norm === 'that' && hasSubject(sentence, complement) && !isOccasion(sentence, noun);
  return complement.act === 'assertion' && that ? { ...parts, source: null, mode: 'hearsay' } : null;
}

/** Who denies a charge speaks of it; of one that is only called baseless, whoever says so. */
function deniedFrame(parts: Omit<Frame, 'source'>, denial: number): Frame | null {
  const source = /^(?:be|prove)$/.test(at(parts.sentence, denial)?.lemma ?? '')
    ? null
    : (parsedSubject(parts.sentence, denial) ?? subjectBefore(parts.sentence, denial));
  return source === null ? null : { ...parts, source, cue: { from: denial, to: denial + 1 } };
}

/** "said in a statement that": where it was said, not who says it. */
function isOccasion(sentence: Sentence, noun: number): boolean {
  return sentence.tokens.slice(Math.max(0, noun - 4), noun).some(({ norm }) => norm === 'in' || norm === 'during');
}

/** "reports that the road was cut" tells; in "a claim that the army denied" the noun itself is what was denied. */
function hasSubject(sentence: Sentence, { from, to }: Range): boolean {
  const verb = sentence.tokens.findIndex((token, index) => index >= from && index < to && /^(?:VB[DZP]|MD)$/.test(token.tag));
  return verb > from && sentence.tokens.slice(verb, to).some(({ tag }) => tag !== '.');
}

function complementOf(sentence: Sentence, noun: number, lemma: string): (Range & { readonly act: Act }) | null {
  for (const [act, nouns] of Object.entries(CUE_NOUNS) as [Act, Readonly<Record<string, string>>][]) {
    const takes = Object.hasOwn(nouns, lemma) ? (nouns[lemma] as string).split(' ') : [];
    // The parse often hangs the clause behind "the claim that" on the verb in front.
    if (takes.includes('that') && at(sentence, noun + 1)?.norm === 'that')
      return { act, from: noun + 2, to: endOfTold(sentence, noun, noun + 2) };
    for (const child of childrenOf(sentence, noun)) {
      const start = child > noun ? openerOf(sentence, child, takes) : null;
      if (start !== null) return { act, from: start, to: subtreeOf(sentence, child).to };
    }
  }
  return null;
}

/** Where the complement's own words start; null where the noun does not take it. */
function openerOf(sentence: Sentence, child: number, takes: readonly string[]): number | null {
  const { from } = subtreeOf(sentence, child);
  const opener = at(sentence, from)?.norm ?? '';
  if (!takes.includes(opener)) return null;
  const infinitive = opener === 'to' && at(sentence, child)?.tag === 'VB';
  return infinitive ? from : from + 1;
}

/** "the army's claim", "its claim". */
function ownerOf(sentence: Sentence, noun: number): Range | null {
  const owner = childrenOf(sentence, noun).find(
    (child) => child < noun && (isPossessive(sentence, child) || at(sentence, child)?.tag === 'PRP$'),
  );
  return owner === undefined ? null : nounPhraseAt(sentence, owner);
}

function isPossessive(sentence: Sentence, index: number): boolean {
  return childrenOf(sentence, index).some((child) => at(sentence, child)?.tag === 'POS');
}

/** "calls by the UN for", "criticism from residents". */
function agentOf(sentence: Sentence, noun: number, before: number): Range | null {
  const agent = childrenOf(sentence, noun, ['nmod', 'obl']).find((child) => {
    const { from } = subtreeOf(sentence, child);
    return child > noun && from < before && /^(?:by|from|among)$/.test(at(sentence, from)?.norm ?? '');
  });
  if (agent === undefined) return null;
  const { from, to } = nounPhraseAt(sentence, agent);
  return { from, to };
}

function lenderOf(sentence: Sentence, noun: number): Range | null {
  const token = at(sentence, noun) as Token;
  const verb = at(sentence, token.head);
  return token.label === 'obj' && verb !== undefined && LIGHT_VERBS.has(verb.lemma) ? parsedSubject(sentence, token.head) : null;
}
