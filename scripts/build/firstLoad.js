const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');

function filesAfter(group, seen = new Set()) {
  if (seen.has(group)) return [];
  seen.add(group);
  return [...group.getFiles(), ...group.childrenIterable].flatMap((each) =>
    typeof each === 'string' ? [each] : filesAfter(each, seen),
  );
}

/** Gzipped bytes of the scripts that each page loads first, and of those that may follow. */
function firstLoad({ entrypoints, outputOptions }) {
  const sizeOf = (name) => {
    const source = readFileSync(join(outputOptions.path, name));
    return { raw: source.length, gzip: gzipSync(source, { level: 9 }).length };
  };
  const sum = (names, unit) => names.reduce((total, name) => total + sizeOf(name)[unit], 0);
  return [...entrypoints].map(([page, entry]) => {
    const isScript = (name) => name.endsWith('.js');
    const first = entry.getFiles().filter(isScript);
    const later = [...new Set(filesAfter(entry))].filter((name) => isScript(name) && !first.includes(name));
    return { page, raw: sum(first, 'raw'), gzip: sum(first, 'gzip'), laterGzip: sum(later, 'gzip') };
  });
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** Tells after a build what each page costs. */
class FirstLoadReport {
  apply(compiler) {
    compiler.hooks.done.tap('FirstLoadReport', ({ compilation }) => {
      for (const { page, raw, gzip, laterGzip } of firstLoad(compilation)) {
        const first = `${kilobytes(raw)} raw, ${kilobytes(gzip)} gzipped`;
        process.stdout.write(`${page}: first load ${first}; later ${kilobytes(laterGzip)} gzipped\n`);
      }
    });
  }
}

module.exports = { FirstLoadReport, firstLoad };
