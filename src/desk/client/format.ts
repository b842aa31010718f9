import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Settings, useSettings } from './settings.ts';

/** Days and numbers in the words and digits of the person's language. */
export interface Format {
  /** "14 Oct 2017". */
  readonly day: (iso: string) => string;
  /** "14 Oct", "Oct 2017" or "2017": a label of an axis. */
  readonly tick: (iso: string, precision: 'day' | 'month' | 'year') => string;
  /** A stretch of days; null where neither end is known. */
  readonly days: (earliest: string | null, latest: string | null) => string | null;
  readonly number: (amount: number) => string;
  readonly list: (items: readonly string[]) => string;
}

export function useFormat(): Format {
  const { language, digits } = useSettings();
  const { t } = useTranslation('format');
  return useMemo(() => formatOf({ language, digits }, t), [language, digits, t]);
}

/** Levantine month names: those of the reports. */
export function localeOf({ language, digits }: Pick<Settings, 'language' | 'digits'>): string {
  return language === 'ar' ? `ar-SY-u-nu-${digits}` : 'en-GB';
}

type Say = (key: string, values: Readonly<Record<string, string>>) => string;

interface Formats {
  readonly day: (iso: string) => string;
  readonly ticks: Readonly<Record<'day' | 'month' | 'year', (iso: string) => string>>;
  readonly range: Intl.DateTimeFormat;
  readonly amounts: Intl.NumberFormat;
  readonly lists: Intl.ListFormat;
}

/** By locale, for all parts of a page: making them takes longer than drawing what they write. */
const made = new Map<string, Formats>();

function formatsOf(settings: Pick<Settings, 'language' | 'digits'>): Formats {
  const locale = localeOf(settings);
  const known = made.get(locale);
  if (known !== undefined) return known;
  const month = settings.language === 'ar' ? 'long' : 'short';
  const whole = { day: 'numeric', month, year: 'numeric' } as const;
  const dates = (parts: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    return (iso: string) => format.format(dateOf(iso));
  };
  const formats = {
    day: dates(whole),
    ticks: { day: dates({ day: 'numeric', month }), month: dates({ month, year: 'numeric' }), year: dates({ year: 'numeric' }) },
    range: new Intl.DateTimeFormat(locale, { ...whole, timeZone: 'UTC' }),
    amounts: new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }),
    lists: new Intl.ListFormat(locale, { type: 'conjunction' }),
  };
  made.set(locale, formats);
  return formats;
}

function formatOf(settings: Pick<Settings, 'language' | 'digits'>, say: Say): Format {
  const { day, ticks, range, amounts, lists } = formatsOf(settings);
  return {
    day,
    tick: (iso, precision) => ticks[precision](iso),
    days: (earliest, latest) => {
      if (earliest === null) return latest === null ? null : say('until', { day: day(latest) });
      if (latest === null) return say('from', { day: day(earliest) });
      return earliest === latest ? day(earliest) : range.formatRange(dateOf(earliest), dateOf(latest));
    },
    number: (amount) => amounts.format(amount),
    // Each name keeps its own direction inside of the list.
    list: (items) => lists.format(items.map((item) => `\u2068${item}\u2069`)),
  };
}

function dateOf(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}
