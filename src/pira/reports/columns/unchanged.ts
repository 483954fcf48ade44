import type { CellEdit, NewContent } from '../../sheet/sheetEdit';
import { serialOf } from '../../sheet/day';
import type { Sheet } from '../../sheet/sheet';
import { knownFormatAt, formulaAt, valueAt } from '../../sheet/grid';

/** True where a cell already is what an edit would make of it, so that writing it would change nothing. */
export function isAlready({ content, format }: CellEdit, sheet: Sheet, row: number, column: number): boolean {
  return knownFormatAt(sheet, row, column) === format && holds(content, sheet, row, column);
}

function holds(content: NewContent, sheet: Sheet, row: number, column: number): boolean {
  const formula = formulaAt(sheet, row, column);
  const value = valueAt(sheet, row, column);
  switch (content.kind) {
    case 'kept':
      return true;
    case 'blank':
      return value === null && formula === '';
    case 'formula':
      return formula === content.formula;
    case 'text':
      return value === content.text && formula === content.text;
    case 'number':
      return value === content.value && !formula.startsWith('=');
    case 'day':
      return value === serialOf(content.day) && !formula.startsWith('=');
    case 'yes-no':
      return value === content.yes && !formula.startsWith('=');
  }
}
