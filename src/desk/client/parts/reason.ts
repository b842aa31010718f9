import { useTranslation } from 'react-i18next';
import type { Reason, ReasonValue } from '../../../reconcile/reasons/reason.ts';
import { useFormat } from '../format.ts';
import { useNoteWords } from '../notes.ts';
import { useSettings } from '../settings.ts';
import { useToldWords } from './told.tsx';

/** Why something is said of claims, as a sentence in the person's language. */
export function useReasonWords(): (reason: Reason) => string {
  const { t } = useTranslation(['reasons', 'vocabulary']);
  const words = useValueWords();
  return ({ code, values }) => t(`reason.${code}`, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, words(value)])));
}

/** Names and words of reports keep a direction of their own inside of the sentence. */
const own = (words: string): string => `\u2068${words}\u2069`;

function useValueWords(): (value: ReasonValue) => string {
  const { t } = useTranslation(['reasons', 'vocabulary', 'told']);
  const { days, number, list } = useFormat();
  const { language } = useSettings();
  const told = useToldWords();
  const noteWords = useNoteWords();
  const open = { qualifier: null, unit: null, modality: '', negated: false, reported: null, asOf: { earliest: null, latest: null } };
  const held = (answer: Partial<Parameters<typeof told>[0]>) =>
    told({ ...open, origin: '', claims: [], answer: null, low: null, high: null, lowExclusive: false, highExclusive: false, ...answer });
  return (value) => {
    switch (value.is) {
      case 'amount':
        return value.about ? t('about', { amount: held(value) }) : held(value);
      case 'days':
        return days(value.earliest, value.latest) ?? t('noDay');
      case 'words':
        return list(value.words.map((word) => t(value.list === 'measure' ? `vocabulary:measure.${word}` : `${value.list}.${word}`)));
      case 'whom': {
        const { written, sort, part } = value;
        const told = [
          sort === null ? null : t(`sort.${sort}`, { defaultValue: sort }),
          part === null ? null : t(`origin.${part}`, { defaultValue: part }),
        ].filter((word) => word !== null);
        const foreign = written !== null && /\p{Script=Arabic}/u.test(written) !== (language === 'ar');
        if (written !== null && !(foreign && told.length > 0)) return own(written);
        return told.length > 0 ? told.join(' ') : t('counted');
      }
      case 'answer':
        return held({ answer: value.answer });
      case 'names':
        return list(value.names.map(noteWords));
      case 'quoted':
        return list(value.names.map((name) => t('quoted', { name: own(name) })));
      case 'count':
        return number(value.count);
    }
  };
}
