import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Builds the add-in into dist as it ships. Rejects with the builder's words where it does not build. */
export async function buildAddIn(root: string): Promise<void> {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const child = spawn(process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-only'], {
    cwd: root,
  });
  let words = '';
  const listen = (chunk: Buffer): void => {
    words += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(words);
}
