import { join } from 'node:path';

import { type Browser, chromium } from 'playwright-core';

import { buildPage } from '../src/workbench/server/startWorkbench';
import { makeCertificate } from '../src/workbench/server/certificate';
import { type RunningSite, serve } from '../src/workbench/server/serve';
import { resourceAt, WORKBENCH_PATH } from '../src/workbench/server/site';
import { browserOptions } from '../test/e2e/browser';

declare global {
  interface Window {
    /** Milliseconds from the start of a page to its first button that is seen and can be pressed; see watchForButton.js. */
    usableAfter?: number;
  }
}

/** Milliseconds from the opening of a built pane in the workbench to its first usable button; the panes take turns. */
export async function usableAfter(
  folders: readonly string[],
  runs: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const [page, certificate] = await Promise.all([buildPage('.'), makeCertificate()]);
  const browser = await chromium.launch(await browserOptions());
  const sites = new Map<string, RunningSite>();
  const times = new Map<string, number[]>(folders.map((folder) => [folder, []]));
  try {
    for (const addIn of folders) {
      const officeJs = join('node_modules', '@microsoft/office-js/dist');
      const parts = { addIn, officeJs, samples: 'assets/samples', page };
      sites.set(addIn, await serve((path) => resourceAt(path, parts), certificate, 0));
    }
    for (let run = 0; run < runs; run += 1)
      for (const [folder, { origin }] of sites)
        times.get(folder)?.push(await openedIn(browser, origin + WORKBENCH_PATH));
  } finally {
    await browser.close();
    for (const site of sites.values()) await site.close();
  }
  return times;
}

/** In a fresh profile, so that nothing is kept from the run before. */
async function openedIn(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    await context.addInitScript({ path: 'bench/watchForButton.js' });
    const page = await context.newPage();
    await page.goto(address);
    const button = page.frameLocator('.add-in-pane iframe').locator('button:enabled').first();
    await button.waitFor();
    const after = await button.evaluate(
      () => new Promise<number | undefined>((told) => requestAnimationFrame(() => told(window.usableAfter))),
    );
    if (after === undefined) throw new Error('The button was not noticed.');
    return after;
  } finally {
    await context.close();
  }
}
