import type { LeafRule } from '../grammar.ts';
import { anyOf, whole } from './patterns.ts';

const PRESENT = [
  'now',
  'right now',
  'currently',
  'current',
  'at present',
  'presently',
  'at the moment',
  'nowadays',
  'these days',
  'at this time',
  'ongoing',
];
const PAST = [
  'recently',
  'more recently',
  'most recently',
  'recent',
  'the past',
  'the recent past',
  'the distant past',
  'lately',
  'not long ago',
  'long ago',
  'the old days',
  'earlier times',
];
const FUTURE = [
  'soon',
  'very soon',
  'shortly',
  'the future',
  'the near future',
  'the foreseeable future',
  'the days ahead',
  'the weeks ahead',
  'the months ahead',
  'in due course',
];

/** A direction in time without a measure. They name no day; the day of speaking is all that "now" can mean. */
export const VAGUE_RULES: readonly LeafRule[] = [
  {
    name: 'present',
    pattern: whole(anyOf(PRESENT)),
    read: (_, { before, after }, exact) => (isTurn(exact, before, after) ? null : { is: 'vague', when: 'present' }),
  },
  {
    name: 'past',
    pattern: whole(anyOf(PAST)),
    read: (_, { after }) => (/^\s+(?:\d|the\b)/.test(after) ? null : { is: 'vague', when: 'past' }),
  },
  {
    name: 'future',
    pattern: whole(anyOf(FUTURE)),
    read: (_, { before, after }, exact) =>
      /^shortly$|^soon$/i.test(exact) && /^\s+(?:before|after|as)\b/i.test(after)
        ? null
        : /^shortly|^soon/i.test(exact) && /\b(?:as|too)\s+$/i.test(before)
          ? null
          : { is: 'vague', when: 'future' },
  },
];

function isTurn(exact: string, before: string, after: string): boolean {
  if (/^now$/i.test(exact) && /^\s+that\b/i.test(after)) return true;
  return /^current$/i.test(exact) && /^\s+(?:account|\d)/.test(after) ? true : /\b(?:alternating|electric)\s+$/i.test(before);
}
