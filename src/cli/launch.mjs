/*
 * Starts the command line. One bundle of its sources, made on the first run after a change to them and kept with the
 * installed packages, beside what the engine made of it, starts in a fifth of the time that several hundred files take.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction, constants } from 'node:vm';

const SOURCES = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDERS = ['cli', 'excel', 'pira', 'workbench'];
const LOCK = join(dirname(SOURCES), 'package-lock.json');
const KEPT = join(dirname(SOURCES), 'node_modules', '.cache', 'pira-for-excel');

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : path;
  });
}

/** Tells one state of the sources, under one version of Node, from every other. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const files = FOLDERS.flatMap((folder) => filesIn(join(SOURCES, folder)));
  for (const file of [LOCK, ...files.sort()]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 20);
}

async function bundled() {
  const { build } = await import('esbuild');
  const made = await build({
    entryPoints: [join(SOURCES, 'cli', 'main.ts')],
    bundle: true,
    // What calculates is large and seldom needed, and the client of Excel stays the file that it is.
    external: ['@cj-tech-master/excelts', '@microsoft/office-js'],
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'error',
  });
  return made.outputFiles[0].text;
}

/** Keeps files in the place of those before them. Where packages may not be written, each run makes its own. */
function keep(files) {
  try {
    mkdirSync(KEPT, { recursive: true });
    for (const name of readdirSync(KEPT)) rmSync(join(KEPT, name));
    for (const [path, contents] of Object.entries(files)) {
      writeFileSync(`${path}.${process.pid}`, contents);
      renameSync(`${path}.${process.pid}`, path);
    }
  } catch {
    return;
  }
}

function kept(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

const path = join(KEPT, `${fingerprint()}.cjs`);
const compiledPath = `${path}.compiled`;
const code = kept(path)?.toString() ?? (await bundled());
const cachedData = kept(compiledPath);
const main = compileFunction(code, ['require'], {
  filename: path,
  cachedData,
  produceCachedData: cachedData === undefined,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
if (cachedData === undefined) keep({ [path]: code, [compiledPath]: main.cachedData });
main(createRequire(import.meta.url));
