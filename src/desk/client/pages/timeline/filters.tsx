import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../address.ts';
import { KindChoice } from '../../parts/kind-choice.tsx';
import { clocks, useClock } from '../timeline.tsx';

/** Which of the three clocks, and which kind of claims. */
export function Filters() {
  const { t } = useTranslation('timeline');
  const [, change] = useAddress();
  return (
    <div className="filters">
      <RadioGroup
        className="choice"
        value={useClock()}
        onChange={(clock) => change({ clock: clock === 'happened' ? undefined : clock, from: undefined, to: undefined })}
      >
        <Label>{t('clock')}</Label>
        <div className="choice-row">
          {clocks.map((clock) => (
            <Radio key={clock} value={clock}>
              {t(`clocks.${clock}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <KindChoice />
    </div>
  );
}
