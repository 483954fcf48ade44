import { codeOf } from './errors';

/** What whoever has to find the cause may know of the last error of Excel: no content of the workbook. */
export interface LastError {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly code: string;
  /** The member of office.js that failed, as far as Excel tells it. */
  readonly place: string;
}

let last: LastError | null = null;

/** Remembers an error of Excel. Its message is left out: it may quote a cell. */
export function noteError(error: unknown): void {
  last = { at: Date.now(), code: codeOf(error), place: placeOf(error) };
}

export function lastError(): LastError | null {
  return last;
}

function placeOf(error: unknown): string {
  if (typeof OfficeExtension === 'undefined' || !(error instanceof OfficeExtension.Error)) return '';
  const { errorLocation }: Partial<OfficeExtension.DebugInfo> = error.debugInfo;
  return errorLocation ?? '';
}
