/** Number of the rules by which reports are compared: another one, and what was worked out by those before is made anew. */
export const COMPARING_RULES = 3;
