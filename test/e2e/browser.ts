import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const LINUX_PATHS = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
];

function windowsCandidates(env: NodeJS.ProcessEnv): string[] {
  const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
  return roots.flatMap((root) => WINDOWS_PATHS.map((path) => join(root, path)));
}

/**
 * Path of a Chromium-based browser: CHROME_PATH, else an installed Chrome, Edge or Chromium.
 * Throws with what to install where there is none.
 */
export function browserPath(env: NodeJS.ProcessEnv = process.env, exists = existsSync): string {
  const named = env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (exists(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  const candidates = [...LINUX_PATHS, ...MAC_PATHS, ...windowsCandidates(env)];
  const found = candidates.find((path) => exists(path));
  if (found !== undefined) return found;
  throw new Error(
    'These tests drive a real browser and found none. Install Google Chrome, Microsoft Edge or Chromium ' +
      '(Debian, Ubuntu: "apt-get install chromium"; macOS: "brew install --cask google-chrome"; Windows has Edge), ' +
      'or set CHROME_PATH to the program of one.',
  );
}

/** Starts the installed browser without a window and without traffic of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}
