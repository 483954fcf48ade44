import { pairRun } from '../../../src/pira/reading/cards/pairRun';
import { contentReader } from '../../../src/pira/reading/lines/content';
import { labelReader } from '../../../src/pira/reading/lines/labelReader';
import { linesOf } from '../../../src/pira/reading/lines/lines';
import type { Line } from '../../../src/pira/reading/lines/lines';
import { LinesUpTo } from '../../../src/pira/reading/lines/linesUpTo';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';

const linesFrom = (rows: readonly (readonly CellInput[])[]): readonly Line[] =>
  linesOf(sheetFromRows('Schede', rows), contentReader()).lines;

/** Lines of which it is counted how often somebody asks where a cell stands. */
function counted(lines: readonly Line[]): () => number {
  let asked = 0;
  for (const { cells } of lines)
    for (const cell of cells) {
      const { column } = cell;
      Object.defineProperty(cell, 'column', {
        get: () => {
          asked += 1;
          return column;
        },
      });
    }
  return () => asked;
}

const cards = (count: number): readonly (readonly CellInput[])[] =>
  Array.from({ length: count }, (_, i): readonly (readonly CellInput[])[] => [
    ['Obiettivo', `Ridurre i tempi di ${i}`, 'Centro di responsabilità', 'Area I'],
    ['Indicatore', `Giorni medi di ${i}`, 'Unità di misura', 'giorni'],
    ['Target 2024', '<= 12', 'Fonte', 'protocollo'],
    ['Note', '', 'Consuntivo 2024', 11],
  ]).flat();

test('a row of a card does not look at the rows of all cards above it', () => {
  const cost = (count: number): number => {
    const lines = linesFrom(cards(count));
    const asked = counted(lines);
    expect(pairRun(lines, 0, labelReader(), null, new Map(), false)?.next).toBe(lines.length);
    return asked() / count;
  };
  expect(cost(400) / cost(100)).toBeLessThan(1.2);
});

test('the lines before each heading are cut out once', () => {
  const lines = linesFrom(Array.from({ length: 100 }, (_, i) => [i % 10 === 0 ? 'ANNO 2024' : `Riga ${i}`]));
  const parts = new LinesUpTo(lines, (_, at) => at % 10 === 0);
  const before = lines.map((_, at) => parts.before(at));
  expect(before.map(({ length }) => length)).toEqual(lines.map((_, at) => (Math.floor(at / 10) + 1) * 10));
  expect(new Set(before).size).toBe(10);
  expect(before.at(-1)).toBe(lines);
});
