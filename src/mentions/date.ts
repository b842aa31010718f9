import type { LanguagePack } from '../languages/pack.ts';
import { arabic } from './date/ar/grammar.ts';
import { parseIso } from './date/day.ts';
import { english } from './date/en/grammar.ts';
import { type DateSource, findTimes } from './date/find.ts';
import type { DateGrammar } from './date/grammar.ts';
import { mentionOf } from './date/mention-of.ts';
import type { DateMention } from './mention.ts';
import type { ClaimTime } from './schema.ts';

const grammars = { en: english, ar: arabic } satisfies Record<LanguagePack['code'], DateGrammar>;

/** The dates that a report tells, in text order: points and stretches of time, resolved where something says from when. */
export function findDates(source: DateSource, language: LanguagePack['code']): DateMention[] {
  const now = source.published === null ? null : parseIso(source.published.latest);
  return findTimes(source, grammars[language]).flatMap((expression) => {
    const sentence = source.sentences[expression.sentence];
    const mention = sentence === undefined ? null : mentionOf(expression, { text: source.text, sentence, now });
    return mention === null ? [] : [mention];
  });
}

export function timeOf(date: DateMention, role: ClaimTime['role']): ClaimTime {
  return { expression: date.exact, earliest: date.earliest, latest: date.latest, precision: date.precision, anchor: date.anchor, role };
}
