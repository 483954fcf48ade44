import type { Page } from 'playwright-core';
import { axeViolations } from '../axe';
import { startPaneHarness, type PaneHarness } from './paneHarness';

jest.setTimeout(60_000);

let harness: PaneHarness;
let page: Page;
beforeAll(async () => {
  harness = await startPaneHarness();
}, 60_000);
afterAll(() => harness.close());
beforeEach(async () => {
  page = await harness.open();
});
afterEach(() => page.context().close());

/** The name of what has the focus; "body" where nothing has. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'body';
    return element.getAttribute('aria-label') ?? element.textContent;
  });

const press = async (name: string | RegExp) => {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .focus();
  await page.keyboard.press('Enter');
};

async function toFindings(): Promise<void> {
  await page.getByRole('tab', { name: /Anomalie/ }).click();
  const closed = page.getByRole('tabpanel').locator('button[aria-expanded=false]');
  await page.getByRole('tabpanel').locator('button[aria-expanded]').first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
}

/** What the pane says aloud. */
const said = (text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });

test('a correction leaves the focus at the next finding', async () => {
  await toFindings();
  await press('Correggi F20');
  await said('Corretto in F20.');
  expect(await focused()).toMatch(/F30$/);
});

test('the last correction of its kind leaves the focus in the list', async () => {
  await toFindings();
  await press('Correggi F20');
  await said('Corretto in F20.');
  await press('Correggi F30');
  await said('Corretto in F30.');
  expect(await focused()).not.toBe('body');
  expect(await page.evaluate(() => document.activeElement?.closest('[role=tabpanel]') !== null)).toBe(true);
});

test('corrections of all leave the focus in the list', async () => {
  await toFindings();
  await press('Correggi tutte (2): Anno non aggiornato');
  await said('Corrette 2 celle.');
  expect(await focused()).not.toBe('body');
});

test('all certain corrections at once, looked at first, leave the focus in the pane', async () => {
  await toFindings();
  await press('Correggi tutte le certe (2)');
  expect(await focused()).toBe('Correggi 2 celle');
  await page.keyboard.press('Enter');
  await said('Corrette 2 celle.');
  expect(await focused()).not.toBe('body');
});

test('the guided tour goes on by keyboard through the views, and Escape leaves it', async () => {
  await page.getByRole('tab', { name: 'Altro' }).click();
  await press('Giro guidato');
  await page.getByText('1 di 7 · Sintesi').waitFor();
  expect(await focused()).toBe('Avanti');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('3 di 7 · Indicatori').waitFor();
  expect(await page.getByRole('tab', { selected: true }).textContent()).toMatch(/^Indicatori/);
  expect([await axeViolations(page), await focused()]).toEqual([[], 'Avanti']);
  await page.keyboard.press('Escape');
  await page.getByText('3 di 7 · Indicatori').waitFor({ state: 'detached' });
  expect(await focused()).not.toBe('body');
});

test('a message that is closed leaves the focus in the pane', async () => {
  await press('Valuta obiettivi');
  await page.locator('.fui-MessageBar').waitFor();
  await press('Chiudi');
  await page.locator('.fui-MessageBar').waitFor({ state: 'detached' });
  expect(await focused()).not.toBe('body');
});

test('Escape closes the form, and the focus is where it was opened', async () => {
  await toFindings();
  const ignore = page.getByRole('button', { name: /F20$/ }).last();
  const name = await ignore.getAttribute('aria-label');
  await ignore.focus();
  await page.keyboard.press('Enter');
  await page.locator('form').waitFor();
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key));
  });
  await page.keyboard.press('Escape');
  await page.locator('form').waitFor({ state: 'detached' });
  expect(await focused()).toBe(name);
  expect(await page.locator('body').getAttribute('data-heard')).toBeNull();
});

test('a finding that is ignored, and taken up again, leaves the focus in the list', async () => {
  await toFindings();
  const ignore = page.getByRole('button', { name: /F20$/ }).last();
  await ignore.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nome in delibera');
  await page.keyboard.press('Enter');
  await page.getByText('Motivo: Nome in delibera').waitFor();
  expect(await focused()).toMatch(/F30$/);
  const restored = page.getByRole('tabpanel').getByRole('button').last();
  await restored.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Motivo: Nome in delibera').waitFor({ state: 'detached' });
  expect(await focused()).not.toBe('body');
});

test.each([
  [
    'undo',
    async () => {
      await press('Valuta obiettivi');
      await page.locator('.fui-MessageBar').waitFor();
      await press(/^Annulla/);
    },
  ],
  [
    'cancel',
    async () => {
      await page.evaluate(() => window.harness.setSlow());
      await press('Valuta obiettivi');
      await page.getByRole('progressbar').waitFor();
      await press('Interrompi');
      await page.evaluate(() => window.harness.goOn());
      await page.getByRole('progressbar').waitFor({ state: 'detached' });
    },
  ],
  [
    'the first steps',
    async () => {
      await press('Ho capito');
      await page.getByText('Ho capito').waitFor({ state: 'detached' });
    },
  ],
  [
    'a filter that is cleared',
    async () => {
      await page.getByRole('tab', { name: 'Indicatori' }).click();
      await page.getByLabel('Cerca').fill('niente di tutto questo');
      await page.getByText('Nessun indicatore corrisponde ai filtri.').waitFor();
      await page.getByRole('tabpanel').getByRole('button').last().focus();
      await page.keyboard.press('Enter');
      await page.getByText('5 indicatori').waitFor();
    },
  ],
])('the focus stays in the pane after: %s', async (_, act) => {
  await act();
  expect(await focused()).not.toBe('body');
});
