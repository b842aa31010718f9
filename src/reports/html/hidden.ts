import { UNSHOWN } from './elements.ts';

const UNSEEN_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0*\s*(?:!|;|$)|font-size\s*:\s*0[a-z%]*\s*(?:!|;|$)|(?:left|right|top|text-indent|margin-left)\s*:\s*-\d{3,})/i;

// Names that every large framework gives to text for screen readers alone.
const UNSEEN_CLASS = /(?:^|\s)(?:screen-reader-text|screen-reader-only|sr-only|visually-hidden|visuallyhidden)(?:\s|$)/i;

// Numbers of footnotes, glued to a word or a figure, would be read as a part of it.
const NOTE_CLASS = /(?:^|[\s-])(?:reference|footnote(?:-ref|ref)?|fn|noteref|endnote)(?:\s|$)/i;
const NOTE_TARGET = /^#(?:_?ftn|_?edn|fn|footnote|cite[-_]note|note|endnote)[-_:]?\w*$/i;

/** Whether a reader of the page, without scripts and style sheets of other files, would not see what lies in the element. */
export function isUnseen(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (UNSHOWN.has(name)) return true;
  if (attributes.size === 0) return false;
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true;
  if (name === 'dialog' && !attributes.has('open')) return true;
  if (isFootnoteMark(name, attributes)) return true;
  return UNSEEN_STYLE.test(attributes.get('style') ?? '') || UNSEEN_CLASS.test(attributes.get('class') ?? '');
}

function isFootnoteMark(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name === 'sup') return NOTE_CLASS.test(attributes.get('class') ?? '');
  return name === 'a' && NOTE_TARGET.test(attributes.get('href') ?? '');
}
