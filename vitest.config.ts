import { defineConfig } from 'vitest/config';

// CI counts the tests from a file: reading the terminal output would break with the next version's wording.
const results = process.env.SIJILL_TEST_RESULTS;

// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    // Many tests run the whole program: generous, for machines that are busy with other work.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Pages of a browser answer when they can, not at once.
    expect: { poll: { timeout: 20_000 } },
    pool: 'threads',
    ...(results !== undefined && { reporters: ['default', ['json', { outputFile: results }]] }),
  },
});
