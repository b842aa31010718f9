import { dealNounsOf } from '../../deal/nouns.ts';
import { type Range, type Scope, tokenAt, trimRange } from '../../deal/scope.ts';
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
  const mark = markLength(scope);
  if (mark === 0 && !list.numbered) return null;
  const range = trimRange(scope.sentence, { from: mark, to: tokens.length });
  const told = scope.clauses.some((clause) => clause.form === 'finite' && clause.tense === 'past' && clause.label === 'root');
  if (range.to - range.from < 2 || told) return { list: { ...list, numbered: false }, terms: [] };
  const dues = joinedItems(scope, range).map(
    (item): Due => ({
      rule: list.opening.modality === 'demanded' ? 'listed-condition' : 'listed-term',
      range: item,
      predicate: actionIn(scope, item),
      modality: list.opening.modality,
      demander: list.opening.demander,
      ...(classOf(scope, item) === null ? { termClass: 'other' as const } : {}),
    }),
  );
  return { list: { ...list, numbered: false }, terms: dues };
}

/** "The police enter the towns and the agencies stay out": two duties in one line, where a verb follows the joining word. */
function joinedItems(scope: Scope, range: Range): Range[] {
  const and = scope.sentence.tokens.findIndex(
    ({ norm }, index) => norm === 'and' && index > range.from + 1 && index < range.to - 2 && opensDuty(scope, index + 1),
  );
  if (and < 0) return [range];
  return [trimRange(scope.sentence, { from: range.from, to: and }), trimRange(scope.sentence, { from: and + 1, to: range.to })];
}

function opensDuty(scope: Scope, from: number): boolean {
  for (let index = from; index < from + 6; index += 1) {
    const tag = tokenAt(scope.sentence, index)?.tag ?? '';
    if (/^(?:VBZ|VBP|MD)$/.test(tag)) return true;
    if (!/^(?:DT|JJ|NN|NNS|NNP|NNPS|PRP|CD)$/.test(tag)) return false;
  }
  return false;
}

/** How many words mark a line of a list: "-", "•", "1 -", "2.", "a)"; 0 for none. */
function markLength(scope: Scope): number {
  const [first, second] = [tokenAt(scope.sentence, 0), tokenAt(scope.sentence, 1)];
  if (first === undefined) return 0;
  if (first.tag === 'NFP' || /^[-–—•*·▪◦]$/.test(first.norm)) return 1;
  const counted = /^(?:\(?\d{1,2}|[a-h]|[ivx]{1,4})[.)]?$/.test(first.norm);
  if (counted && /[.)]$/.test(first.norm)) return 1;
  return counted && /^[-–—.)]$/.test(second?.norm ?? '') ? 2 : 0;
}
