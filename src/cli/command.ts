import type { Command } from 'commander';
import type { Wiring } from './wiring.ts';

/** What a command is given to run: the wiring, and where its exit code goes. */
export interface Run {
  readonly wiring: Wiring;
  finish(code: number): void;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, run: Run) => void;

/** The folder that relative paths count from: npm changes the working folder, INIT_CWD is where the user stands. */
export function baseFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

const DEFAULT_COLUMNS = 100;

/** Columns to print in and whether to colour, for standard output as it is. */
export function outputLayout(toTerminal: boolean): { readonly width: number; readonly colour: boolean } {
  const asked = Number(process.env.COLUMNS);
  const width = (toTerminal ? process.stdout.columns : undefined) ?? (asked > 0 ? asked : DEFAULT_COLUMNS);
  return { width, colour: toTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb' };
}
