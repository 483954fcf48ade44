import type { Book } from '../book/book';
import { contentTypeOf } from './package/contentTypes';
import { relationshipsOf } from './package/relationships';
import { sourceOf } from './source';

/** What kind of file a workbook was loaded from; saving keeps it. */
export interface FileFacts {
  /** By which programs know the kind of the file: with macros, a template, or neither. */
  readonly extension: 'xlsx' | 'xlsm' | 'xltx' | 'xltm';
  /** The file carries a digital signature, which no change leaves valid. */
  readonly isSigned: boolean;
}

const EXTENSIONS: Readonly<Record<string, FileFacts['extension']>> = {
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml': 'xlsm',
  'application/vnd.ms-excel.template.macroEnabled.main+xml': 'xltm',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': 'xltx',
};
const SIGNATURE = '/digital-signature/origin';

/** The kind of file that a book comes from and goes to. */
export function fileFacts(book: Book): FileFacts {
  const source = sourceOf(book);
  if (source === undefined) return { extension: 'xlsx', isSigned: false };
  const { parts, workbookPath } = source;
  return {
    extension: EXTENSIONS[contentTypeOf(parts, workbookPath) ?? ''] ?? 'xlsx',
    isSigned: relationshipsOf(parts, '').some(({ type }) => type.endsWith(SIGNATURE)),
  };
}
