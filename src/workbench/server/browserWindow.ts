import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from './certificate';

/** A browser window of this run. */
export interface WorkbenchWindow {
  /** Settles when it is gone: true where it was closed, false where the browser could not show one. */
  readonly closed: Promise<boolean>;
  /** Takes the window away; asked for once more, without waiting for the browser to agree. */
  close(): void;
}

/**
 * Opens a window of its own, with a fresh profile that trusts just this run's key and is removed with it. All in one step, so
 * that no signal falls between the profile and whoever removes it.
 */
export function openWindow(
  browser: string,
  address: string,
  { fingerprint }: Certificate,
  isRoot: boolean,
): WorkbenchWindow {
  const profile = mkdtempSync(join(tmpdir(), 'pira-workbench-'));
  const child = spawn(browser, windowArguments(address, profile, fingerprint, isRoot), { stdio: 'ignore' });
  let isEnded = false;
  const removeProfile = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 3 });
  return {
    closed: waitForClose(child)
      .finally(removeProfile)
      .then((isSound) => isSound || isEnded),
    close: () => {
      child.kill(isEnded ? 'SIGKILL' : 'SIGTERM');
      isEnded = true;
    },
  };
}

/**
 * How the window is started. It reaches this machine only, whatever a workbook or a page says. Chromium gives root no
 * sandbox: root's window goes without, and has nothing foreign to keep out. `--test-type` spares the person the bar that
 * warns of these flags.
 */
export function windowArguments(
  address: string,
  profile: string,
  fingerprint: string,
  isRoot: boolean,
): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${fingerprint}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    '--test-type',
    '--window-size=1500,900',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

function waitForClose(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
