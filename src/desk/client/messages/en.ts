import { gather } from './gather.ts';

export const messages = gather(import.meta.glob('./en/*.json', { eager: true, import: 'default' }));
