import type { Link } from '../../attribution/link.ts';
import { names, quoted, type Reason, reason } from '../reasons/reason.ts';
import { retoldIn } from './relayed.ts';
import { plainName, type Speaker, speakerOf, type World, withSpokespeople } from './speaker.ts';
import type { Told } from './told.ts';

/** What a claim rests on before copies are looked at. */
export interface Source {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly of: string | null;
  /** Where the words alone do not say it. */
  readonly because: Reason | null;
  /** The words that name it, as written; null for the report's own voice and whom nobody names. */
  readonly as: string | null;
  /** The report's own voice, or somebody unnamed that it speaks for: what a copied passage takes over. */
  readonly own: boolean;
}

type Known = Extract<Speaker, { kind: 'known' }>;

/** The source behind each chain of a report, and the other outlets that it names on the way. */
export interface Sources {
  readonly byChain: readonly Source[];
  readonly outlets: readonly Known[];
}

export function sourcesOf(told: Told, world: World): Sources {
  const all = told.chains.flat();
  const flat = withSpokespeople(
    all,
    all.map((link) => speakerOf(link, told, world)),
    world,
  );
  const speakers = told.chains.map((links) => links.map((link) => flat[all.indexOf(link)] as Speaker));
  const retold = retellingOf(told, speakers, world);
  const outlets = speakers.flat().filter((one): one is Known => one.kind === 'known' && one.key !== told.publisher.key);
  return {
    byChain: told.chains.map((links, index) => innermost(links, speakers[index] ?? [], { told, retold })),
    outlets: [...new Map([...outlets, ...(retold === null ? [] : [retold])].map((one) => [one.key, one])).values()],
  };
}

interface Telling {
  readonly told: Told;
  readonly retold: Known | null;
}

/** From the innermost link outwards to the first that can be told apart; whom nobody can tell apart stays with the teller. */
function innermost(links: readonly Link[], speakers: readonly Speaker[], telling: Telling): Source {
  const at = speakers.findLastIndex(({ kind }) => kind !== 'unnamed');
  const speaker = speakers[at];
  const link = links[at];
  const last = links.at(-1);
  if (speaker === undefined || speaker.kind === 'self' || speaker.kind === 'unnamed') return ownVoice(last, speakers.at(-1), telling);
  if (speaker.kind === 'hearsay') return hearsay(speakers.slice(0, at), telling);
  const named = { key: speaker.key, name: speaker.name, type: link?.type ?? 'unknown', of: speaker.of, own: false };
  if (at === links.length - 1 || last === undefined) return { ...named, because: speaker.because, as: link?.source ?? null };
  return { ...named, because: countsAs(last.source, speaker.name), as: null };
}

function countsAs(source: string, outlet: string): Reason {
  return reason('counts-as', { source: quoted(source), outlet: names(outlet) });
}

/** In a report that retells an outlet "reportedly" is said of that outlet's words. */
function hearsay(outer: readonly Speaker[], { told, retold }: Telling): Source {
  const teller = outer.findLast((one): one is Known => one.kind === 'known');
  if (teller === undefined && retold !== null) return retelling(told, retold);
  const { key, name } = teller ?? told.publisher;
  return { key: `hearsay:${key}`, name: `hearsay (${name})`, type: 'hearsay', of: null, because: reason('hearsay'), as: null, own: false };
}

function ownVoice(last: Link | undefined, speaker: Speaker | undefined, { told, retold }: Telling): Source {
  const unnamed = speaker?.kind === 'unnamed' && last !== undefined ? last : null;
  if (unnamed?.type === 'witness') return witness(unnamed, told);
  // "The article adds" is said where the report leaves what it retells.
  if (retold !== null && last === undefined) return retelling(told, retold);
  const { key, name, of } = told.publisher;
  const because = unnamed === null ? null : countsAs(unnamed.source, name);
  return { key, name, type: 'publisher', of, because, as: null, own: true };
}

function retelling(told: Told, { key, name, of }: Known): Source {
  const because = reason('retells', { report: quoted(titleOf(told)), outlet: names(name) });
  return { key, name, type: 'outlet', of, because, as: null, own: true };
}

/** Somebody who saw it, though unnamed, is not the outlet; two of one outlet under the same words are taken for one. */
function witness({ source }: Link, { publisher }: Told): Source {
  const key = `witness:${plainName(source)}:${publisher.key}`;
  return { key, name: `${source} (to ${publisher.name})`, type: 'witness', of: null, because: null, as: source, own: false };
}

export function titleOf({ title, file, id }: Pick<Told, 'title' | 'file' | 'id'>): string {
  return title ?? file ?? id;
}

/**
 * The outlet that a report as a whole retells: its title or first paragraph names it as the source, and no others are told
 * for more claims than it is.
 */
function retellingOf(told: Told, speakers: readonly (readonly Speaker[])[], world: World): Known | null {
  const said = told.claims.map(({ chain, start }) => ({ start, speaker: knownIn(speakers[chain] ?? []) }));
  const others = (key: string) => said.filter(({ speaker }) => speaker !== null && speaker.key !== key).length;
  const own = (key: string) => said.filter(({ speaker }) => speaker?.key === key).length;
  const named = retoldIn(told.lead.retold, world.registry, world.outlets).map(
    (outlet): Known => ({ kind: 'known', ...outlet, outlet: true, because: null }),
  );
  const inLead = said
    .filter(({ start }) => start < told.lead.end)
    .flatMap(({ speaker }) => (speaker?.outlet === true && own(speaker.key) >= OFTEN ? [speaker] : []));
  const outlet = [...inLead, ...named].find(({ key }) => key !== told.publisher.key);
  if (outlet === undefined) return null;
  return others(outlet.key) <= Math.max(own(outlet.key), told.claims.length / 3) ? outlet : null;
}

/** Named once or twice it is one source among others. */
const OFTEN = 3;

function knownIn(speakers: readonly Speaker[]): Known | null {
  return speakers.findLast((one): one is Known => one.kind === 'known') ?? null;
}
