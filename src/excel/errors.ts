import type { Problem } from './problem';

/** Every code that Excel documents, and those of its transport, by the sentence that explains it. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  AccessDenied: { code: 'access-denied' },
  ActivityLimitReached: { code: 'busy' },
  ApiNotAvailable: { code: 'old-excel' },
  ApiNotFound: { code: 'old-excel' },
  Conflict: { code: 'conflict' },
  FilteredRangeConflict: { code: 'filter-conflict' },
  InactiveWorkbook: { code: 'inactive-workbook' },
  InvalidOperation: { code: 'cell-edit' },
  InvalidOperationInCellEditMode: { code: 'cell-edit' },
  InvalidOrTimedOutSession: { code: 'connection-lost' },
  InvalidReference: { code: 'gone' },
  InvalidSelection: { code: 'selection' },
  ItemAlreadyExists: { code: 'name-taken' },
  ItemNotFound: { code: 'gone' },
  MergedRangeConflict: { code: 'merged-cells' },
  NonBlankCellOffSheet: { code: 'off-sheet' },
  OperationCellsExceedLimit: { code: 'excel-limit' },
  PivotTableRangeConflict: { code: 'pivot-table' },
  RangeExceedsLimit: { code: 'excel-limit' },
  RequestPayloadSizeLimitExceeded: { code: 'payload-limit' },
  ResponsePayloadSizeLimitExceeded: { code: 'payload-limit' },
  Timeout: { code: 'connection-lost' },
  UndoNotSupported: { code: 'undo-unsupported' },
  UnsupportedSheet: { code: 'unsupported-sheet' },
  WriteNotSupportedWhenModalDialogOpen: { code: 'busy' },
};

/** What an error of Excel means for the user. */
export function problemOf(error: unknown): Problem {
  const code = codeOf(error);
  return PROBLEMS[code] ?? { code: 'unexpected', detail: code };
}

/** The stable code of an error; its message is localised and says nothing reliable. */
export function codeOf(error: unknown): string {
  if (typeof OfficeExtension !== 'undefined' && error instanceof OfficeExtension.Error) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
