const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs whose object is a number told of what was counted before: "the army says 300", "the mayor counted 40". */
export const TOLD_COUNT_VERBS: ReadonlySet<string> = list(
  'say tell speak talk give count claim report document record list admit acknowledge concede confirm think reckon remember recall guess recognise recognize cite mention register log verify tally',
);

/** Words between such a verb and its number. */
export const NEAR_NUMBER: ReadonlySet<string> = list(
  'nearer closer only just first initially now since still already even perhaps rather to of than',
);

/** Words that stand for what was counted, as the subject of "was 12", "makes 12". */
export const COUNT_SUBJECTS: ReadonlySet<string> = list('it they there that this which');

/** Verbs by which such a subject is a number. */
export const COUNT_COPULAS: ReadonlySet<string> = list('be make become reach total number');

/** Words that end a count without a noun. */
export const AFTER_COUNT: ReadonlySet<string> = list(
  '. , ; : ) ! ? - – — or and but " ” in at on since by up for with when as while after before instead now yesterday today then overall altogether already earlier alone later last this so by',
);

/** Hours, years of age and the like: no count stands before them. */
export const NOT_AFTER_COUNT: ReadonlySet<string> = list("a.m. p.m. am pm o'clock morning afternoon evening night noon years");
