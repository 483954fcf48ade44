import type { Publication } from '../pira/reports/publicationSheets';

/** What a step did, for the people who undo it or do it again. */
export type StepName =
  | { readonly kind: 'evaluation' }
  /** `count`: how many cells. */
  | { readonly kind: 'correction'; readonly count: number }
  /** A person typed it in the pane. */
  | { readonly kind: 'entry'; readonly of: 'actual' | 'cause' }
  | { readonly kind: 'publication'; readonly publication: Publication }
  /** Values from filled collections; `count`: how many cells. */
  | { readonly kind: 'collection'; readonly count: number }
  /** Sheets of another workbook that were kept; `sheets`: how many. */
  | { readonly kind: 'insertion'; readonly sheets: number }
  /** The plan's sheets, copied for the year after. */
  | { readonly kind: 'next-year'; readonly year: number }
  | { readonly kind: 'removal'; readonly of: 'results' | 'sheets' };

/** Whether a step, once undone, is done again by asking for it anew: whole sheets come with more than a record keeps. */
export function isMadeAnew({ kind }: StepName): boolean {
  return kind === 'insertion' || kind === 'next-year';
}

/** Names a step to the port. Opaque to all but src/excel. */
export interface UndoToken {
  readonly id: string;
}

/** A step as people see it. */
export interface NamedStep {
  readonly token: UndoToken;
  readonly name: StepName;
}

/** The next step back and the next one forward; null where there is none. */
export interface Steps {
  readonly undo: NamedStep | null;
  readonly redo: NamedStep | null;
}

export const NO_STEPS: Steps = { undo: null, redo: null };
