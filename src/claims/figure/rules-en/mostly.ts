import { groupNouns } from '../../../mentions/party/group-nouns.ts';
import type { Sentence } from '../../../text/sentence.ts';
import type { Context } from '../../kind.ts';
import type { Measure } from '../body.ts';
import { mostOf } from '../bounds.ts';
import { type FigureDraft, spanOf, toDraft } from '../draft.ts';
import type { Found } from './found.ts';

const MOSTLY = new Set(['mostly', 'mainly']);
const LETHAL: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties', 'captured', 'missing']);

/** "killed 90, mostly women and children": more than half of the count, computed from the words and marked so. */
export function mostlyPart(context: Context, sentence: Sentence, whole: Found): FigureDraft | null {
  const { tokens } = sentence;
  const { body } = whole.draft;
  if (!LETHAL.has(body.measure) || body.low === null) return null;
  const at = [whole.number.to, whole.counted.to, whole.counted.to + 1].find((index) => MOSTLY.has(tokens[index]?.norm ?? ''));
  if (at === undefined) return null;
  const range = { from: at + 1, to: at + 1 };
  while (/^(?:NN|JJ|CC)/.test(tokens[range.to]?.tag ?? '') && range.to < at + 7) range.to += 1;
  const nouns = tokens.slice(range.from, range.to).map((token) => groupNouns.get(token.norm));
  const named = nouns.filter((noun) => noun !== undefined);
  const groups = [...new Set(named.map((noun) => noun.group))];
  const civilian = named.length > 0 && named.every((noun) => noun.civilian === 'civilian');
  if (named.length === 0 || (!civilian && groups.includes(null)) || named.some((noun) => noun.civilian === 'combatant')) return null;
  const span = spanOf(sentence, range.from, range.to);
  return toDraft(context, {
    sentence,
    from: whole.fate === null ? whole.number.from : Math.min(whole.fate.from, whole.number.from),
    to: range.to,
    predicate: whole.draft.predicate.token,
    rule: `figure/${body.measure}-mostly`,
    measure: body.measure,
    of: context.report.text.slice(span.start, span.end),
    civilian: civilian ? 'civilian' : 'unknown',
    group: groups.includes(null) ? null : groups.join(' and '),
    unit: body.unit,
    bounds: mostOf(body, tokens[at]?.text ?? 'mostly'),
    accounting: body.accounting,
    confidence: 'medium',
    notes: ['more than half of the count, computed from "mostly"'],
    partOf: whole.draft,
    countedSpan: span,
  });
}
