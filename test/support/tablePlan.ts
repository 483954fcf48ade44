import type { Coded, Field, Indicator, Objective, Plan, Table } from '../../src/pira/plan/plan';
import type { CellValue, Sheet } from '../../src/pira/sheet/sheet';
import type { Measure } from '../../src/pira/expressions/measure';
import type { Target } from '../../src/pira/expressions/target';

/** A row of a table: where it stands, what it is judged by. */
export interface RowSpec {
  readonly row: number;
  readonly target: Target | null;
  readonly measure?: Measure;
  readonly weight?: number;
  readonly unit?: string;
}

export interface TableSpec {
  readonly headerRow: number;
  readonly targetColumn: number;
  readonly actualColumn?: number;
  readonly rows: readonly RowSpec[];
}

const NO_FIELD: Field = { text: '', cell: null };
const NO_CODE: Coded = { code: null, codeCell: null, name: '', nameCell: null };

export const objective = (patch: Partial<Objective> = {}): Objective => ({
  id: 0,
  cell: { sheet: 'Piano', row: 0, column: 0 },
  mission: NO_CODE,
  programme: NO_CODE,
  responsibilityCentre: NO_FIELD,
  number: null,
  numberSource: null,
  code: null,
  printedCode: NO_FIELD,
  title: NO_FIELD,
  description: NO_FIELD,
  activities: NO_FIELD,
  perspective: NO_FIELD,
  stakeholders: NO_FIELD,
  resources: [],
  weight: { value: null, field: NO_FIELD },
  ...patch,
});

export const coded = (code: string): Coded => ({ ...NO_CODE, code });

/** A sheet over rows of values, its first cell at A1; formats by address as `row:column`. */
export function sheetOf(
  rows: readonly (readonly CellValue[])[],
  {
    formats = {},
    ...patch
  }: Partial<Omit<Sheet, 'formats'>> & { readonly formats?: Record<string, string> } = {},
): Sheet {
  const width = Math.max(...rows.map((row) => row.length));
  const whole = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const texts = whole.map((row) => row.map((value) => (typeof value === 'object' ? '' : String(value))));
  return {
    name: 'Piano',
    visible: true,
    firstRow: 0,
    firstColumn: 0,
    values: whole,
    texts,
    formulas: texts,
    formats: whole.map((cells, row) => cells.map((_, column) => formats[`${row}:${column}`] ?? 'General')),
    hiddenRows: new Set(),
    isProtected: false,
    isFiltered: false,
    tables: [],
    ...patch,
  };
}

function indicatorOf(
  id: number,
  table: TableSpec,
  spec: RowSpec,
  year: number | null,
  of: Objective,
): Indicator {
  const cell = { sheet: 'Piano', row: spec.row, column: table.targetColumn };
  return {
    id,
    cell,
    objective: of,
    responsibilityCentre: of.responsibilityCentre,
    parent: null,
    hidden: false,
    code: NO_FIELD,
    name: { text: `Indicatore ${id}`, cell },
    description: NO_FIELD,
    algorithm: NO_FIELD,
    type: NO_FIELD,
    unit: { text: spec.unit ?? '', cell: null },
    source: NO_FIELD,
    weight: { value: spec.weight ?? null, field: NO_FIELD },
    targets: spec.target === null ? [] : [{ year, cell, text: '', reading: spec.target }],
    actuals:
      spec.measure === undefined
        ? []
        : [
            {
              year,
              cell: { ...cell, column: table.actualColumn ?? cell.column + 1 },
              value: null,
              text: '',
              format: 'General',
              measure: spec.measure,
            },
          ],
    bases: [],
    interim: [],
    numerators: [],
    denominators: [],
    evidence: { act: NO_FIELD, date: NO_FIELD, link: NO_FIELD },
    notes: NO_FIELD,
    polarity: NO_FIELD,
    ownStatus: NO_FIELD,
    ownAchievement: NO_FIELD,
  };
}

function tableOf(spec: TableSpec, indicators: readonly number[], year: number | null): Table {
  const column = (field: 'name' | 'target' | 'actual', place: number, own: number | null) => ({
    field,
    column: place,
    year: own,
    header: NO_FIELD,
    own: false,
    by: 'label' as const,
  });
  const rows = spec.rows.map(({ row }) => row);
  return {
    sheet: 'Piano',
    headerRow: spec.headerRow,
    headerFirstRow: spec.headerRow,
    startRow: null,
    year,
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    columns: [
      column('name', 0, null),
      column('target', spec.targetColumn, year),
      ...(spec.actualColumn === undefined ? [] : [column('actual', spec.actualColumn, year)]),
    ],
    indicators,
  };
}

/** A plan on the sheet «Piano», made by hand. */
export function planOf(
  specs: readonly TableSpec[],
  {
    year = 2021,
    objectiveOf = () => objective(),
  }: {
    readonly year?: number | null;
    readonly objectiveOf?: (id: number) => Objective;
  } = {},
): Plan {
  const indicators: Indicator[] = [];
  const tables = specs.map((spec) => {
    const ids = spec.rows.map((row) => {
      const id = indicators.length;
      indicators.push(indicatorOf(id, spec, row, year, objectiveOf(id)));
      return id;
    });
    return tableOf(spec, ids, year);
  });
  return {
    year,
    years: year === null ? [] : [year],
    title: NO_FIELD,
    objectives: [...new Set(indicators.map((indicator) => indicator.objective))],
    indicators,
    tables,
    matrix: null,
    observations: [],
    leftOut: [],
    placements: [],
    decisions: [],
    yearChoices: [],
    corrections: [],
  };
}

export const atLeast = (value: number, unit: 'number' | 'percent' | 'euro' | 'day' = 'number'): Target => ({
  kind: 'threshold',
  operator: '>=',
  value,
  unit,
  assumed: [],
});

export const measured = (value: number): Measure => ({
  kind: 'quantity',
  value,
  unit: 'number',
  notes: [],
});
