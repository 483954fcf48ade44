import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

/** A browser program, and what its environment must hold. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const PACKAGE = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin');
const CACHE = join(process.cwd(), 'node_modules/.cache');
const FOLDER = join(CACHE, 'packaged-chromium');
const PROGRAM = join(FOLDER, 'chromium');

/**
 * The Chromium that an npm package ships, with the libraries and the fonts it needs; unpacked once into node_modules. Null
 * where it cannot run: it is for Linux on x64, and has no windows.
 */
export async function packagedBrowser(): Promise<BrowserProgram | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  if (!existsSync(PROGRAM)) await unpack();
  await writeFile(join(FOLDER, 'fonts.conf'), FONTS);
  return {
    executablePath: PROGRAM,
    env: { LD_LIBRARY_PATH: join(FOLDER, 'lib'), FONTCONFIG_FILE: join(FOLDER, 'fonts.conf') },
  };
}

/** Unpacks beside the final place and renames, so that what stands there is whole. */
async function unpack(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(`${FOLDER}-`);
  await pipeline(
    createReadStream(join(PACKAGE, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
  );
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    const input = brotliDecompressSync(await readFile(join(PACKAGE, archive)));
    const { status, stderr } = spawnSync('tar', ['-x', '-C', folder], { input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${archive} of @sparticuz/chromium does not unpack: ${stderr}`);
  }
  await rm(FOLDER, { recursive: true, force: true });
  await rename(folder, FOLDER);
}

/** The fonts of the system where it has any, and that of the package, which stands in for the one of Office's panes. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(FOLDER, 'fonts')}</dir>
  <alias binding="same"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <cachedir>${join(FOLDER, 'fonts-cache')}</cachedir>
</fontconfig>
`;
