import { useState } from 'react';
import { Input, Label, SearchField, Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../address.ts';

const KINDS = ['figure', 'event', 'milestone', 'position', 'term', 'situation'] as const;

/** Which questions are listed. */
export function Filters() {
  const { t } = useTranslation(['figures', 'vocabulary']);
  const [{ kind = 'figure', words = '', contradicted }, change] = useAddress();
  const [typed, setTyped] = useState(words);
  return (
    <div className="filters">
      <label className="field">
        <span>{t('about')}</span>
        <select
          value={kind}
          onChange={(event) => change({ kind: event.target.value === 'figure' ? undefined : event.target.value, question: undefined })}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`vocabulary:kinds.${each}`)}
            </option>
          ))}
          <option value="all">{t('vocabulary:kindAll')}</option>
        </select>
      </label>
      <SearchField
        className="field"
        value={typed}
        onChange={setTyped}
        onSubmit={(value) => change({ words: value || undefined, question: undefined })}
        onClear={() => change({ words: undefined, question: undefined })}
      >
        <Label>{t('words')}</Label>
        <Input />
      </SearchField>
      <Switch
        className="switch"
        isSelected={contradicted !== undefined}
        onChange={(on) => change({ contradicted: on ? 'yes' : undefined, question: undefined })}
      >
        <span className="switch-track" />
        {t('onlyContradicted')}
      </Switch>
    </div>
  );
}
