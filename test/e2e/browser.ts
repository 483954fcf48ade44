import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findBrowser } from '../../src/workbench/server/findBrowser';
import { type BrowserProgram, packagedBrowser } from './packagedBrowser';

/** The pages under test are our own, on this machine: no sandbox is missed where root or a container allows none. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const NOT_INSTALLED =
  'These tests drive a real browser and found none. Install Google Chrome, Microsoft Edge or Chromium ' +
  '(Debian, Ubuntu: "apt-get install chromium"; macOS: "brew install --cask google-chrome"; Windows has Edge), ' +
  'or set CHROME_PATH to the program of one.';

/** Where the browser that all tests share can be reached; set while they run. */
export const SHARED_BROWSER = 'PIRA_TEST_BROWSER';

/**
 * How to start a browser without a window and without traffic of its own: an installed one, else one from an npm package.
 * Rejects with what to install.
 */
export async function browserOptions(
  flags: readonly string[] = [],
  preferred: BrowserProgram | null = null,
): Promise<LaunchOptions> {
  const program = preferred ?? installed() ?? (await packagedBrowser());
  if (program === null) throw new Error(NOT_INSTALLED);
  const { executablePath, env } = program;
  return { executablePath, env: { ...process.env, ...env }, args: [...FLAGS, ...flags], headless: true };
}

function installed(): BrowserProgram | null {
  const executablePath = findBrowser();
  return executablePath === null ? null : { executablePath, env: {} };
}

/** The browser that the tests share, else one of its own. */
export async function launchBrowser(): Promise<Browser> {
  const shared = process.env[SHARED_BROWSER];
  return shared === undefined ? chromium.launch(await browserOptions()) : chromium.connect(shared);
}
