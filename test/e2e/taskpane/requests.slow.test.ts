import type { Page } from 'playwright-core';

import { OFFICE_CDN } from '../../../scripts/build/contentSecurityPolicy';
import { startShippedPages, type ShippedPages } from './shippedPages';

let pages: ShippedPages;

beforeAll(async () => {
  pages = await startShippedPages();
}, 60_000);

afterAll(() => pages.close());

interface Seen {
  readonly requests: readonly string[];
  /** What the page's own policy kept it from. */
  readonly breaches: readonly string[];
}

/** Opens a page exactly as it ships, with Microsoft's address answered from the published package. */
async function visit(name: string, use: (page: Page) => Promise<void>): Promise<Seen> {
  const requests: string[] = [];
  const breaches: string[] = [];
  const page = await pages.open(name, undefined, (opened) => {
    opened.on('request', (request) => requests.push(request.url()));
    opened.on('console', (message) => {
      if (/Content.Security.Policy/iu.test(message.text())) breaches.push(message.text());
    });
  });
  try {
    await page.waitForLoadState();
    await use(page);
    return { requests, breaches };
  } finally {
    await page.context().close();
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
    expect([...asked].filter((origin) => origin !== pages.address && origin !== OFFICE_CDN)).toEqual([]);
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
