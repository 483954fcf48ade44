import { type CellValue, NOT_CALCULATED, type Row, type Sheet } from '../../pira/sheet/sheet';

/** The four blocks of a sheet's cells, with the place of their first cell. */
export type CellBlocks = Pick<
  Sheet,
  'firstRow' | 'firstColumn' | 'values' | 'texts' | 'formats' | 'formulas'
>;

export const CELL_PROPERTIES = 'rowIndex,columnIndex,values,text,formulas,numberFormat,valueTypes';

export const NO_CELLS: CellBlocks = {
  firstRow: 0,
  firstColumn: 0,
  values: [],
  texts: [],
  formats: [],
  formulas: [],
};

/** The cells of a loaded range; null where Excel gave none because there are too many. */
export function cellsOf(range: Excel.Range): CellBlocks | null {
  const values = gridOf(range.values);
  const texts = gridOf(range.text);
  const formulas = gridOf(range.formulas);
  const formats = gridOf(range.numberFormat);
  const types = gridOf(range.valueTypes);
  if (values === null || texts === null || formulas === null || formats === null || types === null)
    return null;
  const once = internTexts();
  const kept = values.map((row, down) =>
    row.map((plain, right) => {
      const value = cellValue(plain, types[down]?.[right]);
      return typeof value === 'string' ? once(value) : value;
    }),
  );
  /** Most cells are texts, which Excel answers three times. */
  const textsOf = (rows: Row<unknown>[]): string[][] =>
    rows.map((row, down) => {
      const same = kept[down];
      return row.map((text, right) => {
        const value = same?.[right];
        if (value === NOT_CALCULATED && textOf(text) === '') return NOT_CALCULATED.error;
        return typeof value === 'string' && value === text ? value : once(textOf(text));
      });
    });
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    values: kept,
    texts: textsOf(texts),
    formats: formats.map((row) => row.map((format) => once(textOf(format)))),
    formulas: textsOf(formulas),
  };
}

/** Keeps equal texts once: a plan repeats its missions and units in every row. */
function internTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before === undefined) known.set(text, text);
    return before ?? text;
  };
}

/** About what Excel's answer with these cells weighs: their texts, and what JSON and the kinds of values add. */
export function answerBytes({ values, texts, formulas, formats }: CellBlocks): number {
  const BESIDES = 6;
  let bytes = 0;
  for (const block of [values, texts, formulas, formats])
    for (const row of block) for (const cell of row) bytes += textOf(cell).length + BESIDES;
  return bytes;
}

/** Rows of a loaded block; null where Excel answered null. */
export function gridOf(block: unknown): Row<unknown>[] | null {
  return Array.isArray(block) ? block.map(rowOf) : null;
}

function rowOf(row: unknown): Row<unknown> {
  const cells: Row<unknown> = Array.isArray(row) ? row : [];
  return cells;
}

/** A value as the domain knows it: null for an empty cell, an error by its code. */
export function cellValue(value: unknown, type?: unknown): CellValue {
  // Excel calculates what it opens; only a workbook opened without Excel can have formulas without a result.
  if (type === 'Unknown') return NOT_CALCULATED;
  if (value === '' || value === null || value === undefined) return null;
  if (type === 'Error') return { error: textOf(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);
}

/** A value, formula or format as text; "" for none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The cells of two neighbouring runs of columns, which have the same rows, as one. */
export function joinColumns(left: CellBlocks, right: CellBlocks): CellBlocks {
  const joined = <T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[]): T[][] =>
    a.map((row, down) => [...row, ...(b[down] ?? [])]);
  return {
    ...left,
    values: joined(left.values, right.values),
    texts: joined(left.texts, right.texts),
    formats: joined(left.formats, right.formats),
    formulas: joined(left.formulas, right.formulas),
  };
}

/** The cells of neighbouring runs of rows, from top to bottom, as one. */
export function joinRows(runs: readonly CellBlocks[]): CellBlocks {
  const [first] = runs;
  if (first === undefined) return NO_CELLS;
  return {
    ...first,
    values: runs.flatMap(({ values }) => values),
    texts: runs.flatMap(({ texts }) => texts),
    formats: runs.flatMap(({ formats }) => formats),
    formulas: runs.flatMap(({ formulas }) => formulas),
  };
}
