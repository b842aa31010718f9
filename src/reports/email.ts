import type { Email } from 'postal-mime';
import { reportOf } from './extracted.ts';
import type { Opened, ReportFormat } from './format.ts';
import { readPage } from './html/page.ts';
import type { ReportOptions } from './options.ts';

/** One e-mail as mail programs save it. The frozen text is its plain part, or what its page shows where it has none. */
export const email: ReportFormat = {
  mediaTypes: ['message/rfc822'],
  extensions: ['.eml'],
  recognises: (head) => HEADER.test(head.split(/\r?\n\r?\n/, 1)[0] ?? ''),
  open: openEmail,
};

const HEADER = /^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version):/im;
const DEEPEST = 64;
const LONGEST_HEAD = 256 * 1024;

async function openEmail(bytes: Uint8Array, options: ReportOptions): Promise<Opened> {
  const mail = await parse(bytes);
  if (mail === null) return { refused: 'an e-mail that cannot be taken apart: its parts are nested too deep or its head is too long' };
  const text = textOf(mail);
  if (text.trim() === '') return { refused: `an e-mail without text${attached(mail)}; save what is attached and give that` };
  return reportOf(
    {
      text,
      title: mail.subject ?? null,
      publisher: mail.from?.name || mail.from?.address || null,
      // As written: the day in the sender's own zone.
      published: mail.headers.find(({ key }) => key === 'date')?.value ?? null,
      notes: ['text taken out of the e-mail by postal-mime 4.0.0', ...attachmentNotes(mail)],
    },
    bytes,
    options,
  );
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  // Loaded with the first e-mail: most runs see none.
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxHeadersSize: LONGEST_HEAD });
  } catch {
    return null;
  }
}

function textOf({ text, html }: Email): string {
  if (text !== undefined && text.trim() !== '') return text;
  return html === undefined ? '' : readPage(html).visible.text;
}

function attachmentNotes(mail: Email): string[] {
  const names = attached(mail);
  return names === '' ? [] : [`not read${names}`];
}

function attached({ attachments }: Email): string {
  const names = attachments.filter(({ disposition }) => disposition !== 'inline').map(({ filename, mimeType }) => filename ?? mimeType);
  return names.length === 0 ? '' : `, attached: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`;
}
