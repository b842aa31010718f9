import type { Handlers } from '../handler.ts';
import type { DeskTools } from '../tools.ts';
import { caseFileRoutes } from './case-file.ts';
import { decisionRoutes } from './decisions.ts';
import { findingRoutes } from './findings.ts';
import { intakeRoutes } from './intake.ts';
import { placeRoutes } from './places.ts';
import { quoteRoutes } from './quotes.ts';
import { readerRoutes } from './reader.ts';
import { registerRoutes } from './register.ts';
import { reportRoutes } from './reports.ts';
import { searchRoutes } from './search.ts';
import { timelineRoutes } from './timeline.ts';

/** Every endpoint's handler; the compiler names those that are missing. */
export function routes(tools: DeskTools): Handlers {
  return {
    ...registerRoutes(tools),
    ...reportRoutes(tools),
    ...readerRoutes(tools),
    ...decisionRoutes(tools),
    ...intakeRoutes(tools),
    ...searchRoutes(tools),
    ...quoteRoutes(tools),
    ...timelineRoutes(tools),
    ...placeRoutes(tools),
    ...findingRoutes(tools),
    ...caseFileRoutes(tools),
  };
}
