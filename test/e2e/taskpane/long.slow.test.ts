import type { Page } from 'playwright-core';
import { startPaneHarness, type PaneHarness } from './paneHarness';

jest.setTimeout(120_000);

const COUNT = 5_000;
const MOST_ELEMENTS = 500;

let harness: PaneHarness;
let page: Page;
beforeAll(async () => {
  harness = await startPaneHarness();
  page = await harness.open();
  await page.evaluate((count) => window.harness.setLong(count), COUNT);
}, 120_000);
afterAll(() => harness.close());

const elements = () => page.locator('[role=tabpanel] *').count();
const toEnd = () => page.getByRole('tabpanel').evaluate((panel) => (panel.scrollTop = panel.scrollHeight));

test('a list of thousands of indicators holds few elements, at its beginning and at its end', async () => {
  await page.getByRole('tab', { name: 'Indicatori' }).click();
  await page.locator('#indicator-0').waitFor();
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
  const last = page.locator(`#indicator-${COUNT - 1}`);
  while ((await last.count()) === 0) await toEnd();
  await last.scrollIntoViewIfNeeded();
  expect(await page.locator('li').last().getAttribute('aria-posinset')).toBe(String(COUNT));
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
});

test('Tab goes on from row to row beyond what was drawn', async () => {
  await page.getByRole('tab', { name: 'Sintesi' }).click();
  await page.getByRole('tab', { name: 'Indicatori' }).click();
  await page.locator('#indicator-0').focus();
  for (let presses = 0; presses < 60; presses++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('indicator-60');
});

test('from an explanation back to its row', async () => {
  await page.locator('#indicator-60').click();
  await page.getByRole('button', { name: 'Tutti gli indicatori' }).click();
  await page.locator('#indicator-60').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('indicator-60');
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
});

test('thousands of findings, and of corrections to look at, hold few elements', async () => {
  await page.getByRole('tab', { name: /Anomalie/ }).click();
  await page.getByRole('button', { name: `Correggi tutte le certe (${COUNT})` }).click();
  await page.getByRole('button', { name: `Correggi ${COUNT} celle` }).waitFor();
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
  await page.getByRole('button', { name: 'Annulla', exact: true }).last().click();
  await page.getByRole('button', { name: /^Correggere con un clic/ }).click();
  await page.getByRole('button', { name: 'Vai a F21' }).waitFor();
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
});

test('what hundreds of centres sent back, and how thousands of indicators stand, hold few elements', async () => {
  await page.evaluate((count) => window.harness.setCollected(count, 300), COUNT);
  const more = async (name: string) => {
    await page.getByRole('tab').last().click();
    await page.getByRole('button', { name }).click();
  };
  await more('Raccolta');
  await page.getByRole('button', { name: /^Apri «Ufficio 0»/ }).waitFor();
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
  await page.getByRole('button', { name: 'Cerca i fogli compilati' }).click();
  await page.getByRole('button', { name: /^Scrivi \d+ valori$/ }).waitFor();
  for (const title of [
    /^Da scrivere nel piano \(\d{4}\)$/,
    /^Senza risposta \(\d{4}\)$/,
    /^Rifiutati \(\d{4}\)$/,
  ])
    await page.getByRole('heading', { name: title }).waitFor();
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
  const [first] = await page.getByRole('checkbox').all();
  await first?.uncheck();
  await page.getByRole('button', { name: /^Scrivi \d+[49] valori$/ }).waitFor();
  await page.getByRole('tab').last().click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Altro' }).click();
  await more('Monitoraggio');
  await page.getByRole('heading', { name: /^Da seguire \(\d{4}\)$/ }).waitFor();
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
});
