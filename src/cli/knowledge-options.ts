import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { PlaceColumns } from '../gazetteer/formats/format.ts';
import { parsePlaceColumns } from '../gazetteer/formats/own.ts';
import type { KnowledgeFiles } from '../knowledge-files.ts';
import { baseFolder } from './command.ts';

/** What the options below give; `parties` is of the commands that read reports. */
export interface KnowledgeFlags {
  readonly parties?: string;
  readonly places?: readonly string[];
  readonly placesColumns?: PlaceColumns;
}

const PLACES = 'your own places, added to the gazetteer: CSV or JSON, a GeoNames dump, OCHA or HDX tables; may be given more than once';

export function addPlaceOptions(command: Command): Command {
  return command
    .option('--places <file>', PLACES, (file: string, before: readonly string[] = []) => [...before, file])
    .option('--places-columns <map>', 'what your columns are called: name=Village,lat=Y,lon=X', columnsOption);
}

export function knowledgeFrom({ parties, places, placesColumns }: KnowledgeFlags): KnowledgeFiles {
  return {
    ...(parties && { parties: userFile(parties) }),
    ...(places && { places: places.map(userFile) }),
    ...(placesColumns && { placeColumns: placesColumns }),
  };
}

function userFile(path: string): string {
  return resolve(baseFolder(), path);
}

function columnsOption(text: string): PlaceColumns {
  const columns = parsePlaceColumns(text);
  if (typeof columns === 'string') throw new InvalidArgumentError(`${columns}.`);
  return columns;
}
