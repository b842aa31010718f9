import { SOURCE_NOUNS } from '../../languages/ar/speech-words.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Range } from '../frame.ts';

const WITNESSING = new Set(['مراسل', 'مرصد', 'تلفزيون', 'قناة', 'وكالة', 'صحفي', 'شاهد', 'إعلام', 'وسيلة', 'شبكة', 'ناشط', 'موقع']);

const OFFICES = new Set(['مكتب', 'غرفة', 'مركز', 'مديرية', 'دائرة', 'أمانة']);

/** A noun for speakers, a person, a body or a name; deals, plans and numbers do not speak. */
export function canSpeak({ tokens }: Sentence, { from, to }: Range, how: 'telling' | 'witnessing' = 'telling'): boolean {
  const words = tokens.slice(from, to);
  if (how === 'witnessing') return words.slice(0, 2).some(({ lemma }) => WITNESSING.has(lemma));
  const head = words.find(({ tag }) => tag !== 'DT' && tag !== 'CD' && tag !== 'PU');
  if (head === undefined || (words[0]?.tag === 'CD' && head.morph?.kind !== 'people' && !SOURCE_NOUNS.has(head.lemma))) return false;
  if (SOURCE_NOUNS.has(head.lemma)) return true;
  if (head.tag === 'VN') return false;
  // "مكتب حقوق الإنسان", "غرفة الطوارئ": an office that is somebody's speaks, a room does not.
  if (OFFICES.has(head.lemma) && words.length > 1) return true;
  const kind = head.morph?.kind ?? null;
  if (kind === 'people' || kind === 'body' || kind === 'given-name' || kind === 'person') return true;
  return head.tag === 'NNP' || head.tag === 'XX' || head.tag === 'FW' || head.tag === 'PRP' || (head.tag === 'NN' && kind === null);
}
