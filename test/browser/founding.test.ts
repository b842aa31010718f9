import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser, launch, type Visit, visit } from './chromium.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

const REPORT = `The Gazette reported on Friday that at least 24 people were killed when shells hit a market in Aleppo.

Dozens of buses are gathering north of the city, a resident said. The army refused the terms of the deal.
`;

inBrowser('the founding path', () => {
  let desk: OpenDesk;
  let browser: Browser;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([openDesk(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const standings = async (page: Page): Promise<string[]> => {
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    const { claims } = (await desk.store.reading(id)) ?? { claims: [] };
    return claims.map(({ claim, standing }) => `${standing.status}${claim.rule === 'person' ? ' by a person' : ''}`);
  };
  const decided = async (page: Page, wanted: string, count = 1) =>
    expect.poll(async () => (await standings(page)).filter((one: string) => one === wanted).length).toBe(count);

  test.each(['en', 'ar'] as const)(
    'a report is pasted, read, accepted, corrected, rejected, added to and undone (%s)',
    async (language) => {
      const { page, context, faults }: Visit = await visit(browser, desk, { language });
      const words = (english: string, arabic: string) => (language === 'en' ? english : arabic);
      await page.getByRole('button', { name: words('Paste a text', 'ألصق نصًا') }).click();
      await page.getByLabel(words('Text of the report', 'نص التقرير')).fill(`${REPORT}${language}\n`);
      await page.getByLabel(words('Title', 'العنوان'), { exact: true }).fill(`Shells on a market ${language}`);
      await page.locator('.paste input[type=date]').fill('2016-05-02');
      await page.locator('.paste button[type=submit]').click();
      await page.getByRole('link', { name: words('Open', 'فتح'), exact: true }).click();

      const text = page.locator('[data-report-text]');
      await text.waitFor();
      expect(await text.getAttribute('dir')).toBe('ltr');
      expect(await text.locator('mark').count()).toBeGreaterThan(1);
      const code = page.locator('.claim-card .claim-code');
      const first = await code.textContent();

      // By key position: on an Arabic layout the same key writes ش.
      await page.locator('body').dispatchEvent('keydown', { code: 'KeyA', key: 'ش', bubbles: true });
      await expect.poll(() => code.textContent()).not.toBe(first);
      await decided(page, 'accepted');

      await page.keyboard.press('KeyC');
      const low = page.locator('.claim-form input[type=text]').first();
      await low.fill('words of mine');
      await page.locator('.claim-form button[type=submit]').click();
      await page.locator('.corrections').waitFor();
      await decided(page, 'corrected');

      await page.keyboard.press('KeyJ');
      await page.getByRole('button', { name: words('Reject', 'رفض') }).click();
      await decided(page, 'rejected');

      await selectWords(page, 'a resident said');
      await page.getByRole('button', { name: words('Add a claim', 'إضافة قول') }).click();
      expect(await page.locator('.claim-form textarea').inputValue()).toBe('a resident said');
      await page.locator('.kinds label[data-kind=situation] input').check();
      await page.locator('.claim-form select').first().selectOption('siege');
      await page.locator('.claim-form button[type=submit]').click();
      await decided(page, 'accepted by a person');
      expect(await page.locator('.claim-card blockquote').textContent()).toBe('a resident said');
      await expect.poll(() => page.locator('mark.current').allTextContents()).toContain('a resident said');

      await page.getByRole('link', { name: words('Decisions', 'القرارات') }).click();
      const rows = page.locator('.decision-row');
      await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(4);
      await rows.first().getByRole('button').click();
      await expect.poll(async () => (await rows.first().locator('.decision-act').textContent()) ?? '').toBe(words('took back', 'سحب'));
      await page.goBack();
      await text.waitFor();
      await decided(page, 'accepted by a person', 0);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test('a date that is asked for counts the days that hung on it', async () => {
    const { page, context, faults } = await visit(browser, desk);
    await page.getByRole('link', { name: 'Shells on the old town' }).click();
    const notice = page.locator('.notice').first();
    expect(await notice.textContent()).toContain('yesterday');
    await notice.locator('input').fill('2016-05-02');
    await notice.getByRole('button').click();
    await expect.poll(() => page.locator('.report-facts').textContent()).toContain('2 May 2016');
    await expect.poll(() => page.locator('.notice:not(.changes)').count()).toBe(0);
    expect(await page.locator('.claim-card').textContent()).toContain('1 May 2016');
    expect(await page.locator('.changes').textContent()).toContain('changed');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the Arabic report stands from right to left, in an English interface too', async () => {
    const { page, context } = await visit(browser, desk);
    await page.getByRole('link', { name: 'قصف على سوق في حلب' }).click();
    const text = page.locator('[data-report-text]');
    await text.waitFor();
    expect([
      await page.evaluate(`getComputedStyle(document.querySelector('[data-report-text]')).direction`),
      await text.getAttribute('lang'),
    ]).toEqual(['rtl', 'ar']);
    expect(await page.evaluate('document.body.dir')).toBe('ltr');
    await context.close();
  });
});

/** Selects words in the report as a mouse would. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate(`{
    const pieces = [...document.querySelectorAll('[data-report-text] [data-start]')];
    const points = pieces.flatMap((piece) => [...piece.textContent].map((letter, offset) => ({ node: piece.firstChild, offset, letter })));
    const at = points.map(({ letter }) => letter).join('').indexOf(${JSON.stringify(words)});
    const range = document.createRange();
    range.setStart(points[at].node, points[at].offset);
    range.setEnd(points[at + ${words.length - 1}].node, points[at + ${words.length - 1}].offset + 1);
    document.getSelection().removeAllRanges();
    document.getSelection().addRange(range);
  }`);
}
