const APOSTROPHE = "['’ʼ‘`´]";
const ENCLITIC = new RegExp(`^(.+?)(?:n${APOSTROPHE}t|${APOSTROPHE}(?:s|re|ve|ll|d|m))$`, 'iu');

/** Two words written as one without an apostrophe, by the length of the first: "dont" is "do" and "nt". */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['aint', 2],
  ['arent', 3],
  ['cant', 2],
  ['couldnt', 5],
  ['didnt', 3],
  ['doesnt', 4],
  ['dont', 2],
  ['hadnt', 3],
  ['hasnt', 3],
  ['havent', 4],
  ['isnt', 2],
  ['mustnt', 4],
  ['shouldnt', 6],
  ['wasnt', 3],
  ['werent', 4],
  ['wont', 2],
  ['wouldnt', 5],
  ['theyre', 4],
  ['theyve', 4],
  ['theyll', 4],
  ['youre', 3],
  ['youve', 3],
  ['weve', 2],
  ['ive', 1],
  ['thats', 4],
  ['theres', 5],
]);

const LAST_LETTERS = /[stedlma]$/i;

/** Where the second word of a written word begins: 3 for "didn’t", 6 for "Aleppo's"; 0 where it is one word. */
export function splitClitics(word: string): number {
  if (!LAST_LETTERS.test(word)) return 0;
  const fused = word.length <= 8 ? FUSED.get(word.toLowerCase()) : undefined;
  return fused ?? ENCLITIC.exec(word)?.[1]?.length ?? 0;
}
