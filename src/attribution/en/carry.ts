import type { Sentence } from '../../text/sentence.ts';
import type { CarryWords } from '../grammar.ts';

const IMPERSONAL_VERBS = new Set(['think', 'believe', 'understand', 'know', 'say', 'report']);

export const carry: CarryWords = {
  firstPerson: new Set(['i', 'we', 'my', 'our', 'us', 'me', 'im', 'ive', 'weve', "i'm"]),
  continuing: new Set([
    'they',
    'he',
    'she',
    'another',
    'other',
    'others',
    'some',
    'these',
    'those',
    'their',
    'his',
    'her',
    'its',
    'all',
    'both',
  ]),
  turning: new Set(['however', 'meanwhile', 'but', 'earlier', 'separately', 'on', 'after', 'last', 'in', 'since']),
  passing: /\b(?:believe[sd]?|written|complains?)\b/,
  isImpersonal,
  pointsBack,
};

function isImpersonal({ tokens: [first, second, third] }: Sentence): boolean {
  return first?.norm === 'it' && second?.lemma === 'be' && IMPERSONAL_VERBS.has(third?.lemma ?? '');
}

function pointsBack({ tokens: [first] }: Sentence): boolean {
  return first !== undefined && (first.tag === 'PRP' || first.norm === 'another' || first.norm === 'others');
}
