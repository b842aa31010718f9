import type { Sentence, Token } from '../../text/sentence.ts';
import type { NamedParty } from '../party/named.ts';

const RULERS = /^(?:حكوم|الحكوم|نظام|النظام|سلط|السلط|دول|الدول|جيش|الجيش|اداره|الاداره|الكرملين|البيت|الاحتلال|وزار)/;

/**
 * A country or a capital is a party only where it acts or deals: "أعلنت روسيا", "اتفاق بين روسيا وتركيا"; in "في سوريا"
 * it is a place.
 */
export function standsForParty(sentence: Sentence, name: NamedParty): boolean {
  if (name.party === null || name.use === 'adjective' || name.use === 'people') return false;
  const isCountry =
    name.use === 'toponym' || name.use === 'metonym' || (name.party.kind === 'state' && !RULERS.test(keyOf(sentence, name)));
  return !isCountry || acts(sentence.tokens, name.from, name.to);
}

const keyOf = ({ tokens }: Sentence, { from }: NamedParty): string => tokens[from]?.norm ?? '';

const DEALING = new Set(['مع', 'بين', 'ضد']);
const STYLES = new Set(['جمهورية', 'دولة', 'مملكة', 'سلطنة']);
/** Nouns whose owner is who acts. */
const DEEDS = new Set([
  'رعاية',
  'وساطة',
  'ضمانة',
  'ضمان',
  'إشراف',
  'دعم',
  'موافقة',
  'رفض',
  'إعلان',
  'قرار',
  'طلب',
  'دعوة',
  'موقف',
  'شرط',
  'طائرة',
  'مفاوضات',
  'ضغط',
  'مشاركة',
  'تدخل',
  'حليف',
  'تعهد',
  'اتهام',
]);

function acts(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before === undefined) return /^VB/.test(after?.tag ?? '');
  if (/^VB/.test(before.tag)) return true;
  if (DEALING.has(before.lemma) || DEEDS.has(before.lemma)) return true;
  if (before.lemma === 'و') return joinedToActor(tokens, from - 2);
  // "جمهورية مصر", "دولة قطر": what stands before the style says whether the state acts.
  if (from > 1 && STYLES.has(before.lemma)) return acts(tokens, from - 1, to);
  if (before.tag === 'SC' || before.tag === 'PU') return /^(?:VB|PRP)/.test(after?.tag ?? '') || after?.text === '،';
  return false;
}

/** "وافقت روسيا وتركيا": the name before "and" acts. */
function joinedToActor(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && ['NNP', 'XX', 'JJ', 'NN'].includes(tokens[from]?.tag ?? '') && tokens[from - 1]?.tag !== 'CC') {
    if (acts(tokens, from, at + 1)) return true;
    from -= 1;
  }
  return false;
}
