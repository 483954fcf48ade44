import type { Page } from 'playwright-core';
import { axeViolations } from '../axe';
import { startPaneHarness, type PaneHarness, type PaneSetting } from './paneHarness';

jest.setTimeout(60_000);

let harness: PaneHarness;
beforeAll(async () => {
  harness = await startPaneHarness();
}, 60_000);
afterAll(() => harness.close());

const LOOKS: readonly (readonly [string, PaneSetting])[] = [
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['forced colours', { forcedColors: true }],
  ['narrow, in English', { width: 320, language: 'en-US' }],
];

/** Widths are whole pixels here, boxes need not be. */
const ROUNDING = 1;

async function hasNoSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(
    (rounding) =>
      [...document.querySelectorAll('*')].every(
        (element) =>
          getComputedStyle(element).overflowX === 'hidden' ||
          element.scrollWidth <= element.clientWidth + rounding ||
          getComputedStyle(element).display === 'inline',
      ),
    ROUNDING,
  );
}

/** Opens every part of the view that can be opened. */
async function openAll(page: Page): Promise<void> {
  const closed = page.getByRole('tabpanel').locator('button[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
}

describe.each(LOOKS)('%s', (_, setting) => {
  let page: Page;
  beforeAll(async () => {
    page = await harness.open(setting);
  });
  afterAll(() => page.context().close());

  const seen = async () => ({ violations: await axeViolations(page), fits: await hasNoSidewaysScroll(page) });
  const fine = { violations: [], fits: true };

  it.each([0, 1, 2, 3, 4])('view %d', async (position) => {
    await page.getByRole('tab').nth(position).click();
    await page.getByRole('tabpanel').getByText(/./).first().waitFor();
    expect(await seen()).toEqual(fine);
  });

  it('findings, all open, with the form to set one aside', async () => {
    await page.getByRole('tab').nth(2).click();
    await openAll(page);
    await page.locator('li button').last().click();
    await page.locator('form').waitFor();
    expect(await seen()).toEqual(fine);
  });

  it('all certain corrections, looked at first', async () => {
    await page.getByRole('button', { name: /^(Correggi tutte le certe|Apply all safe fixes)/ }).click();
    await page.getByRole('button', { name: /^(Correggi 2 celle|Fix 2 cells)$/ }).waitFor();
    expect(await seen()).toEqual(fine);
  });

  it('the publications, with every other way to get them', async () => {
    await page.getByRole('tab').nth(3).click();
    await page.getByRole('tabpanel').locator('button[aria-expanded]').first().waitFor();
    await openAll(page);
    expect(await seen()).toEqual(fine);
  });

  it('a publication done, and a text to copy by hand', async () => {
    await page.locator('li button').first().click();
    await page.locator('.fui-MessageBar').waitFor();
    expect(await seen()).toEqual(fine);
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('blocked'));
    });
    await page
      .getByRole('button', { name: /^(Copia|Copy) / })
      .last()
      .click();
    await page.locator('textarea').waitFor();
    expect(await seen()).toEqual(fine);
  });

  it('every view of the last tab', async () => {
    const more = page.getByRole('tab').last();
    await more.click();
    const rows = page.getByRole('tabpanel').locator('li button');
    await rows.first().waitFor();
    const count = await rows.count();
    for (let row = 0; row < count; row++) {
      await more.click();
      await rows.nth(row).click();
      await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
      expect([row, await seen()]).toEqual([row, fine]);
    }
  });

  it('the explanation of an indicator', async () => {
    await page.getByRole('tab').nth(1).click();
    await page.locator('#indicator-1').click();
    await page.locator('dl').waitFor();
    expect(await seen()).toEqual(fine);
  });

  it('after an evaluation, with the strip of the selected indicator', async () => {
    await page.getByRole('tab').first().click();
    await page.getByRole('button').first().click();
    await page.evaluate(() => window.harness.port.userSelects(window.harness.cellAt(21, 3)));
    await page.locator('section button').last().waitFor();
    expect(await seen()).toEqual(fine);
  });

  it('with a problem', async () => {
    await page.evaluate(() => window.harness.setProblem('sheet-filtered'));
    await page.getByRole('button').first().click();
    await page.locator('.fui-MessageBar').waitFor();
    expect(await seen()).toEqual(fine);
  });

  it('with a long run under way', async () => {
    await page.evaluate(() => {
      window.harness.setProblem(null);
      window.harness.setSlow();
    });
    await page.getByRole('button').first().click();
    await page.getByRole('progressbar').waitFor();
    expect(await seen()).toEqual(fine);
  });
});

it('obeys its content security policy', () => {
  expect(harness.complaints).toEqual([]);
});
