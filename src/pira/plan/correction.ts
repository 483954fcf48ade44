import type { CellRef } from '../sheet/address';
import type { ColumnField } from '../lexicon/labels/roles';
import { fingerprint } from '../sheet/fingerprint';

/** Fields that the office can give a column. */
export type CorrectedField = Exclude<ColumnField, 'other'> | 'operator';

export const CORRECTED_FIELDS: readonly CorrectedField[] = [
  'name',
  'target',
  'level',
  'actual',
  'unit',
  'description',
  'algorithm',
  'type',
  'source',
  'weight',
  'polarity',
  'indicatorCode',
  'objective',
  'objectiveCode',
  'objectiveDescription',
  'activities',
  'perspective',
  'stakeholders',
  'resources',
  'mission',
  'programme',
  'responsibilityCentre',
  'base',
  'interim',
  'variance',
  'achievement',
  'status',
  'notes',
  'year',
  'operator',
];

/** What the office can say that a row is. */
export type RowAs = 'indicator' | 'continues' | 'heading' | 'total' | 'no-indicator';
export const ROWS_AS: readonly RowAs[] = ['indicator', 'continues', 'heading', 'total', 'no-indicator'];

/** Of several rows or columns that print the same, which one: the first of three is 0 of 3. */
export interface RankAmongEqual {
  readonly at: number;
  readonly of: number;
}

/** A text that stands once in its sheet, and how many rows away from it something stood. */
export interface Landmark {
  readonly text: string;
  readonly distance: number;
}

/** The nearest landmarks of a row that is one of several alike; null where another of these is nearer. */
export interface NearestLandmarks {
  readonly above: Landmark | null;
  readonly below: Landmark | null;
}

/** By what a header row is found again. */
export interface HeaderAnchor {
  /** What its rows print, from top to bottom and left to right; the longest text of the first row of a table without a header. */
  readonly labels: readonly string[];
  /** How many rows the header has; 0 where the table has none. */
  readonly rows: number;
  /** The longest text of the row below it, by which one of several like headers is known. */
  readonly below: string;
  readonly among: RankAmongEqual;
  /** Null where it is the only one. */
  readonly near: NearestLandmarks | null;
}

/** What a header prints, and how many columns away from it something stands. */
export interface NearbyLabel {
  readonly label: string;
  readonly distance: number;
}

/** The nearest columns in which something is printed; the label is "" where that is only below the header. Null for none. */
export interface NeighbouringLabels {
  readonly left: NearbyLabel | null;
  readonly right: NearbyLabel | null;
}

/** By what a column is found again in its header row. */
export interface ColumnAnchor {
  /** The text of its header; "" for a column without one. */
  readonly header: string;
  readonly among: RankAmongEqual;
  /** For a column without a header: the nearest label, and how far to the right of it the column stands. */
  readonly beside: NearbyLabel | null;
  /** For a column without a header: what stands on both sides of it. */
  readonly between: NeighbouringLabels | null;
  /** For a column without a header: some of the texts that stand in it. */
  readonly holds: readonly string[];
}

/** By what a row is found again. */
export interface RowAnchor {
  /** The name of its indicator, else its longest text. */
  readonly name: string;
  readonly among: RankAmongEqual;
  /** Null where it is the only one. */
  readonly near: NearestLandmarks | null;
}

/** By what a target is found again: its row, and its place in it. */
export interface TargetAnchor extends RowAnchor {
  /** How far to the right of the name it stands. */
  readonly distance: number;
  /** Which of the cells of the row that print the same. */
  readonly inRow: RankAmongEqual;
}

/** The office says of a sheet that it is a part of the plan or none, or of which year it is. */
export interface SheetCorrection {
  readonly kind: 'sheet';
  readonly sheet: string;
  readonly as: 'plan' | 'no-plan' | null;
  readonly year: number | null;
}

/** The office says that the header of a table stands in a row, or that its rows begin there without a header. */
export interface HeaderCorrection {
  readonly kind: 'header';
  readonly sheet: string;
  readonly row: number;
  readonly headless: boolean;
  /** Null where it was given by its address only. */
  readonly anchor: HeaderAnchor | null;
}

/** The office says what a column below a header row is. */
export interface ColumnCorrection {
  readonly kind: 'column';
  readonly sheet: string;
  /** The header row, with what it is found by. */
  readonly row: number;
  readonly rowAnchor: HeaderAnchor | null;
  readonly column: number;
  readonly anchor: ColumnAnchor | null;
  readonly as: CorrectedField | 'ignore';
  readonly year: number | null;
}

/** The office says what a row is. */
export interface RowCorrection {
  readonly kind: 'row';
  readonly sheet: string;
  readonly row: number;
  readonly anchor: RowAnchor | null;
  readonly as: RowAs;
}

/** The office says in other words what a target means. */
export interface TargetCorrection {
  readonly kind: 'target';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the cell printed when it was said. */
  readonly text: string;
  readonly anchor: TargetAnchor | null;
  readonly means: string;
}

/** What the office sets right in the reading of its sheets (docs/contracts.md, 4). */
export type Correction =
  SheetCorrection | HeaderCorrection | ColumnCorrection | RowCorrection | TargetCorrection;

/** Why a correction no longer says anything. */
export type LapseReason =
  /** No sheet has this name. */
  | 'no-sheet'
  /** The text that it spoke of is not there any more. */
  | 'text-changed'
  /** The text stands in several places by now. */
  | 'several-places'
  /** No table of the plan stands there, in which it could count. */
  | 'no-table'
  /** The cell is not read as a target. */
  | 'no-target';

/** What became of a correction in a reading. */
export interface CorrectionState {
  readonly correction: Correction;
  /** Where it stands now; where it stood, if it has lapsed. */
  readonly cell: CellRef;
  /** `idle`: nothing there is read, as on a sheet that is no plan, or a later correction of the same place counts. */
  readonly state: 'applied' | 'idle' | 'lapsed';
  readonly reason: LapseReason | null;
}

const among = ({ at, of }: RankAmongEqual): string => `${at}/${of}`;

const headerKey = (anchor: HeaderAnchor | null, row: number): string =>
  anchor ? `${anchor.labels.join('|')}|${anchor.below}|${among(anchor.among)}` : `row ${row}`;

function subjectOf(one: Correction): string {
  switch (one.kind) {
    case 'sheet':
      return '';
    case 'header':
      return headerKey(one.anchor, one.row);
    case 'column': {
      const { anchor, column } = one;
      const own = anchor
        ? `${anchor.header}|${among(anchor.among)}|${anchor.beside?.label ?? ''}|${anchor.beside?.distance ?? 0}`
        : `column ${column}`;
      return `${headerKey(one.rowAnchor, one.row)}|${own}`;
    }
    case 'row':
      return one.anchor ? `${one.anchor.name}|${among(one.anchor.among)}` : `row ${one.row}`;
    case 'target':
      return one.anchor
        ? `${one.text}|${one.anchor.name}|${among(one.anchor.among)}|${among(one.anchor.inRow)}`
        : `${one.text}|${one.row},${one.column}`;
  }
}

/**
 * What a correction speaks of, as a short key: a later correction of the same thing has the same key and replaces it,
 * corrections of different things never do.
 */
export function subjectKey(correction: Correction): string {
  const subject = `${correction.kind}|${correction.sheet}|${subjectOf(correction)}`;
  return `${correction.kind} ${fingerprint(subject)}${fingerprint(`2|${subject}`)}`;
}
