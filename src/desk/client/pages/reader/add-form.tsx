import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/ask.ts';
import { useDraft } from '../../draft.ts';
import { FieldInput } from './field-input.tsx';
import { fieldsOfNew, typedValue } from './fields.ts';
import { FormEnd } from './form-end.tsx';
import { by } from './review.ts';
import type { Claim, ReportAnswer } from './types.ts';

interface AddForm {
  readonly answer: ReportAnswer;
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly onAdded: (claim: string) => void;
  readonly onClose: () => void;
}

interface Draft {
  readonly start: number | null;
  readonly exact: string;
  readonly kind: Claim['kind'];
  readonly speaker: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly reason: string;
}

const KINDS = ['figure', 'event', 'term', 'position', 'milestone', 'situation'] as const;

export function addingKey(report: string): string {
  return `sijill-add-${report}`;
}

/** A claim that the reader did not make: its words are selected in the text, or typed as they stand there. */
export function AddForm({ answer, span, onAdded, onClose }: AddForm) {
  const { t } = useTranslation(['reader', 'vocabulary']);
  const { report, text } = answer;
  const selected = span === null ? '' : text.slice(span.start, span.end);
  const empty: Draft = { start: span?.start ?? null, exact: selected, kind: 'figure', speaker: '', typed: {}, reason: '' };
  const [draft, change, drop] = useDraft<Draft>(addingKey(report.id), empty);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const start = spanOf(text, draft);
    if (start === null) return setProblem(t('notInText'));
    const fields = fieldsOfNew(draft.kind).filter(({ path }) => path in draft.typed);
    const values = fields.map((field) => [field.path, typedValue(field, draft.typed[field.path] ?? '')] as const);
    const wrong = values.find(([, value]) => value === undefined);
    if (wrong !== undefined) return setProblem(t('noNumber', { typed: draft.typed[wrong[0]] }));
    const body = {
      kind: draft.kind,
      span: { start, end: start + draft.exact.length },
      speaker: draft.speaker.trim() || null,
      values: Object.fromEntries(values),
      reason: draft.reason.trim() || null,
      ...by(),
    };
    try {
      const { claim } = await ask('POST /api/reports/:id/claims', { params: { id: report.id }, body });
      drop();
      onAdded(claim);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Form className="claim-form" onSubmit={(event) => void send(event)} aria-label={t('addTitle')}>
      <h2>{t('addTitle')}</h2>
      <label className="field wide">
        <span>{t('wordsOfReport')}</span>
        <textarea
          dir="auto"
          rows={3}
          value={draft.exact}
          onChange={({ target }) => change({ ...draft, exact: target.value, start: null })}
        />
      </label>
      <fieldset className="kinds">
        <legend>{t('kind')}</legend>
        {KINDS.map((kind) => (
          <label key={kind} data-kind={kind}>
            <input type="radio" name="kind" checked={draft.kind === kind} onChange={() => change({ ...draft, kind, typed: {} })} />
            <span className="kind">{t(`vocabulary:kind.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="fields">
        {fieldsOfNew(draft.kind).map((field) => (
          <FieldInput
            key={field.path}
            field={field}
            typed={draft.typed[field.path] ?? first(field)}
            onChange={(value) => change({ ...draft, typed: { ...draft.typed, [field.path]: value } })}
          />
        ))}
        <label className="field wide">
          <span>{t('speaker')}</span>
          <input type="text" dir="auto" value={draft.speaker} onChange={({ target }) => change({ ...draft, speaker: target.value })} />
        </label>
        <label className="field wide">
          <span>{t('reason')}</span>
          <input type="text" dir="auto" value={draft.reason} onChange={({ target }) => change({ ...draft, reason: target.value })} />
        </label>
      </div>
      <FormEnd
        problem={problem}
        keep={t('keepClaim')}
        onDrop={() => {
          drop();
          onClose();
        }}
      />
    </Form>
  );
}

/** Where the words stand: where they were selected, else where the text has them first. */
function spanOf(text: string, { start, exact }: Draft): number | null {
  if (exact.trim() === '') return null;
  if (start !== null && text.slice(start, start + exact.length) === exact) return start;
  const found = text.indexOf(exact);
  return found < 0 ? null : found;
}

function first(field: ReturnType<typeof fieldsOfNew>[number]): string {
  if (field.input === 'yes-no') return 'no';
  if (field.path === 'modality') return 'asserted';
  if (field.path === 'body.unit') return 'persons';
  if (field.path === 'body.civilian' || field.path === 'body.accounting') return 'unknown';
  return field.input === 'choice' && !field.open ? 'other' : '';
}
