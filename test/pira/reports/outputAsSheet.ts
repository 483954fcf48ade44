import { dayOfSerial, serialOf } from '../../../src/pira/sheet/day';
import type { OutputCell, OutputSheet } from '../../../src/pira/sheet/outputSheet';
import { printedDay, printedQuantity } from '../../../src/pira/expressions/print';
import type { CellError, CellValue, Sheet } from '../../../src/pira/sheet/sheet';

/** A sheet of ours as Excel would tell it at the next reading. */
export function outputAsSheet({ name, rows, widths }: OutputSheet): Sheet {
  const grid = rows.map(({ cells }) => widths.map((_, column) => cells[column] ?? null));
  const map = <T>(of: (cell: OutputCell | null) => T): T[][] => grid.map((row) => row.map(of));
  return {
    name,
    visible: true,
    firstRow: 0,
    firstColumn: 0,
    values: map<CellValue>(valueOf),
    texts: map(textOf),
    formats: map((cell) => cell?.format ?? 'General'),
    formulas: map((cell) => String(valueOf(cell) ?? '')),
    hiddenRows: new Set(),
    isProtected: false,
    isFiltered: false,
    tables: [],
  };
}

function valueOf(cell: OutputCell | null): Exclude<CellValue, CellError> {
  switch (cell?.content.kind) {
    case 'text':
      return cell.content.text;
    case 'number':
      return cell.content.value;
    case 'day':
      return serialOf(cell.content.day);
    case 'yes-no':
      return cell.content.yes;
    case 'formula':
      return cell.content.formula;
    case 'blank':
    case 'kept':
    case undefined:
      return null;
  }
}

function textOf(cell: OutputCell | null): string {
  const value = valueOf(cell);
  if (typeof value !== 'number') return value === null ? '' : String(value);
  const format = cell?.format ?? 'General';
  if (format.includes('yy')) return printedDay(dayOfSerial(value) ?? '');
  return format.includes('%') ? printedQuantity(value, 'percent') : printedQuantity(value, 'number');
}
