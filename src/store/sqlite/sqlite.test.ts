import { join } from 'node:path';
import { openReader } from '../../main.ts';
import { storeContract } from '../contract.ts';
import { fromSystem, openStore, openThreadedStore } from './index.ts';

const read = openReader({});
const onWait = () => {};

storeContract('SQLite in this thread', {
  open: async (place) => openStore(join(place, 'register.sqlite'), { ...fromSystem, readOnly: false, onWait }),
  read,
});

storeContract('SQLite on threads', {
  open: (place) => openThreadedStore(join(place, 'register.sqlite'), { readers: 2, onWait }),
  read,
});
