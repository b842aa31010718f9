import type { Wiring } from './cli/wiring.ts';

/** Runs the command line; resolves to the exit code. What only some commands need is loaded when they ask for it. */
export async function main(args: readonly string[]): Promise<number> {
  const { runProgram } = await import('./cli/program.ts');
  const worker = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
  const wiring: Wiring = {
    openReader: async (files) => (await import('./open-reader.ts')).openReader(files),
    openGazetteer: async (files) => (await import('./gazetteer/place-gazetteer.ts')).openGazetteer(files),
    shareKnowledge: async () => (await import('./shared-knowledge.ts')).shareKnowledge(),
    workerUrl: new URL(worker, import.meta.url),
  };
  return runProgram(args, wiring);
}
