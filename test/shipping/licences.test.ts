import { readFileSync } from 'node:fs';

import { installedPackages, namedPackages, standsFor } from './licences';

/** Licences under which a public body may pass software on without conditions on its own. */
const FIT = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

const named = namedPackages();
const shipped = installedPackages((isForDevelopment) => !isForDevelopment);

test('every package that may ship is named with the licence that it states, and that licence is fit', () => {
  const wrong = shipped.filter(({ name, licence }) => {
    const row = named.find((one) => standsFor(one, name));
    return row?.licence !== licence || !FIT.has(licence);
  });
  expect(wrong).toEqual([]);
  expect(shipped.length).toBeGreaterThan(20);
});

test('every package that is named is installed to be shipped', () => {
  expect(named.filter((row) => !shipped.some(({ name }) => standsFor(row, name)))).toEqual([]);
});

test('nothing that ships is marked as given up by its publisher', () => {
  expect(shipped.filter(({ isDeprecated }) => isDeprecated)).toEqual([]);
});

test('dependencies are few and fixed to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
    Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
  >;
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(10);
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
  );
  expect(loose).toEqual([]);
});
