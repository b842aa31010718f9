import type { Claim } from '../../src/claims/claim.ts';
import type { PartyMention } from '../../src/mentions/mention.ts';
import type { Span } from '../../src/text/span.ts';
import type { Corpus } from './corpus.ts';

/** Organisations, places, persons, times, numbers and weapons as the reader's mentions point at them. No relations. */
export const re3d: Corpus = {
  files: ['docs.jsonl'],
  scorer: 're3d.py',
  beside: 'none published on this split; floor of the corpus folder: entity 41.01, four 40.43, overlap 46.43',
  predict: (record, tools) => {
    const report = tools.report(record);
    const { places, parties, dates, quantities } = tools.context(report).mentions;
    const typed = (type: string, spans: readonly Span[]) => spans.map(({ start, end }) => ({ start, end, type }));
    return {
      entities: [
        ...typed('Location', places),
        ...typed('Person', parties.filter(isPerson)),
        ...typed(
          'Organisation',
          parties.filter((party) => !isPerson(party) && !party.reference),
        ),
        ...typed('Temporal', dates),
        ...typed(
          'Quantity',
          quantities.filter(({ type }) => type === 'count'),
        ),
        ...typed('Weapon', tools.reading(report).claims.flatMap(weaponOf)),
      ],
      relations: [],
    };
  },
};

const isPerson = ({ partyKind }: PartyMention): boolean => partyKind === 'person';

/** The weapon's words lie inside the claim's quote. */
function weaponOf({ kind, body, quote }: Claim): Span[] {
  if (kind !== 'event' || body.weapon === null) return [];
  const at = quote.exact.indexOf(body.weapon);
  return at < 0 ? [] : [{ start: quote.start + at, end: quote.start + at + body.weapon.length }];
}
