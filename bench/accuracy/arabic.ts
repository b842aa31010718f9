import type { Claim, ClaimOf } from '../../src/claims/claim.ts';
import type { Context } from '../../src/claims/kind.ts';
import type { PartyMention } from '../../src/mentions/mention.ts';
import { contains, overlaps, type Span } from '../../src/text/span.ts';
import type { Corpus } from './corpus.ts';

/** Arabic news: whether a sentence tells of an attack or a protest, who did it to whom, and the names in it. */
export const arabic: Corpus = {
  files: ['event-sentences.jsonl.gz', 'event-spans.jsonl', 'ner.jsonl.gz'],
  scorer: 'arabic.py',
  beside: 'events: none published; floors learned from this part 57.14 (assault), 11.27 (protest); names: neural 92.28, look-up 51.43',
  predict: (record, tools) => {
    // Lines of marks alone: the reader refuses what holds no words.
    if (!/[\p{L}\p{N}]/u.test(record.text)) return { entities: [] };
    const report = tools.report({ ...record, lang: 'ar' });
    if (record.task === 'ner') return { entities: entitiesOf(record.text, tools.context(report)) };
    const { claims } = tools.reading(report);
    const events = claims.filter((claim) => claim.kind === 'event');
    const asked = events.filter(({ body }) => (record.event === 'PROTEST') === (body.type === 'protest') && ASSAULTS.has(body.type));
    return record.task === 'event-sentence' ? { event: tells(record.event, asked, claims) } : spansOf(asked, tools.context(report));
  },
};

const ASSAULTS: ReadonlySet<string> = new Set(['attack', 'bombing', 'shelling', 'airstrike', 'clash', 'abduction', 'protest']);

/**
 * A sentence tells of an assault where an event has both its sides (who, or with what, and whom), or a toll belongs to one;
 * else it only mentions one.
 */
function tells(kind: unknown, asked: readonly ClaimOf<'event'>[], claims: readonly Claim[]): boolean {
  if (kind === 'PROTEST') return asked.length > 0;
  const told = claims.filter(({ negated, aside, modality }) => !negated && aside === null && TOLD.has(modality));
  const full = told.some(
    (claim) =>
      claim.kind === 'event' && asked.includes(claim) && (claim.body.actor ?? claim.body.weapon) !== null && claim.body.recipient !== null,
  );
  return full || told.some((claim) => claim.kind === 'figure' && TOLLS.has(claim.body.measure) && claim.body.incident !== null);
}

const TOLD: ReadonlySet<string> = new Set(['asserted', 'reported']);
const TOLLS: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties']);

type Pair = [number, number];
const pair = ({ start, end }: Span): Pair => [start, end];

function spansOf(events: readonly ClaimOf<'event'>[], context: Context) {
  const heads = context.clauses.flatMap((clauses, at) => clauses.flatMap(({ head }) => context.sentences[at]?.tokens[head] ?? []));
  const verbs = events.flatMap(({ quote }) => heads.find((head) => contains(quote, head)) ?? []);
  const roles = (names: readonly string[]) => events.flatMap(({ parties }) => names.flatMap((name) => parties[name] ?? []));
  return { verb: verbs.map(pair), source: roles(['actor']).map(pair), target: roles(['recipient', 'victim']).map(pair) };
}

interface Entity extends Span {
  readonly type: 'LOC' | 'PERS' | 'ORG' | 'MISC';
}

/** Names of persons, places, bodies and (as MISC) currencies; a country that acts is a place. Whole words, clitics on. */
function entitiesOf(text: string, { mentions, sentences }: Context): Entity[] {
  const places = mentions.places.filter(({ reference }) => !reference).map((place): Entity => ({ ...bounds(text, place), type: 'LOC' }));
  const parties = mentions.parties.flatMap((party): Entity[] => {
    const type = typeOf(party);
    return type === null ? [] : [{ ...bounds(text, party), type }];
  });
  const currencies = mentions.quantities.flatMap(({ type, sentence, core, to }): Entity[] => {
    const unit = sentences[sentence]?.tokens[core.to];
    return type !== 'money' || core.to >= to || unit === undefined ? [] : [{ ...bounds(text, unit), type: 'MISC' }];
  });
  const all = [
    ...parties.filter(({ type }) => type === 'PERS'),
    ...parties.filter(({ type }) => type !== 'PERS'),
    ...places,
    ...currencies,
  ];
  return all.filter((one, at) => !all.slice(0, at).some((other) => overlaps(other, one)));
}

function typeOf({ id, noun, reference, partyKind }: PartyMention): Entity['type'] | null {
  if (id.startsWith('person:')) return 'PERS';
  if (noun !== null || reference) return null;
  return partyKind === 'state' ? 'LOC' : 'ORG';
}

function bounds(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf(' ', start - 1) + 1;
  const to = text.indexOf(' ', end);
  return { start: start === 0 ? 0 : from, end: to < 0 ? text.length : to };
}
