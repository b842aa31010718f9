import type { Token } from '../../text/sentence.ts';
import { hangsBelow } from './tree.ts';

/**
 * "Under the deal approved on Monday, the army is to leave": where the parser makes a participle on the opening phrase
 * the main verb, the finite verb with its own subject behind the comma takes its place.
 */
export function withOpeningParticiples(tokens: readonly Token[]): Token[] {
  const subject = withParticipleOnSubject(tokens);
  if (subject !== null) return subject;
  const root = tokens.findIndex((token) => token.head < 0);
  const noun = root - 1;
  if (!isBareParticiple(tokens, root) || !tokens[noun]?.tag.startsWith('NN') || tokens[noun]?.head !== root) return [...tokens];
  if (!tokens.slice(0, noun).some((token) => token.tag === 'IN' && token.head === noun)) return [...tokens];
  const main = mainVerb(tokens, root);
  if (main < 0 || !hangsBelow(tokens, main, root)) return [...tokens];
  return tokens.map((token, index) => {
    if (index === main) return { ...token, head: -1, label: 'root' };
    if (index === noun) return { ...token, head: main, label: 'obl' };
    if (index === root) return { ...token, head: noun, label: 'acl' };
    return token.head === root && (index > main || token.label === 'punct') ? { ...token, head: main } : token;
  });
}

/** "A team appointed by the union should monitor the truce": the verb behind the participle has the noun for its subject. */
function withParticipleOnSubject(tokens: readonly Token[]): Token[] | null {
  const root = tokens.findIndex((token) => token.head < 0);
  const noun = root - 1;
  if (!isBareParticiple(tokens, root) && !hasOnlyNoun(tokens, root, noun)) return null;
  if (tokens[root]?.tag !== 'VBN' || !tokens[noun]?.tag.startsWith('NN') || tokens[noun]?.head !== root) return null;
  if (
    !/^(?:by|in|on|from|to|with|at|between|for|after|during)$/.test(tokens[root + 1]?.norm ?? '') ||
    tokens.slice(0, noun).some((token) => token.tag === 'IN')
  )
    return null;
  const finite = tokens.findIndex((token, index) => index > root && /^(?:MD|VBD|VBZ|VBP)$/.test(token.tag));
  const verb = /^(?:aux|cop)$/.test(tokens[finite]?.label ?? '') ? (tokens[finite]?.head ?? -1) : finite;
  if (finite < 0 || verb < finite || !hangsBelow(tokens, verb, root)) return null;
  const day = tokens.findIndex((token, index) => index === finite - 1 && token.head === verb && token.label === 'nsubj');
  const isDated = day > root && tokens[day - 1]?.tag === 'IN';
  if (tokens.some((token, index) => token.head === verb && /^(?:nsubj|expl)$/.test(token.label) && !(isDated && index === day)))
    return null;
  if (tokens.slice(root, finite).some((token) => /^(?:,|:|CC|WDT|WP)$/.test(token.tag))) return null;
  return tokens.map((token, index) => {
    if (index === verb) return { ...token, head: -1, label: 'root' };
    if (index === noun) return { ...token, head: verb, label: 'nsubj' };
    if (index === root) return { ...token, head: noun, label: 'acl' };
    if (isDated && index === day) return { ...token, head: root, label: 'obl' };
    if (isDated && index === day - 1) return { ...token, head: day, label: 'case' };
    return token.head === root && index > verb ? { ...token, head: verb } : token;
  });
}

function hasOnlyNoun(tokens: readonly Token[], root: number, noun: number): boolean {
  const subjects = tokens.flatMap((token, index) => (token.head === root && /^(?:nsubj|aux|cop)$/.test(token.label) ? [index] : []));
  return subjects.length === 1 && subjects[0] === noun;
}

function isBareParticiple(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.tag === 'VBN' && !tokens.some((token) => token.head === index && /^(?:aux|cop|nsubj)$/.test(token.label));
}

/** The head of a clause behind a comma with a subject that stands there too. */
function mainVerb(tokens: readonly Token[], root: number): number {
  const comma = tokens.findIndex((token, index) => index > root && token.norm === ',');
  if (comma < 0) return -1;
  const subject = tokens.findIndex((token, index) => index > comma && token.label === 'nsubj' && token.head > index);
  const verb = tokens[subject]?.head ?? -1;
  const finite = tokens.slice(subject + 1, verb + 1).some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag));
  return subject - comma <= 6 && finite ? verb : -1;
}
