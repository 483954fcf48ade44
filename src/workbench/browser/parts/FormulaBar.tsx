import { cellAddress } from '../../../pira/address';
import type { BookSheet } from '../../book/bookSheet';
import { localAddress } from '../../host/address';
import { editText } from '../grid/editText';
import type { OpenWorkbook } from '../session/openWorkbook';
import type { Texts } from '../texts';
import { NameBox } from './NameBox';

interface FormulaBarProps {
  readonly workbook: OpenWorkbook;
  readonly sheet: BookSheet;
  readonly texts: Texts;
  /** The person went to another cell. */
  readonly onGone: () => void;
}

/** The address of the selection and what its first cell holds. */
export function FormulaBar({ workbook, sheet, texts, onGone }: FormulaBarProps) {
  const { row, column } = sheet.selection;
  const { numberFormat } = workbook.book.styles.format(sheet.styleAt(row, column));
  const isMerge = sheet.merges.at(row, column) !== null;
  return (
    <div className="formula-bar">
      <NameBox
        label={texts.address}
        address={isMerge ? cellAddress(row, column) : localAddress(sheet.selection)}
        onGo={(target) => {
          const there = target.sheet === null ? sheet : workbook.book.sheet(target.sheet);
          if (there !== undefined && workbook.select(there, target.area).ok) onGone();
        }}
      />
      <output className="content" aria-label={texts.content}>
        {editText(sheet.cells.get(row, column), numberFormat)}
      </output>
    </div>
  );
}
