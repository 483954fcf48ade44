import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../../../src/pira/checks';
import type { Finding, Fix } from '../../../src/pira/checks/finding';
import { onePerCell } from '../../../src/pira/checks/fixes';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import {
  withCells,
  FLAT_TABLE,
  PROGRAMME_12_IN_2024,
  PROGRAMME_16,
  type Rows,
} from '../../support/cleanLayouts';
import { addressOf } from '../../support/plan';
import { rowsFromTsv, sheetFromRows } from '../../support/sheet';

const SEED: Rows = rowsFromTsv(readFileSync(join(__dirname, '../../fixtures/seed/plan-2021.txt'), 'utf8'));

const plans: readonly [string, Rows][] = [
  ['the seed', SEED],
  ['a mission misspelt', withCells([2, 1, '012 - Regolazione del mercati'])],
  ['a programme cut at its end', withCells([3, 1, PROGRAMME_12_IN_2024.slice(0, -12)])],
  ['a programme without code', withCells([3, 1, PROGRAMME_12_IN_2024.slice(6)])],
  [
    'a misspelt mission without code',
    withCells(
      [2, 1, 'Regolazione del mercati'],
      [12, 1, 'Commercio internazionale e internazionalizzazione del sistema produttivo'],
    ),
  ],
  ['a code without name', withCells([12, 1, '016'], [13, 1, '005'])],
  [
    'another spelling',
    withCells([12, 1, '016 - Commercio internazionale e internazionalizzazione del sistema produttivo']),
  ],
  ['a stale header', withCells([16, 5, 'Target 2023'])],
  [
    'a stale header and date',
    withCells([7, 5, 'Target 2023'], [8, 3, 'Data'], [8, 5, 'entro il 31/12/2023']),
  ],
  [
    'a stale date',
    withCells(
      [8, 3, 'Data'],
      [8, 5, 'entro il 31/12/2023'],
      [8, 6, 'entro il 31/12/2025'],
      [8, 7, 'entro il 31/12/2026'],
    ),
  ],
  ['a year in a target', withCells([8, 5, '2024 >= 50'])],
  ['another spelling of a type', withCells([9, 2, 'Indicatori di risultato'])],
  [
    'a decree without its day',
    withCells([1, 0, 'Circolare MiSE n. 148213 del 12/9/2013, D.P.C.M. settembre 2012']),
  ],
  [
    'a flat list with names cut',
    FLAT_TABLE.map((row, index) =>
      index < 2 ? row : row.with(17, '004 - Vigilanza sui mercati e sui prodotti'),
    ),
  ],
  [
    'a flat list with a mission without code',
    FLAT_TABLE.map((row, index) => (index < 2 ? row : row.with(18, 'Regolazione dei mercati'))),
  ],
  ['a programme of another mission', withCells([3, 1, PROGRAMME_16])],
  ['a mission and its programme in one cell', inOneCell('Missione 012 Programma 004')],
  ['a programme and its mission in one cell', inOneCell('Programma 004 della Missione 012')],
];

function inOneCell(text: string): Rows {
  return [
    ['Missione e programma', 'Obiettivo', 'Indicatore', 'Target 2023'],
    [text, 'Vigilanza', 'Ispezioni svolte', '>= 10'],
  ];
}

interface Checked {
  readonly list: readonly Finding[];
  readonly cells: Rows;
}

function check(cells: Rows): Checked {
  const sheet = sheetFromRows('Piano', cells);
  const plan = readPlan([sheet], { year: null });
  return { list: findings(plan, evaluatePlan(plan), [sheet]), cells };
}

function fixed(rows: Rows, fixes: readonly Fix[]): Rows {
  return fixes.reduce<Rows>(
    (cells, { cell, before, after }) =>
      cells.map((row, index) => {
        if (index !== cell.row) return row;
        expect(row[cell.column]).toBe(before);
        return row.with(cell.column, after);
      }),
    rows,
  );
}

function named(list: readonly Finding[]): readonly string[] {
  return list.map(({ rule, place }) => `${rule} ${addressOf(place)}`);
}

/** What a plan may still be told once it is corrected: what it was told before, and what a sentence on a damaged name said beside it. */
function knownFrom(list: readonly Finding[]): ReadonlySet<string> {
  const old = list.flatMap(({ place, message }) =>
    message.it.includes('nei bilanci dello Stato') ? [`old-name ${addressOf(place)}`] : [],
  );
  return new Set([...named(list), ...old]);
}

const single = plans.flatMap(([plan, rows]) => {
  const { list } = check(rows);
  const firsts = new Map(list.toReversed().map((finding) => [finding.rule, finding]));
  return [...firsts.values()]
    .filter(({ fix }) => fix !== null)
    .map((finding) => {
      const name = `${finding.rule} in ${addressOf(finding.place)} of ${plan}`;
      return [name, { rows, list, finding }] as const;
    });
});

test.each(single)('the fix of %s leaves it out and brings nothing new', (_, { rows, list, finding }) => {
  const after = check(fixed(rows, finding.fix === null ? [] : [finding.fix])).list;
  expect(after.map(({ identity }) => identity)).not.toContain(finding.identity);
  const known = knownFrom(list);
  expect(named(after).filter((line) => !known.has(line))).toEqual([]);
});

test.each(plans)('all fixes of %s, taken kind by kind until none is left', (_, rows) => {
  const first = check(rows).list;
  const known = knownFrom(first);
  let current = check(rows);
  for (let round = 0; round < 20; round += 1) {
    const next = current.list.find(({ fix }) => fix !== null);
    if (next === undefined) break;
    current = check(
      fixed(
        current.cells,
        onePerCell(current.list.flatMap(({ rule, fix }) => (rule === next.rule && fix ? [fix] : []))),
      ),
    );
    expect(named(current.list).filter((line) => !known.has(line))).toEqual([]);
  }
  expect(current.list.filter(({ fix }) => fix !== null)).toEqual([]);
});

test.each(plans)('all fixes of %s in one pass, and none is left', (_, rows) => {
  const { list } = check(rows);
  const after = check(fixed(rows, onePerCell(list.flatMap(({ fix }) => fix ?? [])))).list;
  expect(named(after.filter(({ fix }) => fix !== null))).toEqual([]);
});

test('every kind of fix is among those tried', () => {
  const kinds = [...new Set(single.map(([, { finding }]) => finding.rule))].toSorted();
  expect(kinds).toEqual([
    'code-without-name',
    'decree-day',
    'missing-code',
    'missing-number',
    'name-spelling',
    'stale-year',
    'truncated-name',
    'type-spelling',
    'unofficial-name',
    'year-in-target',
  ]);
});
