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
export function converted(file: Uint8Array, to: 'xlsx' | 'pdf' | 'csv'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'pira-libreoffice-'));
  try {
    const source = join(folder, 'source.xlsx');
    writeFileSync(source, file);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const out = join(folder, 'out');
    const run = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        to === 'csv' ? TEXTS : to,
        '--outdir',
        out,
        source,
      ],
      { encoding: 'utf8' },
    );
    if (run.error && 'code' in run.error && run.error.code === 'ENOENT') throw new Error(NOT_INSTALLED);
    if (run.status !== 0) throw new Error(`LibreOffice could not convert the workbook: ${run.stderr}`);
    return new Uint8Array(readFileSync(join(out, `source.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
