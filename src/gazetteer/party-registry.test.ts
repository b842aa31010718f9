import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PARTY_KINDS } from './party-kinds.ts';
import { loadRegistry, topParty } from './party-registry.ts';

const registry = loadRegistry();

function write(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'parties-')), name);
  writeFileSync(file, text);
  return file;
}

describe('shipped registry', () => {
  test('every party has a kind of the contract, an English alias and a public source', () => {
    for (const party of registry.parties.values()) {
      expect(PARTY_KINDS, party.id).toContain(party.kind);
      expect(party.aliases.en.length, party.id).toBeGreaterThan(0);
      expect(party.sources.length, party.id).toBeGreaterThan(0);
      for (const source of party.sources) expect(source, party.id).toMatch(/^https:\/\//);
    }
  });

  test('a parent and every relation name their source', () => {
    for (const party of registry.parties.values()) {
      if (party.parent) expect(party.parent.source, party.id).toMatch(/^https:\/\//);
      for (const relation of party.relations) expect(relation.source, party.id).toMatch(/^https:\/\//);
    }
  });

  test('no registered name is a word of abuse that only one side uses', () => {
    for (const party of registry.parties.values()) expect(party.name).not.toMatch(/terrorist|regime|thug|infidel/i);
  });

  test('at least 80 parties apart from outlets and persons', () => {
    const warring = [...registry.parties.values()].filter((party) => party.kind !== 'media' && party.kind !== 'person');
    expect(warring.length).toBeGreaterThanOrEqual(80);
  });

  test('most parties have an Arabic alias', () => {
    const without = [...registry.parties.values()].filter((party) => party.aliases.ar.length === 0);
    expect(without.map((party) => party.id)).toEqual([]);
  });

  test('a part leads to its whole', () => {
    expect(topParty(registry, 'syrian-army')).toBe('syria');
    expect(topParty(registry, 'qassam-brigades')).toBe('hamas');
    expect(topParty(registry, 'farc')).toBe('farc');
  });
});

describe('a user’s own parties', () => {
  test('CSV adds a party with quoted aliases in two scripts', () => {
    const file = write(
      'mine.csv',
      'id,name,kind,aliases,parent,source\ntigers,Tiger Battalion,armed-group,"Tigers, the;كتيبة النمر",farc,https://example.org/t\n',
    );
    const added = loadRegistry(file).parties.get('tigers');
    expect(added).toMatchObject({ kind: 'armed-group', theatre: 'user', parent: { id: 'farc', source: 'https://example.org/t' } });
    expect(added?.aliases).toEqual({ en: ['Tiger Battalion', 'Tigers, the'], ar: ['كتيبة النمر'] });
  });

  test('JSON with a known id adds aliases and leaves the rest', () => {
    const file = write('mine.json', '[{"id":"sdf","name":"Quwat","kind":"armed-group","aliases":["QSD forces"]}]');
    const sdf = loadRegistry(file).parties.get('sdf');
    expect(sdf?.name).toBe('Syrian Democratic Forces');
    expect(sdf?.aliases.en).toContain('QSD forces');
  });

  test.each([
    ['a.csv', 'id,kind\nx,state\n', /a\.csv: line 1: no column "name"/],
    ['b.csv', 'id,name,kind\nx,X,state\ny,Y,militia\n', /b\.csv: line 3: kind "militia" of "y" is not one of state, /],
    ['c.csv', 'id,name,kind\n,X,state\n', /c\.csv: line 2: a party needs an id/],
    ['d.csv', 'id,name,kind,parent\nx,X,state,syria\n', /d\.csv: line 2: parent "syria" of "x" needs a source/],
    ['e.csv', 'id,name,kind,parent,source\nx,X,state,atlantis,https://e.org\n', /party "x" points at unknown party "atlantis"/],
    ['f.json', '{', /f\.json: not valid JSON/],
    ['g.json', '{"a":1}', /g\.json: expected an array of parties/],
  ])('%s is refused in one line', (name, text, message) => {
    expect(() => loadRegistry(write(name, text))).toThrow(message);
    try {
      loadRegistry(write(name, text));
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });

  test('a missing file is named', () => {
    expect(() => loadRegistry('no-such-file.csv')).toThrow(/no-such-file\.csv: cannot be read/);
  });
});
