/** 32-bit FNV-1a over UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** Hash of an ordered pair. */
export function mix(a: number, b: number): number {
  return mixInto(a, ownHash(b));
}

/** The second half of `mix`, for values that are mixed into many. */
export function ownHash(b: number): number {
  return Math.imul((b + 0x7f4a7c15) | 0, 0x85ebca6b);
}

/** `mix(a, b)` where the own hash of `b` is at hand. */
export function mixInto(a: number, own: number): number {
  return Math.imul(a, 0x9e3779b1) ^ own;
}

/** Spreads a hash over all its bits, so that the lowest of them may pick a row. */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return h ^ (h >>> 15);
}
