/** What the office says of a sheet, in the terms of the pane. Rows count from 1. */
export type OfficeSays =
  /** The row is the header of the plan's table. */
  | { readonly header: string }
  /** The rows of the plan begin here, without a header. */
  | { readonly start: string }
  | { readonly column: string; readonly as: string; readonly year?: number }
  | { readonly row: string; readonly as: 'indicator' | 'no-indicator' | 'heading' | 'total' | 'continues' }
  | { readonly target: string; readonly means: string }
  | { readonly as: 'plan' | 'no-plan'; readonly year?: number };

/** A plan as people write it, which no rule reads as it is meant, and what the office says of it. */
export interface OddPlan {
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly isHidden?: boolean;
  /** The last row of its header, where that is not the first of the sheet and nobody has to say it. */
  readonly headerRow?: number;
  readonly says: readonly OfficeSays[];
  /** Row, name, targets and actual values, status: as read by the rules alone, and as it is meant. */
  readonly alone: readonly string[];
  readonly right: readonly string[];
}
