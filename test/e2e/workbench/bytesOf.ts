import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';

/** What a download holds. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'pira-download-'));
  const path = join(folder, 'saved');
  await download.saveAs(path);
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return bytes;
}
