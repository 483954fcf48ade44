import { isPlanTitle, namesDocument } from '../../lexicon/cells/planTitle';
import { fold } from '../../lexicon/text/fold';
import type { LeftOutReason, Plan } from '../../plan/plan';
import { formulaAt } from '../../sheet/grid';
import type { Sheet } from '../../sheet/sheet';
import type { StaleText } from './nextYearPlan';

/** Sheets that speak of a plan of their own: it keeps its year. */
const OF_ANOTHER_PLAN: ReadonlySet<LeftOutReason> = new Set(['other-year', 'repeated', 'other-document']);
/** A shorter text beside others is a label, or an entry of a table. */
const LONG_TEXT = 60;
const LEAST_WORDS = 5;
const WORD = /\p{L}{2,}/gu;

/**
 * The texts on other sheets that speak of the plan and name one of its years: titles of the plan anywhere, sentences on a
 * sheet with such a title, and sentences on planning. Tables of other things, and sheets of other plans, are passed over.
 */
export function staleTextsElsewhere(
  plan: Plan,
  sheets: readonly Sheet[],
  namesYear: (text: string) => boolean,
): readonly StaleText[] {
  const others = new Set(
    plan.leftOut.flatMap(({ sheet, reason }) => (OF_ANOTHER_PLAN.has(reason) ? [sheet] : [])),
  );
  const looked = sheets.filter(
    ({ name, visible, madeAs }) => visible && madeAs === undefined && !others.has(name),
  );
  return looked.flatMap((sheet) => {
    const speaksOfPlan = sheet.texts.some((texts) => texts.some((text) => isPlanTitle(fold(text))));
    return sheet.values.flatMap((values, r) => {
      const filled = values.filter((value) => value !== null && value !== '').length;
      return values.flatMap((value, c): StaleText[] => {
        const cell = { sheet: sheet.name, row: sheet.firstRow + r, column: sheet.firstColumn + c };
        if (typeof value !== 'string' || !namesYear(value)) return [];
        if (formulaAt(sheet, cell.row, cell.column).startsWith('=')) return [];
        const folded = fold(value);
        const isSentence =
          (value.match(WORD) ?? []).length >= LEAST_WORDS && (filled === 1 || value.length >= LONG_TEXT);
        const isMeant = isPlanTitle(folded) || (isSentence && (speaksOfPlan || namesDocument(folded)));
        return isMeant ? [{ cell, text: value }] : [];
      });
    });
  });
}
