import { contentReader } from '../../../src/pira/reading/lines/content';
import { partOf } from '../../../src/pira/reading/tables/fusedCells';
import { labelReader } from '../../../src/pira/reading/lines/labelReader';
import { linesOf } from '../../../src/pira/reading/lines/lines';
import type { Cell } from '../../../src/pira/reading/lines/lines';
import { sheetFromRows } from '../../support/sheet';

const labels = labelReader();

/** The cells of a sheet, row by row; what the reader learns of one it uses for those that hold the same. */
function cellsOf(rows: readonly (readonly (string | number)[])[]): readonly Cell[] {
  return linesOf(sheetFromRows('A', rows), contentReader()).lines.flatMap(({ cells }) => cells);
}

test.each<[string, string, string[], string[]]>([
  ['Target 2021', 'Indicatore', ['target'], ['name']],
  ['Obiettivo: Fonte', 'Fonte', ['objective', 'source'], ['source']],
  ['Potenziare le imprese', 'Unità di misura', [], ['unit']],
])('a part of «%s» is the label that its own text is: «%s»', (whole, part, ofWhole, ofPart) => {
  const [cell] = cellsOf([[whole]]);
  const rolesOf = (one: Cell | undefined): readonly string[] => one?.label(labels)?.roles ?? [];
  expect(cell && [rolesOf(cell), rolesOf(partOf(cell, part)), rolesOf(cell)]).toEqual([
    ofWhole,
    ofPart,
    ofWhole,
  ]);
});

test.each<[string, readonly (readonly (string | number)[])[], readonly (string | number)[]]>([
  ['a number below the same digits as text', [['2021'], [2021], ['2021']], ['2021', 2021, '2021']],
  ['texts that differ by blanks around them', [['Sì '], ['Sì'], ['Sì ']], ['Sì ', 'Sì', 'Sì ']],
  [
    'the same text in another column',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['a', 'b', 'b', 'a'],
  ],
])('each cell keeps what it holds: %s', (_, rows, values) => {
  expect(cellsOf(rows).map(({ value }) => value)).toEqual(values);
});

test('each cell keeps its number format', () => {
  const sheet = sheetFromRows('A', [[1], [1], [1]]);
  const { lines } = linesOf({ ...sheet, formats: [['0'], ['0%'], ['0']] }, contentReader());
  expect(lines.map(({ cells }) => [cells[0]?.format, cells[0]?.traits.sign])).toEqual([
    ['0', 'number'],
    ['0%', 'percent'],
    ['0', 'number'],
  ]);
});
