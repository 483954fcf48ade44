const { gzipSync } = require('node:zlib');

/** Raw and gzipped bytes of the scripts that each page loads first, by entry. */
function firstLoad(compilation) {
  return [...compilation.entrypoints].map(([page, entry]) => {
    const scripts = entry.getFiles().filter((name) => name.endsWith('.js'));
    const sources = scripts.map((name) => compilation.getAsset(name).source.buffer());
    return {
      page,
      raw: sources.reduce((sum, source) => sum + source.length, 0),
      gzip: sources.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0),
    };
  });
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** Tells after a build what each page costs on its first load. */
class FirstLoadReport {
  apply(compiler) {
    compiler.hooks.done.tap('FirstLoadReport', ({ compilation }) => {
      for (const { page, raw, gzip } of firstLoad(compilation)) {
        process.stdout.write(`first load of ${page}: ${kilobytes(raw)} raw, ${kilobytes(gzip)} gzipped\n`);
      }
    });
  }
}

module.exports = { FirstLoadReport, firstLoad };
