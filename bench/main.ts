/** `npm run bench -- NAME [arguments]` runs `bench/NAME.ts`. */
import { readdirSync } from 'node:fs';

const [name = '', ...rest] = process.argv.slice(2);
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'main.ts')
  .map((file) => file.replace(/\.ts$/, ''));

if (benches.includes(name)) {
  process.argv.splice(2, process.argv.length, ...rest);
  await import(`./${name}.ts`);
} else {
  process.stderr.write(`no bench "${name}"; there are: ${benches.join(', ')}\n`);
  process.exitCode = 2;
}
