import type { OutputSheet } from '../../pira/outputSheet';
import { problemOf } from '../errors';
import { failure, type Failure } from '../problem';
import { workbookFile } from './file/workbookFile';

const BYTES_A_CALL = 0x8000;

/** Opens sheets of ours as a workbook of their own, where this Excel can; nothing is written into the present one. */
export async function openAsWorkbook(
  outputs: readonly OutputSheet[],
): Promise<{ readonly ok: true } | Failure> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) return failure({ code: 'old-excel' });
  try {
    await Excel.createWorkbook(base64(workbookFile(outputs)));
    return { ok: true };
  } catch (error) {
    return failure(problemOf(error));
  }
}

function base64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += BYTES_A_CALL)
    characters += String.fromCharCode(...bytes.subarray(at, at + BYTES_A_CALL));
  return btoa(characters);
}
