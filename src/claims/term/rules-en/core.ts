import { DEMAND_VERBS, OPENING_WORDS, PERMIT_VERBS, TERM_WORDS } from '../../../languages/en/term-words.ts';
import { type Range, type Scope, tokenAt } from '../../deal/scope.ts';

/** What is really to be done, under the words that permit, ask for or list it. */
export interface Core {
  /** The verb or noun of action itself. */
  readonly token: number;
  /** The verb of permitting on the way to it, -1 for none: who it lets do something gains by it. */
  readonly permit: number;
  /** The last verb of asking, obliging or listing on the way, -1 for none: who stands between is asked. */
  readonly opener: number;
}

const DEEPEST = 4;

/** "Allowing the departure of …" → departure; "demanded that the army withdraw" → withdraw; "will have to vow" → vow. */
export function coreOf(scope: Scope, due: { readonly range: Range; readonly predicate: number }): Core {
  let core: Core = { token: due.predicate, permit: -1, opener: -1 };
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const lemma = tokenAt(scope.sentence, core.token)?.lemma ?? '';
    const permits = PERMIT_VERBS.has(lemma) && !givesThing(scope, core.token);
    if (!permits && !OPENING_WORDS.has(lemma)) return core;
    const token = innerAction(scope, core.token, due.range);
    if (token === null) return core;
    core = permits ? { ...core, token, permit: core.token } : { ...core, token, opener: core.token };
  }
  return core;
}

/** "Give them safe passage", "guarantee their safety": the verb itself is what is to be done. */
function givesThing(scope: Scope, index: number): boolean {
  return ['give', 'grant', 'guarantee', 'promise', 'offer'].includes(tokenAt(scope.sentence, index)?.lemma ?? '');
}

function innerAction(scope: Scope, wrapper: number, range: Range): number | null {
  const had = participleAfter(scope, wrapper, range);
  if (had !== null) return had;
  const noun = nounRightAfter(scope, wrapper, range);
  const clause = noun ?? infinitiveAfter(scope, wrapper, range) ?? clauseAfter(scope, wrapper, range) ?? nounAfter(scope, wrapper, range);
  return clause ?? (DEMAND_VERBS.has(tokenAt(scope.sentence, wrapper)?.lemma ?? '') ? anyNoun(scope, wrapper, range) : null);
}

/** "Have their fingerprints taken", "want the men freed": the participle behind the noun. */
function participleAfter(scope: Scope, wrapper: number, range: Range): number | null {
  if (!TAKING.has(tokenAt(scope.sentence, wrapper)?.lemma ?? '')) return null;
  for (let index = wrapper + 1; index < Math.min(range.to, wrapper + 7); index += 1) {
    const tag = tokenAt(scope.sentence, index)?.tag ?? '';
    if (/^VB[ND]$/.test(tag) && index > wrapper + 1 && tokenAt(scope.sentence, index - 1)?.tag.startsWith('NN')) return index;
    if (!/^(?:DT|JJ|NN|PRP\$|CD|POS|NNS|NNP|NNPS)$/.test(tag)) return null;
  }
  return null;
}

const TAKING = new Set(['have', 'want', 'get']);

/** "Demanded [the immediate] release": only words of its own phrase stand between. */
function nounRightAfter(scope: Scope, wrapper: number, range: Range): number | null {
  for (let index = wrapper + 1; index < range.to; index += 1) {
    const token = tokenAt(scope.sentence, index);
    if (token === undefined || !/^(?:DT|JJ|RB|PRP\$|IN|CD|VBG|NN)/.test(token.tag)) return null;
    if (token.tag === 'IN' && !['for', 'on', 'upon'].includes(token.norm)) return null;
    if (isActionNoun(scope, index)) return tokenAt(scope.sentence, index + 1)?.norm === 'to' && verbAt(scope, index + 2) ? null : index;
    if (token.tag === 'VBG' && token.label !== 'amod') return index;
    if (/^NN/.test(token.tag) && token.label !== 'compound') return null;
  }
  return null;
}

/** "Demanded direct dialogue": what is asked for is a thing, whatever it is. */
function anyNoun(scope: Scope, wrapper: number, range: Range): number | null {
  const noun = scope.sentence.tokens.findIndex(
    (token, index) =>
      index > wrapper && index < range.to && /^NN/.test(token.tag) && !/^NN/.test(tokenAt(scope.sentence, index + 1)?.tag ?? ''),
  );
  return noun < 0 ? null : noun;
}

function isActionNoun(scope: Scope, index: number): boolean {
  const token = tokenAt(scope.sentence, index);
  if (token === undefined || !/^(?:NN|VBG)/.test(token.tag)) return false;
  if (/^NN/.test(tokenAt(scope.sentence, index + 1)?.tag ?? '')) return false;
  return token.lemma in TERM_WORDS || token.norm in TERM_WORDS;
}

/** "… to leave", "… not to join", "let their families leave". */
function infinitiveAfter(scope: Scope, wrapper: number, range: Range): number | null {
  const bare = ['let', 'have', 'make', 'help', 'see'].includes(tokenAt(scope.sentence, wrapper)?.lemma ?? '');
  for (let index = wrapper + 1; index < range.to; index += 1) {
    const token = tokenAt(scope.sentence, index);
    if (token === undefined || /^(?:;|:)$/.test(token.norm) || token.norm === 'that') return null;
    if (token.norm === 'to' && verbAt(scope, index + 1)) return index + 1;
    if (bare && index > wrapper + 1 && /^VB[NP]?$/.test(token.tag) && token.label !== 'aux') return index;
  }
  return null;
}

function verbAt(scope: Scope, index: number): boolean {
  return tokenAt(scope.sentence, index)?.tag === 'VB';
}

/** "Demanded that the army withdraw", "including fighters who would leave": the first lexical verb of the clause inside. */
function clauseAfter(scope: Scope, wrapper: number, range: Range): number | null {
  const opens = scope.sentence.tokens.findIndex(
    (token, index) => index > wrapper && index < range.to && ['that', 'who', 'which'].includes(token.norm),
  );
  const from = opens < 0 ? wrapper + 1 : opens + 1;
  for (let index = from; index < range.to; index += 1) {
    const token = tokenAt(scope.sentence, index);
    if (token !== undefined && /^VB/.test(token.tag) && !/^(?:aux|cop|amod|compound)$/.test(token.label)) return index;
  }
  return null;
}

function nounAfter(scope: Scope, wrapper: number, range: Range): number | null {
  for (let index = wrapper + 1; index < range.to; index += 1) if (isActionNoun(scope, index)) return index;
  return null;
}
