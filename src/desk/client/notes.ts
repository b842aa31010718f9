import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { noteWords } from './note-words.ts';

/** A note of the reader, which is written in English, in the words of the person's language. */
export function useNoteWords(): (note: string) => string {
  const { t } = useTranslation(['notes', 'vocabulary']);
  return useMemo(() => {
    // Slots stand in single braces here: the words that fill them are the note's own.
    const say = (key: string) => t(`notes:${key}`);
    return (note) => noteWords(note, say, (step) => t(`vocabulary:step.${step}`, { defaultValue: step }));
  }, [t]);
}
