import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/sijill.mjs', import.meta.url));

export interface Measured {
  readonly seconds: number;
  readonly megabytes: number | null;
  /** Of all threads together: says more than the seconds where the machine is busy with other work. */
  readonly processorSeconds: number | null;
  readonly out: string;
}

/** Runs the program once, from spawn to exit; memory as the kernel counts it, where it does. */
export function measure(args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let megabytes: number | null = null;
  let processorSeconds: number | null = null;
  const watch = setInterval(() => {
    megabytes = peakMegabytes(child.pid) ?? megabytes;
    processorSeconds = processorTime(child.pid) ?? processorSeconds;
  }, 20);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) failed(new Error(`sijill ended with ${code}`));
      else done({ seconds: (performance.now() - started) / 1000, megabytes, processorSeconds, out });
    });
  });
}

function peakMegabytes(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

const TICKS_A_SECOND = 100;

function processorTime(pid: number | undefined): number | null {
  try {
    // User and system time stand 12th and 13th after the name in brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}

export function print(label: string, value: string): void {
  process.stdout.write(`${label.padEnd(34)}${value}\n`);
}

export function memoryWords(megabytes: number | null): string {
  return megabytes === null ? 'not measured on this system' : `${Math.round(megabytes)} MB`;
}

export function countClaims(jsonLines: string): number {
  const lines = jsonLines.trim().split('\n');
  return lines.reduce((sum, line) => sum + (JSON.parse(line) as { claims: unknown[] }).claims.length, 0);
}
