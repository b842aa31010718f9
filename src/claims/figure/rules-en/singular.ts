import { INCLUDING } from '../../../languages/en/figure-words.ts';
import { inSentence } from '../../../mentions/near.ts';
import { groupNouns } from '../../../mentions/party/group-nouns.ts';
import type { Sentence, Token } from '../../../text/sentence.ts';
import { contains, overlaps } from '../../../text/span.ts';
import type { Context } from '../../kind.ts';
import { exactly } from '../bounds.ts';
import { type FigureDraft, spanOf, toDraft } from '../draft.ts';
import { directFate } from './direct-fate.ts';
import type { Fate } from './fate.ts';
import { type Person, personsIn } from './persons.ts';

/** "a civilian was killed", "her husband had been killed", "Ali Nasr was killed": one person, told without a number. */
export function singleFigures(context: Context, sentence: Sentence, counts: readonly FigureDraft[]): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  let last: Single | null = null;
  for (const person of personsIn(context, sentence)) {
    const fate = fateOf(context, sentence, { person, last });
    last = fate === null ? null : { person, fate };
    if (last === null) continue;
    const draft = draftOf(context, sentence, last);
    if (!counts.some((count) => holds(sentence, count, { draft, person }))) drafts.push(draft);
  }
  return drafts;
}

interface Single {
  readonly person: Person;
  readonly fate: Fate;
}

function fateOf(context: Context, sentence: Sentence, { person, last }: { person: Person; last: Single | null }): Fate | null {
  const { tokens } = sentence;
  const first = tokens[person.from] as Token;
  if (inSentence(context.mentions.quantities, sentence.index).some((number) => overlaps(number, first) && number.type !== 'age'))
    return null;
  const own = directFate(tokens, titleStart(tokens, person), person.to - 1);
  return own ?? (last?.fate.via === 'object' && isJoined(tokens, last.person, person) ? last.fate : null);
}

/** "killing Ali, 12, and Salma": the second of two objects of one verb. */
function isJoined(tokens: readonly Token[], first: Person, second: Person): boolean {
  const between = tokens.slice(first.to, second.from);
  return (
    between.length < 6 &&
    between.some((token) => token.norm === 'and') &&
    between.every((token) => /^(?:CC|,|CD|-LRB-|-RRB-|DT|JJ)$/.test(token.tag))
  );
}

function draftOf(context: Context, sentence: Sentence, { person, fate }: Single): FigureDraft {
  const noun = groupNouns.get(sentence.tokens[person.to - 1]?.norm ?? '');
  const span = spanOf(sentence, person.from, person.to);
  return toDraft(context, {
    sentence,
    from: Math.min(person.from, fate.from),
    to: Math.max(person.to, fate.to),
    predicate: fate.predicate,
    rule: `figure/${fate.measure}-one`,
    measure: fate.measure,
    of: context.report.text.slice(span.start, span.end),
    civilian: noun?.civilian ?? 'unknown',
    group: noun?.group ?? null,
    unit: 'persons',
    bounds: exactly(1),
    accounting: 'new',
    confidence: 'low',
    notes: [person.isName ? 'one person, told by name' : 'one person, told without a number'],
    countedSpan: span,
  });
}

/** "the 34-year-old medic Ali Nasr": from the first word of what the name is called by. */
function titleStart(tokens: readonly Token[], { from, isName }: Person): number {
  let start = from;
  while (isName && /^(?:NN|JJ|DT|PRP\$|CD)$/.test(tokens[start - 1]?.tag ?? '') && from - start < 5) start -= 1;
  return start;
}

/** True where a count of the same fate holds the person already: "three people, among them a nurse, died". */
function holds(sentence: Sentence, count: FigureDraft, single: { draft: FigureDraft; person: Person }): boolean {
  if (count.body.measure !== single.draft.body.measure || !contains(count.span, single.draft.span)) return false;
  const { tokens } = sentence;
  const since = tokens.slice(0, single.person.from).filter((token) => token.start >= count.span.start);
  return tokens[single.person.from - 1]?.norm !== 'and' || since.some((token) => INCLUDING.has(token.norm));
}
