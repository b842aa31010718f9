import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../src/claims/claim.ts';
import type { Corpus } from './corpus.ts';

/**
 * Source, target and CAMEO code of each event. The reader has neither the coder's actors nor its verbs: names are coded
 * by the benchmark's own dictionary of actors, and a claim gives no more than the root of a code.
 */
export const petrarch: Corpus = {
  files: ['unit-tests.jsonl', 'afp-validation.jsonl'],
  scorer: 'petrarch.py',
  beside: 'no published figure: the unit tests are the regression suite of the coder that they come from',
  predict: (record, tools) => {
    const { claims } = tools.reading(tools.report(record));
    const codes = actorCodes(tools.folder);
    return { events: claims.flatMap((claim) => coded(claim, codes)) };
  },
};

const ROOTS: Readonly<Record<string, string>> = {
  attack: '190',
  bombing: '183',
  shelling: '194',
  airstrike: '195',
  clash: '190',
  arrest: '173',
  abduction: '181',
  release: '087',
  movement: '033',
  evacuation: '087',
  damage: '171',
  access: '073',
  protest: '140',
  threat: '130',
  accepts: '051',
  rejects: '120',
  demands: '100',
  talks: '036',
  meeting: '040',
  agreed: '057',
  signed: '057',
};

function coded(claim: Claim, codes: ReadonlyMap<string, string>): { source: string; target: string; code: string }[] {
  const body = claim.body as { type?: string; stance?: string; step?: string };
  const code = ROOTS[body.type ?? body.stance ?? body.step ?? ''];
  if (code === undefined || claim.kind === 'figure') return [];
  const of = (...roles: string[]) =>
    codeOf(
      roles.flatMap((role) => claim.parties[role] ?? []).map(({ name }) => name),
      codes,
    );
  const pair = { source: of('actor', 'mover', 'holder', 'participant'), target: of('recipient', 'victim', 'against', 'addressee'), code };
  return pair.source === '---' && pair.target === '---' ? [] : [pair];
}

function codeOf(names: readonly string[], codes: ReadonlyMap<string, string>): string {
  const found = names.map((name) => name.toUpperCase()).flatMap((name) => [...codes].filter(([known]) => name.includes(known)));
  return found.sort((a, b) => b[0].length - a[0].length)[0]?.[1] ?? '---';
}

const loaded = new Map<string, ReadonlyMap<string, string>>();

/** Names of the benchmark's actors with their code, in capitals. */
function actorCodes(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, 'PETR.Validate.actors.txt');
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const read = new Map(
    lines.flatMap((line): [string, string][] => {
      const match = /^([A-Z][^[;#]*?)_?\s*\[([A-Z-]+)\]/.exec(line);
      return match === null ? [] : [[(match[1] ?? '').replaceAll('_', ' ').trim(), match[2] ?? '']];
    }),
  );
  loaded.set(file, read);
  return read;
}
