/* Bundles the bench as the product is bundled, so that it measures the code as it runs there, and starts it. */
import { spawnSync } from 'node:child_process';

import { build } from 'esbuild';

const BUNDLE = 'out/bench.cjs';

await build({
  entryPoints: ['bench/main.ts'],
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  outfile: BUNDLE,
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, ['--expose-gc', BUNDLE, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
