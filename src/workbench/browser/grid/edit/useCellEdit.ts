import { useState } from 'react';
import type { CellValue } from '../../../../pira/sheet/sheet';
import type { BookCell } from '../../../book/cell';
import { parseEntry } from '../../../host/parseEntry';
import type { OpenWorkbook } from '../../session/openWorkbook';
import type { Texts } from '../../texts';
import { editText } from './editText';
import type { GridScene } from '../gridScene';
import { toExcelEntry } from './toExcelEntry';
import { choicesOf, isAccepted, ruleAt } from './validation';

/** A cell while a person types into it. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** In the formula bar, else in the cell itself. */
  readonly isInBar: boolean;
  /** Begun by typing over what the cell holds; the arrows leave the cell. */
  readonly isTypedOver: boolean;
}

export interface CellEditing {
  readonly edit: CellEdit | null;
  /** Opens the active cell; with a text, that text replaces what it holds. An open one is gone on with there. */
  readonly start: (text?: string, isInBar?: boolean) => void;
  readonly change: (text: string) => void;
  /** From now on the arrows move within the text. */
  readonly keepArrows: () => void;
  /** Takes the edit over; false where Excel refuses it and the person has to correct it. */
  readonly confirm: (text?: string) => boolean;
  readonly cancel: () => void;
}

/** Edits one cell at a time; while a cell is open the host is in cell-edit mode, as Excel is. */
export function useCellEdit(
  workbook: OpenWorkbook,
  scene: GridScene,
  texts: Texts,
  tell: (message: string) => void,
): CellEditing {
  const [edit, setEdit] = useState<CellEdit | null>(null);
  const { sheet, active } = scene;

  const leave = (): void => {
    workbook.host.endCellEdit();
    setEdit(null);
  };
  const put = (text: string): boolean => {
    const { row, column } = edit ?? active;
    const { format } = scene.displayedCell(row, column);
    const entry = toExcelEntry(text, format.numberFormat);
    const rule = ruleAt(sheet, row, column);
    const value = valueOf(entry, format.numberFormat);
    if (!isAccepted(rule, value, choicesOf(rule, workbook.book, sheet))) {
      tell(rule?.error === undefined || rule.error === '' ? texts.invalidEntry : rule.error);
      return false;
    }
    workbook.host.endCellEdit();
    const outcome = workbook.type(sheet, row, column, entry);
    if (!outcome.ok) {
      const isFormula = typeof entry === 'string' && /^[=+@-]./u.test(entry);
      tell(isFormula && scene.isEditable(row, column) ? texts.invalidFormula : texts.refused);
      // As in Excel, what was typed stays to be set right.
      if (edit !== null) workbook.host.startCellEdit();
      return false;
    }
    tell(formulaTrouble(sheet.cells.get(row, column), texts));
    setEdit(null);
    return true;
  };
  return {
    edit,
    start: (text, isInBar = false) => {
      const { row, column } = active;
      if (edit !== null) {
        setEdit({ ...edit, isInBar, isTypedOver: false });
        return;
      }
      if (!scene.isEditable(row, column)) {
        tell(texts.refused);
        return;
      }
      const { format } = scene.displayedCell(row, column);
      workbook.host.startCellEdit();
      const before = editText(sheet.cells.get(row, column), format.numberFormat);
      setEdit({ row, column, text: text ?? before, isInBar, isTypedOver: text !== undefined });
    },
    change: (text) => setEdit((before) => before && { ...before, text }),
    keepArrows: () => setEdit((before) => before && { ...before, isTypedOver: false }),
    confirm: (text) => {
      const typed = text ?? edit?.text;
      return typed === undefined || put(typed);
    },
    cancel: leave,
  };
}

/** What the person should know of a formula just entered; "" for nothing. */
function formulaTrouble(cell: BookCell | undefined, texts: Texts): string {
  if (cell?.formula === undefined || cell.formula === null) return '';
  if (cell.value === null) return texts.notCalculated;
  return typeof cell.value === 'object' && cell.value.error === '#NAME?' ? texts.unknownName : '';
}

/** The value that an entry gives; null for formulas and for what Excel refuses anyway. */
function valueOf(entry: string | number | boolean, numberFormat: string): CellValue {
  try {
    return parseEntry(entry, numberFormat)?.content.value ?? null;
  } catch {
    return null;
  }
}
