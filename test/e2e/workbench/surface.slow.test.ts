import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(60_000);

afterAll(() => pages.close());

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page or frame: rule and the places. */
async function violations(target: Page | Frame): Promise<readonly string[]> {
  await target.evaluate(AXE);
  return target.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const results = await axe.run({ iframes: false });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

test('page and pane are accessible in the light theme', async () => {
  const workbench = await pages.open();
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.isIdle();
  await workbench.shows('J31', 'Raggiunto');
  expect(await violations(workbench.page)).toEqual([]);
  expect(await violations(workbench.paneFrame)).toEqual([]);
});

test('the dark theme is accessible too: it darkens page and pane, while the paper stays white', async () => {
  const workbench = await pages.open({ theme: 'dark' });
  const lightness = (background: string): number => Number(/\d+/u.exec(background)?.[0]);
  const background = (element: Element): string => getComputedStyle(element).backgroundColor;
  expect(lightness(await workbench.page.locator('body').evaluate(background))).toBeLessThan(64);
  expect(lightness(await workbench.pane.locator('body').evaluate(background))).toBeLessThan(64);
  expect(lightness(await workbench.page.locator('.grid').evaluate(background))).toBe(255);
  expect(await violations(workbench.page)).toEqual([]);
  expect(await violations(workbench.paneFrame)).toEqual([]);
});

test('everything is done by keyboard alone', async () => {
  const workbench = await pages.open();
  const { page } = workbench;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.locator('.grid').focus();
  await press('Shift+F6');
  await press('Enter');
  await workbench.isIdle();
  await workbench.shows('J32', 'Parzialmente raggiunto');
  await press('Home', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  await workbench.isAt('G32');
  await page.keyboard.type('0,6');
  await press('Enter');
  await workbench.isAt('G33');
  await workbench.shows('G32', '60,0%');
  await press('F6', 'F6');
  await workbench.pane.locator(':focus').waitFor();
});

test('speaks English where Excel does, with the cells in the notation of the workbook', async () => {
  const workbench = await pages.open({ language: 'en' });
  await workbench.pressRibbon('Evaluate objectives');
  await workbench.isIdle();
  await workbench.pane.getByRole('tab', { name: 'Summary' }).waitFor();
  await workbench.shows('G32', '48,0%');
});
