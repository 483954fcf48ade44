import { findings } from '../../../../src/pira/checks';
import { anchored } from '../../../../src/pira/reading/office/anchors';
import { correctionsJson } from '../../../../src/pira/reading/office/correctionsJson';
import { correctionsOf } from '../../../../src/pira/reading/office/readCorrections';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { columnLetters } from '../../../../src/pira/sheet/address';
import fc from '../../../support/fastCheck';
import { sheetFromRows } from '../../../support/sheet';

/** A column of a sheet from top to bottom. */
interface TestColumn {
  readonly cells: readonly (string | null)[];
}
type Columns = readonly TestColumn[];

const NAME: TestColumn = { cells: ['Indicatore', 'Pratiche evase', 'Imprese assistite'] };
const TARGET: TestColumn = { cells: ['Target 2024', '>= 5', '>= 9'] };
const UNIT: TestColumn = { cells: ['Unità di misura', 'Numero', 'Numero'] };
const NOTED: TestColumn = { cells: [null, 'vedi atti', 'da sentire'] };
const SAID: TestColumn = { cells: [null, null, null] };
const EMPTY: TestColumn = { cells: [null, null, null] };
const FILLED: TestColumn = { cells: [null, '7', '8'] };
const HEADED: TestColumn = { cells: ['Colore', 'rosso', 'blu'] };

const sheetOf = (columns: Columns) =>
  sheetFromRows(
    'Piano',
    [0, 1, 2].map((row) => columns.map(({ cells }) => cells[row] ?? null)),
  );

/** What the office said of the empty column, as it is kept. */
function keptOf(columns: Columns) {
  const letters = columnLetters(columns.indexOf(SAID));
  const said = { sheet: 'Piano', headerRow: 1, columns: { [letters]: { as: 'actual', year: 2024 } } };
  const read = correctionsOf({ tables: [said] });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const sheets = [sheetOf(columns)];
  const kept = anchored(read.corrections, sheets, readPlan(sheets, { year: null }));
  const again = correctionsOf(JSON.parse(JSON.stringify(correctionsJson(kept))));
  expect(again).toEqual({ ok: true, corrections: kept });
  return kept.filter(({ kind }) => kind === 'column');
}

type Edit = (columns: Columns) => Columns;
const place = fc.nat({ max: 9 });
const edits = fc.array(
  fc.oneof(
    fc.tuple(place, fc.constantFrom(EMPTY, EMPTY, FILLED, HEADED)).map(
      ([at, column]): Edit =>
        (columns) =>
          columns.toSpliced(at % (columns.length + 1), 0, column),
    ),
    place.map(
      (at): Edit =>
        (columns) =>
          columns.toSpliced(at % columns.length, 1),
    ),
  ),
  { minLength: 1, maxLength: 3 },
);

const LAYOUTS: readonly (readonly [string, Columns])[] = [
  ['between two labels', [NAME, SAID, TARGET, UNIT]],
  ['among empty ones', [NAME, EMPTY, SAID, EMPTY, TARGET, UNIT]],
  ['before a column without a header', [NAME, TARGET, SAID, NOTED, UNIT]],
  ['at the end', [NAME, TARGET, UNIT, SAID]],
  ['at the beginning', [SAID, NAME, TARGET, UNIT]],
];

test.each(LAYOUTS)(
  'an indication of an empty column %s stays with it or lapses with a finding',
  (_, before) => {
    const kept = keptOf(before);
    fc.assert(
      fc.property(edits, (made) => {
        const now = made.reduce((columns, edit) => edit(columns), before);
        const sheets = [sheetOf(now)];
        const plan = readPlan(sheets, { year: null, corrections: kept });
        const [state] = plan.corrections;
        const isFound = findings(plan, null, sheets).some(({ rule }) => rule === 'lapsed-correction');
        expect(isFound).toBe(state?.state === 'lapsed' && plan.indicators.length > 0);
        if (state?.state !== 'applied') return;
        const { column } = state.cell;
        // It is told by where it stands, between the same two and as far from each: people fill it in.
        expect(around(now, column)).toEqual(around(before, before.indexOf(SAID)));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  },
);

/** The headers of the columns on both sides of one that print something, and how far away they are. */
function around(columns: Columns, at: number): readonly unknown[] {
  const isPrinted = ({ cells }: TestColumn) => cells.some((cell) => cell !== null);
  const left = columns.slice(0, at).findLastIndex(isPrinted);
  const right = columns.findIndex((column, i) => i > at && isPrinted(column));
  return [left, right].map((one) => (one < 0 ? null : [columns[one]?.cells[0], Math.abs(one - at)]));
}

test.each<[string, Columns, Columns, string]>([
  ['nothing', [NAME, SAID, TARGET, UNIT], [NAME, SAID, TARGET, UNIT], 'applied'],
  [
    'values typed into it',
    [NAME, SAID, TARGET],
    [NAME, { ...SAID, cells: [null, '6', '7'] }, TARGET],
    'applied',
  ],
  ['a column in front', [NAME, SAID, TARGET, UNIT], [HEADED, NAME, SAID, TARGET, UNIT], 'applied'],
  ['a column far behind', [NAME, SAID, TARGET, UNIT], [NAME, SAID, TARGET, EMPTY, UNIT], 'applied'],
  ['an empty one before it', [NAME, SAID, TARGET, UNIT], [NAME, EMPTY, SAID, TARGET, UNIT], 'lapsed'],
  ['an empty one behind it', [NAME, SAID, TARGET, UNIT], [NAME, SAID, EMPTY, TARGET, UNIT], 'lapsed'],
  ['a filled one behind the last', [NAME, TARGET, SAID], [NAME, TARGET, SAID, FILLED], 'lapsed'],
])('of an empty column, after %s', (_, before, now, state) => {
  const plan = readPlan([sheetOf(now)], { year: null, corrections: keptOf(before) });
  expect(plan.corrections.map((one) => one.state)).toEqual([state]);
});
