/**
 * Coarse classes of Arabic words, as `tag` of a token.
 * VBD past verb, VBP present, VBF future (with its س), VBM command, VBA participle that goes on as a verb; VN verbal noun (masdar); NN noun, NNS plural, NND dual;
 * NNP name; JJ adjective (also participles as such); CD number; IN preposition; CC conjunction; SC word that opens a
 * clause; REL relative; NEG negation; PRP pronoun; DT demonstrative or quantifier; MD particle before a verb; RB adverb;
 * AUX كان and its sisters; FW other script; PU mark; XX nothing known.
 */
export type WordClass =
  | 'VBD'
  | 'VBP'
  | 'VBF'
  | 'VBM'
  | 'VBA'
  | 'VN'
  | 'NN'
  | 'NNS'
  | 'NND'
  | 'NNP'
  | 'JJ'
  | 'CD'
  | 'IN'
  | 'CC'
  | 'SC'
  | 'REL'
  | 'NEG'
  | 'PRP'
  | 'DT'
  | 'MD'
  | 'RB'
  | 'AUX'
  | 'FW'
  | 'PU'
  | 'XX';
