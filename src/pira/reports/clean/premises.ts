import type { Plan } from '../../plan/plan';
import type { Sheet } from '../../sheet/sheet';
import { isPlanTitle } from '../../lexicon/cells/planTitle';
import { fold } from '../../lexicon/text/fold';
import { least } from '../../extremes';
import { keyOf, writtenCells } from './writtenCells';

/** A shorter text alone in its row may be a heading. */
const SHORTEST_PREMISE = 80;
const MATRIX_TITLE = 'riclassificazione';

/** The sentences that stand alone above the tables of the plan's sheets, such as why there is only one year. */
export function premisesOf(plan: Plan, sheets: readonly Sheet[]): readonly string[] {
  const written = new Set([
    ...writtenCells(plan),
    ...(plan.matrix?.entries ?? []).flatMap(({ title }) => (title.cell === null ? [] : [keyOf(title.cell)])),
  ]);
  return sheets.flatMap((sheet) => {
    const headers = plan.tables.filter((table) => table.sheet === sheet.name).map((table) => table.headerRow);
    if (headers.length === 0) return [];
    const end = least(headers) - sheet.firstRow;
    return sheet.texts.slice(0, Math.max(0, end)).flatMap((texts, row) => {
      const filled = texts.flatMap((text, column) =>
        text.trim() === '' ? [] : [{ text: text.trim(), column }],
      );
      const [only, ...others] = filled;
      if (only === undefined || others.length > 0 || only.text.length < SHORTEST_PREMISE) return [];
      const folded = fold(only.text);
      if (isPlanTitle(folded) || folded.startsWith(MATRIX_TITLE)) return [];
      const cell = { sheet: sheet.name, row: sheet.firstRow + row, column: sheet.firstColumn + only.column };
      return written.has(keyOf(cell)) ? [] : [only.text];
    });
  });
}
