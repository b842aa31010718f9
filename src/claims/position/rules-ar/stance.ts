import { PROVIDED } from '../../../languages/ar/deal-words.ts';
import { phraseAt } from '../../../languages/ar/phrase.ts';
import type { PartyMention } from '../../../mentions/mention.ts';
import { withoutOpener } from '../../deal/opener-ar.ts';
import { claimParty, partyAt } from '../../deal/parties.ts';
import { type Range, type Scope, spanOf, wordsOf } from '../../deal/scope.ts';
import type { Draft } from '../../kind.ts';
import { standOf } from '../../modality.ts';
import type { Stance } from '../body.ts';

/** A stance as a rule saw it; `holder` is the head of the words for who holds it, -1 where they are not in the clause. */
export interface Held {
  readonly rule: string;
  readonly stance: Stance;
  readonly predicate: number;
  readonly range: Range;
  readonly holder: number;
  readonly toward: Range | null;
  /** The stance holds its own "not": "لم يصدر تأكيد". */
  readonly negatedToo?: boolean;
  /** The stance is itself what is meant to be done: "will sign". */
  readonly ahead?: true;
  /** Told without a verb: no clause around it says how it stands. */
  readonly nominal?: true;
}

const OPPOSITES: Readonly<Partial<Record<Stance, Stance>>> = { accepts: 'rejects', rejects: 'accepts', willing: 'rejects' };

export function draftOf(scope: Scope, held: Held): Draft<'position'> | null {
  const predicate = { sentence: scope.sentence.index, token: held.predicate };
  const stand = held.nominal === true ? { modality: null, negated: false } : standOf(scope.context, predicate);
  const told = stand.modality === null || stand.modality === 'denied' || (held.ahead === true && stand.modality === 'planned');
  if (!told) return null;
  const negated = stand.negated && held.negatedToo !== true;
  if (negated && OPPOSITES[held.stance] === undefined) return null;
  const holder = held.holder < 0 ? null : partyAt(scope, held.holder);
  const speaker = held.holder < 0 && holder === null ? speakerOf(scope, held.predicate) : null;
  const stance = negated ? (OPPOSITES[held.stance] ?? held.stance) : held.stance;
  const provided = providedIn(scope, held.range);
  const conditions = provided === null ? [] : [wordsOf(scope, provided)];
  const toward = held.toward === null || provided === null ? held.toward : beforeCondition(scope, held.toward, provided);
  return {
    kind: 'position',
    span: spanOf(scope.sentence, withoutOpener(scope.sentence, held.range, held.predicate)),
    rule: `position/${held.rule}`,
    predicate,
    negated: false,
    ...(held.nominal === true || held.ahead === true ? { modality: 'asserted' as const } : {}),
    confidence: holder === null && speaker === null ? 'low' : 'medium',
    body: {
      agreement: null,
      party: speaker ?? wordsFor(scope, held.holder, holder),
      stance: conditions.length > 0 && stance === 'accepts' ? 'accepts-with-conditions' : stance,
      toward: toward === null ? null : wordsOf(scope, toward),
      conditions,
    },
    parties: holder === null ? {} : { holder: [claimParty(holder)] },
    notes: held.holder < 0 && speaker === null ? ['who holds it is not said in the clause'] : [],
  };
}

/** "نرفض التهجير": whoever speaks holds it; null where the report itself does, or a witness. */
function speakerOf(scope: Scope, predicate: number): string | null {
  const verb = scope.sentence.tokens[predicate];
  if (verb?.morph?.person !== 1) return null;
  const link = scope.context.attributions.chainAt(verb).at(-1);
  return link === undefined || NO_SIDES.has(link.type) ? null : link.source;
}

const NO_SIDES: ReadonlySet<string> = new Set(['publisher', 'witness', 'hearsay', 'unknown']);

/** "بشرط انسحاب القوات", "شريطة تسليم السلاح": from the word that opens the condition on. */
function providedIn(scope: Scope, range: Range): Range | null {
  const from = scope.sentence.tokens.findIndex(({ norm }, at) => at > range.from && at < range.to && PROVIDED.has(norm));
  return from < 0 || from + 1 >= range.to ? null : { from: from + 1, to: range.to };
}

/** What is accepted, without the condition and the preposition that opens it. */
function beforeCondition({ sentence }: Scope, toward: Range, provided: Range): Range | null {
  const opener = sentence.tokens[provided.from - 2]?.text === 'ب' ? provided.from - 2 : provided.from - 1;
  const to = Math.min(toward.to, opener);
  return to > toward.from ? { from: toward.from, to } : null;
}

function wordsFor(scope: Scope, head: number, party: PartyMention | null): string | null {
  if (party !== null) return wordsOf(scope, party);
  const phrase = head < 0 ? null : phraseAt(scope.sentence, head);
  return phrase === null ? null : wordsOf(scope, phrase);
}
