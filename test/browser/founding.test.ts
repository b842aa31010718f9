import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser, launch, type Visit, visit } from './chromium.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

type Language = 'en' | 'ar';

/** A report in each language, and what is made of it on the way. */
const PATHS = {
  en: {
    title: 'Shells on a market',
    text: `The Gazette reported on Friday that at least 24 people were killed when shells hit a market in Aleppo.

Elders from Aleppo and the army agreed on a ceasefire for the old town. The army refused the terms of the deal on Sunday, an officer said. Dozens of buses are gathering north of Aleppo, a resident said.
`,
    direction: 'ltr',
    place: 'Aleppo',
    army: 'The army',
    deal: 'the deal',
    added: 'an officer said',
  },
  ar: {
    title: 'قذائف على سوق',
    text: `قُتل 24 شخصا على الأقل عندما سقطت قذائف على سوق في حمص يوم الجمعة، بحسب صحيفة الجريدة.

واتفق وجهاء من حمص والجيش على هدنة في البلدة القديمة. ورفض الجيش شروط الاتفاق يوم الأحد، كما قال ضابط. وتتجمع عشرات الحافلات شمال حمص، وفق ما قال أحد السكان.
`,
    direction: 'rtl',
    place: 'حمص',
    army: 'الجيش',
    deal: 'الاتفاق',
    added: 'كما قال ضابط',
  },
} as const;

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

  /** What the pages that gather the reports show of this one: stances, what is held of the killed, claims at the place. */
  const seen = async (page: Page, language: Language) => {
    const { place } = PATHS[language];
    const open = async (path: string) => {
      await page.goto(`${desk.origin}${path}`);
      await page.locator('h1').first().waitFor();
      await expect.poll(() => page.locator('.waiting').count(), { timeout: 15_000 }).toBe(0);
    };
    await open('/agreements');
    const deal = page.locator('.deal-choice select');
    const own = (await deal.locator('option').allTextContents()).findIndex((name) => name.includes(place));
    await deal.selectOption({ index: own });
    await page.locator('.board').waitFor();
    await expect.poll(() => page.locator('.board-parts h2').textContent()).toContain(place);
    const stances = await page.locator('.board .stance').evaluateAll((all) => all.map((one) => String(one.getAttribute('data-stance'))));
    await open(`/figures?words=${encodeURIComponent(place)}`);
    const killed = (await page.locator('.lanes').textContent()) ?? '';
    await open('/map');
    const places = await page.locator('.place').allTextContents();
    const claims = places.filter((one) => one.includes(place)).map((one) => Number(/\d+/.exec(one)?.[0] ?? 1));
    return { stances: stances.sort(), killed: /\b(24|57)\b/.exec(killed)?.[1], claims };
  };

  test.each(['en', 'ar'] as const)(
    'a report is pasted and read; accepted, corrected, rejected, added to; board, figures and map show it, until it is undone (%s)',
    async (language) => {
      const { page, context, faults }: Visit = await visit(browser, desk, { language });
      const words = (english: string, arabic: string) => (language === 'en' ? english : arabic);
      const path = PATHS[language];
      await page.getByRole('button', { name: words('Paste a text', 'ألصق نصًا') }).click();
      await page.getByLabel(words('Text of the report', 'نص التقرير')).fill(path.text);
      await page.getByLabel(words('Title', 'العنوان'), { exact: true }).fill(path.title);
      await page.locator('.paste input[type=date]').fill('2016-05-02');
      await page.locator('.paste button[type=submit]').click();
      await page.getByRole('link', { name: words('Open', 'فتح'), exact: true }).click();

      const text = page.locator('[data-report-text]');
      await text.waitFor();
      const address = page.url();
      expect(await text.getAttribute('dir')).toBe(path.direction);
      expect(await text.locator('mark').count()).toBeGreaterThan(1);
      const before = await seen(page, language);
      expect(before).toMatchObject({ stances: ['rejects'], killed: '24' });

      await page.goto(address);
      const row = (name: string) => page.locator('.claim-row', { hasText: name });
      // By key position: on an Arabic layout the same key writes ش.
      await row('F2').click();
      await page.locator('body').dispatchEvent('keydown', { code: 'KeyA', key: 'ش', bubbles: true });
      await decided(page, 'accepted');

      await row('F1').click();
      await page.keyboard.press('KeyC');
      const low = page.locator('.claim-form input[type=text]').first();
      await low.fill('57');
      await page.locator('.claim-form button[type=submit]').click();
      await page.locator('.corrections').waitFor();
      await decided(page, 'corrected');

      for (const [index, name] of ['E1', 'P1'].entries()) {
        await row(name).click();
        await page.getByRole('button', { name: words('Reject', 'رفض') }).click();
        await decided(page, 'rejected', index + 1);
      }

      await selectWords(page, path.added);
      await page.getByRole('button', { name: words('Add a claim', 'إضافة قول') }).click();
      expect(await page.locator('.claim-form textarea').inputValue()).toBe(path.added);
      await page.locator('.kinds label[data-kind=position] input').check();
      await page.locator('.claim-form .fields input[type=text]').nth(0).fill(path.army);
      await page.locator('.claim-form select').first().selectOption('accepts');
      await page.locator('.claim-form .fields input[type=text]').nth(1).fill(path.deal);
      await page.locator('.claim-form button[type=submit]').click();
      await decided(page, 'accepted by a person');
      expect(await page.locator('.claim-card blockquote').textContent()).toBe(path.added);
      await expect.poll(() => page.locator('mark.current').allTextContents()).toContain(path.added);

      const after = await seen(page, language);
      expect(after).toMatchObject({ stances: ['accepts'], killed: '57' });
      expect(sum(after.claims)).toBe(sum(before.claims) - 1);

      await page.getByRole('link', { name: words('Decisions', 'القرارات') }).click();
      const rows = page.locator('.decision-row');
      await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(5);
      const gone = await page.locator('.decision-row[data-withdrawn]').count();
      // The newest first; each that is taken back is a line of its own above.
      for (let taken = 0; taken < 4; taken += 1) {
        await rows
          .nth(2 * taken)
          .getByRole('button')
          .click();
        await expect.poll(() => page.locator('.decision-row[data-withdrawn]').count()).toBe(gone + taken + 1);
      }
      expect(await rows.first().locator('.decision-act').textContent()).toBe(words('took back', 'سحب'));
      expect(await seen(page, language)).toEqual(before);
      expect(faults).toEqual([]);
      await context.close();
    },
    120_000,
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

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
