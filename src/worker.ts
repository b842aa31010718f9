import { serveTasks } from './cli/serve.ts';
import { openReader } from './main.ts';

serveTasks(openReader);
