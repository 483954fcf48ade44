import { findings } from '../../../../src/pira/checks';
import type { Correction, CorrectionState } from '../../../../src/pira/plan/correction';
import type { Plan } from '../../../../src/pira/plan/plan';
import { anchored } from '../../../../src/pira/reading/office/anchors';
import { correctionsOf } from '../../../../src/pira/reading/office/readCorrections';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import fc from '../../../support/fastCheck';
import { type Edited, edits, sheetOf, type TestRow } from './edited';

interface Spoken {
  readonly name: string;
  readonly rows: readonly TestRow[];
  readonly said: unknown;
}

const NAME = 'Foglio1';
const rowsOf = (...rows: readonly (readonly (string | null)[])[]): readonly TestRow[] =>
  rows.map((cells, at) => ({ id: `row ${at + 1}`, cells }));

const card = (name: string, unit: string, target: string, actual: string) => [
  ['Indicatore', name],
  ['Unità di misura', unit],
  ['Target 2024', target],
  ['Consuntivo 2024', actual],
  [null, null],
];

const BLOCK = ['Indicatore', 'Valore', 'Valore', 'Note'];
const block = (title: string, one: string, two: string) => [
  [title, null, null, null],
  BLOCK,
  [one, '>= 5', '6', 'x'],
  ['Pratiche evase', '>= 5', '7', null],
  [two, '<= 9', '8', null],
  ['Totale', '19', '21', null],
  [null, null, null, null],
];

const SPOKEN: readonly Spoken[] = [
  {
    name: 'a table without a header',
    rows: rowsOf(
      ['Pratiche evase nei termini', '>= 5', 'Numero', '6'],
      ['Sportelli aperti al pubblico', '>= 5', 'Numero', '7'],
      ['Somma delle pratiche', '8', null, '8'],
      ['Imprese assistite', '5', 'Numero', '5'],
    ),
    said: {
      sheets: { [NAME]: { as: 'plan', year: 2024 } },
      tables: [
        {
          sheet: NAME,
          headerRow: 1,
          rows: 0,
          columns: {
            A: { as: 'name' },
            B: { as: 'target', year: 2024 },
            C: { as: 'ignore' },
            D: { as: 'actual', year: 2024 },
          },
        },
      ],
      rows: [{ sheet: NAME, row: 3, as: 'total' }],
      targets: [{ sheet: NAME, cell: 'B2', text: '>= 5', means: '<= 5' }],
    },
  },
  {
    name: 'cards',
    rows: rowsOf(
      ...card('Pratiche evase', 'Numero', '>= 5', '6'),
      ...card('Sportelli aperti', 'Numero', '>= 5', '7'),
      ...card('Imprese assistite', 'Numero', '>= 5', '8'),
    ),
    said: {
      sheets: { [NAME]: { as: 'plan' } },
      targets: [
        { sheet: NAME, cell: 'B3', text: '>= 5', means: '<= 5' },
        { sheet: NAME, cell: 'B8', text: '>= 5', means: '>= 5%' },
      ],
    },
  },
  {
    name: 'blocks with like headers, names and totals',
    rows: rowsOf(
      ...block('1. Registro imprese', 'Bilanci depositati', 'Giorni di attesa'),
      ...block('2. Regolazione', 'Verifiche fatte', 'Reclami ricevuti'),
    ),
    said: {
      sheets: { [NAME]: { year: 2024 } },
      tables: [2, 9].map((headerRow) => ({
        sheet: NAME,
        headerRow,
        columns: {
          B: { as: 'target', year: 2024 },
          C: { as: 'actual', year: 2024 },
          D: { as: 'ignore' },
        },
      })),
      rows: [
        { sheet: NAME, row: 8, as: 'heading' },
        { sheet: NAME, row: 13, as: 'no-indicator' },
      ],
      targets: [{ sheet: NAME, cell: 'B11', text: '>= 5', means: '<= 5' }],
    },
  },
  {
    name: 'indicators of several rows',
    rows: rowsOf(
      ['Indicatore', 'Target 2024', 'Consuntivo 2024'],
      ['Servizi alle imprese', null, null],
      ['Imprese assistite', null, null],
      ['(fonte: registro)', '>= 5', '6'],
      ['Sportelli aperti', null, null],
      ['(fonte: personale)', '>= 3', '2'],
    ),
    said: {
      rows: [
        { sheet: NAME, row: 2, as: 'heading' },
        { sheet: NAME, row: 3, as: 'indicator' },
        { sheet: NAME, row: 4, as: 'continues' },
        { sheet: NAME, row: 5, as: 'indicator' },
        { sheet: NAME, row: 6, as: 'continues' },
      ],
    },
  },
  {
    name: 'a sheet that is no plan',
    rows: rowsOf(['Indicatore', 'Target 2024'], ['Imprese assistite', '>= 5']),
    said: { sheets: { [NAME]: { as: 'no-plan' } } },
  },
];

function begun({ rows, said }: Spoken): { readonly before: Edited; readonly kept: readonly Correction[] } {
  const columns = (rows[0]?.cells ?? []).map((_, at) => `column ${at}`);
  const before: Edited = { name: NAME, rows, columns };
  const read = correctionsOf(said);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { corrections } = read;
  const sheets = [sheetOf(before)];
  return { before, kept: anchored(corrections, sheets, readPlan(sheets, { year: null, corrections })) };
}

/** The texts of a row, whatever columns were put between them. */
const textOf = ({ rows, columns }: Edited, at: number): string =>
  (rows[at]?.cells ?? []).filter((cell, i) => cell !== null && columns[i] !== 'new').join(' | ');

/** What a row is to a person: itself, or what looks the same behind or ahead of the same text of which there is one. */
function isSame(before: Edited, was: number, now: Edited, is: number): boolean {
  if (before.rows[was]?.id === now.rows[is]?.id) return true;
  const texts = before.rows.flatMap(({ cells }) => cells);
  const isMark = (text: string | null): text is string =>
    text !== null && /\p{L}{3}/u.test(text) && texts.filter((one) => one === text).length === 1;
  const marksOf = (rows: readonly TestRow[]): readonly string[] =>
    rows.flatMap(({ cells }) => cells.filter(isMark));
  const behind = ({ rows }: Edited, at: number) => marksOf(rows.slice(0, at)).at(-1);
  const ahead = ({ rows }: Edited, at: number) => marksOf(rows.slice(at + 1))[0];
  return (
    textOf(before, was) === textOf(now, is) &&
    (behind(before, was) === behind(now, is) || ahead(before, was) === ahead(now, is))
  );
}

/** What is wrong with an indication that is said to count; null where it speaks of what it was said of, and is followed. */
function contradiction(
  { correction: one, cell }: CorrectionState,
  plan: Plan,
  before: Edited,
  now: Edited,
): string | null {
  const indicator = plan.indicators.find((each) => each.cell.row === cell.row);
  if (one.kind === 'sheet') {
    if (now.name !== one.sheet) return 'another sheet';
    return one.as === 'no-plan' && plan.indicators.length > 0 ? 'read in spite of it' : null;
  }
  const is = now.rows[cell.row];
  if (is === undefined || !isSame(before, one.row, now, cell.row))
    return `another row: ${one.row + 1} ${is?.id}`;
  // A header may have taken in a row that came in below it.
  const table = plan.tables.find(({ headerFirstRow, headerRow, startRow }) =>
    startRow === null ? headerFirstRow <= cell.row && cell.row <= headerRow : startRow === cell.row,
  );
  if (one.kind === 'header') return table ? null : 'no table';
  if (one.kind === 'row') {
    if (one.as === 'total' || one.as === 'no-indicator') return indicator ? 'an indicator' : null;
    const objective = plan.objectives.some((each) => each.cell.row === cell.row);
    if (one.as === 'heading') return objective ? null : 'no heading';
    return null;
  }
  if (before.columns[one.column] !== now.columns[cell.column]) return 'another column';
  if (one.kind === 'target') {
    if (is.cells[cell.column] !== one.text) return 'another text';
    const means = plan.indicators
      .flatMap(({ targets }) => targets)
      .find((each) => each.cell.row === cell.row && each.cell.column === cell.column)?.means;
    return means === one.means ? null : 'another meaning';
  }
  const column = table?.columns.find((each) => each.column === cell.column);
  return column?.field === (one.as === 'ignore' ? undefined : one.as) ? null : 'another field';
}

test.each(SPOKEN.map((one) => [one.name, one] as const))(
  'all holds where nothing is edited: %s',
  (_, one) => {
    const { before, kept } = begun(one);
    const plan = readPlan([sheetOf(before)], { year: null, corrections: kept });
    expect(plan.corrections.map(({ state }) => state)).toEqual(kept.map(() => 'applied'));
    expect(plan.corrections.flatMap((each) => contradiction(each, plan, before, before) ?? [])).toEqual([]);
  },
);

test.each(SPOKEN.map((one) => [one.name, one] as const))(
  'whatever is edited, an indication holds for what it spoke of or lapses with a finding: %s',
  (_, one) => {
    const { before, kept } = begun(one);
    fc.assert(
      fc.property(edits, (made) => {
        const now = made.reduce((sheet, edit) => edit(sheet), before);
        const sheets = [sheetOf(now)];
        const plan = readPlan(sheets, { year: null, corrections: kept });
        const counting = plan.corrections.filter(({ state }) => state === 'applied');
        expect(counting.flatMap((each) => contradiction(each, plan, before, now) ?? [])).toEqual([]);
        const lapsed = plan.corrections.filter(({ state }) => state === 'lapsed');
        const found = findings(plan, null, sheets).filter(({ rule }) => rule === 'lapsed-correction');
        expect(found.length > 0).toBe(lapsed.length > 0 && plan.indicators.length > 0);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 12) },
    );
  },
);
