/** FTS5 expression: every word must be there in one of its terms. Terms hold letters and digits only, quoted all the same. */
export function matchExpression(words: readonly (readonly string[])[]): string {
  return words.map((terms) => `(${terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ')})`).join(' AND ');
}
