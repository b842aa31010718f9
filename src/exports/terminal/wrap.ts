import stringWidth from 'string-width';

export interface Indent {
  readonly first: string;
  readonly rest: string;
}

/** Breaks words into lines of at most `width` columns; a word that is longer than a line is cut between characters. */
export function wrap(text: string, width: number, indent: Indent = { first: '', rest: '' }): string[] {
  const lines: string[] = [];
  let line = indent.first;
  let used = columns(line);
  let empty = true;
  const flush = () => {
    lines.push(line.trimEnd());
    line = indent.rest;
    used = columns(line);
    empty = true;
  };
  for (const word of text.split(/\s+/).filter(Boolean)) {
    for (const piece of pieces(word, Math.max(8, width - columns(indent.rest)))) {
      const size = columns(piece);
      if (!empty && used + 1 + size > width) flush();
      line += empty ? piece : ` ${piece}`;
      used += size + (empty ? 0 : 1);
      empty = false;
    }
  }
  if (!empty || lines.length === 0) flush();
  return lines;
}

/** Columns that a terminal needs for the text. */
export function columns(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    if (piece !== '' && columns(piece + segment) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...cut, piece];
}
