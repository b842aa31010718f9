/** One record of a table; `line` counts from 1 for messages. */
export interface TableRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** The mark that parts the fields of a table, by its first line: a tab, or whichever of ; and , it has more of. */
export function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const first = end === -1 ? text : text.slice(0, end);
  if (first.includes('\t')) return '\t';
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

/** RFC 4180: fields parted by `mark`, quotes around what holds it. Records without any text are left out. */
export function parseTable(text: string, mark: string = delimiterOf(text)): TableRecord[] {
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${mark}\\r\\n]*))(${mark}|\\r?\\n|$)`, 'y');
  const records: TableRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let first = 1;
  for (let match = pattern.exec(text); match !== null && pattern.lastIndex <= text.length; match = pattern.exec(text)) {
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    line += match[0].split('\n').length - 1;
    if (match[3] === mark) continue;
    if (fields.some((field) => field.trim() !== '')) records.push({ line: first, fields });
    fields = [];
    first = line;
    if (pattern.lastIndex >= text.length) break;
  }
  return records;
}

/** Records of a table whose first line names its columns, each as column → field without white space at its edges. */
export interface NamedRecord {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

export function namedRecords(text: string): NamedRecord[] {
  const [head, ...records] = parseTable(text);
  const columns = head?.fields.map((column) => column.trim()) ?? [];
  // OCHA puts a line of HXL tags under the header.
  const data = records.filter(({ fields }) => !fields.some((field) => /^#[a-z]+(?:\s*[+-]\s*\w+)*$/i.test(field.trim())));
  return data.map(({ line, fields }) => ({
    line,
    fields: Object.fromEntries(columns.map((column, index) => [column, fields[index]?.trim() ?? ''])),
  }));
}
