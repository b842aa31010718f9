import type { Sentence, Token } from '../../text/sentence.ts';
import { type GroupNoun, groupNouns } from './group-nouns.ts';
import type { NounPhrase } from './noun-phrase.ts';

// As singulars or bare plurals these mean something else more often than people.
const ADJECTIVES_TOO = new Set([
  'local',
  'national',
  'foreigner',
  'human',
  'arab',
  'kurd',
  'sunni',
  'shiite',
  'alawite',
  'druze',
  'christian',
  'yazidi',
  'yezidi',
  'muslim',
  'jew',
  'tutsi',
  'hutu',
  'islamist',
  'minor',
  'extremist',
  'militant',
  'rebel',
  'paramilitary',
  'separatist',
  'jihadist',
  'dissident',
  'marine',
]);

const ETHNIC = new Set(['kurd', 'sunni', 'shiite', 'alawite', 'christian', 'yazidi', 'yezidi', 'muslim', 'jew', 'tutsi', 'hutu', 'arab']);

/** True where the token heads a noun phrase about people: not a verb, not a modifier of a later noun. */
export function isHead(sentence: Sentence, index: number, noun: GroupNoun): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || !isNominal(sentence, index)) return false;
  if (ETHNIC.has(noun.singular) && token.norm === noun.singular) return false;
  if (ADJECTIVES_TOO.has(noun.singular) && token.norm === noun.singular && !opensPhrase(sentence.tokens[index - 1])) return false;
  if (noun.singular === 'hostage' && /^(hold|held|holding|take|took|taken|taking|keep|kept)$/.test(sentence.tokens[index - 1]?.norm ?? ''))
    return false;
  if (EXCLUDED_BEFORE.test(`${sentence.tokens[index - 1]?.norm ?? ''} ${token.norm}`)) return false;
  return !isModifier(sentence, index) && senseFits(sentence, index, noun);
}

const EXCLUDED_BEFORE =
  /^(in|by|into|full|brute|use|task|work|labour|labor|driving) force$|^(third|working|search|political) party$|^human (being|right)s?$/;

function isNominal(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  const before = sentence.tokens[index - 1];
  const next = sentence.tokens[index + 1];
  if (token === undefined) return false;
  if (/^(NN|NNS|NNP|NNPS)$/.test(token.tag)) return true;
  if (/^(JJ|FW|VBG|VBN|CD)$/.test(token.tag))
    return (!/^(JJ|NN)/.test(next?.tag ?? '') || VERB_FORMS.has(next?.norm ?? '')) && opensPhrase(before);
  // "Forces", "heads": trust a determiner before it over the tag.
  return /^VB/.test(token.tag) && /^(DT|JJ|PRP\$|POS|CD)$/.test(before?.tag ?? '') && token.norm.endsWith('s');
}

function opensPhrase(token: Token | undefined): boolean {
  return token !== undefined && /^(DT|JJ|PRP\$|POS|CD|NN|NNP|NNS|NNPS|VBN)$/.test(token.tag);
}

/** "Rebel" in "rebel fighters", "fighters'" in "the fighters' families", "army" in "army base", "government" in "government-held". */
function isModifier(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  const next = sentence.tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  if (/^[-–]$/.test(next.text)) return next.start === token.end;
  if (next.tag === 'POS') return ownsGroup(sentence, index + 2);
  if (!/^(NN|NNS|NNP|NNPS)$/.test(next.tag)) return false;
  if (startsTime(next) || VERB_FORMS.has(next.norm) || /^(in|on|who|and)$/.test(next.norm)) return false;
  // "residents families" lost its mark; "fighters Saturday" did not.
  if (/^(NNP|NNPS)$/.test(next.tag)) return groupNouns.has(next.norm);
  return true;
}

// Past forms that a tagger may take for nouns after a plural: "aircraft struck".
const VERB_FORMS = new Set(
  'struck spoke met told said left fled took hit shelled killed wounded began came went held gave got met saw fought fell broke led lost won stood sat fired attacked entered'.split(
    ' ',
  ),
);

const startsTime = (token: Token): boolean =>
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(yesterday|today|tomorrow|tonight|morning|night|evening|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    token.norm,
  );

function ownsGroup(sentence: Sentence, from: number): boolean {
  for (let index = from; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index];
    if (token === undefined || !/^(JJ[RS]?|VBN|VBG|CD|NN|NNS|NNP|NNPS|HYPH|RB)$/.test(token.tag)) return false;
    const last = !/^(NN|NNS|NNP|NNPS)/.test(sentence.tokens[index + 1]?.tag ?? '');
    if (/^NN/.test(token.tag) && last) return groupNouns.has(token.norm);
  }
  return false;
}

function senseFits(sentence: Sentence, index: number, noun: GroupNoun): boolean {
  const token = sentence.tokens[index];
  const before = sentence.tokens[index - 1];
  if (token === undefined) return false;
  if (noun.singular === 'side')
    return (
      token.norm === 'sides' && /^(both|two|all|warring|opposing|different|various|conflicting|the|these|three)$/.test(before?.norm ?? '')
    );
  if (noun.singular === 'party' && token.norm === 'parties')
    return before === undefined || opensPhrase(before) || before.tag === 'IN' || before.tag === 'TO';
  if (noun.singular === 'party' && token.norm === 'party' && /^(a|no|any)$/.test(before?.norm ?? '')) return false;
  if (noun.singular === 'force' && token.norm === 'force') return opensPhrase(before) && before?.tag !== 'DT';
  if (noun.singular === 'opposition') return sentence.tokens[index + 1]?.norm !== 'to' && opensPhrase(before);
  return !(BARE_VAGUE.has(noun.singular) && !opensPhrase(before));
}

const BARE_VAGUE = new Set([
  'group',
  'movement',
  'organization',
  'organisation',
  'network',
  'agency',
  'alliance',
  'head',
  'figure',
  'element',
  'resistance',
  'intelligence',
  'administration',
  'division',
  'cell',
  'unit',
  'side',
  'authority',
  'court',
  'party',
  'council',
  'committee',
  'commission',
]);

/** Nouns that name a party only with its owner or a telling trait: "Russian jets", "tribal figures", never "figures". */
export function needsOwner(sentence: Sentence, phrase: NounPhrase, noun: GroupNoun): boolean {
  if (OWNED.has(noun.singular)) return true;
  if (!TRAITED.has(noun.singular)) return false;
  return !sentence.tokens.slice(phrase.from, phrase.head).some((token) => TELLING.test(token.norm) || token.tag === 'PRP$');
}

const OWNED = new Set([
  'aircraft',
  'warplane',
  'jet',
  'helicopter',
  'drone',
  'intelligence',
  'artillery',
  'infantry',
  'navy',
  'network',
  'human',
  'casualty',
  'fatality',
]);
const TRAITED = new Set([
  'figure',
  'element',
  'cell',
  'division',
  'unit',
  'resistance',
  'head',
  'leadership',
  'chief',
  'staff',
  'youth',
  'individual',
  'agency',
  'court',
  'team',
  'crew',
  'commission',
]);
const TELLING =
  /^(tribal|religious|local|senior|opposition|prominent|armed|military|rebel|security|jihadist|regime|government|hostile|terrorist|political|sleeper|medical|rescue|special|international|foreign|aid|news|police|army|supreme|military)$/;
