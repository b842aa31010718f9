import type { Token } from '../../text/sentence.ts';
import { hangsBelow } from './tree.ts';

/**
 * What is told before a comma and "he said" is a clause of its own: "A convoy of families left on Sunday, he said" has
 * the convoy for its subject, and "There was no deal with the rebels, the ministry said" keeps its noun.
 */
export function withSpokenClauses(tokens: readonly Token[]): Token[] {
  const say = sayingAtEnd(tokens);
  if (say === null) return [...tokens];
  return tokens[0]?.tag === 'EX' ? withExistence(tokens, say) : withSubjectOfTold(tokens, say);
}

interface Saying {
  readonly verb: number;
  /** The comma before "he said". */
  readonly comma: number;
}

const SAYING = /^(?:say|add|tell|report|note|admit|announce|explain|claim|stress|recall|write|warn|insist)$/;

function sayingAtEnd(tokens: readonly Token[]): Saying | null {
  const verb = tokens.findIndex((token) => token.head < 0);
  if (!SAYING.test(tokens[verb]?.lemma ?? '') || !/^VB[DZP]$/.test(tokens[verb]?.tag ?? '')) return null;
  const subject = tokens.findLastIndex((token, index) => token.head === verb && token.label === 'nsubj' && index < verb);
  const comma = tokens.findLastIndex((token, index) => index < subject && token.norm === ',');
  return comma > 1 && !tokens.slice(comma, verb).some((token) => /^(?:MD|WDT|WP)$/.test(token.tag)) ? { verb, comma } : null;
}

/** The one finite verb of what is told, hung on a noun that the parser made the clause: it takes the noun for its subject. */
function withSubjectOfTold(tokens: readonly Token[], { verb: say, comma }: Saying): Token[] {
  const noun = tokens.findIndex(
    ({ head, label, tag }, index) => head === say && index < comma && label === 'ccomp' && /^(?:NN|PRP)/.test(tag),
  );
  const told = tokens.findIndex(({ tag }, index) => index > noun && index < comma && /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
  const verb = tokens[told];
  if (noun < 0 || verb === undefined || verb.label !== 'acl' || !hangsBelow(tokens, told, noun)) return [...tokens];
  const taken = tokens.some(({ head, label, tag }) => head === told && (/^(?:nsubj|cop|aux)$/.test(label) || /^W/.test(tag)));
  if (taken) return [...tokens];
  return tokens.map((token, index) => {
    if (index === told) return { ...token, head: say, label: 'ccomp' };
    if (index === noun) return { ...token, head: told, label: 'nsubj' };
    return token.head === noun && index > told ? { ...token, head: told } : token;
  });
}

/** "There is no truth in it, he said": the noun behind "is" belongs to it, and "is" to what is told. */
function withExistence(tokens: readonly Token[], { verb: say, comma }: Saying): Token[] {
  const be = tokens.findIndex(({ lemma, tag }, index) => index > 0 && lemma === 'be' && tag.startsWith('VB'));
  if (be < 0 || be > 3 || be >= comma) return [...tokens];
  const noun = tokens.findIndex(
    ({ head, tag }, index) => index > be && index < comma && (head === say || head === be) && /^(?:NN|PRP)/.test(tag),
  );
  return tokens.map((token, index) => {
    if (index === be) return { ...token, head: say, label: 'ccomp' };
    if (index === noun) return { ...token, head: be, label: 'nsubj' };
    if (index >= comma || token.head !== say) return token;
    return index > noun && noun >= 0 && /^(?:NN|PRP)/.test(token.tag) ? { ...token, head: noun, label: 'nmod' } : { ...token, head: be };
  });
}
