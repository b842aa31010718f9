import type { Pdfium } from './library.ts';

/** One character on a page. Those of one glyph (a ligature, a letter with its vowel mark) have one origin. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  /** Right end of what is drawn, and of the width that the font says. */
  readonly right: number;
  readonly advance: number;
  readonly size: number;
}

/** The characters of a page in the library's order, parted where it sees a new line. */
export function letterLines(pdf: Pdfium, text: number): Letter[][] {
  const lines: Letter[][] = [[]];
  const count = pdf._FPDFText_CountChars(text);
  const room = pdf.wasmExports.malloc(64);
  try {
    for (let index = 0; index < count; index += 1) {
      const code = pdf._FPDFText_GetUnicode(text, index);
      if (code === 10 || code === 13) lines.push([]);
      else if (code !== 0) lines.at(-1)?.push(letterAt(pdf, { text, index, code, room }));
    }
  } finally {
    pdf.wasmExports.free(room);
  }
  return lines.filter((line) => line.some((letter) => letter.text.trim() !== ''));
}

interface Place {
  readonly text: number;
  readonly index: number;
  readonly code: number;
  readonly room: number;
}

function letterAt(pdf: Pdfium, { text, index, code, room }: Place): Letter {
  pdf._FPDFText_GetCharOrigin(text, index, room, room + 8);
  pdf._FPDFText_GetCharBox(text, index, room + 16, room + 24, room + 32, room + 40);
  pdf._FPDFText_GetLooseCharBox(text, index, room + 48);
  // Made anew each time: the library's memory moves when it grows.
  const memory = new DataView(pdf.HEAPU8.buffer);
  return {
    text: safeText(code),
    x: memory.getFloat64(room, true),
    baseline: memory.getFloat64(room + 8, true),
    right: memory.getFloat64(room + 24, true),
    advance: memory.getFloat32(room + 56, true),
    size: pdf._FPDFText_GetFontSize(text, index),
  };
}

const HYPHEN_AT_END = [0x02, 0xfffe];

function safeText(code: number): string {
  if (HYPHEN_AT_END.includes(code)) return '\u00ad';
  const whole = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return whole ? String.fromCodePoint(code) : '\ufffd';
}
