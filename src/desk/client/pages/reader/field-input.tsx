import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useClaimWords } from '../../claim-words.ts';
import type { Field } from './fields.ts';

interface FieldInput {
  readonly field: Field;
  readonly typed: string;
  readonly onChange: (typed: string) => void;
  /** What was read, shown beside where it differs; undefined where nothing was. */
  readonly read?: unknown;
  readonly differs?: boolean;
}

/** One field of a claim to fill in, with what was read beside it. */
export function FieldInput({ field, typed, onChange, read, differs = false }: FieldInput) {
  const { t } = useTranslation(['reader', 'claim']);
  const words = useClaimWords();
  const id = useId();
  return (
    <div className="field" data-differs={differs || undefined}>
      <label htmlFor={id}>{t(`claim:field.${field.path}`)}</label>
      <Input field={field} typed={typed} onChange={onChange} id={id} />
      {differs && (
        <p className="hint">
          {t('wasRead')}: <bdi>{words.value(field.path, read)}</bdi>
        </p>
      )}
    </div>
  );
}

function Input({ field, typed, onChange, id }: Pick<FieldInput, 'field' | 'typed' | 'onChange'> & { readonly id: string }) {
  const { t } = useTranslation(['reader', 'claim']);
  const words = useClaimWords();
  const shared = { id, value: typed, onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value) };
  if (field.input === 'yes-no') {
    return (
      <select {...shared}>
        <option value="no">{t('claim:no')}</option>
        <option value="yes">{t('claim:yes')}</option>
      </select>
    );
  }
  if (field.input === 'choice') {
    return (
      <select {...shared}>
        {field.open && <option value="">{t('claim:open')}</option>}
        {field.options.map((option) => (
          <option key={option} value={option}>
            {words.value(field.path, option)}
          </option>
        ))}
      </select>
    );
  }
  if (field.input === 'day') return <input type="date" {...shared} />;
  return <input type="text" dir="auto" inputMode={field.input === 'number' ? 'decimal' : 'text'} {...shared} />;
}
