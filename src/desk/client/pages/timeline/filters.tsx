import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../address.ts';
import { ClaimFilters } from '../../parts/claim-filters.tsx';
import { clockOf, clocks } from './clock.ts';

/** Which of the three clocks, and which claims. */
export function Filters() {
  const { t } = useTranslation('timeline');
  const [address, change] = useAddress();
  return (
    <>
      <RadioGroup
        className="choice clock-choice"
        value={clockOf(address)}
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
      <ClaimFilters />
    </>
  );
}
