import { caseFileEndpoints } from './case-file.ts';
import { decisionEndpoints } from './decisions.ts';
import { findingEndpoints } from './findings.ts';
import { intakeEndpoints } from './intake.ts';
import { placeEndpoints } from './places.ts';
import { quoteEndpoints } from './quotes.ts';
import { readerEndpoints } from './reader.ts';
import { registerEndpoints } from './register.ts';
import { reportEndpoints } from './reports.ts';
import { searchEndpoints } from './search.ts';
import { timelineEndpoints } from './timeline.ts';

/** Everything that the desk's server can be asked. Server, client and OpenAPI are made from this one list. */
export const api = {
  ...registerEndpoints,
  ...reportEndpoints,
  ...readerEndpoints,
  ...decisionEndpoints,
  ...intakeEndpoints,
  ...searchEndpoints,
  ...quoteEndpoints,
  ...timelineEndpoints,
  ...placeEndpoints,
  ...findingEndpoints,
  ...caseFileEndpoints,
} as const;

export type Api = typeof api;
export type EndpointName = keyof Api;
