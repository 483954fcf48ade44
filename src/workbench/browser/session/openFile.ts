import { loadEngine } from '../../engine/loadEngine';
import type { LoadFailure } from '../../xlsx/loadFailure';
import { loadBook } from '../../xlsx/loadBook';
import { OpenWorkbook } from './openWorkbook';

export type Opened =
  | { readonly ok: true; readonly workbook: OpenWorkbook }
  | { readonly ok: false; readonly failure: LoadFailure };

/** Opens the bytes of an .xlsx file; the locale is that of the cells' texts. */
export async function openFile(name: string, bytes: Uint8Array, locale: string): Promise<Opened> {
  const [loaded, calculator] = [loadBook(bytes), await loadEngine()];
  return loaded.ok ? { ok: true, workbook: new OpenWorkbook(name, loaded.book, calculator, locale) } : loaded;
}
