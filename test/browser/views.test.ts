import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser, launch, visit } from './chromium.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

const LANGUAGES = ['en', 'ar'] as const;

inBrowser('what the reports jointly say', () => {
  let desk: OpenDesk;
  let browser: Browser;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([openDesk(), launch()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  /** A page of the desk when everything that it asked for is there. */
  const open = async (page: Page, path: string) => {
    await page.goto(`${desk.origin}${path}`);
    await page.locator('h1').first().waitFor();
    await expect.poll(() => page.locator('.waiting').count(), { timeout: 15_000 }).toBe(0);
  };

  test.each(LANGUAGES)('figures: every lane opens its words, and these lead into the reader (%s)', async (language) => {
    const { page, context, faults } = await visit(browser, desk, { language });
    await open(page, '/figures');
    const lanes = page.locator('.lanes tbody');
    expect(await lanes.count()).toBeGreaterThan(3);
    expect(await page.locator('.bar[data-open-to], .bar[data-open-from]').count()).toBeGreaterThan(0);
    expect(await page.locator('.lanes .apart').count()).toBeGreaterThan(0);
    // Why it is so graded and what contradicts what are sentences of the page's language.
    const sentences = [await page.locator('.grade .hint').textContent(), await page.locator('.remarks li').first().textContent()];
    for (const sentence of sentences) expect(/مقابل|عدد|مصدر/.test(sentence ?? '')).toBe(language === 'ar');
    await lanes.first().locator('.words-button').first().click();
    const mark = page.locator('.drawer mark');
    await mark.first().waitFor();
    const exact = (await mark.first().textContent()) ?? '';
    await page.locator('.drawer a').first().click();
    await page.locator('[data-report-text]').waitFor();
    expect(await page.locator('[data-report-text]').textContent()).toContain(exact);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('as known on a day: fewer origins, and the day stands in the address', async () => {
    const { page, context } = await visit(browser, desk);
    await open(page, '/figures');
    const now = await page.locator('.lanes tbody').count();
    await page.locator('.known input[type=range]').focus();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator('.lanes tbody').count()).toBeLessThan(now);
    expect(new URL(page.url()).searchParams.get('known')).toMatch(/^2017-10-\d\d$/);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await expect.poll(() => page.locator('.lanes tbody').count()).toBe(now);
    await context.close();
  });

  test('a person says of two claims that they differ; it is kept and taken back', async () => {
    const { page, context, faults } = await visit(browser, desk);
    await open(page, '/figures');
    await page.locator('.grade .words-button').click();
    const picks = page.locator('.pick input');
    await picks.nth(0).check();
    await picks.nth(1).check();
    await page.locator('.judge select').selectOption('differs');
    await page.locator('.judge .button.main').click();
    await expect.poll(() => page.locator('.judge').textContent()).toContain('tester: they contradict each other');
    expect((await desk.store.judgements({})).length).toBe(1);
    await page.getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => page.locator('.judge').textContent()).not.toContain('tester:');
    await open(page, '/decisions');
    expect(await page.locator('.decision-row[data-withdrawn]', { hasText: 'they contradict each other' }).locator('q').count()).toBe(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  test.each(LANGUAGES)(
    'a person gives a question another grade, with a reason; both stand side by side until it is taken back (%s)',
    async (language) => {
      const { page, context, faults } = await visit(browser, desk, { language });
      await open(page, '/figures');
      const word = page.locator('.grade-word');
      const computed = (await word.textContent()) ?? '';
      await page.locator('.grade .button.quiet').click();
      const form = page.locator('form.judge');
      await form.locator('select').selectOption('discounted');
      expect(await form.locator('.button.main').isDisabled()).toBe(true);
      await form.locator('input').fill('the list was seen');
      // Nothing typed is lost.
      await page.reload();
      expect(await form.locator('input').inputValue()).toBe('the list was seen');
      await form.locator('.button.main').click();
      const given = page.locator('.grade[data-given]');
      await expect.poll(() => given.textContent()).toContain('the list was seen');
      expect(await given.locator('.grade-word').getAttribute('data-grade')).toBe('discounted');
      expect(await page.locator('.grade:not([data-given])').textContent()).toContain(computed);
      await open(page, '/decisions');
      const row = page.locator('.decision-row:not([data-withdrawn])', { hasText: 'the list was seen' });
      expect(await row.textContent()).toContain(computed);
      await row.locator('.button').click();
      await expect.poll(() => row.count()).toBe(0);
      await open(page, '/figures');
      expect(await given.count()).toBe(0);
      expect(await word.textContent()).toBe(computed);
      expect((await desk.store.gradings({})).at(-1)?.grading.withdraws).not.toBeNull();
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test('what a person rejects is held by nobody any more, until it is taken back', async () => {
    const { page, context, faults } = await visit(browser, desk);
    await open(page, '/figures');
    const lanes = page.locator('.lanes tbody');
    const before = await lanes.count();
    await lanes.first().locator('.words-button').first().click();
    await page.locator('.drawer a').first().waitFor();
    const claim =
      new URL((await page.locator('.drawer a').first().getAttribute('href')) ?? '', desk.origin).searchParams.get('claim') ?? '';
    await page.keyboard.press('Escape');
    const decide = (act: string) =>
      fetch(`${desk.origin}/api/claims/${claim}/decisions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${desk.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ act }),
      });
    expect((await decide('reject')).status).toBe(200);
    // The page hears of it by itself.
    await expect.poll(() => lanes.count(), { timeout: 15_000 }).toBeLessThan(before);
    expect((await decide('withdraw')).status).toBe(200);
    await expect.poll(() => lanes.count(), { timeout: 15_000 }).toBe(before);
    expect(faults).toEqual([]);
    await context.close();
  });

  test.each(LANGUAGES)('the board: steps, splits, terms by parties, versions; cells open their words (%s)', async (language) => {
    const { page, context, faults } = await visit(browser, desk, { language });
    await open(page, '/agreements');
    for (const state of ['done', 'planned', 'failed'])
      expect(await page.locator(`.step-line [data-state=${state}]`).count()).toBeGreaterThan(0);
    expect(await page.locator('.board thead th').count()).toBeGreaterThan(3);
    expect(await page.locator('.board [data-split]').count()).toBeGreaterThan(1);
    expect(await page.locator('.versions > li').count()).toBeGreaterThan(1);
    await page.locator('.board [data-split] .words-button').first().click();
    await page.locator('.drawer mark').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.drawer').count()).toBe(0);
    await page.locator('.step-mark').first().press('Enter');
    await page.locator('.drawer mark').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the timeline: a bar shows the claims of its days', async () => {
    const { page, context, faults } = await visit(browser, desk);
    await open(page, '/timeline');
    await page.locator('.strip-bar:not([data-disabled])').last().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-/);
    await expect.poll(() => page.locator('.day .quote').count()).toBeGreaterThan(0);
    await page.getByText('were published').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('clock')).toBe('reported');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the map: places stand in a list too, claims without a place are counted, nothing is asked of others', async () => {
    const { page, context, faults } = await visit(browser, desk);
    await open(page, '/map');
    await page.locator('.map-view canvas, .map-box .problem').first().waitFor({ timeout: 15_000 });
    expect(await page.locator('.map-note').textContent()).toContain('Natural Earth');
    await page.locator('.place', { hasText: 'Raqqa' }).first().click();
    await expect.poll(() => page.locator('.place-claims .quote').count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: /more claims have no place/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe('unplaced');
    expect(faults).toEqual([]);
    await context.close();
  });

  test.each(['/map', '/timeline'])('%s: narrowed by what the address says, and the address by what is chosen', async (path) => {
    const { page, context, faults } = await visit(browser, desk);
    const shown = path === '/map' ? page.locator('.place') : page.locator('.strip-kinds li');
    const told = async () =>
      (await shown.allTextContents()).map((one) => Number(/(\d+)(?: claims|$)/.exec(one)?.[1] ?? 1)).reduce((sum, one) => sum + one, 0);
    await open(page, path);
    const all = await told();
    await page.getByLabel('Party', { exact: true }).fill('daesh');
    await expect.poll(() => new URL(page.url()).searchParams.get('party')).toBe('daesh');
    await expect.poll(told).toBeLessThan(all);
    const ofParty = await told();
    expect(ofParty).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(told, { timeout: 15_000 }).toBe(ofParty);
    await open(page, `${path}?publisher=${encodeURIComponent('Sijill example, retold after BBC')}`);
    const ofOne = await told();
    expect(ofOne).toBeGreaterThan(0);
    expect(ofOne).toBeLessThan(all);
    await open(page, `${path}?place=${encodeURIComponent('nowhere at all')}`);
    expect(await page.locator('.empty-title').textContent()).toBe('No claim meets these filters');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the map in Arabic names places in Arabic, also those that reports write in English', async () => {
    const { page, context } = await visit(browser, desk, { language: 'ar' });
    await open(page, `/map?publisher=${encodeURIComponent('Sijill example, retold after BBC')}`);
    const names = await page.locator('.place-name').allTextContents();
    expect(names).toContain('الرقة');
    expect(names).not.toContain('Raqqa');
    await context.close();
  });

  test('the code of the map comes with the map alone', async () => {
    const { page, context } = await visit(browser, desk);
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    for (const path of ['/figures', '/agreements', '/timeline', '/sources']) await open(page, path);
    expect(scripts.filter((url) => /picture|maplibre|api\/map/.test(url) && !/sources/.test(url))).toEqual([]);
    await context.close();
  });

  test('the sources: every origin with its reports and its words', async () => {
    const { page, context, faults } = await visit(browser, desk);
    await open(page, '/sources');
    // The picture is drawn behind the list.
    await page.locator('.source-node').nth(10).waitFor();
    const raqqa24 = page.locator('.origin', { hasText: 'Raqqa24' }).first();
    expect(await raqqa24.locator('.origin-reports li').count()).toBeGreaterThan(1);
    await raqqa24.locator('.words-button').click();
    await page.locator('.drawer mark').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('paper: only the case file prints; it counts what it leaves out; the whole is marked and logged', async () => {
    const { page, context, faults } = await visit(browser, desk);
    await open(page, '/agreements');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.board').isVisible()).toBe(false);
    expect(await page.locator('.print-note').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.case-link').click();
    await page.locator('.left-out').waitFor();
    expect(await page.locator('.left-out').textContent()).toMatch(/movements/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.case-file').isVisible()).toBe(true);
    expect(await page.locator('.case-tools').isVisible()).toBe(false);
    expect(((await page.pdf()) as Buffer).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.case-tools .switch').click();
    await page.locator('.restricted').waitFor();
    expect((await desk.store.head()).act).toBe('export');
    expect(faults).toEqual([]);
    await context.close();
  });
});
