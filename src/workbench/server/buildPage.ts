import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the workbench's page into memory: its files by name. */
export async function buildPage(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = join(root, 'src/workbench/browser');
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.tsx')],
    outdir: join(root, 'out/workbench'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'file', '.woff2': 'file' },
    write: false,
  });
  const files = new Map<string, Uint8Array>();
  for (const { path, contents } of outputFiles) files.set(basename(path), contents);
  files.set('index.html', await readFile(join(folder, 'index.html')));
  files.set('manifest.xml', await readFile(join(root, 'manifest.xml')));
  return files;
}
