import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { namesOfCode } from '../../../src/pira/catalogue/catalogueNames';
import { matchName } from '../../../src/pira/catalogue/matchName';
import { MISSION_NAMES } from '../../../src/pira/catalogue/missions';
import { spellingKey } from '../../../src/pira/catalogue/nameKey';
import { officialName } from '../../../src/pira/catalogue/officialName';
import { PROGRAMME_NAMES } from '../../../src/pira/catalogue/programmes';
import { programmeCodeFor } from '../../../src/pira/catalogue/codeOfName';

/**
 * Missions and programmes as the State's open data print them, year by year (MEF - RGS, OpenBDAP, CC-BY 4.0): budget
 * laws 2011-2018, budget bill 2019, year-end accounts 2020-2025, budget law 2026.
 */
const PRINTED = readFileSync(join(__dirname, 'stateBudgets.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [year = '', mission = '', programme = '', name = ''] = line.split('\t');
    return { year: Number(year), mission, programme: programme === '' ? null : programme, name };
  });

/** The one misprint of the source. */
const corrected = (name: string): string => name.replace('Polititica', 'Politica');

test('the list has every year from 2011 to 2026', () => {
  const years = new Set(PRINTED.map(({ year }) => year));
  expect([...years]).toEqual(Array.from({ length: 16 }, (_, at) => 2011 + at));
});

test.each(PRINTED)('$year $mission-$programme is known by its name', ({ year, mission, programme, name }) => {
  const official = officialName(mission, programme, year);
  expect(spellingKey(official?.label.name ?? '')).toBe(spellingKey(corrected(name)));
  expect(official?.lastRead).toBeNull();
  expect(matchName(name, namesOfCode(mission, programme)).map(({ kind }) => kind)).toEqual(
    name === corrected(name) ? ['same'] : ['misspelt'],
  );
  if (programme !== null) expect(programmeCodeFor(mission, name)).toBe(programme);
});

test('no name is held that no list prints, and none begins or ends in another year', () => {
  const held = [...MISSION_NAMES, ...PROGRAMME_NAMES].map(
    ({ mission, programme, from, readUntil, name }) =>
      `${mission}-${programme ?? ''} ${from} ${readUntil} ${spellingKey(name)}`,
  );
  const printed = new Map<string, { from: number; to: number; line: string }>();
  for (const { year, mission, programme, name } of PRINTED) {
    const line = `${mission}-${programme ?? ''}`;
    const key = `${line} ${spellingKey(corrected(name))}`;
    const known = printed.get(key);
    printed.set(key, {
      from: Math.min(known?.from ?? year, year),
      to: Math.max(known?.to ?? year, year),
      line,
    });
  }
  const expected = [...printed].map(([key, { from, to, line }]) => {
    // The list of missions ends where that of their programmes does; the names of missions have never changed.
    const until = line.endsWith('-') ? 2026 : to;
    return `${line} ${from} ${until} ${key.slice(line.length + 1)}`;
  });
  expect(held.toSorted()).toEqual(expected.toSorted());
});
