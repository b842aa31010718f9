import { IRREGULAR_COMPARISONS, IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular-forms.ts';
import { verbFromStem } from './verb-stem.ts';

/**
 * Dictionary form of a word, in lower case: "said" (VBD) is "say", "left" is "leave" as a verb only, "families" is
 * "family". `norm` is the word in lower case with straight apostrophes, `tag` its Penn tag.
 */
export function lemmaOf(norm: string, tag: string): string {
  if (tag === 'POS') return norm;
  if (norm === "n't" || norm === 'nt') return 'not';
  if (tag === 'MD' || tag.startsWith('VB')) return verbLemma(norm, tag);
  if (tag === 'NNS') return nounLemma(norm);
  if (/^(?:JJ|RB)[RS]$/.test(tag)) return comparedLemma(norm);
  return norm;
}

const SHORT = new Set(['am', 'are', 'is', "'m", 'm', "'re", 're', "'ve", 've', 'has', 'does', 'ca', 'wo', "'d", "'ll", 'll']);

function verbLemma(norm: string, tag: string): string {
  if (norm === "'s" || norm === 's') return 'be';
  if (norm === "'d" && tag !== 'MD') return 'have';
  if (tag === 'VB' || tag === 'VBP' || tag === 'MD') return SHORT.has(norm) ? (IRREGULAR_VERBS.get(norm) ?? norm) : norm;
  const irregular = IRREGULAR_VERBS.get(norm) ?? prefixedLemma(norm);
  if (irregular !== undefined) return irregular;
  if (tag === 'VBZ') return withoutS(norm);
  if (/^(?:un)?[dtv]ying$/.test(norm)) return norm.replace('ying', 'ie');
  if (/.ing$/.test(norm) && tag === 'VBG') return verbFromStem(norm.slice(0, -3));
  if (!norm.endsWith('ed')) return norm;
  if (norm.endsWith('eed')) return norm.slice(0, -1);
  return /ied$/.test(norm) ? fromIe(norm) : verbFromStem(norm.slice(0, -2));
}

/** "retook", "outran", "re-took": a prefix on an irregular verb. */
function prefixedLemma(norm: string): string | undefined {
  const match = /^(re-?|out|over|under|un|mis|fore)(.{3,})$/.exec(norm);
  const base = IRREGULAR_VERBS.get(match?.[2] ?? '');
  return base === undefined || base === match?.[2] || base === 'lie' ? undefined : `${match?.[1]}${base}`;
}

/** "died", "dies" keep their e, "fled" apart; "carried", "carries" are from "carry". */
function fromIe(norm: string): string {
  return norm.length <= 4 ? norm.slice(0, -1) : `${norm.slice(0, -3)}y`;
}

function withoutS(norm: string): string {
  if (/[^aeiou]ies$/.test(norm)) return fromIe(norm);
  if (/(?:ss|sh|[^e]ch|each|x|zz|[^aeiou]o)es$/.test(norm) && !/(?:shoes|toes|^aches|headaches)$/.test(norm)) return norm.slice(0, -2);
  return /[^su]s$|[eo]us$/.test(norm) && norm.length > 2 ? norm.slice(0, -1) : norm;
}

function nounLemma(norm: string): string {
  if (/^\d/.test(norm)) return norm;
  const irregular = IRREGULAR_NOUNS.get(norm);
  if (irregular !== undefined) return irregular;
  if (/(?:statuses|focuses|viruses|buses|gases|campuses|choruses|censuses|bonuses|biases)$/.test(norm)) return norm.slice(0, -2);
  return /.men$/.test(norm) ? `${norm.slice(0, -3)}man` : withoutS(norm);
}

function comparedLemma(norm: string): string {
  const irregular = IRREGULAR_COMPARISONS.get(norm);
  const base = norm.replace(/(?:er|est)$/, '');
  if (irregular !== undefined || base === norm || base.length < 3) return irregular ?? norm;
  if (base.endsWith('i')) return `${base.slice(0, -1)}y`;
  if (/([bdgmnt])\1$/.test(base)) return base.slice(0, -1);
  return /(?:[bdgkmpt]l|[aeiou][cgsv]|[^aeiou][aiou]r|[rn]g|[^e]at|af|id|ut|in|re)$/.test(base) && !/(?:long|strong|young|thin)$/.test(base)
    ? `${base}e`
    : base;
}
