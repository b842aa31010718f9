const MS_PER_DAY = 86_400_000;

/** ISO day or instant to days since 1970-01-01: ranges are compared as whole numbers. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY);
}

export function dayOrNull(iso: string | null | undefined): number | null {
  if (iso === null || iso === undefined) return null;
  const day = dayNumber(iso);
  return Number.isNaN(day) ? null : day;
}
