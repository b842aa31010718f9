import { serveReadings } from './cli/serve.ts';
import { openReader } from './main.ts';

serveReadings(openReader);
