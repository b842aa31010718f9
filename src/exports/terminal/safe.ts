/**
 * Text of a report made safe for a terminal: control characters could drive it, direction overrides could make words
 * stand where they do not belong. White space becomes single spaces.
 */
export function safe(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cc}|\p{Cs}/gu, '\ufffd')
    .trim();
}
