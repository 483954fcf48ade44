import type { Problem } from './problem';

/** Every code that Excel documents, and those of its transport, by the sentence that explains it. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  AccessDenied: { code: 'access-denied' },
  ActivityLimitReached: { code: 'busy' },
  ApiNotAvailable: { code: 'old-excel' },
  ApiNotFound: { code: 'old-excel' },
  BadPassword: { code: 'access-denied' },
  Conflict: { code: 'conflict' },
  ConnectionFailure: { code: 'connection-lost' },
  ContentLengthRequired: { code: 'refused', detail: 'ContentLengthRequired' },
  CannotRegisterEvent: { code: 'refused', detail: 'CannotRegisterEvent' },
  DirtySupportingFormula: { code: 'busy' },
  EmptyChartSeries: { code: 'refused', detail: 'EmptyChartSeries' },
  FilteredRangeConflict: { code: 'filter-conflict' },
  FormulaLengthExceedsLimit: { code: 'formula-too-long' },
  GeneralException: { code: 'internal-error' },
  InactiveWorkbook: { code: 'inactive-workbook' },
  InsertDeleteConflict: { code: 'conflict' },
  InvalidArgument: { code: 'refused', detail: 'InvalidArgument' },
  InvalidBinding: { code: 'gone' },
  InvalidObjectPath: { code: 'gone' },
  InvalidOperation: { code: 'not-now' },
  InvalidOperationInCellEditMode: { code: 'cell-edit' },
  InvalidOrTimedOutSession: { code: 'connection-lost' },
  InvalidReference: { code: 'gone' },
  InvalidRequest: { code: 'refused', detail: 'InvalidRequest' },
  InvalidRequestContext: { code: 'connection-lost' },
  InvalidSelection: { code: 'selection' },
  ItemAlreadyExists: { code: 'name-taken' },
  ItemNotFound: { code: 'gone' },
  MemoryLimitReached: { code: 'out-of-memory' },
  MergedRangeConflict: { code: 'merged-cells' },
  NonBlankCellOffSheet: { code: 'off-sheet' },
  NotImplemented: { code: 'old-excel' },
  OpenWorkbookLinksBlocked: { code: 'blocked-links' },
  OperationCellsExceedLimit: { code: 'excel-limit' },
  PivotTableRangeConflict: { code: 'pivot-table' },
  PowerQueryRefreshResourceChallenge: { code: 'blocked-links' },
  RangeExceedsLimit: { code: 'excel-limit' },
  RangeImageExceedsLimit: { code: 'excel-limit' },
  RefreshWorkbookLinksBlocked: { code: 'blocked-links' },
  RequestAborted: { code: 'busy' },
  RequestPayloadSizeLimitExceeded: { code: 'payload-limit' },
  ResponsePayloadSizeLimitExceeded: { code: 'payload-limit' },
  ServiceNotAvailable: { code: 'connection-lost' },
  Timeout: { code: 'connection-lost' },
  Unauthenticated: { code: 'signed-out' },
  UndoNotSupported: { code: 'undo-unsupported' },
  UnsupportedFeature: { code: 'old-excel' },
  UnsupportedFillType: { code: 'refused', detail: 'UnsupportedFillType' },
  UnsupportedOperation: { code: 'old-excel' },
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
