import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import packageFile from '../../package.json';

/** What a fast test may not need: a browser, or LibreOffice. */
const ONLY_SLOW = /from '(?:playwright-core|[./\w]*\/(?:libreOffice|e2e\/\w+))'/u;
const A_TEST = /^\s*(?:test|it|describe)(?:\.\w+)*[(`<]/mu;

/** The files that Jest runs for some projects, else for all. */
function listed(...projects: readonly string[]): readonly string[] {
  const choice = projects.length === 0 ? [] : ['--selectProjects', ...projects];
  const jest = require.resolve('jest/bin/jest');
  const printed = execFileSync(process.execPath, [jest, '--listTests', '--json', ...choice], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const files: unknown = JSON.parse(printed);
  return Array.isArray(files) ? files.map(String).sort() : [];
}

const sources = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => resolve(join('test', path)));
const withTests = sources.filter((path) => A_TEST.test(readFileSync(path, 'utf8'))).sort();

const fast = listed('unit');
const slow = listed('slow', 'e2e');
const all = listed();

test('every file that holds tests runs in one tier, and nothing is lost', () => {
  expect(all).toEqual(withTests);
  expect([...fast, ...slow].sort()).toEqual(all);
  expect(fast.filter((path) => path.endsWith('.slow.test.ts'))).toEqual([]);
  expect(slow.filter((path) => !path.endsWith('.slow.test.ts'))).toEqual([]);
});

test('no fast test needs a browser or LibreOffice', () => {
  expect(fast.filter((path) => ONLY_SLOW.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test('npm test runs the fast tier, npm run test:full all tiers, and .ci/run both', () => {
  const script = readFileSync('scripts/test.mjs', 'utf8');
  expect(script).toContain("const FAST = 'npx jest --maxWorkers=100% --selectProjects unit';");
  expect(script).toContain("const ALL = 'npx jest --maxWorkers=100%';");
  expect([packageFile.scripts.test, packageFile.scripts['test:full']]).toEqual([
    'node scripts/test.mjs',
    'node scripts/test.mjs --full',
  ]);
  const steps = readFileSync('.ci/run', 'utf8').split('\n');
  expect(steps).toEqual(expect.arrayContaining(['npm ci && npm test', 'npm run test:full -- --slow']));
});
