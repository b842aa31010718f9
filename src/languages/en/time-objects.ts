import type { Token } from '../../text/sentence.ts';

/** "Agreed Thursday to a ceasefire": a day is when, never what; and what was hung on the day hangs on the verb. */
export function withTimeObjects(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    if (isTimeObject(tokens, token)) return { ...token, label: 'obl' };
    const governor = tokens[token.head];
    const hangsOnTime = governor !== undefined && isTimeObject(tokens, governor) && /^(?:nmod|acl)$/.test(token.label);
    return hangsOnTime ? { ...token, head: governor.head, label: token.label === 'nmod' ? 'obl' : 'xcomp' } : token;
  });
}

const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow)$/;

function isTimeObject(tokens: readonly Token[], token: Token): boolean {
  return DAYS.test(token.norm) && token.label === 'obj' && tokens[token.head]?.tag.startsWith('VB') === true;
}
