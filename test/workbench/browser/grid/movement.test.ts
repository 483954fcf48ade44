import { Axis } from '../../../../src/workbench/browser/grid/axis';
import { destination } from '../../../../src/workbench/browser/grid/keyMoves';
import { shownCells, cellAt } from '../../../../src/workbench/browser/grid/shownCells';
import { paneAreas, scrollTarget } from '../../../../src/workbench/browser/grid/viewport';
import { areaAddress, cellAddress } from '../../../../src/pira/sheet/address';
import { Book } from '../../../../src/workbench/book/book';
import type { BookSheet } from '../../../../src/workbench/book/bookSheet';
import { parseAddress } from '../../../../src/workbench/host/address';

function areaOf(address: string) {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(address);
  return parsed.area;
}

/** A2:A5 and A8 hold something, B2:C3 are merged, row 7 is hidden. */
function sheetToWalk(): BookSheet {
  const book = new Book([]);
  const sheet = book.addSheet('Foglio1');
  for (const address of ['A2', 'A3', 'A4', 'A5', 'A8', 'B2', 'D8'])
    book.setContent(sheet, areaOf(address).row, areaOf(address).column, { value: 1, formula: null });
  sheet.merges.add(areaOf('B2:C3'));
  sheet.rows.set(6, { hidden: true });
  return sheet;
}

test.each([
  ['A1', 'ArrowDown', '', 'A2'],
  ['A1', 'ArrowUp', '', 'A1'],
  ['A1', 'ArrowLeft', '', 'A1'],
  ['A6', 'ArrowDown', '', 'A8'],
  ['A8', 'ArrowUp', '', 'A6'],
  ['B2', 'ArrowRight', '', 'D2'],
  ['B2', 'ArrowDown', '', 'B4'],
  ['A1', 'Enter', '', 'A2'],
  ['A2', 'Enter', 'shift', 'A1'],
  ['A1', 'Tab', '', 'B1'],
  ['B1', 'Tab', 'shift', 'A1'],
  ['D9', 'Home', '', 'A9'],
  ['A8', 'End', '', 'D8'],
  ['C9', 'End', '', 'C9'],
  ['D9', 'Home', 'ctrl', 'A1'],
  ['A1', 'End', 'ctrl', 'D8'],
  ['A2', 'ArrowDown', 'ctrl', 'A5'],
  ['A5', 'ArrowDown', 'ctrl', 'A8'],
  ['A1', 'ArrowDown', 'ctrl', 'A2'],
  ['A8', 'ArrowDown', 'ctrl', 'A8'],
  ['A1', 'PageDown', '', 'A21'],
  ['A3', 'PageUp', '', 'A1'],
])('from %s the key %s %s leads to %s', (from, key, modifier, expected) => {
  const { row, column } = areaOf(from);
  const press = { key, ctrlKey: modifier === 'ctrl', shiftKey: modifier === 'shift' };
  const place = destination(sheetToWalk(), { row, column }, press, 20);
  expect(place && cellAddress(place.row, place.column)).toBe(expected);
});

test('leaves other keys alone', () => {
  expect(
    destination(sheetToWalk(), { row: 0, column: 0 }, { key: 'F5', ctrlKey: false, shiftKey: false }, 20),
  ).toBeNull();
});

test('an axis finds places over hidden rows', () => {
  const axis = new Axis(5, (index) => (index === 2 ? 0 : 10));
  expect([0, 9, 10, 25, 39, 1000, -5].map((place) => axis.at(place))).toEqual([0, 0, 1, 3, 4, 4, 0]);
  expect([axis.start(3), axis.size(2), axis.span(1, 3), axis.length]).toEqual([20, 0, 20, 40]);
});

test('draws what is in view, merges by their head', () => {
  const sheet = sheetToWalk();
  const shown = shownCells(sheet, areaOf('A3:C4'), [cellAt(sheet, 3, 2)]);
  expect([...shown.values()].flat().map(({ area }) => areaAddress(area))).toEqual([
    'B2:C3',
    'A3',
    'A4',
    'C4',
  ]);
});

const GEOMETRY = { rows: new Axis(100, () => 20), columns: new Axis(50, () => 80) };
const VIEWPORT = { top: 0, left: 0, width: 400, height: 200 };

test('splits the grid where rows and columns are frozen', () => {
  const panes = paneAreas(GEOMETRY, { rows: 2, columns: 1 }, { ...VIEWPORT, top: 400 });
  expect(panes.map(({ view }) => areaAddress(view))).toEqual(['A1:A2', 'B1:I2', 'A20:A34', 'B20:I34']);
  expect(paneAreas(GEOMETRY, { rows: 0, columns: 0 }, VIEWPORT)).toHaveLength(1);
});

test.each([
  ['A1', 0, 0],
  ['A9', 0, 0],
  ['A10', 1, 0],
  ['A11', 21, 0],
  ['E1', 0, 1],
  ['F1', 0, 81],
  ['J50', 801, 401],
  ['E5:F12', 41, 81],
  ['C5:F40', 80, 81],
  ['A20:Z22', 241, 0],
])('scrolls so that %s is in view with the lines around it', (address, top, left) => {
  expect(scrollTarget(areaOf(address), GEOMETRY, { rows: 0, columns: 0 }, VIEWPORT)).toEqual({ top, left });
});

test('does not scroll for frozen rows, and scrolls back below them', () => {
  const frozen = { rows: 2, columns: 0 };
  const scrolled = { ...VIEWPORT, top: 400 };
  expect(scrollTarget(areaOf('A2'), GEOMETRY, frozen, scrolled).top).toBe(400);
  expect(scrollTarget(areaOf('A3'), GEOMETRY, frozen, scrolled).top).toBe(0);
});
