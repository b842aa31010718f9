import { dealNounsOf } from '../../deal/nouns.ts';
import { type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
import type { Opening } from './by-content.ts';
import { actionIn } from './items.ts';
import { classOf, type Due } from './obligation.ts';

/** A list of lines that a sentence with a colon at its end opens. */
export interface BulletList {
  readonly opening: Pick<Opening, 'modality' | 'demander'>;
  /** The sentence read last was nothing but a number: the next one is its item. */
  readonly numbered: boolean;
}

const DEMANDING = /^(?:condition|demand|request|precondition|requirement)s?$/;
const SETTLED = /^(?:term|point|provision|clause|article|obligation|commitment|measure)s?$/;

/** "The agreement provides for:", "The terms are as follows:"; null for any other sentence. */
export function opensBullets(scope: Scope): BulletList | null {
  if (scope.sentence.tokens.at(-1)?.norm !== ':') return null;
  if (isAddressed(scope)) return { opening: { modality: 'demanded', demander: null }, numbered: false };
  const words = scope.sentence.tokens.filter((token) => token.tag.startsWith('NN')).map((token) => token.norm);
  if (words.some((word) => DEMANDING.test(word))) return { opening: { modality: 'demanded', demander: null }, numbered: false };
  const deal = dealNounsOf(scope.sentence).some((noun) => noun.kind === 'deal' || noun.kind === 'ceasefire');
  return deal || words.some((word) => SETTLED.test(word)) ? { opening: { modality: 'agreed', demander: null }, numbered: false } : null;
}

/** "To the government of Mali:", "The group recommends that all states:": what follows is asked of them. */
function isAddressed(scope: Scope): boolean {
  const { tokens } = scope.sentence;
  if (tokens.length > LONGEST) return false;
  const to = tokens[0]?.norm === 'to' && !/^VB/.test(tokens[1]?.tag ?? '');
  return to || tokens.some((token) => ASKING.test(token.lemma));
}

const LONGEST = 20;
const ASKING = /^(?:recommend|recommendation|urge|should|must)$/;

/** The item that a line of the list holds, and the list as it goes on; null where the list is over. */
export function bulletIn(scope: Scope, list: BulletList): { readonly list: BulletList; readonly terms: readonly Due[] } | null {
  const { tokens } = scope.sentence;
  if (tokens.length <= 2 && /^(?:LS|CD)$/.test(tokens[0]?.tag ?? '')) return { list: { ...list, numbered: true }, terms: [] };
  const marked = isMark(scope);
  if (!marked && !list.numbered) return null;
  const range = trimRange(scope.sentence, { from: marked ? 1 : 0, to: tokens.length });
  const told = scope.clauses.some((clause) => clause.form === 'finite' && clause.tense === 'past' && clause.label === 'root');
  if (range.to - range.from < 2 || told) return { list: { ...list, numbered: false }, terms: [] };
  const due: Due = {
    rule: list.opening.modality === 'demanded' ? 'listed-condition' : 'listed-term',
    range,
    predicate: actionIn(scope, range),
    modality: list.opening.modality,
    demander: list.opening.demander,
    ...(classOf(scope, range) === null ? { termClass: 'other' as const } : {}),
  };
  return { list: { ...list, numbered: false }, terms: [due] };
}

function isMark(scope: Scope): boolean {
  const first = tokenAt(scope.sentence, 0);
  return first !== undefined && (first.tag === 'NFP' || /^[-–—•*·▪◦]$/.test(first.norm));
}
