import type { Context } from '../../kind.ts';
import { clauseOf } from '../../modality.ts';
import type { FigureDraft } from '../draft.ts';

const ABLE = new Set(['can', 'ca', 'cannot', 'could']);

/** "400 ships cannot leave", "no flour for two weeks": what is denied is the leaving and the flour, never the number. */
export function withOwnNegation(context: Context, draft: FigureDraft): FigureDraft {
  if (draft.negated !== undefined) return draft;
  const sentence = context.sentences[draft.predicate.sentence];
  const clauses = context.clauses[draft.predicate.sentence] ?? [];
  const clause = sentence === undefined ? null : clauseOf(clauses, sentence, draft.predicate.token);
  if (clause?.negated !== true) return draft;
  const unable = clause.modal !== null && ABLE.has(clause.modal);
  const lasting = draft.body.measure === 'duration';
  return unable || lasting ? { ...draft, negated: false } : draft;
}
