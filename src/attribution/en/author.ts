import { PUBLIC_VERBS, STATEMENT_NOUNS, STATEMENT_ROLES } from '../../languages/en/statement-words.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Author, StatementText } from '../grammar.ts';
import type { SourceType } from '../link.ts';
import { parsedSubject } from './shared-subject.ts';
import { INTERNATIONAL_OFFICE } from './source-type.ts';

const NOUN = `(?:${STATEMENT_NOUNS.join('|')})`;
const KIND = `(?:(?:joint|press|official|public|opening|closing|final|written|media|introductory)\\s+)*${NOUN}s?`;
const AFTER =
  '(?:on|about|regarding|welcoming|condemning|following|after|to|in|at|before|concerning|announcing|marking|calling|commemorating|recogni[sz]ing|as)';
const ROLES = STATEMENT_ROLES.join('|');
const NAME_WITH_ROLE = `(?<name>(?:the\\s+)?(?:\\S.{0,50}?\\b)?(?:${ROLES})(?:\\s+\\p{Lu}[\\p{L}.'’-]+){0,3})`;
const AFTER_ROLE = 'on|about|regarding|answers|replies|responds|speaks|addresses|briefs';
const NAME = '(?:the\\s+)?(?<name>\\S.+?)';

/** "Statement by X on …", "Remarks to the Council by X", "Communiqué of the X". */
const BY = new RegExp(
  `^${KIND}(?:\\s+(?:issued|delivered|made|given|released))?(?:\\s+(?:to|at|before|on)\\s.+?)?\\s+(?:from|by|of|on behalf of)\\s+${NAME}(?=\\s+${AFTER}\\s|\\s*(?:[-–—:|(]|,(?!\\s\\p{Lu}))|\\.?$)`,
  'iu',
);
/** "X's remarks to …", "President X statement on …". */
const POSSESSIVE = new RegExp(`^${NAME}['’]?s?\\s+${KIND}\\s+${AFTER}\\b`, 'iu');
/** "X: statement on …". */
const LABEL = new RegExp(`^${NAME}\\s*[:–—-]\\s+${KIND}\\b`, 'iu');
/** "The foreign ministry's spokesperson on grain", "Minister X answers …". */
const ROLE_FIRST = new RegExp(`^${NAME_WITH_ROLE}\\s+(?:${AFTER_ROLE})\\b`, 'iu');
/** "We, the High Command of X, declare". */
const WE = /^We,\s+(?:the\s+)?(?<name>\p{Lu}[^,;:.]{2,70}),/u;
const ISSUED = new RegExp(`^(?:signed|issued|released)\\s+(?:by\\s*:?|for)?\\s*${NAME}\\.?$`, 'iu');
const SIGNED_FOR = new RegExp(`^(?:for|on behalf of)\\s+${NAME}[,:]?$`, 'iu');
const PERSON = /^(?:\W*)(?<name>(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}\p{Lu}[\p{L}'’-]+),?(?<rest>.*)$/u;
const ROLE = new RegExp(`\\b(?:${STATEMENT_ROLES.join('|')})\\b`, 'iu');

const INTERNATIONAL_BODY =
  /\b(?:UN|U\.N\.|United Nations|OCHA|UNHCR|UNICEF|WHO|WFP|ICRC|African Union|European Union|Red (?:Cross|Crescent)|Humanitarian|Relief|Special (?:Envoy|Representative))\b/u;
const PARTY_BODY = /\b(?:movement|front|alliance|brigades?|army of|forces|council|coalition|party|resistance|command)\b/iu;

/** The author of a statement, by its heading, its signature or, in one that says "we", the party that it opens with. */
export function authorIn({ opening, closing, first, own }: StatementText): Author | null {
  const heading = own ? firstMatch(opening, [BY, POSSESSIVE, LABEL, ROLE_FIRST, WE]) : firstMatch(opening.slice(0, 1), [BY]);
  const name = heading ?? (own ? (signatureIn(closing) ?? letterhead(opening) ?? namedFirst(first)) : null);
  return name === null ? null : { name: name.replace(/[\s,;:]+$/u, ''), type: typeOf(name) };
}

function firstMatch(lines: readonly string[], patterns: readonly RegExp[]): string | null {
  for (const line of lines.filter((one) => /^\p{Lu}/u.test(one))) {
    for (const pattern of patterns) {
      const name = pattern.exec(line)?.groups?.name;
      if (name !== undefined && /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 12) return name.trim();
    }
  }
  return null;
}

/** "Issued by X", "For the X", "Name, spokesperson" or a name with the role in the line below or above. */
function signatureIn(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const issued = ISSUED.exec(line)?.groups?.name ?? SIGNED_FOR.exec(line)?.groups?.name;
    if (issued !== undefined && issued.split(/\s+/).length <= 10) return issued.trim();
    const person = PERSON.exec(line);
    const beside = [person?.groups?.rest ?? '', lines[index + 1] ?? '', lines[index - 1] ?? ''].find(
      (text) => text.length < 90 && (ROLE.test(text) || (index + 2 === lines.length && text === lines[index + 1] && isBody(text))),
    );
    const titled = TITLED.exec(line.split(/(?<=\d{4})\.\s+/u).at(-1) ?? '');
    if (titled?.groups?.name !== undefined && ROLE.test(titled.groups.role ?? '')) return `${titled.groups.name}, ${titled.groups.role}`;
    if (person !== null && line.length < 90 && beside !== undefined)
      return [person.groups?.name, beside.replace(/^[\s,–—-]+|[\s.,:]+$/gu, '').replace(/^(?:is|was|serves as)\s+/iu, '')].join(', ');
  }
  return null;
}

const HEADING = new RegExp(`^${KIND}\\b`, 'iu');

/** "The political spokesperson, Lawrence K." */
const TITLED = /^(?:The\s+)?(?<role>[\p{L}\s-]{4,50}),\s+(?<name>(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}\p{Lu}[\p{L}'’-]+)\.?$/u;

function isBody(line: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’-]*|of|the|for|and)(?:\s+(?:\p{Lu}[\p{L}'’-]*|of|the|for|and)){0,6}$/u.test(line) && PARTY_BODY.test(line);
}

/** The name of a body alone on a line above "PRESS RELEASE". */
function letterhead([, ...lines]: readonly string[]): string | null {
  const heading = lines.findIndex((line) => HEADING.test(line) && line.split(/\s+/).length <= 6);
  const above = lines.slice(0, Math.max(0, heading));
  return above.find((line) => /^\p{Lu}[^.,;:!?]{3,60}$/u.test(line) && PARTY_BODY.test(line)) ?? null;
}

/** "The X informs the public that …": in the first sentences of a statement, a named party that tells the world, in the present. */
function namedFirst(sentences: readonly Sentence[]): string | null {
  for (const sentence of sentences) {
    for (const [index, token] of sentence.tokens.entries()) {
      const subject = tellsTheWorld(token) ? parsedSubject(sentence, index) : null;
      const words = subject === null ? [] : sentence.tokens.slice(subject.from, subject.to);
      if (words.some(({ tag }) => tag === 'NNP' || tag === 'NNPS'))
        return words
          .map(({ text }) => text)
          .join(' ')
          .replace(/\s+(?=[,.)’'])|(?<=\()\s+/gu, '');
    }
  }
  return null;
}

const TAKING_NOTE = new Set(['learn', 'follow', 'note', 'reject', 'condemn', 'wish', 'deny']);

/** In the present, or one of the verbs with which statements open in any tense. */
function tellsTheWorld({ lemma, tag }: Token): boolean {
  return (PUBLIC_VERBS.has(lemma) && /^VB[ZP]$/.test(tag)) || (TAKING_NOTE.has(lemma) && /^VB[ZPDN]$/.test(tag));
}

function typeOf(name: string): SourceType {
  if (INTERNATIONAL_OFFICE.test(name) || INTERNATIONAL_BODY.test(name)) return 'international-organisation';
  return PARTY_BODY.test(name) && !/\bministry\b/iu.test(name) ? 'party' : 'official';
}
