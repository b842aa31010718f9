/**
 * One cell of a table: quoted where it must be, and never a formula. What begins like one to a spreadsheet (also after
 * spaces or quotes that it takes off) gets an apostrophe in front; numbers of our own are given as numbers.
 */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const shown = value.replace(/\r\n?|\n|\u2028|\u2029/g, ' ').replaceAll('\0', '');
  const safe = /^[\s"']*[=+\-@\t\r|%\uff1d\uff0b\uff0d\uff20]/.test(value) ? `'${shown}` : shown;
  return /[",;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvRow(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
