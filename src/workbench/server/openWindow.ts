import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from './certificate';

/**
 * Opens a window of its own with a fresh profile that trusts just this run's key. Resolves when the window is gone: true
 * where it was closed, false where the browser could not show one.
 */
export async function openWindow(
  browser: string,
  address: string,
  { fingerprint }: Certificate,
): Promise<boolean> {
  const profile = await mkdtemp(join(tmpdir(), 'pira-workbench-'));
  const child = spawn(
    browser,
    [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      '--window-size=1500,900',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
    ],
    { stdio: 'ignore' },
  );
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
