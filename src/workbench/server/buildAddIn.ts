import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Builds the add-in into dist as it ships, or what another configuration tells. Rejects with the builder's words where it does not build. */
export async function buildAddIn(root: string, configuration = 'webpack.config.js'): Promise<void> {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const words = ['--config', configuration, '--mode', 'production', '--stats', 'errors-only'];
  const child = spawn(process.execPath, [webpack, ...words], { cwd: root });
  let printed = '';
  const listen = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(printed);
}
