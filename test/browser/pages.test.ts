import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser, launch, visit } from './chromium.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';
import { pages } from './page-list.ts';

const MANNERS = [
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

inBrowser('every page', () => {
  let desk: OpenDesk;
  let browser: Browser;
  let report = '';
  beforeAll(async () => {
    [desk, browser] = await Promise.all([openDesk(), launch()]);
    report = (await desk.store.reports({}, { limit: 10 })).find(({ title }) => title?.includes('way out'))?.id ?? '';
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });
  const path = (one: string) => one.replace('$id', encodeURIComponent(report));

  test.each(MANNERS)('is accessible and asks nothing of anyone else (%s, %s)', async (language, theme) => {
    const { page, context, faults } = await visit(browser, desk, { language, theme });
    const violations: string[] = [];
    for (const entry of pages) {
      await page.goto(`${desk.origin}${path(entry.path)}${entry.name === 'search' ? '?q=convoy' : ''}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('load');
      await expect.poll(() => page.locator('.waiting').count()).toBe(0);
      const builder = new AxeBuilder({ page });
      // Only colours differ between the themes.
      const found = await (theme === 'light' ? builder.withTags(RULES) : builder.withRules('color-contrast')).analyze();
      violations.push(
        ...found.violations.map((one) => `${entry.name}: ${one.id}: ${one.nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      );
      expect(await page.evaluate('[document.documentElement.lang, document.body.dir]')).toEqual([
        language,
        language === 'ar' ? 'rtl' : 'ltr',
      ]);
    }
    expect(violations).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('fits a narrow window, as at 400 % zoom', async () => {
    const { page, context } = await visit(browser, desk, { width: 320, height: 640 });
    const wide: string[] = [];
    for (const entry of pages) {
      await page.goto(`${desk.origin}${path(entry.path)}`);
      await page.locator('h1').first().waitFor();
      await expect.poll(() => page.locator('.waiting').count()).toBe(0);
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      if (over > 1) wide.push(`${entry.name}: ${over} px too wide`);
    }
    expect(wide).toEqual([]);
    await context.close();
  });
});
