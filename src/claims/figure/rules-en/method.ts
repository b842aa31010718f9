import type { Sentence } from '../../../text/sentence.ts';
import type { Counted } from './counted.ts';

const METHODS: ReadonlySet<string> = new Set(
  'interview question examine review analyse analyze study verify inspect visit survey consult cross-check geolocate read watch collect'.split(
    ' ',
  ),
);
const SPEAKING: ReadonlySet<string> = new Set(['speak', 'talk', 'listen']);
const MEMBERS: ReadonlySet<string> = new Set(
  'member monitor observer judge delegate seat deputy lawmaker investigator researcher'.split(' '),
);
const HOLDING: ReadonlySet<string> = new Set(['have', 'comprise', 'include', 'number', 'employ']);

/** "interviewed 27 survivors", "spoke to 31 people", "the council has 15 members": how somebody works, no count of the war. */
export function isOfMethod({ tokens }: Sentence, counted: Counted): boolean {
  const verb = verbBefore(tokens, counted.from);
  const lemma = tokens[verb]?.lemma ?? '';
  if (METHODS.has(lemma)) return true;
  if (SPEAKING.has(lemma)) return /^(?:to|with)$/.test(tokens[verb + 1]?.norm ?? '');
  return HOLDING.has(lemma) && MEMBERS.has(tokens[counted.head]?.lemma ?? '');
}

const FURTHEST = 12;

/** The verb that the noun phrase is an object of, over other objects joined to it. */
function verbBefore(tokens: Sentence['tokens'], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - FURTHEST); at -= 1) {
    const tag = tokens[at]?.tag ?? '';
    if (/^VB/.test(tag)) return at;
    if (!/^(?:CD|DT|JJ|JJR|NN|NNS|CC|,|IN|TO|RB|HYPH)$/.test(tag)) return -1;
    if (tag === 'IN' && !/^(?:to|with|at|than|of|about)$/.test(tokens[at]?.norm ?? '')) return -1;
  }
  return -1;
}
