import { openSideBySide } from './side-by-side.ts';

const side = await openSideBySide(String(process.argv[2]));
await side.renew();
await side.close();
