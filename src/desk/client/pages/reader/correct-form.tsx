import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../draft.ts';
import { FieldInput } from './field-input.tsx';
import { fieldsOf, typedOf, typedValue, valueAt } from './fields.ts';
import { FormEnd } from './form-end.tsx';
import type { Decision } from './review.ts';
import type { HeldClaim, Standing } from './types.ts';

interface CorrectForm {
  readonly held: HeldClaim;
  readonly standing: Standing;
  readonly onDone: (decision: Decision) => Promise<void>;
  readonly onClose: () => void;
}

interface Draft {
  readonly typed: Readonly<Record<string, string>>;
  readonly reason: string;
}

export function correctionKey(claim: string): string {
  return `sijill-correct-${claim}`;
}

const EMPTY: Draft = { typed: {}, reason: '' };

/** Corrected values, each beside the one that was read. What is typed outlives a reload. */
export function CorrectForm({ held, standing, onDone, onClose }: CorrectForm) {
  const { t } = useTranslation('reader');
  const [draft, change, drop] = useDraft<Draft>(correctionKey(held.claim.id), EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const fields = fieldsOf(held.claim);
  const now = (path: string) => (path in standing.changes ? standing.changes[path] : valueAt(held.claim, path));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const typed = fields
      .filter(({ path }) => path in draft.typed)
      .map((field) => [field, typedValue(field, draft.typed[field.path] ?? '')] as const);
    const wrong = typed.find(([, value]) => value === undefined);
    const changes = Object.fromEntries(
      typed.map(([{ path }, value]) => [path, value]).filter(([path, value]) => !same(value, now(path as string))),
    );
    if (wrong !== undefined) return setProblem(t('noNumber', { typed: draft.typed[wrong[0].path] }));
    if (Object.keys(changes).length === 0) return setProblem(t('nothingChanged'));
    try {
      await onDone({ act: 'correct', changes, reason: draft.reason.trim() || null });
      drop();
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Form className="claim-form" onSubmit={(event) => void send(event)} aria-label={t('correctTitle', { code: held.code })}>
      <h2>{t('correctTitle', { code: held.code })}</h2>
      <blockquote dir="auto">{held.claim.quote.exact}</blockquote>
      <div className="fields">
        {fields.map((field) => {
          const read = valueAt(held.claim, field.path);
          const typed = draft.typed[field.path] ?? typedOf(field, now(field.path));
          return (
            <FieldInput
              key={field.path}
              field={field}
              typed={typed}
              read={read}
              differs={typed !== typedOf(field, read)}
              onChange={(value) => change({ ...draft, typed: { ...draft.typed, [field.path]: value } })}
            />
          );
        })}
        <label className="field wide">
          <span>{t('reason')}</span>
          <input type="text" dir="auto" value={draft.reason} onChange={({ target }) => change({ ...draft, reason: target.value })} />
        </label>
      </div>
      <FormEnd
        problem={problem}
        keep={t('keepCorrection')}
        onDrop={() => {
          drop();
          onClose();
        }}
      />
    </Form>
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
