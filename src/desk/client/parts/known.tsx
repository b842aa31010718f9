import { useState } from 'react';
import { Button, Label, Radio, RadioGroup, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../address.ts';
import { useAnswer } from '../api/queries.ts';
import { useFormat } from '../format.ts';

export type KnownBy = 'reported' | 'recorded';

/** The day up to which the page shows what was known, as it stands in the address; no day: all that is known. */
export function useKnown(): { readonly known?: string; readonly by?: KnownBy } {
  const [{ known, by }] = useAddress();
  return { ...(known !== undefined && { known }), ...(by === 'recorded' && { by }) };
}

/** "As known on": a slider over the days on which something was reported, or taken in. Its end is now. */
export function Known() {
  const { t } = useTranslation('known');
  const [{ known, by = 'reported' }, change] = useAddress();
  const answer = useAnswer('GET /api/timeline', { query: { clock: by === 'recorded' ? 'recorded' : 'reported' } });
  const days = [...new Set((answer.data?.days ?? []).flatMap(({ day }) => day ?? []))].sort();
  if (days.length < 2) return null;
  return (
    <div className="known">
      <DaySlider days={days} known={known} onChange={(day) => change({ known: day })} />
      <RadioGroup
        className="choice"
        aria-label={t('by')}
        value={by}
        onChange={(value) => change({ by: value === 'recorded' ? value : undefined, known: undefined })}
      >
        <div className="choice-row">
          <Radio value="reported">{t('reported')}</Radio>
          <Radio value="recorded">{t('recorded')}</Radio>
        </div>
      </RadioGroup>
    </div>
  );
}

interface DaySliderOf {
  readonly days: readonly string[];
  readonly known: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

function DaySlider({ days, known, onChange }: DaySliderOf) {
  const { t } = useTranslation('known');
  const { day } = useFormat();
  const now = days.length;
  const held =
    known === undefined
      ? now
      : Math.max(
          0,
          days.findLastIndex((each) => each <= known),
        );
  const [moving, setMoving] = useState<number | null>(null);
  const at = moving ?? held;
  const words = (index: number) => {
    const iso = days[index];
    return iso === undefined ? t('now') : day(iso);
  };
  return (
    <div className="known-slider">
      <Slider
        minValue={0}
        maxValue={now}
        value={at}
        onChange={(value) => setMoving(value as number)}
        onChangeEnd={(value) => {
          setMoving(null);
          onChange(days[value as number]);
        }}
      >
        <Label>
          {t('title')} <output className="known-day">{words(at)}</output>
        </Label>
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" aria-valuetext={words(at)} />
        </SliderTrack>
      </Slider>
      {known !== undefined && (
        <Button className="button quiet" onPress={() => onChange(undefined)}>
          {t('back')}
        </Button>
      )}
    </div>
  );
}
