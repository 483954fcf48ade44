import { cellAddress, type CellRef } from '../../src/pira/sheet/address';
import type { ColumnField } from '../../src/pira/lexicon/labels/roles';
import type {
  ActualCell,
  BaseCell,
  Coded,
  Column,
  Field,
  Indicator,
  Matrix,
  Objective,
  Plan,
  Table,
  TargetCell,
} from '../../src/pira/plan/plan';
import type { Observation } from '../../src/pira/plan/observation';
import type { CellValue, Sheet } from '../../src/pira/sheet/sheet';
import type { Measure } from '../../src/pira/expressions/measure';
import type { Operator, Target, Unit } from '../../src/pira/expressions/target';

/** A plan made by hand, without the reader: every text stands in a cell of its one sheet. */
export interface TargetSpec {
  readonly year: number | null;
  readonly text: string;
  readonly reading: Target;
}

export interface ActualSpec {
  readonly year: number | null;
  readonly text: string;
  readonly measure: Measure;
}

export interface IndicatorSpec {
  readonly name: string;
  readonly description: string;
  readonly algorithm: string;
  readonly type: string;
  readonly unit: string;
  readonly source: string;
  readonly polarity: string;
  readonly weight: { readonly text: string; readonly value: number | null };
  readonly targets: readonly TargetSpec[];
  readonly actuals: readonly ActualSpec[];
  readonly bases: readonly { readonly year: number; readonly text: string; readonly value: CellValue }[];
  readonly notes: string;
  readonly ownStatus: string;
  /** What stands in our own columns Scostamento, Grado di raggiungimento and Stato. */
  readonly results: readonly [variance: CellValue, achievement: CellValue, status: CellValue];
}

export interface ObjectiveSpec {
  readonly mission: readonly [code: string | null, name: string];
  readonly programme: readonly [code: string | null, name: string];
  readonly centre: string;
  readonly number: number | null;
  readonly numberSource: Objective['numberSource'];
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly activities: string;
  readonly stakeholders: string;
  readonly resources: readonly number[];
  readonly indicators: readonly IndicatorSpec[];
}

export interface PlanSpec {
  readonly year: number | null;
  readonly title: string;
  readonly premise: string;
  readonly objectives: readonly ObjectiveSpec[];
  readonly matrix: readonly (readonly [
    mission: string,
    number: number | null,
    code: string,
    title: string,
  ])[];
  readonly observations: readonly Observation[];
}

const NO_FIELD: Field = { text: '', cell: null };
export const SHEET = 'PIRA 2021';

const COLUMNS: readonly (readonly [ColumnField, number, boolean])[] = [
  ['name', 0, false],
  ['description', 1, false],
  ['algorithm', 2, false],
  ['type', 3, false],
  ['unit', 4, false],
  ['source', 5, false],
  ['weight', 6, false],
  ['base', 7, false],
  ['target', 8, false],
  ['actual', 11, false],
  ['notes', 12, false],
  ['status', 13, false],
  ['variance', 14, true],
  ['achievement', 15, true],
  ['status', 16, true],
];
const COLUMN_COUNT = 17;
const TARGETS_FROM = 8;
const MATRIX_ROWS = 2;
const FIRST_OBJECTIVE_ROW = 2 + MATRIX_ROWS;

class Grid {
  readonly rows: CellValue[][] = [];

  put(row: number, column: number, value: CellValue): CellRef {
    while (this.rows.length <= row) this.rows.push(Array<CellValue>(COLUMN_COUNT).fill(null));
    const cells = this.rows[row];
    if (cells !== undefined && value !== '') cells[column] = value;
    return { sheet: SHEET, row, column };
  }

  field(row: number, column: number, text: string): Field {
    const cell = this.put(row, column, text);
    return { text, cell: text === '' ? null : cell };
  }

  sheet(): Sheet {
    const map = <T>(of: (value: CellValue) => T): T[][] => this.rows.map((row) => row.map(of));
    return {
      name: SHEET,
      visible: true,
      firstRow: 0,
      firstColumn: 0,
      values: map((value) => value),
      texts: map((value) => (typeof value === 'object' ? '' : String(value))),
      formats: map(() => 'General'),
      formulas: map((value) => (typeof value === 'object' ? '' : String(value))),
      hiddenRows: new Set(),
      isProtected: false,
      isFiltered: false,
      tables: [],
    };
  }
}

function codedAt(grid: Grid, row: number, [code, name]: readonly [string | null, string]): Coded {
  grid.put(row, 0, code ?? '');
  const codeCell = code === null ? null : { sheet: SHEET, row, column: 0 };
  return { code, codeCell, name, nameCell: grid.field(row, 1, name).cell };
}

function indicatorAt(
  grid: Grid,
  row: number,
  id: number,
  objective: Objective,
  spec: IndicatorSpec,
): Indicator {
  const field = (column: number, text: string): Field => grid.field(row, column, text);
  const put = (column: number, value: CellValue): CellRef => grid.put(row, column, value);
  spec.results.forEach((value, index) => put(14 + index, value));
  return {
    id,
    cell: { sheet: SHEET, row, column: TARGETS_FROM },
    objective,
    responsibilityCentre: objective.responsibilityCentre,
    parent: null,
    hidden: false,
    code: NO_FIELD,
    name: field(0, spec.name),
    description: field(1, spec.description),
    algorithm: field(2, spec.algorithm),
    type: field(3, spec.type),
    unit: field(4, spec.unit),
    source: field(5, spec.source),
    polarity: { text: spec.polarity, cell: null },
    weight: { value: spec.weight.value, field: field(6, spec.weight.text) },
    bases: spec.bases.map((base): BaseCell => ({
      ...base,
      header: '',
      format: 'General',
      cell: put(7, base.text),
    })),
    targets: spec.targets.map((one, at): TargetCell => ({ ...one, cell: put(TARGETS_FROM + at, one.text) })),
    actuals: spec.actuals.map((one): ActualCell => ({
      ...one,
      value: one.text,
      format: 'General',
      cell: put(11, one.text),
    })),
    interim: [],
    numerators: [],
    denominators: [],
    evidence: { act: NO_FIELD, date: NO_FIELD, link: NO_FIELD },
    notes: field(12, spec.notes),
    ownStatus: field(13, spec.ownStatus),
    ownAchievement: NO_FIELD,
  };
}

function objectiveAt(grid: Grid, row: number, id: number, spec: ObjectiveSpec): Objective {
  const titleRow = row + 3;
  const title = grid.field(titleRow, 0, spec.title);
  return {
    id,
    cell: { sheet: SHEET, row: titleRow, column: 0 },
    mission: codedAt(grid, row, spec.mission),
    programme: codedAt(grid, row + 1, spec.programme),
    responsibilityCentre: grid.field(row + 2, 1, spec.centre),
    number: spec.number,
    numberSource: spec.numberSource,
    code: null,
    title,
    description: grid.field(titleRow, 1, spec.description),
    activities: grid.field(titleRow, 2, spec.activities),
    perspective: NO_FIELD,
    stakeholders: grid.field(titleRow, 3, spec.stakeholders),
    printedCode: grid.field(titleRow, 4, spec.code),
    resources: spec.resources.map((amount, index) => ({
      year: spec.resources.length === 1 ? null : 2021 + index,
      amount,
      cell: grid.put(titleRow, 5 + index, amount),
    })),
    weight: { value: null, field: NO_FIELD },
  };
}

function tableAt(headerRow: number, indicators: readonly Indicator[]): Table {
  const columns = COLUMNS.map(([field, column, own]): Column => {
    return { field, column, own, year: null, header: { text: field, cell: null }, by: 'label' };
  });
  return {
    sheet: SHEET,
    headerRow,
    headerFirstRow: headerRow,
    startRow: null,
    year: null,
    firstRow: headerRow + 1,
    lastRow: headerRow + indicators.length,
    columns,
    indicators: indicators.map(({ id }) => id),
  };
}

function matrixAt(grid: Grid, row: number, spec: PlanSpec['matrix']): Matrix | null {
  if (spec.length === 0) return null;
  return {
    sheet: SHEET,
    missions: [],
    programmes: [],
    entries: spec.map(([mission, number, code, title], index) => ({
      mission,
      programme: null,
      number,
      code: grid.field(row + index, 0, code),
      title: grid.field(row + index, 1, title),
      responsibilityCentre: NO_FIELD,
    })),
  };
}

/** The plan and the sheet it stands on. Title in A1, premise in A2; the matrix from row 3; objectives from row 5 or below it. */
export function planOf(spec: PlanSpec): { readonly plan: Plan; readonly sheets: readonly Sheet[] } {
  const grid = new Grid();
  const title = grid.field(0, 0, spec.title);
  grid.put(1, 0, spec.premise);
  const matrix = matrixAt(grid, 2, spec.matrix);
  let row = FIRST_OBJECTIVE_ROW + Math.max(0, spec.matrix.length - MATRIX_ROWS);
  const objectives: Objective[] = [];
  const indicators: Indicator[] = [];
  const tables: Table[] = [];
  for (const objectiveSpec of spec.objectives) {
    const objective = objectiveAt(grid, row, objectives.length, objectiveSpec);
    objectives.push(objective);
    const headerRow = row + 4;
    const own = objectiveSpec.indicators.map((indicatorSpec, index) =>
      indicatorAt(grid, headerRow + 1 + index, indicators.length + index, objective, indicatorSpec),
    );
    indicators.push(...own);
    tables.push(tableAt(headerRow, own));
    row = headerRow + 1 + own.length;
  }
  const years = new Set(indicators.flatMap(({ targets }) => targets.map(({ year }) => year)));
  const plan: Plan = {
    year: spec.year,
    years: [...years].filter((year) => year !== null).sort((a, b) => a - b),
    title,
    objectives,
    indicators,
    tables,
    matrix,
    leftOut: [],
    placements: [],
    decisions: [],
    yearChoices: [],
    corrections: [],
    observations: spec.observations,
  };
  return { plan, sheets: [grid.sheet()] };
}

/** A threshold with nothing assumed. */
export function threshold(operator: Operator, value: number, unit: Unit): Target {
  return { kind: 'threshold', operator, value, unit, assumed: [] };
}

/** One text and reading for each of the years 2021 to 2023. */
export function everyYear(text: string, reading: Target): readonly TargetSpec[] {
  return [2021, 2022, 2023].map((year) => ({ year, text, reading }));
}

/** A1 address of a place. */
export function addressOf({ row, column }: CellRef): string {
  return cellAddress(row, column);
}
