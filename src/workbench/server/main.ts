import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './findBrowser';
import { openWindow } from './openWindow';
import { startWorkbench } from './startWorkbench';

const ROOT = join(__dirname, '../../..');

function say(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { 'no-open': { type: 'boolean' }, 'no-build': { type: 'boolean' }, port: { type: 'string' } },
  });
  const isBuilt = values['no-build'] === true;
  if (!isBuilt) say('Building the add-in …');
  const port = values.port === undefined ? undefined : Number(values.port);
  const workbench = await startWorkbench(ROOT, { port, isBuilt });
  const { address, certificate } = workbench;
  say(`The workbench is at ${address}`);

  const browser = findBrowser();
  const isAttended = values['no-open'] !== true && (process.env['CI'] ?? '') === '';
  if (isAttended && browser !== null) {
    say('Its window trusts the key made for this run. Closing it, or Ctrl+C, ends the workbench.');
    if (await openWindow(browser, address, certificate)) return workbench.close();
    say('The browser could not open a window.');
  }
  say(
    'Opened by hand, a browser warns of the certificate: it was made for this run and nobody else vouches for it.',
    'Go on to localhost there ("Advanced", "Proceed"). Ctrl+C ends the workbench.',
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
