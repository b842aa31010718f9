type Messages = Readonly<Record<string, unknown>>;

/** './en/inbox.json' → inbox. */
export function gather(files: Readonly<Record<string, Messages>>): Readonly<Record<string, Messages>> {
  return Object.fromEntries(Object.entries(files).map(([path, messages]) => [path.replace(/^.*\/|\.json$/g, ''), messages]));
}
