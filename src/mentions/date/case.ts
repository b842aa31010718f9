import { languages } from '../../languages/index.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { readPublished } from '../../reports/published.ts';
import { findDates } from '../date.ts';
import type { DateMention } from '../mention.ts';

/** A text with its dates in ⟦ ⟧, the days of each ("first..last", open ends empty, "?" where unresolved, then the bound), and why. */
export type DateCase = readonly [text: string, days: string, why: string];

/** A Friday: the day on which the cases are published. */
export const PUBLISHED = '2017-10-13';

export function datesIn(text: string, language: LanguagePack['code'], published: string | null = PUBLISHED): DateMention[] {
  const sentences = languages[language].analyse(text, [{ start: 0, end: text.length }]);
  const clauses = sentences.map((sentence) => languages[language].clauses(sentence));
  return findDates({ text, sentences, clauses, published: published === null ? null : readPublished(published, 'option') }, language);
}

/** What was found and what was wanted, alike in shape. */
export function compared([text, days]: DateCase, language: LanguagePack['code']) {
  const found = datesIn(text.replace(/[⟦⟧]/g, ''), language);
  const marked = [...text.matchAll(/⟦(.*?)⟧/gs)].map((match) => match[1] as string);
  return {
    found: { words: found.map(({ exact }) => exact), days: found.map(daysOf).join(', ') },
    wanted: { words: marked, days },
  };
}

export function daysOf({ earliest, latest, bound }: DateMention): string {
  const days = earliest === null && latest === null ? '?' : earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`;
  return bound === null ? `${days}` : `${days} ${bound}`;
}
