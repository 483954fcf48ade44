import fc from '../../../support/fastCheck';
import { sheetFromRows } from '../../../support/sheet';

/** A row of a sheet with a name of its own, by which a test knows it again. */
export interface TestRow {
  readonly id: string;
  readonly cells: readonly (string | null)[];
}

/** A sheet while it is edited: its name, its rows, and what each column once was. */
export interface Edited {
  readonly name: string;
  readonly rows: readonly TestRow[];
  readonly columns: readonly string[];
}

export type Edit = (sheet: Edited) => Edited;

export const sheetOf = ({ name, rows }: Edited) =>
  sheetFromRows(
    name,
    rows.map(({ cells }) => cells),
  );

const at = fc.nat({ max: 40 });
const text = fc.constantFrom('>= 5', '5', '<= 9', 'Numero', 'n.d.', 'altro testo', 'Rosso', null);

const insertRow = fc.tuple(at, text, text).map(([row, a, b]): Edit => (sheet) => ({
  ...sheet,
  rows: sheet.rows.toSpliced(row % (sheet.rows.length + 1), 0, {
    id: `new ${sheet.rows.length}`,
    cells: sheet.columns.map((_, i) => (i === 0 ? a : i === 1 ? b : null)),
  }),
}));

const deleteRow = at.map((row): Edit => (sheet) => ({
  ...sheet,
  rows: sheet.rows.toSpliced(row % sheet.rows.length, 1),
}));

/** Some rows that follow each other, put elsewhere: two rows that change places, a card or a block that is moved. */
const moveRows = fc.tuple(at, fc.nat({ max: 6 }), at).map(([from, count, to]): Edit => (sheet) => {
  const first = from % sheet.rows.length;
  const moved = sheet.rows.slice(first, first + count + 1);
  const left = sheet.rows.toSpliced(first, count + 1);
  return { ...sheet, rows: left.toSpliced(to % (left.length + 1), 0, ...moved) };
});

const insertColumn = fc.tuple(at, text).map(([column, cell]): Edit => (sheet) => {
  const place = column % (sheet.columns.length + 1);
  const [, , third] = sheet.rows;
  return {
    ...sheet,
    columns: sheet.columns.toSpliced(place, 0, 'new'),
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.toSpliced(place, 0, row === third ? cell : null),
    })),
  };
});

const deleteColumn = at.map((column): Edit => (sheet) => {
  const place = column % sheet.columns.length;
  if (sheet.columns.length < 3) return sheet;
  return {
    ...sheet,
    columns: sheet.columns.toSpliced(place, 1),
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(place, 1) })),
  };
});

const changeCell = fc.tuple(at, at, text).map(([row, column, cell]): Edit => (sheet) => ({
  ...sheet,
  rows: sheet.rows.map((one, r) =>
    r === row % sheet.rows.length
      ? { ...one, cells: one.cells.with(column % sheet.columns.length, cell) }
      : one,
  ),
}));

const renameSheet = fc.constantFrom('Piano', 'Foglio2').map((name): Edit => (sheet) => ({ ...sheet, name }));

const oneEdit = fc.oneof(
  { weight: 4, arbitrary: insertRow },
  { weight: 4, arbitrary: deleteRow },
  { weight: 6, arbitrary: moveRows },
  { weight: 4, arbitrary: insertColumn },
  { weight: 3, arbitrary: deleteColumn },
  { weight: 4, arbitrary: changeCell },
  { weight: 1, arbitrary: renameSheet },
);

/** Whatever people may do to a sheet, some of it one after the other. */
export const edits = fc.array(oneEdit, { minLength: 1, maxLength: 4 });
