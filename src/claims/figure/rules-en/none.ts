import { TOLL_NOUNS } from '../../../languages/en/fate-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import { overlaps } from '../../../text/span.ts';
import type { Context } from '../../kind.ts';
import type { Measure } from '../body.ts';
import { exactly } from '../bounds.ts';
import { type FigureDraft, spanOf, toDraft } from '../draft.ts';
import { fateAfter } from './after.ts';
import { fateBefore } from './before.ts';
import { type Counted, countedAt } from './counted.ts';
import type { Fate } from './fate.ts';
import { quoteEnd } from './quote-end.ts';
import { isVerb } from './verb-group.ts';

/** A count of none: "no civilians are left", "no one was hurt", "not one has been released", "no casualties were reported". */
export function noneFigures(context: Context, sentence: Sentence): FigureDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index) => {
    const opener = openerAt(tokens, index);
    if (opener === null) return [];
    const other = inSentence(context.mentions.quantities, sentence.index).some((number) => overlaps(number, token) && number.low !== 1);
    const counted = countedAt(sentence, opener.to);
    const told = other
      ? null
      : (byFate(tokens, opener, counted) ??
        byVerb(tokens, opener) ??
        byToll(tokens, opener, counted) ??
        byVehicle(tokens, opener, counted) ??
        byRecord(tokens, opener, counted));
    return told === null ? [] : [draftOf(context, sentence, { opener, counted, told })];
  });
}

interface Opener {
  readonly from: number;
  /** Where the counted noun would begin. */
  readonly to: number;
  /** "no one", "nobody", "not one": nobody is named. */
  readonly isAlone: boolean;
}

function openerAt(tokens: readonly Token[], from: number): Opener | null {
  const words = [0, 1, 2].map((step) => tokens[from + step]?.norm ?? '');
  const [first, second, third] = words;
  if (first === 'nobody' || (first === 'none' && second !== 'of')) return { from, to: from + 1, isAlone: true };
  if (first === 'none' && second === 'of') return { from, to: from + 1, isAlone: false };
  // "no one has been held accountable"
  if (tokens.slice(from, from + 8).some((token) => /^(?:accountable|responsible|liable)$/.test(token.norm))) return null;
  if (first === 'no' && second === 'one') return { from, to: from + 2, isAlone: true };
  if (first === 'not' && second === 'one') return { from, to: from + 2, isAlone: isVerb(tokens[from + 2]) };
  if (first === 'not' && second === 'a' && third === 'single') return { from, to: from + 3, isAlone: false };
  return first === 'no' ? { from, to: from + 1, isAlone: false } : null;
}

interface Told {
  readonly measure: Measure;
  readonly predicate: number;
  readonly to: number;
  readonly unit: string;
}

const NEAR = 3;
const COUNTED: ReadonlySet<Measure> = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'released',
  'remaining',
  'present',
  'left',
  'evacuated',
  'arrived',
  'displaced',
]);

function byFate(tokens: readonly Token[], opener: Opener, counted: Counted): Told | null {
  const start = opener.isAlone ? opener.to : counted.to;
  if (!opener.isAlone && counted.class !== 'person' && counted.class !== 'family') return null;
  const fate: Fate | null = fateAfter(tokens, start);
  if (fate === null || fate.via !== 'verb' || !COUNTED.has(fate.measure) || fate.from - start > NEAR) return null;
  return { measure: fate.measure, predicate: fate.predicate, to: fate.to, unit: 'persons' };
}

/** "freed none", "holds none": the verb before. */
function byVerb(tokens: readonly Token[], opener: Opener): Told | null {
  if (tokens[opener.from]?.norm !== 'none' || !opener.isAlone) return null;
  const fate = fateBefore(tokens, opener.from);
  if (fate === null || fate.via !== 'object' || !COUNTED.has(fate.measure)) return null;
  return { measure: fate.measure, predicate: fate.predicate, to: opener.to, unit: 'persons' };
}

/** "no casualties were reported", "no deaths": the noun itself is the fate. */
function byToll(tokens: readonly Token[], opener: Opener, counted: Counted): Told | null {
  const noun = tokens[counted.head];
  const measure = noun === undefined ? undefined : (TOLL_NOUNS.get(noun.norm) ?? TOLL_NOUNS.get(noun.lemma));
  if (measure === undefined || noun?.tag !== 'NNS' || opener.isAlone) return null;
  const verb = isVerb(tokens[counted.to]) ? quoteVerb(tokens, counted.to) : -1;
  const reports = tokens
    .slice(Math.max(0, opener.from - 4), opener.from)
    .some((token) => ['report', 'cause', 'there', 'claim', 'record'].includes(token.lemma));
  if (verb < 0 && !reports) return null;
  return { measure, predicate: verb < 0 ? counted.head : verb, to: Math.max(counted.to, verb + 1), unit: 'persons' };
}

function quoteVerb(tokens: readonly Token[], from: number): number {
  let verb = from;
  while (isVerb(tokens[verb + 1]) || tokens[verb + 1]?.tag === 'RB') verb += 1;
  return verb;
}

/** "not a single bus had left". */
function byVehicle(tokens: readonly Token[], opener: Opener, counted: Counted): Told | null {
  const noun = tokens[counted.head];
  if (noun === undefined || counted.class !== 'vehicle' || tokens[opener.from]?.norm !== 'not' || !isVerb(tokens[counted.to])) return null;
  const verb = quoteVerb(tokens, counted.to);
  return { measure: 'vehicles', predicate: verb, to: verb + 1, unit: noun.norm };
}

/** "recorded no ceasefire violations": what was looked for. */
function byRecord(tokens: readonly Token[], opener: Opener, counted: Counted): Told | null {
  const [verb, noun] = [tokens[opener.from - 1], tokens[counted.head]];
  if (tokens[opener.from]?.norm !== 'no' || noun?.tag !== 'NNS' || counted.class !== 'strike') return null;
  const looked = verb?.tag.startsWith('VB') && /^(?:record|register|log|observe|document|hear)$/.test(verb.lemma);
  return looked ? { measure: 'strikes', predicate: opener.from - 1, to: counted.to, unit: noun.norm } : null;
}

function draftOf(context: Context, sentence: Sentence, of: { opener: Opener; counted: Counted; told: Told }): FigureDraft {
  const { opener, counted, told } = of;
  const named = opener.isAlone ? null : spanOf(sentence, counted.from, counted.to);
  return toDraft(context, {
    sentence,
    from: Math.min(opener.from, told.predicate),
    to: quoteEnd(sentence.tokens, { from: opener.from, to: told.to }),
    predicate: told.predicate,
    rule: `figure/${told.measure}-none`,
    measure: told.measure,
    of: named === null ? null : context.report.text.slice(named.start, named.end),
    civilian: opener.isAlone ? 'unknown' : counted.civilian,
    group: opener.isAlone ? null : counted.group,
    unit: told.unit,
    bounds: { ...exactly(0), qualifier: sentence.tokens[opener.from]?.norm ?? 'no' },
    accounting: told.measure === 'remaining' || told.measure === 'present' ? 'stock' : 'unknown',
    confidence: 'medium',
    // The count of none says it already.
    negated: false,
    countedSpan: named,
  });
}
