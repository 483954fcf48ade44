import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../../../src/pira/checks';
import type { Finding } from '../../../src/pira/checks/finding';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { CARDS, withCells, FLAT_TABLE, type Rows } from '../../support/cleanLayouts';
import { rowsFromTsv, sheetFromRows } from '../../support/sheet';

const SEED: Rows = rowsFromTsv(readFileSync(join(__dirname, '../../fixtures/seed/plan-2021.txt'), 'utf8'));

/** Two cards with a defect of each kind of place: premise, mission, objective, header, indicator, target. */
const DEFECTIVE: Rows = withCells(
  [1, 0, 'Redatto secondo il D.P.C.M. settembre 2012'],
  [2, 1, '012 - Regolazione del mercati'],
  [6, 4, ''],
  [16, 5, 'Target 2023'],
  [8, 3, ''],
  [9, 5, '<= 10'],
  [9, 6, '<= 10'],
);

function found(rows: Rows, sheetName = 'Piano', at = { row: 0, column: 0 }): readonly Finding[] {
  const sheet = sheetFromRows(sheetName, rows, { at });
  const plan = readPlan([sheet], { year: null });
  return findings(plan, evaluatePlan(plan), [sheet]);
}

function identities(list: readonly Finding[]): readonly string[] {
  return list.map(({ identity }) => identity).toSorted();
}

function withRow(rows: Rows, at: number, row: Rows[number]): Rows {
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

const NEW_INDICATOR = CARDS[8]?.with(0, 'N. imprese nuove assistite') ?? [];

const moves: readonly [string, readonly Finding[]][] = [
  ['on another sheet', found(DEFECTIVE, 'Foglio1')],
  ['further down and to the right', found(DEFECTIVE, 'Piano', { row: 12, column: 2 })],
  ['with a line of text above', found(withRow(DEFECTIVE, 2, ['Approvato dal Consiglio']))],
  ['with an empty row between two cards', found(withRow(DEFECTIVE, 11, []))],
  ['with another indicator above the defective ones', found(withRow(DEFECTIVE, 8, NEW_INDICATOR))],
  [
    'with a second copy of a sound card above',
    found([...DEFECTIVE.slice(0, 2), ...CARDS.slice(11, 20), ...DEFECTIVE.slice(2)]),
  ],
];

test.each(moves)('the cards have the same findings %s', (_, list) => {
  const before = identities(found(DEFECTIVE));
  expect(before.length).toBeGreaterThan(6);
  expect(identities(list)).toEqual(before);
});

test('the seed has the same findings with rows inserted and on another sheet', () => {
  const before = identities(found(SEED));
  expect(identities(found(SEED, 'Altro', { row: 40, column: 3 }))).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
});

test('columns inserted before the target change no identity', () => {
  const defective = FLAT_TABLE.map((row, index) => (index === 2 ? row.with(12, 'molti').with(10, '') : row));
  const wider = defective.map((row, index) => [
    ...row.slice(0, 11),
    index === 1 ? 'Codice indicatore' : '',
    ...row.slice(11),
  ]);
  expect(identities(found(defective))).toHaveLength(2);
  expect(identities(found(wider))).toEqual(identities(found(defective)));
});

test('another text is another finding', () => {
  const [before] = found(withCells([8, 5, 'molti']));
  const [after] = found(withCells([8, 5, 'moltissimi']));
  expect(before?.rule).toBe('unreadable-target');
  expect(after?.rule).toBe('unreadable-target');
  expect(after?.identity).not.toBe(before?.identity);
});
