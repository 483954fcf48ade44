// `npm test`: the types beside the fast tests, so that two cores have work from the first second.
// `npm run test:full`: all checks, every test, then the property tests once more from a random seed. What that finds is
// printed with its seed and becomes a case of its own; it does not turn the run red, which nobody could then repeat.
// `npm run test:full -- --slow`: the same without what `npm test` runs, for a machine that has just run that.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CHECKS = 'npm run --silent check';
const TYPES = 'npm run --silent typecheck';
const STYLE = 'npm run --silent lint && npm run --silent format';
const FAST = 'npx jest --maxWorkers=100% --selectProjects unit';
const ALL = 'npx jest --maxWorkers=100%';
const SLOW = 'npx jest --maxWorkers=100% --selectProjects slow e2e';
const LARGEST_SEED = 2 ** 31;

/** Runs a command to its end; what it prints is shown at once, or in one piece when it has ended. */
function run(command, { showsAtOnce = true, env = {} } = {}) {
  const out = showsAtOnce ? 'inherit' : 'pipe';
  const program = spawn(command, {
    shell: true,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
  });
  const printed = [];
  for (const stream of [program.stdout, program.stderr]) stream?.on('data', (piece) => printed.push(piece));
  return new Promise((resolve) => {
    program.on('close', (code) => {
      if (printed.length > 0) console.log(`\n${Buffer.concat(printed).toString().trimEnd()}\n`);
      resolve(code === 0);
    });
  });
}

/** The test files that draw their inputs from a seed. */
function propertyTests() {
  return readdirSync('test', { recursive: true })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join('test', path).replaceAll('\\', '/'))
    .filter((path) => readFileSync(path, 'utf8').includes('support/fastCheck'));
}

async function fastTier() {
  const [types, tests] = await Promise.all([run(TYPES, { showsAtOnce: false }), run(FAST)]);
  return { Types: types, 'Fast tests': tests };
}

async function fullTier(withFast) {
  const seed = String(randomInt(LARGEST_SEED));
  const again = `npx jest --selectProjects unit slow --runTestsByPath ${propertyTests().join(' ')}`;
  const results = withFast
    ? { 'Types, lint and format': await run(CHECKS), 'All tests': await run(ALL) }
    : { 'Lint and format': await run(STYLE), 'Slow tests': await run(SLOW) };
  const found = !(await run(again, { env: { PIRA_RANDOM_SEED: seed } }));
  console.log(
    `Property tests with PIRA_RANDOM_SEED=${seed}: ${found ? 'a case was FOUND: add it to the tests' : 'nothing found'}`,
  );
  return results;
}

const results = await (process.argv.includes('--full')
  ? fullTier(!process.argv.includes('--slow'))
  : fastTier());
for (const [name, passed] of Object.entries(results))
  console.log(`${name}: ${passed ? 'passed' : 'FAILED (see above)'}`);
process.exitCode = Object.values(results).every(Boolean) ? 0 : 1;
