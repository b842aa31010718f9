const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** ISO days as a person writes them: "13 Oct 2017", "10–13 Oct 2017", "from 2 May 2017"; null where nothing is known. */
export function daysWords(earliest: string | null, latest: string | null): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest === null) return `until ${dayWords(latest ?? '')}`;
  if (latest === null) return `from ${dayWords(earliest)}`;
  if (earliest === latest) return dayWords(earliest);
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`) return earliest.slice(0, 4);
  if (earliest.slice(0, 7) === latest.slice(0, 7)) {
    return isWholeMonth(earliest, latest) ? dayWords(earliest).replace(/^\d+ /, '') : `${Number(earliest.slice(8))}–${dayWords(latest)}`;
  }
  return `${dayWords(earliest)} – ${dayWords(latest)}`;
}

function dayWords(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  return match === null ? day : `${Number(match[3])} ${MONTHS[Number(match[2]) - 1]} ${match[1]}`;
}

function isWholeMonth(earliest: string, latest: string): boolean {
  const last = new Date(Date.UTC(Number(latest.slice(0, 4)), Number(latest.slice(5, 7)), 0)).getUTCDate();
  return earliest.endsWith('-01') && Number(latest.slice(8)) === last;
}
