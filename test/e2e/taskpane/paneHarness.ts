import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { CONTENT_SECURITY_POLICY, OFFICE_CDN } from '../../../scripts/build/contentSecurityPolicy';
import { launchBrowser } from '../browser';

/** What to open the pane with. */
export interface PaneSetting {
  readonly language?: 'it-IT' | 'en-US';
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly problem?: string;
  /** Excel is a program, not a page in a browser. */
  readonly isDesktop?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** The pane alone in a real browser, with a fake workbook behind it and the policy that ships. */
export interface PaneHarness {
  open(setting?: PaneSetting): Promise<Page>;
  /** What the browser complained about, such as breaches of the content security policy. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** As large as Excel's pane on a screen of 1366 x 768. */
const PANE = { width: 350, height: 378 };

async function paneScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/taskpane/harness/main.tsx'],
    bundle: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}

function paneHtml(): string {
  return readFileSync('src/taskpane/taskpane.html', 'utf8')
    .replace('<%= htmlWebpackPlugin.options.policy %>', CONTENT_SECURITY_POLICY)
    .replace('<%= htmlWebpackPlugin.options.officeScript %>', 'office.js')
    .replaceAll('<%= htmlWebpackPlugin.options.officeHost %>', new URL(OFFICE_CDN).host)
    .replace('</head>', '<script defer src="pane.js"></script></head>');
}

async function serve(files: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    const body = files.get(path);
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function openPage(browser: Browser, address: string, setting: PaneSetting): Promise<Page> {
  const { language = 'it-IT', theme, forcedColors = false, problem, isDesktop, width, height } = setting;
  const context = await browser.newContext({
    viewport: { width: width ?? PANE.width, height: height ?? PANE.height },
    colorScheme: 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const query = new URLSearchParams({
    language,
    ...(theme && { theme }),
    ...(problem && { problem }),
    ...(isDesktop && { desktop: '' }),
  });
  await page.goto(`${address}/?${query}`);
  await page.getByRole('tab').first().waitFor();
  return page;
}

export async function startPaneHarness(): Promise<PaneHarness> {
  const files = new Map([
    ['/', paneHtml()],
    ['/pane.js', await paneScript()],
    ['/office.js', ''],
    ['/assets/page.css', readFileSync('assets/page.css', 'utf8')],
    ['/favicon.ico', ''],
  ]);
  const server = await serve(files);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    complaints,
    open: async (setting = {}) => {
      const page = await openPage(browser, `http://127.0.0.1:${address.port}`, setting);
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', ({ message }) => complaints.push(message));
      return page;
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
