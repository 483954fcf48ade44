import { saveBook } from '../../xlsx/saveBook';
import type { OpenWorkbook } from './openWorkbook';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook to the person as a download of the same name. */
export function saveFile({ book, name }: OpenWorkbook): void {
  const address = URL.createObjectURL(new Blob([saveBook(book).slice()], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
