import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellRef } from '../../../src/pira/sheet/address';
import { cellAddress } from '../../../src/pira/sheet/address';
import { serialOf } from '../../../src/pira/sheet/day';
import type { Field, Plan } from '../../../src/pira/plan/plan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { Sheet } from '../../../src/pira/sheet/sheet';
import { rowsFromTsv, sheetFromRows } from '../../support/sheet';
import published from '../../fixtures/seed/expected-reading.json';
import type { CellInput } from '../../support/sheet';

interface Expected {
  readonly year: number;
  readonly objectives: readonly {
    readonly row: number;
    readonly mission: string;
    readonly programme: string | null;
    readonly number: number;
    readonly titleStartsWith: string;
    readonly perspective: string;
    readonly stakeholdersStartWith: string;
  }[];
  readonly indicators: readonly {
    readonly row: number;
    readonly mission: string;
    readonly programme: string | null;
    readonly objectiveRow: number;
    readonly nameStartsWith: string;
    readonly unit: string;
    readonly type?: string;
    readonly source: string;
    readonly target: { readonly cell: string; readonly text: string; readonly reading: object };
  }[];
  readonly reclassification: Readonly<Record<string, readonly string[]>>;
}

const fixture = (name: string): string => readFileSync(join(__dirname, '../../fixtures/seed', name), 'utf8');
const expected: Expected = published;
const rows = rowsFromTsv(fixture('plan-2021.txt'));

/** Where a cell of the document has gone: its row and column there give its sheet, row and column here. */
type Moved = (row: number, column: number) => CellRef;

const placeOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${cellAddress(row, column)}`;
const columnOf = (address: string): number => address.charCodeAt(0) - 'A'.charCodeAt(0);

function startsAs(field: Field, start: string): string {
  return start === '' ? field.text : field.text.slice(0, start.length);
}

function expectSeed(plan: Plan, moved: Moved, text = (printed: string) => printed): void {
  expect(plan.year).toBe(expected.year);
  expect(plan.years).toEqual([expected.year]);
  const objectives = plan.objectives.map((objective) => ({
    cell: placeOf({ ...objective.cell, column: 0 }),
    mission: objective.mission.code,
    programme: objective.programme.code,
    number: objective.number,
    perspective: objective.perspective.text,
  }));
  const wanted = expected.objectives.map((objective) => ({
    cell: placeOf({ ...moved(objective.row - 1, 0), column: 0 }),
    mission: objective.mission,
    programme: objective.programme,
    number: objective.number,
    perspective: objective.perspective,
  }));
  const byCell = (a: { cell: string }, b: { cell: string }): number => (a.cell < b.cell ? -1 : 1);
  expect(objectives.toSorted(byCell)).toEqual(wanted.toSorted(byCell));
  for (const one of expected.objectives) {
    const cell = moved(one.row - 1, 0);
    const objective = plan.objectives.find((o) => o.cell.sheet === cell.sheet && o.cell.row === cell.row);
    expect(startsAs(objective?.title ?? { text: '', cell: null }, one.titleStartsWith)).toBe(
      one.titleStartsWith,
    );
    expect(objective?.stakeholders.text).toMatch(new RegExp(`^${one.stakeholdersStartWith}`));
    expect(objective?.description.text.length).toBeGreaterThan(40);
    expect(objective?.responsibilityCentre.text).toMatch(/^(Segretario|Area|Ufficio)/);
  }
  expect(plan.indicators).toHaveLength(expected.indicators.length);
  for (const one of expected.indicators) {
    const target = moved(one.row - 1, columnOf(one.target.cell));
    const indicator = plan.indicators.find(
      ({ cell }) => cell.sheet === target.sheet && cell.row === target.row,
    );
    const objective = moved(one.objectiveRow - 1, 0);
    expect({
      row: one.row,
      objective: indicator && placeOf({ ...indicator.objective.cell, column: 0 }),
      mission: indicator?.objective.mission.code,
      programme: indicator?.objective.programme.code,
      name: indicator && startsAs(indicator.name, one.nameStartsWith),
      unit: indicator?.unit.text,
      source: indicator?.source.text.startsWith(one.source),
      targets: indicator?.targets.map(({ year, cell, text: printed }) => [year, placeOf(cell), printed]),
    }).toEqual({
      row: one.row,
      objective: placeOf({ ...objective, column: 0 }),
      mission: one.mission,
      programme: one.programme,
      name: one.nameStartsWith,
      unit: one.unit,
      source: true,
      targets: [[2021, placeOf(target), text(one.target.text)]],
    });
    if (one.type !== undefined) expect([one.row, indicator?.type.text]).toEqual([one.row, one.type]);
    expect(indicator?.targets[0]?.reading).toMatchObject(one.target.reading);
  }
  const missions = new Map(Object.entries(expected.reclassification));
  for (const [mission, numbers] of missions)
    expect(plan.objectives.filter((o) => o.mission.code === mission).map((o) => String(o.number))).toEqual(
      numbers,
    );
}

const read = (...sheets: Sheet[]): Plan => readPlan(sheets, { year: null });

describe('the plan of 2021 as it was published', () => {
  test('as pasted text', () => {
    const plan = read(sheetFromRows('PIRA', rows));
    expectSeed(plan, (row, column) => ({ sheet: 'PIRA', row, column }));
    expect(plan.title.text).toBe('Piano degli Indicatori dei Risultati Attesi di Bilancio P.I.R.A.');
    expect(plan.matrix?.entries).toHaveLength(9);
    expect(plan.matrix?.missions.map(({ code }) => code)).toEqual(['011', '012', '016', '032']);
    expect(plan.matrix?.programmes.map(({ code }) => code)).toEqual(['005', '004', '005', null]);
    expect(plan.tables).toHaveLength(9);
  });

  test('in another corner of the sheet', () => {
    const plan = read(sheetFromRows('Foglio1', rows, { at: { row: 12, column: 3 } }));
    expectSeed(plan, (row, column) => ({ sheet: 'Foglio1', row: row + 12, column: column + 3 }));
  });

  test('with a blank row after every row', () => {
    const plan = read(
      sheetFromRows(
        'PIRA',
        rows.flatMap((row) => [row, []]),
      ),
    );
    expectSeed(plan, (row, column) => ({ sheet: 'PIRA', row: row * 2, column }));
  });

  test('with a blank row before every block and a blank column before the second', () => {
    const from = [27, 34, 41, 54, 78];
    const before = (row: number): number => from.filter((first) => first <= row).length;
    const wider = rows.map(([first = '', ...others]) => [first, '', ...others]);
    const plan = read(
      sheetFromRows(
        'PIRA',
        wider.flatMap((row, i) => (from.includes(i) ? [[], row] : [row])),
      ),
    );
    expectSeed(plan, (row, column) => ({
      sheet: 'PIRA',
      row: row + before(row),
      column: column === 0 ? 0 : column + 1,
    }));
  });

  test('with one mission a sheet', () => {
    const starts = [0, 24, 46, 54, 78];
    const names = ['Copertina', 'Missione 11', 'Missione 16', 'Missione 32', 'Missione 12'];
    const sheets = starts.map((start, i) => sheetFromRows(names[i] ?? '', rows.slice(start, starts[i + 1])));
    expectSeed(read(...sheets), (row, column) => {
      const i = starts.findLastIndex((start) => start <= row);
      return { sheet: names[i] ?? '', row: row - (starts[i] ?? 0), column };
    });
  });

  test('with typed dates and percentages', () => {
    const typed = rows.map((row) =>
      row.map((text): CellInput => {
        const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
        if (year !== undefined)
          return { value: serialOf(`${year}-${month ?? ''}-${day ?? ''}`), text, format: 'dd/mm/yyyy' };
        if (text === '100%') return { value: 1, text, format: '0%' };
        return /^(?:2021|1[126]|32)$/.test(text) ? Number(text) : text;
      }),
    );
    expectSeed(read(sheetFromRows('PIRA', typed)), (row, column) => ({ sheet: 'PIRA', row, column }));
  });
});
