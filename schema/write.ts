import { writeFileSync } from 'node:fs';
import { readingJsonSchema } from '../src/exports/json-schema.ts';

writeFileSync(new URL('reading-1.json', import.meta.url), readingJsonSchema());
