import type { LanguagePack } from '../languages/pack.ts';
import { timeOf } from '../mentions/date.ts';
import type { DateMention } from '../mentions/mention.ts';
import type { ClaimTime, Modality } from './common.ts';
import type { AnyDraft, Context } from './kind.ts';
import { arabicDate } from './own-time/ar.ts';
import { englishDate } from './own-time/en.ts';

const finders = { en: englishDate, ar: arabicDate } satisfies Record<
  LanguagePack['code'],
  (context: Context, draft: AnyDraft) => DateMention | null
>;

/** When a claim's thing happened or is to happen: the date of its own clause, or of one that it shares its time with. */
export function ownTime(context: Context, draft: AnyDraft, modality: Modality): ClaimTime | null {
  const date = finders[context.language](context, draft);
  return date === null ? null : timeOf(date, roleOf(context, draft, { date, modality }));
}

function roleOf(context: Context, draft: AnyDraft, { date, modality }: { date: DateMention; modality: Modality }): ClaimTime['role'] {
  const told = modality === 'asserted' || modality === 'reported' || modality === 'denied';
  const published = context.report.published?.latest;
  const ahead = published !== undefined && (date.earliest ?? date.latest ?? published) > published;
  if (date.bound === 'deadline') return told && !ahead ? 'as-of' : 'deadline';
  if (!told || ahead) return 'planned';
  return draft.kind === 'figure' && draft.body.accounting === 'stock' ? 'as-of' : 'happened';
}
