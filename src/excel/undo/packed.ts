import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { base64, bytesOfBase64 } from '../base64';
import type { UndoRecord } from './undoRecord';
import { isUndoRecord } from './undoRecordShape';

/** A record as a short text: what the cells of a plan hold repeats itself, a tenth of its length is left. */
export function packed(record: UndoRecord): string {
  return base64(deflateSync(strToU8(JSON.stringify(record))));
}

/** The record that a text stands for; null where it stands for none. */
export function unpacked(text: string): UndoRecord | null {
  try {
    const value: unknown = JSON.parse(strFromU8(inflateSync(bytesOfBase64(text))));
    return isUndoRecord(value) ? value : null;
  } catch {
    return null;
  }
}
