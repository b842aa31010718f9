import type { Handlers } from '../handler.ts';
import type { DeskTools } from '../tools.ts';
import { placeRoutes } from './places.ts';
import { quoteRoutes } from './quotes.ts';
import { registerRoutes } from './register.ts';
import { reportRoutes } from './reports.ts';
import { timelineRoutes } from './timeline.ts';

/** Every endpoint's handler; the compiler names those that are missing. */
export function routes(tools: DeskTools): Handlers {
  return {
    ...registerRoutes(tools),
    ...reportRoutes(tools),
    ...quoteRoutes(tools),
    ...timelineRoutes(tools),
    ...placeRoutes(tools),
  };
}
