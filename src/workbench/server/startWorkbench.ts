import { join, basename } from 'node:path';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { buildAddIn } from './buildAddIn';
import { type Certificate, makeCertificate } from './certificate';
import { type FindResource, serve } from './serve';
import { resourceAt, WORKBENCH_PATH } from './site';

export interface StartOptions {
  /** Undefined for the usual one, or any other where that is taken; 0 for any. */
  readonly port: number | undefined;
  /** dist is up to date. */
  readonly isBuilt: boolean;
}

export interface RunningWorkbench {
  readonly address: string;
  readonly certificate: Certificate;
  close(): Promise<void>;
}

const USUAL_PORT = 3000;

/** Builds the add-in and the page that stands in for Excel, and serves both. Rejects where something does not build. */
export async function startWorkbench(
  root: string,
  { port, isBuilt }: StartOptions,
): Promise<RunningWorkbench> {
  const [page, certificate] = await Promise.all([
    buildPage(root),
    makeCertificate(),
    isBuilt ? null : buildAddIn(root),
  ]);
  const folders = {
    addIn: join(root, 'dist'),
    officeJs: join(root, 'node_modules/@microsoft/office-js/dist'),
    samples: join(root, 'assets/samples'),
    page,
  };
  const find: FindResource = (path) => resourceAt(path, folders);
  const site = await serve(find, certificate, port ?? USUAL_PORT).catch((error: unknown) => {
    if (port !== undefined || !isTaken(error)) throw error;
    return serve(find, certificate, 0);
  });
  return { address: site.origin + WORKBENCH_PATH, certificate, close: () => site.close() };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

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
