import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAddIn } from './buildAddIn';
import { buildPage } from './buildPage';
import { makeCertificate } from './certificate';
import { findBrowser } from './findBrowser';
import { openWindow } from './openWindow';
import { serve } from './serve';
import { WORKBENCH_PATH } from './site';

const ROOT = join(__dirname, '../../..');
const DEFAULT_PORT = 3000;

function say(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { 'no-open': { type: 'boolean' }, 'no-build': { type: 'boolean' }, port: { type: 'string' } },
  });
  if (values['no-build'] !== true) say('Building the add-in …');
  const [page, certificate] = await Promise.all([
    buildPage(ROOT),
    makeCertificate(),
    values['no-build'] === true ? null : buildAddIn(ROOT),
  ]);
  const folders = {
    addIn: join(ROOT, 'dist'),
    officeJs: join(ROOT, 'node_modules/@microsoft/office-js/dist'),
    samples: join(ROOT, 'assets/samples'),
    page,
  };
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  const site = await serve(folders, certificate, port).catch((error: unknown) => {
    if (values.port !== undefined || !isTaken(error)) throw error;
    return serve(folders, certificate, 0);
  });
  const address = site.origin + WORKBENCH_PATH;
  say(`The workbench is at ${address}`);

  const browser = findBrowser();
  const isAttended = values['no-open'] !== true && (process.env['CI'] ?? '') === '';
  if (isAttended && browser !== null) {
    say('Its window trusts the key made for this run. Closing it, or Ctrl+C, ends the workbench.');
    if (await openWindow(browser, address, certificate)) return site.close();
    say('The browser could not open a window.');
  }
  say(
    'Opened by hand, a browser warns of the certificate: it was made for this run and nobody else vouches for it.',
    'Go on to localhost there ("Advanced", "Proceed"). Ctrl+C ends the workbench.',
  );
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
