import type { Token } from '../../text/sentence.ts';
import { withBetweenPairs } from './between-pairs.ts';
import { withDashedNames } from './dashed-names.ts';
import { withVerdicts } from './denied-charges.ts';
import { withJoinedClauses } from './joined-clauses.ts';
import { withJoinedVerbs } from './joined-verbs.ts';
import { withLeadingTimes } from './leading-times.ts';
import { withLostObjects } from './lost-objects.ts';
import { withLostSubjects } from './lost-subjects.ts';
import { withMainVerbs } from './main-verbs.ts';
import { withMisledCopulas } from './misled-copulas.ts';
import { withOpeningParticiples } from './opening-participles.ts';
import { withParticiplesAside } from './participles-aside.ts';
import { withPlacedNames } from './placed-names.ts';
import { withRelativeClauses } from './relative-clauses.ts';
import { withSpokenClauses } from './spoken-clauses.ts';
import { withTimeObjects } from './time-objects.ts';

type Repair = (tokens: readonly Token[]) => Token[];

/** What a parser that reads left to right gets wrong in the same way again and again, put right by sure signs alone. */
export const repairs = {
  placedNames: withPlacedNames,
  dashedNames: withDashedNames,
  misledCopulas: withMisledCopulas,
  betweenPairs: withBetweenPairs,
  relativeClauses: withRelativeClauses,
  leadingTimes: withLeadingTimes,
  timeObjects: withTimeObjects,
  lostObjects: withLostObjects,
  mainVerbs: withMainVerbs,
  joinedClauses: withJoinedClauses,
  lostSubjects: withLostSubjects,
  joinedVerbs: withJoinedVerbs,
  participlesAside: withParticiplesAside,
  openingParticiples: withOpeningParticiples,
  spokenClauses: withSpokenClauses,
  verdicts: withVerdicts,
} satisfies Record<string, Repair>;

/** The tokens of one sentence with every repair, in order. A repair that leaves no tree is left out: walks must end. */
export function repairParse(tokens: readonly Token[]): Token[] {
  return Object.values(repairs).reduce<Token[]>(
    (done, repair) => {
      const repaired = repair(done);
      return isTree(repaired) ? repaired : done;
    },
    [...tokens],
  );
}

/** One root, and every word below it. */
function isTree(tokens: readonly Token[]): boolean {
  const seen = new Int32Array(tokens.length);
  let roots = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    let at = index;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = index + 1;
      const { head } = tokens[at] as Token;
      if (head < 0) roots += 1;
      at = head;
    }
    if (at >= 0 && seen[at] === index + 1) return false;
  }
  return tokens.length === 0 || roots === 1;
}
