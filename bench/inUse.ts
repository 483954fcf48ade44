import { type Frame, type Page, chromium } from 'playwright-core';

import { startWorkbench } from '../src/workbench/server/startWorkbench';
import { saveBook } from '../src/workbench/xlsx/saveBook';
import { browserOptions } from '../test/e2e/browser';
import { type Figure, figureOf } from './measure';
import { against, type Result } from './report';
import { workbookOf } from './workbook';

const SIZES = [18, 300, 5_000] as const;
const RUNS = 5;
/** Between two entries, as between those of a person: changes that follow sooner are gathered on purpose. */
const PAUSE_MS = 1_000;
const TABS = ['Sintesi', 'Indicatori', 'Anomalie'] as const;
/** The column of actuals in a plan of the bench that is a list, and the first row below its header. */
const ACTUALS = 'L';
const FIRST_ROW = 3;

/**
 * The built pane with plans of several sizes: its views are opened, and actuals are typed while each stands open. Beside
 * them, how long an empty pane takes to its first button on the same machine.
 */
export async function* inUse(empty: Figure): AsyncGenerator<Result> {
  const site = await startWorkbench('.', { port: 0, isBuilt: true });
  const browser = await chromium.launch(await browserOptions());
  try {
    for (const size of SIZES) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(site.address);
      await openPlan(page, size);
      let row = FIRST_ROW;
      for (const tab of TABS) {
        const opened: number[] = [];
        const answered: number[] = [];
        for (let run = 0; run < RUNS; run += 1) {
          await openView(paneOf(page), 'Altro');
          opened.push(await openView(paneOf(page), tab));
          const told = await typeActual(page, `${ACTUALS}${row++}`);
          if (told !== null) answered.push(told);
        }
        for (const [what, times] of [
          [`${tab} opened`, opened],
          [`an actual answered in ${tab}`, answered],
        ] as const) {
          const figure = figureOf(times);
          yield {
            what: `${what}, ${size} indicators`,
            unit: 'ms',
            figure,
            ...against('an empty pane', figure, empty),
          };
        }
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

function paneOf(page: Page): Frame {
  const found = page.frames().find((frame) => frame.url().includes('/taskpane.html'));
  if (found === undefined) throw new Error('The pane is closed.');
  return found;
}

async function openPlan(page: Page, size: number): Promise<void> {
  const pane = page.frameLocator('.add-in-pane iframe');
  await pane.getByRole('tab').first().waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'piano.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(saveBook(workbookOf('list', size))),
  });
  await page.getByText('piano.xlsx').waitFor();
  await pane
    .getByText(new RegExp(`\\b${size} indicatori`, 'u'))
    .first()
    .waitFor({ timeout: 300_000 });
}

/** Milliseconds from the click on a tab to the frame in which its view is drawn. */
function openView(pane: Frame, name: string): Promise<number> {
  return pane.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) =>
          textContent.startsWith(wanted),
        );
        if (tab === undefined) {
          reject(new Error(wanted));
          return;
        }
        const start = performance.now();
        tab.click();
        const timer = setInterval(() => {
          const panel = document.querySelector('[role=tabpanel]');
          if (panel?.getAttribute('aria-labelledby') !== tab.id || panel.textContent === '') return;
          clearInterval(timer);
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
      }),
    name,
  );
}

/**
 * Milliseconds from the Enter that ends an entry to the frame in which the pane has told of it; null where it says the same
 * as before, which nothing shows.
 */
async function typeActual(page: Page, address: string): Promise<number | null> {
  await page.waitForTimeout(PAUSE_MS);
  await page.locator('.address input').fill(address);
  await page.keyboard.press('Enter');
  await page.keyboard.type('7');
  const answer = await paneOf(page).evaluateHandle(() => ({
    time: new Promise<number | null>((resolve) => {
      setTimeout(() => resolve(null), 5_000);
      const seen = new MutationObserver(() => {
        if (![...document.querySelectorAll('[role=status]')].some((said) => said.textContent !== '')) return;
        seen.disconnect();
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
      });
      for (const said of document.querySelectorAll('[role=status]'))
        seen.observe(said, { subtree: true, childList: true, characterData: true });
    }),
  }));
  const start = performance.timeOrigin + performance.now();
  await page.keyboard.press('Enter');
  const end = await answer.evaluate(({ time }) => time);
  return end === null ? null : end - start;
}
