import { cellAddress } from '../../../pira/address';
import type { BookSheet } from '../../book/bookSheet';
import { editText } from '../grid/editText';
import { localAddress } from '../../host/address';
import type { OpenWorkbook } from '../session/openWorkbook';
import type { Texts } from '../texts';

interface FormulaBarProps {
  readonly workbook: OpenWorkbook;
  readonly sheet: BookSheet;
  readonly texts: Texts;
}

/** The address of the selection and what its first cell holds. */
export function FormulaBar({ workbook, sheet, texts }: FormulaBarProps) {
  const { row, column } = sheet.selection;
  const { numberFormat } = workbook.book.styles.format(sheet.styleAt(row, column));
  const isMerge = sheet.merges.at(row, column) !== null;
  return (
    <div className="formula-bar">
      <output className="address" aria-label={texts.address}>
        {isMerge ? cellAddress(row, column) : localAddress(sheet.selection)}
      </output>
      <output className="content" aria-label={texts.content}>
        {editText(sheet.cells.get(row, column), numberFormat)}
      </output>
    </div>
  );
}
