import { registerProblem } from './problem.ts';
import { openSideBySide } from './side-by-side.ts';

try {
  const side = await openSideBySide(String(process.argv[2]));
  try {
    await side.renew();
  } finally {
    await side.close();
  }
} catch (error) {
  const problem = registerProblem(error) ?? (error instanceof Error ? error.message.split('\n')[0] : String(error));
  process.stderr.write(`sijill: the reports could not be set side by side: ${problem}\n`);
  process.exitCode = 1;
}
