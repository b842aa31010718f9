import english from './messages/en/notes.json' with { type: 'json' };

type Templates = Readonly<Record<string, string>>;

/** Notes that no template fits stay as they are. */
export function noteWords(note: string, say: (key: string) => string, stepWords: (step: string) => string): string {
  const found = templateOf(note);
  if (found === null) return note;
  return say(found.key).replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = found.values[name];
    if (value === undefined) return slot;
    return name === 'step' ? stepWords(value) : `\u2068${value}\u2069`;
  });
}

/** Which template a note was written by, and what fills its slots. */
export function templateOf(note: string): { readonly key: string; readonly values: Templates } | null {
  for (const { key, pattern } of PATTERNS) {
    const match = pattern.exec(note);
    if (match !== null) return { key, values: match.groups ?? {} };
  }
  return null;
}

const PATTERNS = Object.entries(english as Templates).map(([key, template]) => ({
  key,
  pattern: new RegExp(
    `^${template
      .split(/(\{\w+\})/)
      .map(patternOf)
      .join('')}$`,
    's',
  ),
}));

function patternOf(part: string): string {
  const slot = /^\{(\w+)\}$/.exec(part)?.[1];
  return slot === undefined ? part.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&') : `(?<${slot}>.+?)`;
}
