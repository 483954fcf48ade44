import { loadEngine } from '../../engine/loadEngine';
import type { LoadFailure } from '../../xlsx/loadFailure';
import { loadBook } from '../../xlsx/loadBook';
import { OpenWorkbook } from './openWorkbook';

export type OpenResult =
  | { readonly ok: true; readonly workbook: OpenWorkbook }
  | { readonly ok: false; readonly failure: LoadFailure };

/** The texts of the cells, whatever the language of the workbench. */
const CELL_LOCALE = 'it-IT';

/** Opens the bytes of an .xlsx file. */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenResult> {
  const [loaded, calculator] = [loadBook(bytes), await loadEngine()];
  return loaded.ok
    ? { ok: true, workbook: new OpenWorkbook(name, loaded.book, calculator, CELL_LOCALE) }
    : loaded;
}
