/** The last write, for taking it back. Opaque to all but src/excel. */
export interface UndoToken {
  readonly id: number;
}
