/** What a statement calls itself in its heading. */
export const STATEMENT_NOUNS: readonly string[] = [
  'statement',
  'remarks',
  '(?:press|media|news)\\s+release',
  'briefing',
  'readout',
  'message',
  'letter',
  'address',
  'speech',
  'declaration',
  'communiqu[eé]',
];

/** Who signs statements. */
export const STATEMENT_ROLES: readonly string[] = [
  'spokes(?:man|woman|person)',
  'president',
  'chair(?:man|woman|person)?',
  'secretary(?:-general)?',
  'minister',
  'commander',
  'general',
  'director',
  'coordinator',
  'envoy',
  'ambassador',
  'representative',
  'head',
  'chief',
  'leader',
  'under-secretary-general',
];

/** What those who issue a statement do in its first sentence. */
export const PUBLIC_VERBS: ReadonlySet<string> = new Set([
  'announce',
  'condemn',
  'declare',
  'denounce',
  'express',
  'inform',
  'learn',
  'note',
  'regret',
  'reiterate',
  'take',
  'welcome',
  'wish',
]);
