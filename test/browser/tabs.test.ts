import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDesk } from '../../src/desk/server/start.ts';
import { inBrowser, launch, visit, watch } from './chromium.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

inBrowser('two tabs and interruptions', () => {
  let desk: OpenDesk;
  let browser: Browser;
  let report = '';
  beforeAll(async () => {
    [desk, browser] = await Promise.all([openDesk(), launch()]);
    report = (await desk.store.reports({}, { limit: 20 })).find(({ title }) => title?.includes('way out'))?.id ?? '';
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  test('each sees what the other decides', async () => {
    const { page, context, faults } = await visit(browser, desk);
    const other = await context.newPage();
    const others = watch(other, desk.origin);
    const address = `${desk.origin}/reports/${encodeURIComponent(report)}`;
    await Promise.all([page.goto(address), other.goto(address)]);
    await Promise.all([page.locator('.claim-card').waitFor(), other.locator('.claim-card').waitFor()]);
    await page.keyboard.press('KeyR');
    await other.locator('.claim-row[data-status=rejected]').first().waitFor();
    await other.getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => page.locator('.claim-row[data-status=rejected]').count()).toBe(0);
    expect([...faults, ...others]).toEqual([]);
    await context.close();
  });

  test('a decision of another program is seen', async () => {
    const { page, context } = await visit(browser, desk);
    await page.goto(`${desk.origin}/reports/${encodeURIComponent(report)}`);
    await page.locator('.claim-card').waitFor();
    const claim = (await desk.store.reading(report))?.claims[1]?.claim;
    if (claim === undefined) throw new Error('no claim');
    const { id, kind, quote } = claim;
    const at = new Date().toISOString();
    await desk.store.decide({
      id: 'd-other',
      report,
      claim: id,
      kind,
      quote,
      act: 'accept',
      changes: {},
      withdraws: null,
      by: 'other',
      at,
      reason: null,
    });
    await page.locator('.claim-row[data-status=accepted]').first().waitFor();
    await context.close();
  });

  test('a correction that is being typed outlives a reload', async () => {
    const { page, context } = await visit(browser, desk);
    await page.goto(`${desk.origin}/reports/${encodeURIComponent(report)}`);
    await page.locator('.claim-card').waitFor();
    await page.keyboard.press('KeyC');
    const first = page.locator('.claim-form input[type=text]').first();
    await first.fill('4711');
    await page.reload();
    await expect.poll(() => page.locator('.claim-form input[type=text]').first().inputValue()).toBe('4711');
    await context.close();
  });

  test('single keys can be switched off', async () => {
    const { page, context } = await visit(browser, desk);
    await page.goto(`${desk.origin}/reports/${encodeURIComponent(report)}`);
    await page.locator('.claim-card').waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('Single keys for decisions').click();
    await page.keyboard.press('Escape');
    const before = await page.locator('.claim-card .claim-code').textContent();
    await page.keyboard.press('KeyJ');
    expect(await page.locator('.claim-card .claim-code').textContent()).toBe(before);
    await context.close();
  });

  test('a lost connection is said, and gone when it is back', async () => {
    const { store, folder, token } = desk;
    const never = async function* () {};
    const plan = {
      store,
      folder,
      example: false,
      actor: 'tester',
      token,
      client: await clientOf(),
      prepare: never,
      reread: never,
      problemOf: String,
    };
    const first = await startDesk(plan, { number: 0, orOther: false });
    const port = Number(new URL(first.address).port);
    const { page, context } = await visit(browser, { ...desk, address: first.address, origin: new URL(first.address).origin });
    await page.locator('.report-table').waitFor();
    await first.close();
    await page.locator('.lost').waitFor();
    const second = await startDesk(plan, { number: port, orOther: false });
    await expect.poll(() => page.locator('.lost').count(), { timeout: 15_000 }).toBe(0);
    await context.close();
    await second.close();
  });
});

async function clientOf(): Promise<string> {
  const { clientFolder } = await import('../../src/desk/build-client.ts');
  return clientFolder(() => {});
}
