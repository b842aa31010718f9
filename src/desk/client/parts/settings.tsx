import type { ReactNode, RefObject } from 'react';
import { Dialog, Heading, Input, Label, Popover, Radio, RadioGroup, Switch, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../api/queries.ts';
import { changeSettings, type Digits, type Language, type Theme, useSettings } from '../settings.ts';

interface SettingsOf {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
}

/** Language, theme, digits, keys, and the name that decisions carry. */
export function Settings({ trigger, isOpen, onChange }: SettingsOf) {
  const { t } = useTranslation();
  return (
    <Popover triggerRef={trigger} isOpen={isOpen} onOpenChange={onChange} placement="top start" className="popover">
      <Dialog className="settings">
        <Heading slot="title">{t('settings.title')}</Heading>
        <Choices />
      </Dialog>
    </Popover>
  );
}

function Choices() {
  const { t } = useTranslation();
  const { language, theme, digits, keys, name } = useSettings();
  const register = useAnswer('GET /api/register', {});
  return (
    <>
      <Choice label={t('settings.language')} value={language} onChange={(value) => void changeSettings({ language: value as Language })}>
        {/* Each language is named in itself: who cannot read the present one finds the own. */}
        <Radio value="en" lang="en">
          English
        </Radio>
        <Radio value="ar" lang="ar">
          العربية
        </Radio>
      </Choice>
      <Choice label={t('settings.theme')} value={theme} onChange={(value) => void changeSettings({ theme: value as Theme })}>
        <Radio value="system">{t('settings.system')}</Radio>
        <Radio value="light">{t('settings.light')}</Radio>
        <Radio value="dark">{t('settings.dark')}</Radio>
      </Choice>
      {language === 'ar' && (
        <Choice label={t('settings.digits')} value={digits} onChange={(value) => void changeSettings({ digits: value as Digits })}>
          <Radio value="latn">123</Radio>
          <Radio value="arab">١٢٣</Radio>
        </Choice>
      )}
      <Switch className="switch" isSelected={keys} onChange={(on) => void changeSettings({ keys: on })}>
        <span className="switch-track" />
        {t('settings.keys')}
      </Switch>
      <TextField className="field" value={name} onChange={(value) => void changeSettings({ name: value })}>
        <Label>{t('settings.name')}</Label>
        <Input placeholder={register.data?.actor ?? ''} />
        <p className="hint">{t('settings.nameHint')}</p>
      </TextField>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <RadioGroup className="choice" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <div className="choice-row">{children}</div>
    </RadioGroup>
  );
}
