import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';

const rows: readonly (readonly [text: string, word: string, tag: string, why: string])[] = [
  ['The blast rocked the old market.', 'blast', 'NN', 'a noun after the article, with a verb behind it'],
  ['The blast rocked the old market.', 'rocked', 'VBD', 'a subject before it and an object behind it'],
  ['A man given the keys was arrested.', 'given', 'VBN', 'a verb with two objects keeps one in the passive'],
  ['Most men wounded in the raid have recovered.', 'recovered', 'VBN', 'an auxiliary before it'],
  ['Clashes in Goma continue.', 'clashes', 'NNS', 'a plural that opens a sentence'],
  ['He hid when shelling shook the town.', 'shelling', 'NN', 'a verbal noun with its own verb'],
  ['By shelling the town they broke the truce.', 'shelling', 'VBG', 'with an object it stays a verb'],
  ['Aid lorries entered northern Gaza.', 'entered', 'VBD', 'no adjective stands behind its noun'],
  ['Grad rockets struck the town.', 'rockets', 'NNS', 'no present tense stands before a past'],
  ['Turkey plans to send troops.', 'plans', 'VBZ', 'a sentence needs a finite verb'],
  ['"We refuse," a nurse at the hospital recalled over a bad line.', 'recalled', 'VBD', 'the teller behind a quotation'],
  ['"We refuse," a letter written by the men said.', 'written', 'VBN', 'the teller comes later'],
  ['The delegates met for a second time in Abyei.', 'met', 'VBD', 'no noun'],
  ['It insisted that foreigners hand themselves over.', 'hand', 'VBP', 'what is handed stands between'],
  ['A convoy of families left on Sunday, he said.', 'left', 'VBD', 'the verb of the teller is not that of what is told'],
  ['A convoy of 300 people left Hajin at dawn.', 'left', 'VBD', 'nobody is left with a name behind it'],
  ['There were 300 people left behind.', 'left', 'VBN', 'who is left behind'],
  ['Shells killed 14 and wounded at least 30.', 'wounded', 'VBD', 'a second past with its number'],
  ['On Monday, clashes between the two sides.', 'clashes', 'NNS', 'between whom'],
  ['The brigade, continuing its attack, advanced 5 km.', 'advanced', 'VBD', 'how far'],
  ['The truce holds.', 'holds', 'VBZ', 'a truce has no holds'],
  ['The rebels see no reason to sign, he said.', 'see', 'VBP', 'a bare verb behind a subject that opens the sentence'],
  ['The army let the families leave.', 'leave', 'VB', 'under "let" it stays bare'],
];

test.each(rows)('%s: %s is %s (%s)', (text, word, tag) => {
  const [sentence] = analyse(text, [{ start: 0, end: text.length }]);
  expect(sentence?.tokens.find((token) => token.norm === word)?.tag).toBe(tag);
});
