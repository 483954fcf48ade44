import type { Page } from 'playwright-core';
import { startShippedPages, type Fate, type ShippedPages } from './shippedPages';

jest.setTimeout(60_000);

let pages: ShippedPages;
beforeAll(async () => {
  pages = await startShippedPages();
}, 60_000);
afterAll(() => pages.close());

const HOST = 'appsforoffice.microsoft.com';

/** Lets the time pass after which the late sentence appears. */
async function later(page: Page): Promise<void> {
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
}

const sentence = (page: Page) => page.getByText(HOST).first();

describe('where a network blocks the scripts of Office', () => {
  it.each<[string, (file: string) => Fate]>([
    ['office.js is never answered', () => 'silent'],
    ['only office.js comes', (file) => (file === '/office.js' ? 'answered' : 'silent')],
    ['only office.js comes, the rest is refused', (file) => (file === '/office.js' ? 'answered' : 'refused')],
    ['all but the texts come', (file) => (file.endsWith('office_strings.js') ? 'refused' : 'answered')],
    ['all but the client of Excel come', (file) => (file.includes('excel-web') ? 'refused' : 'answered')],
  ])('%s: a text stands at once, and later the host to allow', async (_, fateOf) => {
    const page = await pages.open('taskpane.html', fateOf);
    await page.getByText('Apertura in corso…').waitFor();
    expect(await sentence(page).isVisible()).toBe(false);
    await later(page);
    expect(await sentence(page).isVisible()).toBe(true);
    await page.context().close();
  });

  it('office.js is refused: the pane says so', async () => {
    const page = await pages.open('taskpane.html', () => 'refused');
    await page.getByText('The scripts of Office did not load').last().waitFor();
    expect(await page.locator('#pane').innerText()).toContain(HOST);
    await page.context().close();
  });
});
