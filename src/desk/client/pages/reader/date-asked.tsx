import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/ask.ts';
import { useDraft } from '../../draft.ts';
import { by } from './review.ts';

/** Days such as "yesterday" count from the day of publication: where that is not known, the person is asked. */
export function DateAsked({ report, undated }: { readonly report: string; readonly undated: number }) {
  const { t } = useTranslation('reader');
  const [day, setDay, drop] = useDraft(`sijill-date-${report}`, '');
  const [state, setState] = useState<'asking' | 'reading' | string>('asking');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (day === '') return;
    setState('reading');
    try {
      await ask('POST /api/reports/:id/corrections', { params: { id: report }, body: { field: 'published', value: day, ...by() } });
      drop();
    } catch (problem) {
      setState(problem instanceof Error ? problem.message : String(problem));
    }
  };
  return (
    <form className="notice" onSubmit={(event) => void send(event)}>
      <p>{t('dateAsked', { count: undated })}</p>
      <label className="field inline">
        <span>{t('published')}</span>
        <input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      </label>
      <Button className="button main" type="submit" isDisabled={state === 'reading'}>
        {state === 'reading' ? t('readingAgain') : t('setDate')}
      </Button>
      {state !== 'asking' && state !== 'reading' && <p role="alert">{state}</p>}
    </form>
  );
}
