import type { Handlers } from '../handler.ts';
import type { DeskTools } from '../tools.ts';
import { registerRoutes } from './register.ts';
import { reportRoutes } from './reports.ts';

/** Every endpoint's handler; the compiler names those that are missing. */
export function routes(tools: DeskTools): Handlers {
  return {
    ...registerRoutes(tools),
    ...reportRoutes(tools),
  };
}
