/** Jest transform: TypeScript to CommonJS with the same compiler that the bundle and the command line use. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync } = require('esbuild');

const OWN_SOURCE = readFileSync(__filename, 'utf8');

module.exports = {
  /** A change of this file makes what Jest has kept out of date, too. */
  getCacheKey(source, path, { configString }) {
    return createHash('sha256').update([OWN_SOURCE, source, path, configString].join('\0')).digest('hex');
  },
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      // Jest's sandbox cannot load modules on demand; they are required instead.
      supported: { 'dynamic-import': false },
      jsx: 'automatic',
      sourcemap: true,
      sourcefile: path,
    });
    return { code, map };
  },
};
