import { decode } from '../../text/decode.ts';
import { type Container, NO_FACTS, type Part } from '../container.ts';

/** `result.json` of Telegram's export, of one chat or of all: each message with words is a report. */
export const telegram: Container = {
  mediaTypes: [],
  extensions: ['.json'],
  recognises: (head) => /^(?:ï»¿)?\s*\{/.test(head) && /"messages"\s*:\s*\[|"chats"\s*:\s*\{/.test(head),
  open: openExport,
};

type Loose = Readonly<Record<string, unknown>>;

function* openExport(bytes: Uint8Array, name: string): Generator<Part> {
  const chats = chatsOf(parse(bytes));
  if (chats.length === 0) return yield { name, refused: 'JSON, but neither a Telegram export nor a JSON feed', foreign: true };
  let found = 0;
  for (const chat of chats) {
    for (const message of listOf(chat.messages)) {
      const words = wordsOf(message.text);
      if (message.type !== 'message' || !/[\p{L}\p{N}]/u.test(words)) continue;
      found += 1;
      yield partOf({ chat, message, words }, name);
    }
  }
  if (found === 0) yield { name, refused: 'a Telegram export without a message in words; nothing to read' };
}

function parse(bytes: Uint8Array): unknown {
  const decoded = decode(bytes);
  if ('refused' in decoded) return null;
  try {
    return JSON.parse(decoded.text);
  } catch {
    return null;
  }
}

function chatsOf(value: unknown): Loose[] {
  if (!isObject(value)) return [];
  if (Array.isArray(value.messages)) return [value];
  return isObject(value.chats) ? listOf(value.chats.list).filter(({ messages }) => Array.isArray(messages)) : [];
}

/** Text is one string, or strings and marked stretches (links, bold words) by turns. */
function wordsOf(text: unknown): string {
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return '';
  return text.map((piece: unknown) => (typeof piece === 'string' ? piece : isObject(piece) ? stringOf(piece.text) : '')).join('');
}

interface Message {
  readonly chat: Loose;
  readonly message: Loose;
  readonly words: string;
}

/** Same words on two days are two reports, so the header with day and place belongs to the bytes. */
function partOf({ chat, message, words }: Message, name: string): Part {
  const number = String(message.id ?? '');
  const channel = /channel|supergroup/.test(stringOf(chat.type));
  const address = channel && Number.isSafeInteger(chat.id) && number !== '' ? `https://t.me/c/${chat.id}/${number}` : null;
  const header = [
    ['Date', stringOf(message.date)],
    ['Outlet', stringOf(chat.name)],
    ['From', message.from === chat.name ? '' : stringOf(message.from)],
    ['Forwarded from', stringOf(message.forwarded_from)],
    ['Message', number],
  ].flatMap(([field, value]) => (value?.trim() ? [`${field}: ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return {
    name: `${name}#${number}`,
    bytes: new TextEncoder().encode([...header, '---', words, ''].join('\n')),
    facts: { ...NO_FACTS, mediaType: 'text/plain', address },
  };
}

function listOf(value: unknown): Loose[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
