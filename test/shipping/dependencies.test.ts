import { readFileSync } from 'node:fs';

import packageFile from '../../package.json';
import lock from '../../package-lock.json';
import known from './advisories.json';

interface LockedPackage {
  readonly version?: string;
  readonly hasInstallScript?: boolean;
}

const packages = Object.entries(lock.packages as Readonly<Record<string, LockedPackage>>)
  .filter(([path]) => path !== '')
  .map(([path, facts]) => ({ ...facts, name: path.slice(path.lastIndexOf('node_modules/') + 13) }));

type Version = readonly [number, number, number];

/** The three numbers of a version; a version before a release counts as that release. */
function versionOf(text: string): Version {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/u.exec(text) ?? [];
  if (patch === undefined) throw new Error(`${text} is no version.`);
  return [Number(major), Number(minor), Number(patch)];
}

function compare(one: Version, other: Version): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** Whether a version lies in a range such as ">=2.0.0 <2.0.4 || 3.1.0". */
function isIn(version: string, range: string): boolean {
  return range.split('||').some((part) =>
    part
      .trim()
      .split(/\s+/u)
      .every((limit) => {
        const [, sign, bound = ''] = /^(>=|<=|<|>|=?)(\S+)$/u.exec(limit) ?? [];
        const difference = compare(versionOf(version), versionOf(bound));
        if (sign === '>=') return difference >= 0;
        if (sign === '<=') return difference <= 0;
        if (sign === '<') return difference < 0;
        return sign === '>' ? difference > 0 : difference === 0;
      }),
  );
}

test.each([
  ['2.0.3', '>=2.0.0 <2.0.4', true],
  ['2.0.4', '>=2.0.0 <2.0.4', false],
  ['1.9.9', '>=2.0.0 <2.0.4 || <1.10.0', true],
  ['10.0.0', '<9.0.0', false],
  ['4.4.2', '4.4.2', true],
  ['4.4.3', '4.4.2', false],
  ['2.0.4', '>2.0.4', false],
  ['2.0.4', '<=2.0.4', true],
])('%s in %s: %j', (version, range, expected) => {
  expect(isIn(version, range)).toBe(expected);
});

test('no installed version has a known weakness', () => {
  const weak = packages.flatMap(({ name, version = '' }) =>
    known.advisories
      .filter((advisory) => advisory.package === name && isIn(version, advisory.versions))
      .map(({ id, what }) => `${name} ${version}: ${what} (${id})`),
  );
  expect(weak).toEqual([]);
});

test('the list of weaknesses says its day, and where each was seen, and speaks of packages that are installed', () => {
  expect(new Date(known.asOf).toISOString().slice(0, 10)).toBe(known.asOf);
  const threads = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:pull|issues)\/\d+$/u;
  expect(known.advisories.filter(({ seen }) => !threads.test(seen))).toEqual([]);
  const names = new Set(packages.map(({ name }) => name));
  expect(known.advisories.filter((advisory) => !names.has(advisory.package))).toEqual([]);
});

test('every script that a package would run when it is installed is denied by name, with the reason', () => {
  const withScript = [...new Set(packages.flatMap((one) => (one.hasInstallScript === true ? one.name : [])))];
  const denied = Object.entries(packageFile.allowScripts).flatMap(([name, isAllowed]) =>
    isAllowed ? [] : name,
  );
  expect(denied.sort()).toEqual(withScript.sort());
  const section = readFileSync('docs/licences.md', 'utf8').split('\n## Scripts that packages')[1] ?? '';
  const explained = [...section.matchAll(/^\| `([^`]+)` +\| [^|]{20,}\| [^|]{20,}\|$/gmu)].map(
    ([, name]) => name,
  );
  expect(explained).toEqual(withScript);
});
