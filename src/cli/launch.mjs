/*
 * Starts the command line from one bundle of its sources, which is made on the first run after a change to them and kept with
 * the installed packages. Where nothing may be written there the sources run as they are, which takes longer.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SOURCES = ['cli', 'excel', 'pira', 'workbench'].map((folder) => join(ROOT, 'src', folder));
const MAIN = join(ROOT, 'src/cli/main.ts');
const KEPT = join(ROOT, 'node_modules/.cache/pira-for-excel');

const require = createRequire(import.meta.url);

/** Tells one state of the sources and packages from every other. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  );
  for (const file of [join(ROOT, 'package.json'), join(ROOT, 'package-lock.json'), ...files.sort()]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 20);
}

/** Bundles the sources beside the place where the bundle is to be, and drops those of earlier sources. */
async function makeBundle(path) {
  const { build } = await import('esbuild');
  const beside = `${path}.${process.pid}`;
  mkdirSync(KEPT, { recursive: true });
  await build({
    entryPoints: [MAIN],
    outfile: beside,
    bundle: true,
    // A shorter text is loaded sooner.
    minify: true,
    // What calculates is large and seldom needed, and the client of Excel stays the file that it is.
    external: ['@cj-tech-master/excelts', '@microsoft/office-js', 'docx'],
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  });
  for (const name of readdirSync(KEPT)) if (!name.startsWith(basename(path))) rmSync(join(KEPT, name));
  renameSync(beside, path);
}

const bundle = join(KEPT, `${fingerprint()}.cjs`);
const isBundled =
  existsSync(bundle) ||
  (await makeBundle(bundle).then(
    () => true,
    () => false,
  ));
if (isBundled) require(bundle);
else {
  const { register } = await import('tsx/cjs/api');
  register();
  require(MAIN);
}
