import { type Command, InvalidArgumentError } from 'commander';
import { readLanguage } from '../reports/language.ts';
import { readPublished } from '../reports/published.ts';
import type { Correction, MetadataField } from '../store/record.ts';

/** What a user says of a report. */
export interface MetadataFlags {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly address?: string;
  readonly retrieved?: string;
}

export function addMetadataOptions(command: Command): Command {
  return command
    .option('--published <date>', 'day of publication: 2017-10-13, 13 October 2017', dateOption)
    .option('--publisher <name>', 'who issued it')
    .option('--lang <en|ar>', 'its language', languageOption)
    .option('--address <url>', 'where it was published')
    .option('--retrieved <date>', 'day when it was fetched from there', dateOption);
}

const FIELDS: Readonly<Record<keyof MetadataFlags, MetadataField>> = {
  title: 'title',
  publisher: 'publisher',
  published: 'published',
  lang: 'language',
  address: 'address',
  retrieved: 'retrieved',
};

export function metadataCorrections(flags: MetadataFlags, { by, reason }: Pick<Correction, 'by' | 'reason'>): Correction[] {
  const names = Object.keys(FIELDS) as (keyof MetadataFlags)[];
  return names.flatMap((name) => {
    const value = flags[name];
    return value === undefined ? [] : [{ field: FIELDS[name], value, by, reason }];
  });
}

function dateOption(text: string): string {
  if (readPublished(text, 'option') === null) throw new InvalidArgumentError('No date that can be read; write it as 2017-10-13.');
  return text;
}

function languageOption(text: string): string {
  const language = readLanguage(text);
  if (language === null) throw new InvalidArgumentError('Only en and ar are known.');
  return language;
}
