import type { Frame } from 'playwright-core';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

jest.setTimeout(60_000);

const pages = new WorkbenchPages();
let workbench: WorkbenchPage;
let frame: Frame;

beforeAll(async () => {
  workbench = await pages.open();
  frame = workbench.paneFrame;
}, 60_000);
afterAll(() => pages.close());

const tab = (name: RegExp) => workbench.pane.getByRole('tab', { name });
const button = (name: RegExp) => workbench.pane.getByRole('button', { name });

/** Anything that a person could want to reach, by the browser's own rules. */
const REACHABLE = 'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]';

/** Presses Tab from the first element of the pane until the focus leaves it; gives what was never reached. */
async function neverReached(): Promise<readonly string[]> {
  await frame.evaluate(() => {
    document.querySelectorAll('[data-reached]').forEach((element) => element.removeAttribute('data-reached'));
    document.querySelector('button')?.focus();
  });
  for (;;) {
    const isNew = await frame.evaluate(() => {
      const focused = document.activeElement;
      if (!document.hasFocus() || focused === null || focused.hasAttribute('data-reached')) return false;
      focused.setAttribute('data-reached', '');
      return focused !== document.body;
    });
    if (!isNew) break;
    await workbench.page.keyboard.press('Tab');
  }
  return frame.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.matches(':disabled') && !element.hasAttribute('data-reached'))
        .map((element) => element.outerHTML.slice(0, 200)),
    REACHABLE,
  );
}

/** Opens what is closed in the view. */
async function openAll(): Promise<void> {
  const closed = workbench.pane.getByRole('tabpanel').locator('button[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Opens what is closed first in the view: where only one stands open at a time. */
async function openFirst(): Promise<void> {
  const closed = workbench.pane.getByRole('tabpanel').locator('button[aria-expanded=false]');
  if ((await closed.count()) > 0) await closed.first().click();
}

const VIEWS: readonly (readonly [string, () => Promise<void>])[] = [
  ['the summary', () => tab(/Sintesi/).click()],
  ['the publications', () => tab(/Pubblica/).click()],
  ['the publications, all other ways open', openAll],
  ['the indicators', () => tab(/Indicatori/).click()],
  ['an explanation', () => workbench.pane.locator('#indicator-1').click()],
  ['the findings', () => tab(/Anomalie/).click()],
  ['the findings, all open', openAll],
  [
    'the form to ignore a finding',
    async () => {
      await workbench.pane.getByRole('tabpanel').locator('li button').nth(1).click();
    },
  ],
  ['more views', () => tab(/Altro/).click()],
  ['the options', () => button(/^Opzioni/).click()],
  ...(['Lettura', 'Raccolta', 'Monitoraggio', 'Confronto e andamento', 'Regole'] as const).flatMap(
    (title): readonly (readonly [string, () => Promise<void>])[] => [
      [
        `the view ${title}`,
        async () => {
          await tab(/Altro/).click();
          await button(new RegExp(`^${title}`, 'u')).click();
          await workbench.pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
        },
      ],
      [`the view ${title}, open`, openFirst],
    ],
  ),
  [
    'a message',
    async () => {
      await button(/^Valuta obiettivi$/).click();
      await workbench.pane.locator('.fui-MessageBar').waitFor();
    },
  ],
];

test.each(VIEWS)('Tab reaches everything, as office.js on the web moves the focus: %s', async (_, enter) => {
  await enter();
  await workbench.pane.getByRole('tabpanel').getByText(/./).first().waitFor();
  expect(await neverReached()).toEqual([]);
});

test('the browser has nothing to complain about', () => {
  expect(pages.complaints).toEqual([]);
});
