import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Book } from '../../../src/workbench/book/book';
import type { BookSheet } from '../../../src/workbench/book/bookSheet';
import { loadBook } from '../../../src/workbench/xlsx/loadBook';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A fixture of the folder test/fixtures/xlsx. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../fixtures/xlsx', name)));
}

/** The book in some bytes that are known to be a workbook. */
export function loaded(bytes: Uint8Array): Book {
  const result = loadBook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.book;
}

export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The parts of a workbook as texts, binary ones byte by byte. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [
      path,
      strFromU8(part, !/\.(?:xml|rels|vml)$/.test(path)),
    ]),
  );
}

/** The parts that differ between two workbooks: changed, added or gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((path) => old[path] !== now[path])
    .sort();
}

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';

/** A workbook of one sheet from the markup of its parts; other parts may be added or replaced. */
export function smallFile(
  sheet: string,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Uno" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': sheet,
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** A relationships part; ids count from rId1. */
export function relationships(...entries: readonly (readonly [string, string])[]): string {
  const list = entries.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** A worksheet part with these rows, and more elements after them. */
export function worksheet(rows: string, after = ''): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}
