import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { installedPackages, namedPackages, standsFor } from '../../shipping/licences';

interface SourceMap {
  readonly sources: readonly string[];
}

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/u;
const all = installedPackages(() => true);

/** The same pages with source maps, which say what is in the scripts. */
const withMaps = mkdtempSync(join(tmpdir(), 'pira-maps-'));
let maps: readonly string[] = [];
let bundled: readonly string[] = [];

beforeAll(() => {
  const { status } = spawnSync('npm', ['run', 'build', '--', '--env', 'maps', '--output-path', withMaps]);
  expect(status).toBe(0);
  maps = readdirSync(withMaps).filter((name) => name.endsWith('.js.map'));
  bundled = [...new Set(maps.flatMap(packagesIn))].sort();
}, 300_000);
afterAll(() => rmSync(withMaps, { recursive: true }));

function packagesIn(name: string): readonly string[] {
  const { sources } = JSON.parse(readFileSync(join(withMaps, name), 'utf8')) as SourceMap;
  return sources.flatMap((source) => PACKAGE.exec(source)?.[1] ?? []);
}

test('the scripts that ship hold only packages that are named with their licence, none for development', () => {
  const named = namedPackages();
  expect(bundled).toContain('react-dom');
  expect(bundled.filter((name) => !named.some((row) => standsFor(row, name)))).toEqual([]);
  const development = all.filter(({ isForDevelopment }) => isForDevelopment);
  const shipped = all.filter(({ isForDevelopment }) => !isForDevelopment);
  expect(
    bundled.filter(
      (name) => development.some((one) => one.name === name) && !shipped.some((one) => one.name === name),
    ),
  ).toEqual([]);
});

test('what office-js-helpers requires and never uses is not in the scripts', () => {
  expect(bundled.filter((name) => ['core-js', 'rxjs', 'symbol-observable'].includes(name))).toEqual([]);
});

test('no page loads office-js-helpers at first', () => {
  const holding = maps.filter((name) => packagesIn(name).includes('@microsoft/office-js-helpers'));
  expect(holding).toHaveLength(1);
  const pages = readdirSync(withMaps).filter((name) => name.endsWith('.html'));
  const scripts = holding.map((name) => name.replace(/\.map$/u, ''));
  for (const page of pages)
    for (const script of scripts) expect(readFileSync(join(withMaps, page), 'utf8')).not.toContain(script);
});

test('nothing else is deployed than pages, scripts, icons, style sheets, the sample and the manifest: no source maps', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const expected =
    /^(?:[\w-]+\.html|[\w-]+\.[0-9a-f]{8}\.js(?:\.LICENSE\.txt)?|[\w-]+\.png|(?:page|help)\.css|pira-2021-consuntivo\.xlsx|manifest\.xml)$/u;
  expect(files.filter((name) => !expected.test(name))).toEqual([]);
});
