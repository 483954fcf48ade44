import { removalOfResults } from '../../../../src/pira/reports/columns/removal';
import { cellAddress } from '../../../../src/pira/sheet/address';
import { type CellInput, sheetFromRows } from '../../../support/sheet';
import { OWN_FORMAT } from '../../../../src/pira/sheet/content';

const own = (text: string): CellInput => ({ value: text, text, format: OWN_FORMAT });
const HEAD = [
  'Indicatore',
  'Target 2024',
  own('Consuntivo 2024'),
  own('Grado di raggiungimento'),
  own('Stato'),
  own('Note'),
  own('Causa'),
];
const figure = (value: number): CellInput => ({ value, text: String(value), format: '0.00%' });
const plan = (...rows: readonly (readonly CellInput[])[]) =>
  sheetFromRows('Piano', [['PIRA 2024'], HEAD, ...rows]);
const CORSI: readonly CellInput[] = [
  'Corsi',
  '>= 5',
  null,
  figure(0.8),
  'Parzialmente raggiunto',
  'Il valore è pari al limite, che l’operatore esclude.',
  null,
];

function removed(...rows: readonly (readonly CellInput[])[]) {
  const { edits, kept } = removalOfResults([plan(...rows)]);
  return {
    gone: edits.flatMap(({ blocks }) =>
      blocks.flatMap(({ row, column, cells }) =>
        cells.flatMap(([edit], down) =>
          edit?.content.kind === 'blank' ? [cellAddress(row + down, column)] : [],
        ),
      ),
    ),
    kept: kept.map(({ row, column }) => cellAddress(row, column)),
    widths: edits.flatMap(({ widths }) => widths.map(({ column, characters }) => [column, characters])),
    looks: edits.flatMap(({ lookCopies }) =>
      lookCopies.map(({ as, column, rows: meant }) => [as, column, meant.join()]),
    ),
    highlights: edits.map(({ highlights }) => highlights),
    plain: edits.flatMap(({ plain = [] }) => plain.map(({ column, rowCount }) => [column, rowCount])),
  };
}

test('headers and results go, with widths, looks, colours and input rules', () => {
  expect(removed(CORSI)).toEqual({
    gone: ['C2', 'D2', 'D3', 'E2', 'E3', 'F2', 'F3', 'G2'],
    kept: [],
    widths: [2, 3, 4, 5, 6].map((column) => [column, null]),
    looks: [2, 3, 4, 5, 6].map(() => ['blank', 8, '1,2']),
    highlights: [[]],
    plain: [2, 3, 4, 5, 6].map((column) => [column, 2]),
  });
});

test.each<[string, (readonly CellInput[])[], string[], string[]]>([
  [
    'an actual value keeps its whole column',
    [CORSI.with(2, 4)],
    ['D2', 'D3', 'E2', 'E3', 'F2', 'F3', 'G2'],
    [],
  ],
  [
    'a cause keeps its whole column',
    [CORSI.with(6, 'Gara deserta')],
    ['C2', 'D2', 'D3', 'E2', 'E3', 'F2', 'F3'],
    [],
  ],
  [
    'a status of their own words stays',
    [CORSI.with(4, 'superato')],
    ['C2', 'D2', 'E2', 'F2', 'F3', 'G2'],
    ['D3', 'E3'],
  ],
  [
    'a total below stays',
    [CORSI, [null, null, null, figure(0.8)]],
    ['C2', 'D2', 'D3', 'E2', 'E3', 'F2', 'F3', 'G2'],
    ['D4'],
  ],
])('%s', (_, rows, gone, kept) => {
  expect(removed(...rows)).toMatchObject({ gone, kept });
});

test('what stands right of us decides no look, and what is theirs keeps its own', () => {
  expect(removed(CORSI, [null, null, null, figure(0.8)]).looks).toContainEqual(['blank', 8, '1,2']);
});

test('a sheet without columns of ours is left alone', () => {
  expect(
    removalOfResults([
      sheetFromRows('Piano', [
        ['Indicatore', 'Stato'],
        ['Corsi', 'Raggiunto'],
      ]),
    ]),
  ).toEqual({ edits: [], kept: [] });
});

test('a second table of ours in the same columns ends the first; what stands between them is no result', () => {
  const lower = [null, null, null, figure(0.9), 'Raggiunto', null, null];
  const between: readonly CellInput[] = ['Totale', null, null, null, 'di cui raggiunti', null, null];
  expect(removed(CORSI, between, HEAD, ['Fiere', '>= 2', ...lower.slice(2)])).toMatchObject({
    gone: ['C2', 'D2', 'D3', 'E2', 'E3', 'F2', 'F3', 'G2', 'C5', 'D5', 'D6', 'E5', 'E6', 'F5', 'G5'],
    kept: ['E4'],
  });
});
