import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { base64, bytesOfBase64 } from '../base64';
import type { KeptSteps } from '../exchange/undoRecord';
import { areKeptSteps } from './undoRecordShape';

/** Steps as a short text: what the cells of a plan hold repeats itself, a tenth of its length is left. */
export function packSteps(steps: KeptSteps): string {
  return base64(deflateSync(strToU8(JSON.stringify(steps))));
}

/** The steps that a text stands for; null where it stands for none. */
export function unpackSteps(text: string): KeptSteps | null {
  try {
    const value: unknown = JSON.parse(strFromU8(inflateSync(bytesOfBase64(text))));
    return areKeptSteps(value) ? value : null;
  } catch {
    return null;
  }
}
