import { ATTITUDE_VERBS, type Attitude } from '../../languages/en/attitude-words.ts';
import { childrenOf, subtreeOf } from '../../languages/en/tree.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Frame, Range } from '../frame.ts';
import { parsedSubject } from './shared-subject.ts';
import { at, tokensSpan } from './skip.ts';
import { subjectBefore } from './subject.ts';
import { endOfTold } from './told-end.ts';

/** "called for a truce", "vowed to return", "condemned the raid": what somebody thinks, wants or judges. */
export function attitudeFrame(sentence: Sentence, verb: number): Frame | null {
  const token = at(sentence, verb) as Token;
  if (!token.tag.startsWith('VB') || token.label === 'aux' || token.label === 'cop' || token.label === 'amod') return null;
  if (token.tag === 'VBN' && !hasPerfect(sentence, verb)) return null;
  const found = complementOf(sentence, verb, token.lemma);
  if (found === null) return null;
  const source = subjectOf(sentence, verb);
  if (source === null) return null;
  const content = tokensSpan(sentence, found.from, Math.min(endOf(sentence, verb, found.from), endOfTold(sentence, verb, found.from)));
  const cue = { from: verb, to: found.cueEnd };
  return content === null ? null : { sentence, source, cue, content: [content], mode: 'indirect', act: found.act, relays: [] };
}

function hasPerfect(sentence: Sentence, verb: number): boolean {
  const auxiliaries = childrenOf(sentence, verb, ['aux', 'cop']).map((index) => at(sentence, index)?.lemma);
  return auxiliaries.includes('have') && !auxiliaries.includes('be') && !auxiliaries.includes('get');
}

function subjectOf(sentence: Sentence, verb: number): Range | null {
  return parsedSubject(sentence, verb) ?? subjectBefore(sentence, verb);
}

interface Complement {
  readonly act: Attitude;
  readonly from: number;
  readonly cueEnd: number;
}

/** The first complement behind the verb that a table allows, whichever sense it has there; null where none fits. */
function complementOf(sentence: Sentence, verb: number, lemma: string): Complement | null {
  const found = (Object.entries(ATTITUDE_VERBS) as [Attitude, Readonly<Record<string, string>>][]).flatMap(([act, verbs]): Complement[] => {
    const takes = Object.hasOwn(verbs, lemma) ? (verbs[lemma] as string).split(' ') : [];
    const first = childrenOf(sentence, verb)
      .flatMap((child) => (child > verb ? startOf(sentence, child, takes) : []))
      .sort((a, b) => a - b)[0];
    if (first === undefined) return [];
    const preposition = first - 2 === verb && takes.includes(at(sentence, first - 1)?.norm ?? '');
    return [{ act, from: first, cueEnd: preposition ? first : verb + 1 }];
  });
  return found.sort((a, b) => a.from - b.from)[0] ?? null;
}

/** Where a complement starts, if it is one of the kinds wanted. */
function startOf(sentence: Sentence, child: number, takes: readonly string[]): number[] {
  const token = at(sentence, child) as Token;
  const { from } = subtreeOf(sentence, child);
  switch (token.label) {
    case 'ccomp':
      return takes.includes('clause') ? [from] : [];
    case 'xcomp':
      if (token.tag === 'VB') return takes.includes('to') || takes.includes('object') ? [from] : [];
      return takes.includes(token.tag === 'VBG' ? 'gerund' : 'object') ? [from] : [];
    case 'obj':
    case 'iobj':
      return takes.includes('object') ? [from] : [];
    case 'obl':
      return takes.includes(at(sentence, from)?.norm ?? '') ? [from + 1] : [];
    case 'advcl':
      return takes.includes('to') && at(sentence, from)?.norm === 'to' ? [from] : [];
    default:
      return [];
  }
}

/** The end of all that hangs on the verb, without clauses joined to it. */
function endOf(sentence: Sentence, verb: number, from: number): number {
  const ends = childrenOf(sentence, verb).flatMap((child) => {
    const { label } = at(sentence, child) as Token;
    return child < from - 1 || label === 'conj' || label === 'parataxis' || label === 'punct' ? [] : [subtreeOf(sentence, child).to];
  });
  return Math.max(from + 1, ...ends);
}
