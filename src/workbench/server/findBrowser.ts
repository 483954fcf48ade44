import { existsSync } from 'node:fs';
import { join } from 'node:path';

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

/**
 * Path of a browser of the Chromium family: CHROME_PATH where it is set, else an installed one; null where there is none.
 * Throws where CHROME_PATH names no file.
 */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = env['CHROME_PATH'] ?? '';
  if (named !== '' && !exists(named)) throw new Error(`CHROME_PATH names no program: ${named}`);
  if (named !== '') return named;
  const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
  const windows = roots.flatMap((root) => WINDOWS_PATHS.map((path) => join(root, path)));
  return [...LINUX_PATHS, ...MAC_PATHS, ...windows].find((path) => exists(path)) ?? null;
}
