import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { OFFICE_CDN } from '../../../scripts/build/contentSecurityPolicy';
import { mediaType } from '../../../src/workbench/server/headers';
import { launchBrowser } from '../browser';

/** As Excel on the web tells a page where it is. */
const IN_EXCEL = '_host_Info=Excel$Web$16.00$it-IT$$$$0';
const OFFICE_JS = 'node_modules/@microsoft/office-js/dist';

/** What becomes of a script of office.js: answered from the published package, refused, or never answered. */
export type Fate = 'answered' | 'refused' | 'silent';

/** The pages exactly as they ship, in a browser, with Microsoft's address answered on this machine. */
export interface ShippedPages {
  readonly address: string;
  /** Opens a page; `fateOf` says what becomes of each file of office.js. Close its context in the end. */
  open(name: string, fateOf?: (file: string) => Fate, prepare?: (page: Page) => void): Promise<Page>;
  close(): Promise<void>;
}

export async function startShippedPages(): Promise<ShippedPages> {
  const server = createServer((request, response) => {
    const path = `dist${(request.url ?? '/').replace(/\?.*$/u, '')}`;
    const isThere = existsSync(path);
    response.writeHead(isThere ? 200 : 404, { 'content-type': mediaType(path) });
    response.end(isThere ? readFileSync(path) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The test server has no port.');
  const address = `http://127.0.0.1:${bound.port}`;
  const browser = await launchBrowser();
  return {
    address,
    open: async (name, fateOf = () => 'answered', prepare = () => undefined) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.route(`${OFFICE_CDN}/lib/1/hosted/**`, (route) => {
        const file = new URL(route.request().url()).pathname.replace('/lib/1/hosted', '');
        const fate = fateOf(file);
        if (fate === 'silent') return;
        if (fate === 'refused') return route.abort();
        const path = `${OFFICE_JS}${file}`;
        return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
      });
      prepare(page);
      await page.goto(`${address}/${name}?${IN_EXCEL}`, { waitUntil: 'commit' });
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
