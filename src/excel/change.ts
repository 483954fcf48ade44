/** An area that someone changed. */
export interface ChangedArea {
  /** As the sheet was named when it was last read; null for a sheet that was never read. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}
