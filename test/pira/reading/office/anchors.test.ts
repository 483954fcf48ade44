import { headerOf, labelsOf, likeHeaders, textBelow } from '../../../../src/pira/reading/office/anchors';
import { anchored } from '../../../../src/pira/reading/office/anchors';
import { locate } from '../../../../src/pira/reading/office/locate';
import { correctionsOf } from '../../../../src/pira/reading/office/readCorrections';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { textsOf } from '../../../../src/pira/reading/office/sheetTexts';
import { sheetFromRows } from '../../../support/sheet';

const THREE_ROWS = textsOf(
  sheetFromRows('Piano', [
    ['Piano della Camera'],
    ['Indicatore', 'Valori', '', 'Note'],
    ['', 'Target', 'Consuntivo', ''],
    ['', 2024, 2024, ''],
    ['Imprese assistite', 10, 12, 'x'],
    [],
    ['', 2024, 2024, ''],
    ['', 'Totale delle imprese'],
  ]),
);

test.each([
  ['the first of three rows alone', 3, 3, 0, 'Indicatore'],
  ['each of three rows', 3, 3, 1, 'Valori / Target / 2024'],
  ['what spans it, and its own rows', 3, 3, 2, 'Valori / Consuntivo / 2024'],
  ['two rows', 3, 2, 2, 'Consuntivo / 2024'],
  ['one row', 3, 1, 2, '2024'],
  ['nothing', 3, 1, 0, ''],
])('the header of a column is made of %s', (_, row, rows, column, expected) => {
  expect(headerOf(THREE_ROWS, row, rows, column)).toBe(expected);
});

test.each([
  ['one row', 3, 1, ['2024', '2024'], [3, 6], 'Imprese assistite'],
  ['the same again', 6, 1, ['2024', '2024'], [3, 6], 'Totale delle imprese'],
  ['two rows', 3, 2, ['Target', 'Consuntivo', '2024', '2024'], [3], 'Imprese assistite'],
])('a header of %s is told by its labels, and by the text below it', (_, row, rows, labels, alike, below) => {
  expect(labelsOf(THREE_ROWS, row, rows)).toEqual(labels);
  expect(likeHeaders(THREE_ROWS, labels, rows)).toEqual(alike);
  expect(textBelow(THREE_ROWS, row)).toBe(below);
});

/** What the office says of tables, as it is read. */
function said(...tables: readonly unknown[]) {
  const read = correctionsOf({ tables });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.corrections;
}

test.each([
  ['C', 2],
  ['D', 3],
  ['E', 4],
])('of columns with one header and the same values the one in %s is found again', (letters, column) => {
  const sheet = sheetFromRows('Piano', [
    ['Indicatore', 'Target 2024', 'Valore', 'Valore', 'Valore'],
    ['Corsi', '>= 5', '6', '6', '6'],
    ['Visite', '>= 7', '8', '8', '8'],
  ]);
  const spoken = said({ sheet: 'Piano', headerRow: 1, columns: { [letters]: { as: 'actual', year: 2024 } } });
  const kept = anchored(spoken, [sheet], readPlan([sheet], { year: null }));
  const found = kept.filter(({ kind }) => kind === 'column').map((one) => locate(textsOf(sheet), one));
  expect(found).toEqual([{ ok: true, row: 0, column }]);
});

test('a table without a header makes none of one on another sheet, in the same row', () => {
  const sheets = [
    sheetFromRows('Senza', [
      ['Pratiche evase nei termini', '>= 5', '6'],
      ['Sportelli aperti al pubblico', '>= 5', '7'],
      ['Imprese assistite', '5', '5'],
    ]),
    sheetFromRows('Con', [
      ['Indicatore', 'Target 2024', 'Valore'],
      ['Corsi', '>= 5', '6'],
    ]),
  ];
  const columns = { A: { as: 'name' }, B: { as: 'target', year: 2024 }, C: { as: 'actual', year: 2024 } };
  const first = said({ sheet: 'Senza', headerRow: 1, rows: 0, columns });
  const plan = readPlan(sheets, { year: null, corrections: first });
  const both = said(...['Senza', 'Con'].map((sheet) => ({ sheet, headerRow: 1, columns })));
  const rows = anchored(both, sheets, plan).map((one) =>
    one.kind === 'header' ? [one.sheet, one.headless, one.anchor?.rows] : [],
  );
  expect(plan.tables.map(({ sheet, startRow }) => [sheet, startRow])).toEqual([
    ['Senza', 0],
    ['Con', null],
  ]);
  expect(rows.filter(({ length }) => length > 0)).toEqual([
    ['Senza', true, 0],
    ['Con', false, 1],
  ]);
});
