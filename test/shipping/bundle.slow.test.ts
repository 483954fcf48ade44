import { build } from 'esbuild';

import { installedPackages, namedPackages, standsFor } from './licences';

/** The scripts of the pages that are shipped. */
const ENTRIES = ['src/taskpane/main.tsx', 'src/commands/commands.ts', 'src/commands/notice/page.ts'];
const PACKAGE = /^node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/]+)\//u;

/** The packages of which something is in the pages. */
async function bundledPackages(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: ENTRIES,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );
  return [...new Set(used.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []))].sort();
}

test('the pages hold only packages that the page of licences names, none for development, none given up', async () => {
  const bundled = await bundledPackages();
  expect(bundled).toEqual(expect.arrayContaining(['react', 'react-dom', 'fflate']));
  const named = namedPackages();
  expect(bundled.filter((name) => !named.some((row) => standsFor(row, name)))).toEqual([]);
  const installed = installedPackages(() => true);
  const unfit = bundled.filter((name) =>
    installed.every((one) => one.name !== name || one.isForDevelopment || one.isDeprecated),
  );
  expect(unfit).toEqual([]);
}, 60_000);
