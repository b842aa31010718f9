const HEAD = 9;

/** A long name with its middle left out: names of one family often differ only at their end. Counts letters, not UTF-16 units. */
export function bothEnds(name: string, most: number): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  return `${letters.slice(0, HEAD).join('').trimEnd()}…${letters
    .slice(HEAD + 1 - most)
    .join('')
    .trimStart()}`;
}
