const HEAD = 4096;
const DECLARED = [/<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i, /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i];

/** The encoding that a page's head names, as written there; null where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  for (const pattern of DECLARED) {
    const label = pattern.exec(head)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}
