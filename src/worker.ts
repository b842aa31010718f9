import { serveTasks } from './cli/serve.ts';
import { openReader } from './open-reader.ts';
import { adoptKnowledge } from './shared-knowledge.ts';

serveTasks({ openReader, adoptKnowledge });
