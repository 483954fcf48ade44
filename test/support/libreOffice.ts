import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NOT_INSTALLED =
  'LibreOffice Calc is not installed: install the package libreoffice-calc (Debian: apt-get install libreoffice-calc), so that the command soffice is found, and run the tests again.';

/** The first sheet as texts with tabs between, in UTF-8, as its cells show them in LibreOffice's own language. */
const TEXTS = 'csv:Text - txt - csv (StarCalc):9,34,76';

/** What LibreOffice makes of a workbook file: opened, formulas without a result calculated, saved as another type. */
export function convertFile(file: Uint8Array, to: 'xlsx' | 'pdf' | 'csv'): Uint8Array {
  return savedAs({ name: 'source.xlsx', bytes: file }, to, ['--convert-to', to === 'csv' ? TEXTS : to]);
}

/** The formulas that LibreOffice finds in a text whose cells are divided by any of some signs, and evaluates. */
export function formulasOfText(text: string, separators: string): readonly string[] {
  const codes = Array.from(separators, (sign) => sign.charCodeAt(0)).join('/');
  const filter = `Text - txt - csv (StarCalc):${codes},34,76,1,,1040,false,true,false,false,false,0,true`;
  const bytes = savedAs({ name: 'source.csv', bytes: new TextEncoder().encode(text) }, 'fods', [
    `--infilter=${filter}`,
    '--convert-to',
    'fods',
  ]);
  return [...new TextDecoder().decode(bytes).matchAll(/table:formula="([^"]*)"/gu)].map(
    ([, one = '']) => one,
  );
}

function savedAs(
  file: { readonly name: string; readonly bytes: Uint8Array },
  to: string,
  options: readonly string[],
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'pira-libreoffice-'));
  try {
    const source = join(folder, file.name);
    writeFileSync(source, file.bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const out = join(folder, 'out');
    const run = spawnSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', ...options, '--outdir', out, source],
      { encoding: 'utf8' },
    );
    if (run.error && 'code' in run.error && run.error.code === 'ENOENT') throw new Error(NOT_INSTALLED);
    if (run.status !== 0) throw new Error(`LibreOffice could not convert the file: ${run.stderr}`);
    return new Uint8Array(readFileSync(join(out, `source.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
