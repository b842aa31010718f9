import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser, launch, visit } from './chromium.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';
import { tinyMap } from './tiny-map.ts';

inBrowser('a map of the person’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-map-'));
  const file = join(folder, 'city.pmtiles');
  let desk: OpenDesk;
  let browser: Browser;
  beforeAll(async () => {
    writeFileSync(file, tinyMap());
    [desk, browser] = await Promise.all([openDesk(undefined, file), launch()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is asked for in stretches, by those alone who hold the key', async () => {
    const address = `${desk.origin}/api/map/own.pmtiles`;
    const bearer = { authorization: `Bearer ${desk.token}` };
    const part = await fetch(address, { headers: { ...bearer, range: 'bytes=0-7' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 0-7/${tinyMap().length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(Buffer.from('PMTiles\u0003'));
    expect((await fetch(address)).status).toBe(401);
    expect((await fetch(`${desk.origin}/api/map/own.pmtiles/../city.pmtiles`, { headers: bearer })).status).toBe(404);
  });

  test('lies beneath the claims, without a request to anybody else', async () => {
    const { page, context, faults } = await visit(browser, desk);
    const asked: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('own.pmtiles')) asked.push(response.status());
    });
    await page.goto(`${desk.origin}/map`);
    await page.locator('.place').first().waitFor();
    const drawn = page.locator('[data-drawn], .map-box .problem');
    await drawn.first().waitFor({ timeout: 30_000 });
    await expect.poll(() => asked.length, { timeout: 15_000 }).toBeGreaterThan(1);
    expect(new Set(asked)).toEqual(new Set([206]));
    expect(await page.locator('.map-box .problem').allTextContents()).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
