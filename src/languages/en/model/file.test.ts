import { describe, expect, it } from 'vitest';
import { packModel, unpackModel } from './file.ts';
import { loadModel } from './load.ts';
import type { Weights } from './weights.ts';

function table(classes: number): Weights {
  return {
    rows: 4,
    classes,
    starts: Uint32Array.from([0, 2, 2, 3, 3]),
    entries: Uint16Array.from([0x81, ((classes - 1) << 8) | 5, 0x17f]),
  };
}

const MODEL = {
  tagger: { names: ['<none>', '<root>', 'NN'], weights: table(3), fixed: new Map([['the', 2]]) },
  parser: {
    labels: ['<none>', 'root'],
    vocabulary: new Map([
      ['men', 3],
      ['été', 4],
    ]),
    moves: { rows: 2, cells: Int32Array.from([0x7ffe01, 0x810000]) },
    relations: table(2),
  },
};

describe('model file', () => {
  it('gives back what was packed', () => {
    const { manifest, packed } = packModel(MODEL, 'test');
    const { tagger, parser } = unpackModel(JSON.parse(JSON.stringify(manifest)), packed);
    expect(tagger.fixed).toEqual(MODEL.tagger.fixed);
    expect(parser.vocabulary).toEqual(MODEL.parser.vocabulary);
    for (const [back, packedTable] of [
      [tagger.weights, MODEL.tagger.weights],
      [parser.relations, MODEL.parser.relations],
    ] as const) {
      expect([...back.starts]).toEqual([...packedTable.starts]);
      expect([...back.entries]).toEqual([...packedTable.entries]);
    }
    expect([...parser.moves.cells]).toEqual([...MODEL.parser.moves.cells]);
  });

  it('refuses another format and damaged weights', () => {
    const { manifest, packed } = packModel(MODEL, 'test');
    expect(() => unpackModel({ ...manifest, format: 'sijill-syntax/0' }, packed)).toThrow('format');
    expect(() => unpackModel({ ...manifest, sha256: 'f'.repeat(64) }, packed)).toThrow('do not match');
  });

  it('has the English model at hand, the same at every call', () => {
    const model = loadModel();
    expect(model.tagger.names).toContain('VBD');
    expect(model.parser.labels).toContain('nsubj');
    expect(loadModel()).toBe(model);
  });
});
