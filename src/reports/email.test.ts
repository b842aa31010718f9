import { expect, test } from 'vitest';
import { openAnyReport } from './index.ts';

const ARABIC = 'قال المجلس المحلي إن ثلاثة مدنيين قتلوا في قصف على البلدة.';

/** Arabic in the legacy encoding that older mail programs send. */
function windows1256(text: string): string {
  const letters = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((letter) => letters.get(letter) ?? 0x3f)).toString('base64');
}

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));

test('an e-mail in Arabic in an old encoding: subject, sender, day as the sender wrote it', async () => {
  const mail = bytesOf([
    `From: =?utf-8?B?${Buffer.from('المجلس المحلي').toString('base64')}?= <press@example.org>`,
    `Subject: =?utf-8?B?${Buffer.from('قصف على البلدة').toString('base64')}?=`,
    'Date: Wed, 14 Mar 2018 00:20:00 +0300',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=windows-1256',
    'Content-Transfer-Encoding: base64',
    '',
    windows1256(ARABIC),
  ]);
  expect(await openAnyReport(mail)).toMatchObject({
    title: 'قصف على البلدة',
    publisher: 'المجلس المحلي',
    published: { earliest: '2018-03-14', latest: '2018-03-14', basis: 'header' },
    language: 'ar',
    text: expect.stringContaining(ARABIC),
  });
});

test('an e-mail that is a page only: what a reader sees, no script; what is attached is named', async () => {
  const mail = bytesOf([
    'Message-ID: <1@example.org>',
    'From: press@example.org',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Four people were killed in the shelling.</p><script>document.write("no")</script>',
    '--b',
    'Content-Type: application/pdf; name=annex.pdf',
    'Content-Disposition: attachment; filename=annex.pdf',
    '',
    'x',
    '--b--',
  ]);
  const report = await openAnyReport(mail, { file: 'mail.eml' });
  expect(report).toMatchObject({ publisher: 'press@example.org', notes: expect.arrayContaining(['not read, attached: annex.pdf']) });
  expect('text' in report && report.text.trim()).toBe('Four people were killed in the shelling.');
});

function nested(depth: number): string[] {
  const open = Array.from({ length: depth }, (_, at) => [`Content-Type: multipart/mixed; boundary=b${at}`, '', `--b${at}`]).flat();
  return ['MIME-Version: 1.0', ...open, 'Content-Type: text/plain', '', 'words'];
}

test.each([
  [nested(500), 'nested too deep', 'parts in parts'],
  [['MIME-Version: 1.0', `X: ${'a'.repeat(400_000)}`, '', 'words'], 'head is too long', 'an endless header'],
  [['MIME-Version: 1.0', 'Subject: empty', '', ''], 'without text', 'nothing but a subject'],
])('refuses %#: %s', async (lines, words) => {
  expect(await openAnyReport(bytesOf(lines), { file: 'a.eml' })).toEqual({ refused: expect.stringContaining(words) });
});
