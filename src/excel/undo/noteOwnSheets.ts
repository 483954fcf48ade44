import { contentDigest } from '../../pira/reports/contentDigest';
import { sheetNamed } from '../../pira/reports/publicationSheets';
import { forgetOwnSheets, type Registration, registerOwnSheets } from '../publish/ownSheets';
import type { Direction } from './history';
import type { UndoRecord, UndoStep } from '../exchange/undoRecord';

/**
 * Lets the workbook's settings say again which sheets are ours once a publication was undone or done again. A write that
 * was broken off had not been noted yet.
 */
export async function noteOwnSheets(
  way: Direction,
  { name, record, begun }: UndoStep,
  reverse: UndoRecord | null,
): Promise<void> {
  if (name.kind !== 'publication' || record.kind !== 'sheets') return;
  if (way === 'undo') {
    if (begun?.reverse !== null) await forgetOwnSheets(record.sheets);
    return;
  }
  const written = reverse?.kind === 'sheets' ? reverse.sheets : [];
  await registerOwnSheets(
    written.flatMap(({ name: sheet, id, contents }): Registration[] => {
      const title = sheetNamed(name.publication, sheet);
      if (title === undefined || id === null || contents === null) return [];
      return [{ title, id, name: sheet, digest: contentDigest(title, contents), copies: [] }];
    }),
  );
}
