/** Writes into the documents what the product says and prints now. Run: npm run documents */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

import { filledCommands } from './commands';
import { filledManual } from './manual';

async function write(path: string, text: string): Promise<void> {
  const options = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...options, filepath: path }));
  console.log(path);
}

async function fillDocuments(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pira-documents-'));
  await write('README.md', await filledCommands(readFileSync('README.md', 'utf8'), folder));
  await write('docs/manuale.md', filledManual(readFileSync('docs/manuale.md', 'utf8')));
  rmSync(folder, { recursive: true });
}

void fillDocuments();
