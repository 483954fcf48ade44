import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../src/workbench/server/findBrowser';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Where the browser that all tests share can be reached; set while they run. */
export const SHARED_BROWSER = 'PIRA_TEST_BROWSER';

/** How to start the installed browser: without a window and without traffic of its own. Throws with what to install. */
export function browserOptions(flags: readonly string[] = []): {
  readonly executablePath: string;
  readonly args: string[];
} {
  const executablePath = findBrowser();
  if (executablePath !== null) return { executablePath, args: [...FLAGS, ...flags] };
  throw new Error(
    'These tests drive a real browser and found none. Install Google Chrome, Microsoft Edge or Chromium ' +
      '(Debian, Ubuntu: "apt-get install chromium"; macOS: "brew install --cask google-chrome"; Windows has Edge), ' +
      'or set CHROME_PATH to the program of one.',
  );
}

/** The browser that the tests share, else one of its own. */
export function launchBrowser(): Promise<Browser> {
  const shared = process.env[SHARED_BROWSER];
  return shared === undefined ? chromium.launch(browserOptions()) : chromium.connect(shared);
}
