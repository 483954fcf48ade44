import type { LoadFailure } from '../xlsx/loadFailure';
import type { Texts } from './texts';

/** Why a file cannot be opened, in words. */
export function failureText(failure: LoadFailure, texts: Texts): string {
  switch (failure.reason) {
    case 'not-a-workbook':
    case 'no-workbook':
      return texts.notWorkbook;
    case 'encrypted-or-old':
      return texts.encryptedOrOld;
    case 'binary-workbook':
      return texts.binaryWorkbook;
    case 'too-large':
      return texts.tooLarge;
    case 'broken-archive':
    case 'broken-part':
      return texts.damaged;
  }
}
