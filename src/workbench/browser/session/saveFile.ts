import { type FileFacts, fileFacts } from '../../xlsx/fileFacts';
import { saveBook } from '../../xlsx/saveBook';
import type { OpenWorkbook } from './openWorkbook';

const TYPES: Readonly<Record<FileFacts['extension'], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  xltx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
  xltm: 'application/vnd.ms-excel.template.macroEnabled.12',
};

/** Hands the workbook to the person as a download of the same name. */
export function saveFile(workbook: OpenWorkbook): void {
  const { book, name } = workbook;
  const address = URL.createObjectURL(
    new Blob([saveBook(book).slice()], { type: TYPES[fileFacts(book).extension] }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  workbook.markSaved();
}
