import { gather } from './gather.ts';

export const messages = gather(import.meta.glob('./ar/*.json', { eager: true, import: 'default' }));
