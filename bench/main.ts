import { mkdirSync, writeFileSync } from 'node:fs';

import { click } from './click';
import { commandLine } from './commandLine';
import { domain } from './domain';
import { pane } from './pane';
import { lineOf, machine, type Result } from './report';

/** The parts of the bench, in the order in which they run; all of them where none is named. Each gives its results as they come. */
const PARTS: Readonly<Record<string, () => Iterable<Result> | AsyncIterable<Result>>> = {
  domain,
  click,
  'command-line': commandLine,
  pane,
};
const FILE = 'out/bench.json';

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !(name in PARTS));
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}.`);
  console.log(machine());
  mkdirSync('out', { recursive: true });
  const results: Result[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for await (const result of part()) {
      results.push(result);
      console.log(lineOf(result));
    }
    writeFileSync(FILE, `${JSON.stringify({ machine: machine(), results }, null, 2)}\n`);
  }
  console.log(FILE);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
