/** `npm run screenshots`: every page of the desk over the example dossier, in English on light and in Arabic on dark, into docs/desk. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, visit } from './chromium.ts';
import { openDesk } from './open-desk.ts';
import { pages } from './page-list.ts';

const FOLDER = fileURLToPath(new URL('../../docs/desk/', import.meta.url));
const MANNERS = [
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'dark' },
] as const;

mkdirSync(FOLDER, { recursive: true });
const [desk, browser] = await Promise.all([openDesk([]), launch()]);
try {
  const report = (await desk.store.reports({}, { limit: 20 })).find(({ title }) => title?.includes('way out'))?.id ?? '';
  await decideSome(report);
  for (const manner of MANNERS) {
    const { page, context } = await visit(browser, desk, { ...manner, width: 1200, height: 760 });
    for (const { name, path } of pages) {
      const search = name === 'search' ? '?q=convoy' : '';
      await page.goto(`${desk.origin}${path.replace('$id', encodeURIComponent(report))}${search}`);
      await page.locator('h1').first().waitFor();
      await page.locator('.waiting').first().waitFor({ state: 'detached', timeout: 60_000 });
      if (name === 'map') await page.locator('[data-drawn]').waitFor({ timeout: 60_000 });
      await page.waitForTimeout(400);
      const file = `${name}-${manner.language}-${manner.theme}.png`;
      await page.screenshot({ path: `${FOLDER}${file}` });
      process.stdout.write(`docs/desk/${file}\n`);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await desk.close();
}

/** Some claims judged, so that the pages show what it looks like. */
async function decideSome(report: string): Promise<void> {
  const claims = (await desk.store.reading(report))?.claims ?? [];
  for (const [index, { claim }] of claims.slice(0, 9).entries()) {
    const act = index === 3 ? 'reject' : 'accept';
    const { id, kind, quote } = claim;
    const at = `2026-01-0${1 + (index % 3)}T09:1${index}:00.000Z`;
    await desk.store.decide({
      id: `d${index}`,
      report,
      claim: id,
      kind,
      quote,
      act,
      changes: {},
      withdraws: null,
      by: 'Analyst',
      at,
      reason: null,
    });
  }
}
