import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Format, formats } from '../exports/index.ts';
import { placeExporters } from '../exports/places/index.ts';
import { countryCode } from '../gazetteer/country-codes.ts';
import { answerName, type PlaceContext } from '../gazetteer/place-answer.ts';
import type { Gazetteer } from '../gazetteer/place-gazetteer.ts';
import { outputLayout, type Run } from './command.ts';
import { addPlaceOptions, type KnowledgeFlags, knowledgeFrom } from './knowledge-options.ts';
import { messageOf } from './problem.ts';
import { printError, printOut } from './streams.ts';

interface PlacesFlags extends KnowledgeFlags {
  readonly country?: string;
  readonly near?: string;
  readonly format: Format;
}

/** `sijill places NAME…` */
export function addPlaces(program: Command, run: Run): void {
  const command = program
    .command('places')
    .description('show the places of a name, in either script, and why the first one is chosen')
    .argument('<name...>', 'names as reports write them; quote a name of several words')
    .option('--country <code>', 'country that the report is about: SY, SYR or Syria', countryOption)
    .option('--near <place>', 'a place that the report names too: its name, or lat,lon')
    .addOption(new Option('--format <format>', 'how to print').choices([...formats]).default('text'));
  addPlaceOptions(command).action(async (names: string[], flags: PlacesFlags) => run.finish(await showPlaces(names, flags, run)));
}

/** Exit code 0 where every name has a place, 1 where some have none, 2 where none has or the usage is wrong. */
async function showPlaces(names: readonly string[], flags: PlacesFlags, { wiring }: Run): Promise<number> {
  const gazetteer = await wiring.openGazetteer(knowledgeFrom(flags)).catch(messageOf);
  const context = typeof gazetteer === 'string' ? gazetteer : contextOf(flags, gazetteer);
  if (typeof gazetteer === 'string' || typeof context === 'string') {
    printError(String(context));
    return 2;
  }
  const answers = names.map((name) => answerName(gazetteer, name, context));
  await printOut(placeExporters[flags.format].print(answers, outputLayout(process.stdout.isTTY === true)));
  const found = answers.filter(({ choices }) => choices.length > 0).length;
  return found === names.length ? 0 : found > 0 ? 1 : 2;
}

const POSITION = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/;

function contextOf({ country = '', near }: PlacesFlags, gazetteer: Gazetteer): PlaceContext | string {
  const known = { country: country === '' ? null : country };
  if (near === undefined) return { ...known, near: null };
  const [, lat, lon] = POSITION.exec(near) ?? [];
  if (lat !== undefined && lon !== undefined) return { ...known, near: { name: near.trim(), lat: Number(lat), lon: Number(lon) } };
  const place = answerName(gazetteer, near, { ...known, near: null }).choices[0]?.place;
  if (place === undefined || place.lat === null || place.lon === null)
    return `--near "${near}": no such place is known; write a position as 35.95,39.01`;
  return { ...known, near: { name: place.name, lat: place.lat, lon: place.lon } };
}

function countryOption(text: string): string {
  const code = countryCode(text);
  if (code === null) throw new InvalidArgumentError('No country; write a code or a name: SY, SYR, Syria.');
  return code;
}
