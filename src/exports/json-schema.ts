import { ReadingSchema } from '../reading.ts';

/** The reading contract as JSON Schema (draft 2020-12), as published in `schema/reading-1.json`. */
export function readingJsonSchema(): string {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...ReadingSchema };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
