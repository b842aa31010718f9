import { endOfNames } from '../../languages/ar/phrase.ts';
import { isVerb } from '../../languages/ar/readings.ts';
import { SPEECH_VERBS } from '../../languages/ar/speech-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { PartyMention } from '../mention.ts';

/** Persons by name: a first name and what follows, or two unknown words behind a title ("الرئيس خوان مانويل"). */
export function findPersons(text: string, sentences: readonly Sentence[]): PartyMention[] {
  const full = new Map<string, string>();
  return sentences.flatMap((sentence) => {
    const named = personNames(sentence);
    const here = [
      ...named,
      ...surnamesIn(sentence, full)
        .filter(({ at }) => !named.some(({ from, to }) => from <= at && at < to))
        .map(({ at }) => ({ from: at, to: at + 1 })),
    ];
    for (const range of named) remember(text, sentence, range, full);
    return here.map((range) => personAt(text, sentence, range, full));
  });
}

/** A last name by itself is the person named in full before. */
function surnamesIn({ tokens }: Sentence, full: ReadonlyMap<string, string>): { at: number }[] {
  return tokens.flatMap((token, at) => (full.has(token.norm) && isUnlisted(token) ? [{ at }] : []));
}

const isUnlisted = ({ tag, morph }: Token): boolean => tag === 'XX' || tag === 'NNP' || (/^(?:NN|JJ)$/.test(tag) && morph?.number === null);

function remember(text: string, { tokens }: Sentence, { from, to }: Range, full: Map<string, string>): void {
  const last = tokens[to - 1];
  if (to - from < 2 || last === undefined || full.has(last.norm)) return;
  full.set(last.norm, text.slice(tokens[from]?.start, last.end).replace(/\s+/g, ' '));
}

function personAt(text: string, sentence: Sentence, { from, to }: Range, full: ReadonlyMap<string, string>): PartyMention {
  const start = sentence.tokens[from]?.start ?? 0;
  const exact = text.slice(start, sentence.tokens[to - 1]?.end);
  const name = to - from === 1 ? (full.get(sentence.tokens[from]?.norm ?? '') ?? exact) : exact;
  return {
    kind: 'party',
    sentence: sentence.index,
    start,
    end: start + exact.length,
    exact,
    from,
    to,
    id: `person:${name}`,
    name,
    partyKind: 'person',
    parent: null,
    noun: null,
    traits: [],
    head: from,
    reference: false,
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Token ranges of the names of persons, left to right. */
export function personNames({ tokens }: Sentence): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const titled = afterTitle(tokens, at);
    const to = isGivenName(tokens[at]) || opensName(tokens, at) || titled || afterSpeech(tokens, at) ? endOfName(tokens, at) : at;
    if (to <= at) continue;
    if (to - at >= 2 || (titled && isClose(tokens, at)) || afterSpeech(tokens, at)) found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

const isGivenName = (token: Token | undefined): boolean => token?.tag === 'NNP' && token.morph?.kind === 'given-name';
const opensName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:عبد|ابو|ابي)$/.test(tokens[at]?.norm ?? '') && isNamePart(tokens[at + 1]);

/** A title before an unknown word, over adjectives and owners: "الرئيس أوباما", "وزير الخارجية الفرنسي دومينيك دو فيلبان". */
function afterTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isUnknown(token) || token.morph?.definite === true) return false;
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const word = tokens[before] as Token;
    if (word.morph?.kind === 'people' || word.morph?.kind === 'person')
      return TITLES.has(word.lemma) && word.morph.number === 'one' && (word.morph.definite || before < at - 1);
    const passes = (word.tag === 'JJ' || word.tag === 'NN' || word.tag === 'VN') && word.morph?.definite === true;
    if (!passes && word.tag !== 'NNP') return false;
  }
  return false;
}

const isClose = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.morph?.kind === 'people' || tokens[at - 1]?.tag === 'JJ';

/** "قال سيرج براميرتس إن": unknown words right behind a verb of speech. */
function afterSpeech(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  return isUnknown(tokens[at]) && verb !== undefined && isVerb(verb.tag) && verb.morph?.pronoun == null && SPEECH_VERBS.has(verb.lemma);
}

/** A word that no list has, or a name that is no place. */
const isUnknown = (token: Token | undefined): boolean => token?.tag === 'XX' && token.norm.length > 2;

const TITLES = new Set(
  'رئيس وزير سفير مبعوث قائد زعيم شيخ أمير أمين مدير جندي ضابط متحدث ناطق مندوب ممثل نائب محافظ حاكم طبيب ناشط مستشار سيدة قيادي عضو جنرال عميد عقيد نقيب ملازم رقيب دكتور سيد ملك ملكة إمام بابا بطريرك مطران أسقف قس حاخام سيناتور مدرب فنان مخرج محام بروفسور كولونيل أستاذ مفتي أدميرال ماريشال شاعر روائي مغني ممثلة مؤرخ مصور لاعب كاتب صحفي صحافي'.split(
    ' ',
  ),
);

/** The run of names, and one noun with the article behind a first name: "وليد المعلم". */
function endOfName(tokens: readonly Token[], from: number): number {
  const to = endOfNames(tokens, from);
  const surname = tokens[to];
  const given = isGivenName(tokens[to - 1]) && to - from === 1;
  return given && surname?.morph?.definite === true && surname.morph.pronoun === null && /^(?:NN|JJ)$/.test(surname.tag) ? to + 1 : to;
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && ['NNP', 'XX', 'FW', 'NN', 'JJ'].includes(token.tag) && token.morph?.pronoun == null;
}
