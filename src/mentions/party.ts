import type { PartyRegistry } from '../gazetteer/party-registry.ts';
import type { Sentence } from '../text/sentence.ts';
import type { PartyMention } from './mention.ts';
import { findAcronyms } from './party/acronyms.ts';
import { joinAppositions } from './party/apposition.ts';
import { findBareNames } from './party/bare-names.ts';
import { findBodies } from './party/bodies.ts';
import { mentionOf, type PartyDraft } from './party/draft.ts';
import { findGroups } from './party/groups.ts';
import { findNamedParties } from './party/named.ts';
import { findPersons } from './party/persons.ts';
import { resolveReferences } from './reference.ts';

/**
 * Finds who is spoken of in English sentences: registered names, noun phrases about people, persons, and references
 * to them. Mentions are in text order and never overlap.
 */
export function findParties(text: string, sentences: readonly Sentence[], registry: PartyRegistry): PartyMention[] {
  const { bySentence, theatre } = findNamedParties(text, sentences, registry);
  const named = sentences.map((sentence, index) => findBodies(sentence, bySentence[index] ?? []));
  const acronyms = findAcronyms(sentences, named).filter((made) => !bySentence[made.sentence]?.some((name) => overlap(name, made)));
  const bodies = named.map((list, index) => disjoint([...list, ...acronyms.filter((made) => made.sentence === index)]));
  const contexts = sentences.map((sentence, index) => ({
    sentence,
    names: bySentence[index] ?? [],
    taken: tokensOf(bodies[index] ?? []),
  }));
  const persons = findPersons(contexts);
  const drafts = contexts.flatMap((context, index) => {
    const fixed = [...(bodies[index] ?? []), ...persons.filter((person) => person.sentence === context.sentence.index)];
    const groups = findGroups({
      ...context,
      taken: tokensOf(fixed),
      proper: tokensOf(context.names.filter((name) => name.use !== 'people')),
    });
    return joinAppositions(context.sentence, disjoint([...fixed, ...groups, ...findBareNames(context.sentence, context.names)]));
  });
  return resolveReferences({ sentences, drafts, registry, theatre }).map((made) => mentionOf(text, made));
}

const tokensOf = (ranges: readonly { readonly from: number; readonly to: number }[]): Set<number> =>
  new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

/** The earlier in the list wins; the result is in text order. */
function disjoint(drafts: readonly PartyDraft[]): PartyDraft[] {
  const kept: PartyDraft[] = [];
  for (const made of drafts) if (!kept.some((other) => made.start < other.end && other.start < made.end)) kept.push(made);
  return kept.sort((a, b) => a.start - b.start);
}
