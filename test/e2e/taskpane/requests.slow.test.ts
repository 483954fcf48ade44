import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';

import { OFFICE_CDN } from '../../../scripts/build/contentSecurityPolicy';
import { mediaType } from '../../../src/workbench/server/headers';
import { launchBrowser } from '../browser';

/** As Excel on the web tells a page where it is. */
const IN_EXCEL = '_host_Info=Excel$Web$16.00$it-IT$$$$0';
const OFFICE_JS = 'node_modules/@microsoft/office-js/dist';

let server: Server;
let browser: Browser;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = `dist${(request.url ?? '/').replace(/\?.*$/u, '')}`;
    const isThere = existsSync(path);
    response.writeHead(isThere ? 200 : 404, { 'content-type': mediaType(path) });
    response.end(isThere ? readFileSync(path) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The test server has no port.');
  address = `http://127.0.0.1:${bound.port}`;
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

interface Seen {
  readonly requests: readonly string[];
  /** What the page's own policy kept it from. */
  readonly breaches: readonly string[];
}

/** Opens a page exactly as it ships, with Microsoft's address answered from the published package. */
async function visit(name: string, use: (page: Page) => Promise<void>): Promise<Seen> {
  const context = await browser.newContext();
  const requests: string[] = [];
  const breaches: string[] = [];
  try {
    const page = await context.newPage();
    await page.route(`${OFFICE_CDN}/lib/1/hosted/**`, (route) => {
      const path = new URL(route.request().url()).pathname.replace('/lib/1/hosted', OFFICE_JS);
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
    });
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (/Content.Security.Policy/iu.test(message.text())) breaches.push(message.text());
    });
    await page.goto(`${address}/${name}?${IN_EXCEL}`);
    await use(page);
    return { requests, breaches };
  } finally {
    await context.close();
  }
}

test.each<[string, (page: Page) => Promise<void>]>([
  ['taskpane.html', (page) => page.waitForFunction(() => 'Excel' in window).then(() => undefined)],
  ['commands.html', (page) => page.waitForFunction(() => 'Excel' in window).then(() => undefined)],
  ['notice.html', (page) => page.waitForFunction(() => 'Office' in window).then(() => undefined)],
  ['support.html', (page) => page.getByText('PIRA per Excel').first().waitFor()],
])(
  '%s, as it ships, runs under its own policy and asks nobody but its own address and office.js',
  async (name, use) => {
    const { requests, breaches } = await visit(name, use);
    const asked = new Set(requests.map((url) => new URL(url).origin));
    expect([...asked].filter((origin) => origin !== address && origin !== OFFICE_CDN)).toEqual([]);
    expect(requests.length).toBeGreaterThan(1);
    expect(breaches).toEqual([]);
  },
  60_000,
);

test('the policy keeps a script from sending anything elsewhere, and from being written into the page', async () => {
  const { breaches } = await visit('taskpane.html', async (page) => {
    await page.waitForFunction(() => 'Office' in window);
    const outcomes = await page.evaluate(async () => {
      const sent = await fetch('https://example.org/?x=1').then(
        () => 'sent',
        () => 'kept',
      );
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://example.org/x.png';
      document.body.append(image);
      return [sent, document.title === 'taken' ? 'run' : 'not run'];
    });
    expect(outcomes).toEqual(['kept', 'not run']);
  });
  expect(breaches.length).toBeGreaterThanOrEqual(2);
}, 60_000);
