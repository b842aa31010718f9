import type { Sentence } from '../../text/sentence.ts';
import type { CarryWords } from '../grammar.ts';

export const carry: CarryWords = {
  firstPerson: new Set(['نحن', 'انا', 'لدينا', 'عندنا']),
  continuing: new Set(['انه', 'انها', 'كما', 'هم', 'هو', 'هي']),
  turning: new Set(['لكن', 'فيما', 'بينما', 'من', 'في', 'منذ', 'خلال', 'بعد', 'قبل', 'ياتي', 'تاتي']),
  // Hearing of it once is no long speech: in news each paragraph names its source again.
  passing: /^(?:توقع|اعتبر|رأى|هدد|اتهم|كتب)/,
  // Each sentence of Arabic news names its source anew or stands in the report's own voice.
  isImpersonal: (sentence) => !pointsBack(sentence),
  pointsBack,
};

function pointsBack({ tokens }: Sentence): boolean {
  return tokens[0]?.tag === 'PRP' || (tokens[0]?.lemma === 'و' && tokens[1]?.tag === 'PRP');
}
