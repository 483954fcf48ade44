import type { LooksChange } from '../exchange/looksChange';
import { askHighlight, highlightsOf } from '../exchange/highlights';
import { sizeOf } from '../exchange/formerSheet';
import { rangeOf } from '../exchange/ranges';
import { askCellLooks, cellLooksOf, LEFT_ALONE } from './copyLooks';
import { askPrinted, cellsOf, formerValidation, printedAreas, SIZE, VALIDATION } from './looks';

/** Queues the questions how a sheet looks where looks are about to be set; the function gives what brings that back. */
export function askCurrentLooks(
  sheet: Excel.Worksheet,
  looks: LooksChange,
  ownHighlights: readonly string[],
): () => LooksChange {
  const widths = looks.widths.map(({ column, after }) => ({
    column,
    before: after,
    range: sheet.getRangeByIndexes(0, column, 1, 1).load(SIZE),
  }));
  const cells = looks.cells.map(({ area, after }) => ({
    area,
    before: after,
    asked: askCellLooks(sheet, area),
  }));
  const validations = looks.validations.flatMap(({ area, after }) =>
    cellsOf(area).map((cell) => ({
      area: cell,
      before: after,
      asked: rangeOf(sheet, cell).dataValidation.load(VALIDATION),
    })),
  );
  const asked = ownHighlights.map((id) => askHighlight(sheet, id));
  const { highlights, printed } = looks;
  const areas = printed === null ? null : askPrinted(sheet);
  return () => ({
    widths: widths.map(({ column, before, range }) => {
      const { useStandardWidth, columnWidth } = range.format;
      return { column, before, after: sizeOf(range.columnHidden, useStandardWidth, columnWidth) };
    }),
    cells: cells.map(({ area, before, asked }) => {
      const isLeft = (down: number, right: number) => before.lookOf[down]?.[right] === LEFT_ALONE;
      return { area, before, after: cellLooksOf(asked, isLeft) };
    }),
    validations: validations.flatMap(({ area, before, asked }) => {
      const after = formerValidation(asked);
      return after === undefined ? [] : [{ area, before, after }];
    }),
    highlights: highlights === null ? null : { before: highlights.after, after: highlightsOf(asked) },
    printed:
      printed === null || areas === null
        ? null
        : { before: printed.after, after: printedAreas(areas)[0] ?? null },
  });
}
