import { headerOf, labelsOf, likeHeaders, textBelow } from '../../../../src/pira/reading/office/anchors';
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
