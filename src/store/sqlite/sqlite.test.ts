import { join } from 'node:path';
import { openReader } from '../../open-reader.ts';
import { storeContract } from '../contract.ts';
import { reviewContract } from '../contract-review.ts';
import { fromSystem, openStore, openThreadedStore } from './index.ts';

const read = openReader({});
const onWait = () => {};

const inThread = {
  open: async (place: string) => openStore(join(place, 'register.sqlite'), { ...fromSystem, readOnly: false, onWait }),
  read,
};

storeContract('SQLite in this thread', inThread);
reviewContract('SQLite in this thread', inThread);

storeContract('SQLite on threads', {
  open: (place) => openThreadedStore(join(place, 'register.sqlite'), { readers: 2, onWait }),
  read,
});
