import type { Party, PartyRegistry } from '../../gazetteer/party-registry.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { PartyMention } from '../mention.ts';

/** How many sentences back "the organization" and "its fighters" reach. */
const REACH = 3;

/**
 * "التنظيم", "الحركة": the latest registered party that texts call so. "مقاتليه", "عائلاتهم": a part of the latest party
 * before, where one answers. What nothing answers keeps its own id.
 */
export function resolveBodies(sentences: readonly Sentence[], mentions: readonly PartyMention[], registry: PartyRegistry): PartyMention[] {
  const said: PartyMention[] = [];
  return mentions.map((mention) => {
    const token = sentences[mention.sentence]?.tokens[mention.head];
    const recent = said.filter((other) => mention.sentence - other.sentence <= REACH);
    const done = token === undefined ? mention : resolved(mention, { token, recent, registry });
    said.push(done);
    return done;
  });
}

interface Knowing {
  readonly token: Token;
  /** Mentions before this one, oldest first. */
  readonly recent: readonly PartyMention[];
  readonly registry: PartyRegistry;
}

function resolved(mention: PartyMention, knowing: Knowing): PartyMention {
  if (!mention.id.startsWith('group:') || mention.noun === null) return mention;
  if (knowing.token.morph?.pronoun != null) return owned(mention, knowing);
  const bare = mention.to - mention.from === 1 && knowing.token.morph?.definite === true && knowing.token.morph.number === 'one';
  const party = bare ? calledSo(mention.noun, knowing) : undefined;
  if (party === undefined) return mention;
  return { ...mention, id: party.id, name: party.name, partyKind: party.kind, parent: party.parent?.id ?? null, reference: true };
}

function calledSo(noun: string, { token, recent, registry }: Knowing): Party | undefined {
  const parties = recent.flatMap(({ id }) => registry.parties.get(id) ?? []);
  const named = parties.findLast((party) => party.aliases.ar.some((alias) => alias.startsWith(`${token.lemma} `)));
  return named ?? parties.findLast((party) => party.called?.includes(noun));
}

const OWNERS = new Set(['armed-group', 'state', 'state-forces', 'coalition', 'political', 'group']);

function owned(mention: PartyMention, { token, recent, registry }: Knowing): PartyMention {
  const plural = token.morph?.pronoun === 'هم';
  const owner = recent.findLast(({ id, partyKind }) => (registry.parties.has(id) || (plural && id.includes('/'))) && OWNERS.has(partyKind));
  if (owner === undefined) return mention;
  const whole = owner.id.split('/')[0] as string;
  return { ...mention, id: `${whole}/${mention.id.slice('group:'.length)}`, parent: whole, partyKind: mention.partyKind };
}
