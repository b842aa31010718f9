import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';
import type { OpenDesk } from './open-desk.ts';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const found = PLACES.find((place) => place !== undefined && existsSync(place));

/** Tests in a browser; skipped where there is none, unless REQUIRE_BROWSER says that there must be. */
export function inBrowser(name: string, tests: () => void): void {
  if (found === undefined && process.env.REQUIRE_BROWSER) throw new Error('REQUIRE_BROWSER is set, and there is no Chromium; set CHROMIUM');
  describe.skipIf(found === undefined)(found === undefined ? `${name} (skipped: no Chromium; set CHROMIUM to its path)` : name, tests);
}

export async function launch(): Promise<Browser> {
  // Names lead nowhere but to this machine: whatever asked for another would fail, and be seen.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  return chromium.launch({ ...(found !== undefined && { executablePath: found }), args });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to other origins, errors of scripts and refusals of the policy: none is right. */
  readonly faults: string[];
}

export interface Manner {
  readonly language?: 'en' | 'ar';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** A browser of its own at the desk's first address. */
export async function visit(
  browser: Browser,
  desk: OpenDesk,
  { language = 'en', theme = 'light', width = 1280, height = 860 }: Manner = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB', reducedMotion: 'reduce' });
  const settings = JSON.stringify(JSON.stringify({ language, theme, name: '' }));
  // Code for the page is text here: the tests know no types of a page.
  await context.addInitScript(`localStorage.getItem('sijill-settings') ?? localStorage.setItem('sijill-settings', ${settings})`);
  const page = await context.newPage();
  const faults = watch(page, desk.origin);
  await page.goto(desk.address);
  return { page, context, faults };
}

export function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) faults.push(`asks ${url}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text());
  });
  return faults;
}
