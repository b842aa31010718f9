import { type MappedText, mapText, replacing, type Step } from './mapped-text.ts';

const MARK = '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed';
const INVISIBLE = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';

/** ﻻ → لا, ﷲ → الله: letters in the shape that they take on paper, as old encodings and PDFs hold them. */
const shapes = replacing(/[\ufb50-\ufdff\ufe70-\ufefc]/g, (shape) => shape.normalize('NFKC').trim() || shape);

/** Marks that set or join, and the reading order that they carry: nothing to read. */
const invisible = replacing(new RegExp(`[${INVISIBLE}]+`, 'g'), () => '');

/** Hamza and madda as marks of their own join their letter, before marks go. */
const joined = replacing(/[اويى][\u0653-\u0655]/g, (pair) => pair.replace('ى', 'ي').normalize('NFC'));

/** Vowel marks and lengthening go into the letter before them, so that a word's span keeps those at its end. */
const marked = replacing(new RegExp(`[^\\s${MARK}\u0640][${MARK}\u0640]+`, 'g'), (cluster) => cluster.slice(0, 1));
const stray = replacing(new RegExp(`[${MARK}\u0640]+`, 'g'), () => '');

const PERSIAN: Readonly<Record<string, string>> = { ی: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ۀ: 'ه', ے: 'ي' };
const persian = replacing(/[یېکڪہھەۀے]/g, (letter) => PERSIAN[letter] ?? letter);

const SIGNS: Readonly<Record<string, string>> = { '٪': '%', '٫': '.', '٬': ',', '۔': '.' };
const digits = replacing(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
const signs = replacing(/[٪٫٬۔]/g, (sign) => SIGNS[sign] ?? sign);

/** Writings of one text made one, letters kept: what tokens are cut from. */
const WRITING: readonly Step[] = [shapes, invisible, joined, marked, stray, persian, digits, signs];

const KEYS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ء: '',
};
/** Letters that writers put for one another. */
const keys = replacing(/[أإآٱىةؤئء]/g, (letter) => KEYS[letter] ?? letter);

/** Arabic text in one way of writing: plain letters, no marks, no bidi controls, European digits. */
export function normaliseArabic(text: string): MappedText {
  return mapText(text, WRITING);
}

/** The same, and letters folded to the key under which spellings of one word meet. */
export function foldArabic(text: string): MappedText {
  return mapText(text, [...WRITING, keys]);
}

const PLAIN = /^[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]*$/;

/** The key of a word: two spellings of it have the same one. */
export function arabicKey(word: string): string {
  return PLAIN.test(word) ? word : foldArabic(word).text;
}
