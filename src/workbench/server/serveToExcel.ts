import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildAddIn } from './buildAddIn';
import { serve } from './serve';
import { addInFile } from './site';
import { showSeconds } from './showSeconds';

/*
 * Serves the add-in to a real Excel on this machine, at the address that manifest.xml names. Excel trusts only a key that
 * the system trusts: the one that Microsoft's own tool makes and installs.
 */

const ROOT = join(__dirname, '../../..');
const PORT = 3000;
const KEYS = join(homedir(), '.office-addin-dev-certs');
const NO_KEY = `There is no development key in ${KEYS}. Make one that this system trusts, once a month:

  npx office-addin-dev-certs install

and start again. docs/in-excel.md says what to do where that fails.`;
const NEXT = `Tell Excel about it once:

  Windows, Mac: npx office-addin-dev-settings register dist/manifest.xml, then start Excel
  on the web:   Home > Add-ins > More add-ins > My add-ins > Upload my add-in > dist/manifest.xml

docs/in-excel.md has the known failures, docs/real-excel-acceptance.md what must be seen. Ctrl+C ends.`;

async function readKey(): Promise<{ readonly key: string; readonly cert: string } | null> {
  try {
    const [key, cert] = await Promise.all(
      ['localhost.key', 'localhost.crt'].map((name) => readFile(join(KEYS, name), 'utf8')),
    );
    return key === undefined || cert === undefined ? null : { key, cert };
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  const certificate = await readKey();
  if (certificate === null) throw new Error(NO_KEY);
  await showSeconds('Building the add-in', buildAddIn(ROOT));
  const site = await serve((path) => addInFile(path, join(ROOT, 'dist')), certificate, PORT);
  process.stdout.write(`The add-in is at ${site.origin}\n${NEXT}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
