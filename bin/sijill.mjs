#!/usr/bin/env node
// Old JavaScript only, and module names as old Nodes know them: any Node must get as far as saying which one is needed.
// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 does not know the node: protocol
import { existsSync } from 'fs';
import module from 'module';
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

const NEEDED = 24;

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  process.stderr.write(`sijill needs Node ${NEEDED}; run: npm rebuild node\n`);
  process.exitCode = 2;
} else {
  start();
}

function start() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const checkout = join(root, 'src', 'main.ts');
  const entry = existsSync(checkout) ? checkout : join(root, 'dist', 'main.js');
  if (entry === checkout) keepCompiled(join(root, 'node_modules', '.cache', 'sijill'));
  import(pathToFileURL(entry).href)
    .then((program) => program.main(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
    })
    .catch((error) => {
      process.stderr.write(`sijill: internal error: ${String(error.message).split('\n')[0]}; please report\n`);
      process.exitCode = 2;
    });
}

// A checkout is compiled anew at every start, and in every thread: what comes of it is kept among the packages, where that
// can be written. It holds code alone.
function keepCompiled(folder) {
  module.enableCompileCache(folder);
  if (process.env.NODE_COMPILE_CACHE === undefined) process.env.NODE_COMPILE_CACHE = folder;
}
