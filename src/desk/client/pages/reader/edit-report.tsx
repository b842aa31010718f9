import { type FormEvent, useId, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/ask.ts';
import { useDraft } from '../../draft.ts';
import { by } from './review.ts';
import type { ReportAnswer } from './types.ts';

const FIELDS = ['title', 'publisher', 'published', 'language'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;

/** Puts values beside what was found of a report: its title, publisher, day and language. The report is read again. */
export function EditReport({ report }: { readonly report: ReportAnswer['report'] }) {
  const { t } = useTranslation('reader');
  return (
    <DialogTrigger>
      <Button className="button quiet">{t('edit')}</Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="settings">
          {({ close }) => (
            <>
              <Heading slot="title">{t('editTitle')}</Heading>
              <EditForm report={report} onDone={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function EditForm({ report, onDone }: { readonly report: ReportAnswer['report']; readonly onDone: () => void }) {
  const { t } = useTranslation('reader');
  const [known] = useState<Typed>(() => ({
    title: report.title ?? '',
    publisher: report.publisher ?? '',
    published: report.published?.earliest ?? '',
    language: report.language,
  }));
  const [draft, change, drop] = useDraft<Typed>(`sijill-edit-${report.id}`, known);
  const [state, setState] = useState<'typing' | 'reading' | { readonly problem: string }>('typing');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setState('reading');
    try {
      for (const field of FIELDS.filter((one) => draft[one] !== known[one])) {
        const body = { field, value: draft[field].trim() || null, ...by() };
        await ask('POST /api/reports/:id/corrections', { params: { id: report.id }, body });
      }
      drop();
      onDone();
    } catch (error) {
      setState({ problem: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <form className="edit-report" onSubmit={(event) => void send(event)}>
      {FIELDS.map((field) => (
        <EditField key={field} field={field} value={draft[field]} onChange={(value) => change({ ...draft, [field]: value })} />
      ))}
      {typeof state === 'object' && (
        <p className="problem" role="alert">
          {state.problem}
        </p>
      )}
      <Button className="button main" type="submit" isDisabled={state === 'reading'}>
        {state === 'reading' ? t('readingAgain') : t('keepEdit')}
      </Button>
    </form>
  );
}

interface EditFieldProps {
  readonly field: (typeof FIELDS)[number];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function EditField({ field, value, onChange }: EditFieldProps) {
  const { t } = useTranslation('reader');
  const id = useId();
  const shared = { id, value, onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value) };
  return (
    <div className="field">
      <label htmlFor={id}>{t(`metadata.${field}`)}</label>
      {field === 'language' ? (
        <select {...shared}>
          <option value="en">{t('language.en')}</option>
          <option value="ar">{t('language.ar')}</option>
          <option value="und">{t('language.und')}</option>
        </select>
      ) : (
        <input type={field === 'published' ? 'date' : 'text'} dir={field === 'published' ? undefined : 'auto'} {...shared} />
      )}
    </div>
  );
}
