import type { ColumnDecision, Decision, Weighted } from './decision';
import type { ColumnField } from '../lexicon/labels/roles';
import type { Area, CellRef } from '../sheet/address';
import type { Observation } from './observation';
import type { CellValue } from '../sheet/sheet';
import type { Day } from '../sheet/day';
import type { Measure } from '../expressions/measure';
import type { Target } from '../expressions/target';
import type { CorrectionState } from './correction';

/** A text of the plan and the cell it stands in; "" and null where the plan has none. */
export interface Field {
  readonly text: string;
  readonly cell: CellRef | null;
}

/** A mission or a programme: its three-digit code and its name, each where it is printed. */
export interface Coded {
  readonly code: string | null;
  readonly codeCell: CellRef | null;
  readonly name: string;
  readonly nameCell: CellRef | null;
}

/** What a part counts for within its whole, and where it is printed; null and no cell where it is not. */
export interface Weight {
  readonly value: number | null;
  readonly field: Field;
}

/** Resources of one year, in euro. */
export interface Resource {
  readonly year: number | null;
  readonly cell: CellRef;
  readonly amount: number | null;
}

export interface Objective {
  readonly id: number;
  /** Where the objective's own row stands. */
  readonly cell: CellRef;
  readonly mission: Coded;
  readonly programme: Coded;
  readonly responsibilityCentre: Field;
  /** Printed, found in the plan's reclassification table, or inferred from the neighbours. */
  readonly number: number | null;
  readonly numberSource: 'printed' | 'reclassification' | 'inferred' | null;
  /** Full code MM.PPP.NNN with a three-digit mission, as the plan prints it or as its parts give it. */
  readonly code: string | null;
  /** The code exactly as printed, where the plan prints one. */
  readonly printedCode: Field;
  /** Without its leading number. */
  readonly title: Field;
  readonly description: Field;
  readonly activities: Field;
  readonly perspective: Field;
  readonly stakeholders: Field;
  readonly resources: readonly Resource[];
  /** What the objective counts for among the others. */
  readonly weight: Weight;
}

/** One target of one year. */
export interface TargetCell {
  readonly year: number | null;
  readonly cell: CellRef;
  /** As a person sees it. */
  readonly text: string;
  readonly reading: Target;
  /** The words in which the office says what the text means; they were read in its place. */
  readonly means?: string;
  /** Cells of levels beside it that do not go together with it; they were not used. */
  readonly unusedLevels?: readonly CellRef[];
  /** The number in a cell whose text cannot be read: the text may show it rounded, or a day as its month. */
  readonly number?: number;
}

/** One actual value of one year. */
export interface ActualCell {
  readonly year: number | null;
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly text: string;
  /** Number format, in en-US codes. */
  readonly format: string;
  /** The unit that its own header prints: bare values are in it, whatever the unit of the indicator. */
  readonly ownUnit?: string;
  readonly measure: Measure;
}

/** A past value or base that stands beside the target. */
export interface BaseCell {
  readonly year: number | null;
  readonly cell: CellRef;
  /** The words over its column: they say what kind of past value it is. */
  readonly header: string;
  readonly text: string;
  readonly value: CellValue;
  readonly format: string;
}

/** A value within the year; never the actual of the year. */
export interface InterimCell extends ActualCell {
  /** The last day of its period, as its label says it; null where it says none that can be told. */
  readonly period: Day | null;
  readonly header: string;
}

/** The numerator or the denominator of a ratio; null where its cell holds no number. */
export interface PartCell {
  readonly year: number | null;
  readonly cell: CellRef;
  readonly text: string;
  readonly amount: number | null;
}

/** What proves an actual value: an act or document, its day, and where it can be read. */
export interface Evidence {
  readonly act: Field;
  readonly date: Field;
  readonly link: Field;
}

export interface Indicator {
  /** Position in reading order, from 0. */
  readonly id: number;
  /** Row of the indicator (its target's row) and sheet. */
  readonly cell: CellRef;
  readonly objective: Objective;
  /** Its own where its row names one, else that of its objective. */
  readonly responsibilityCentre: Field;
  /** The indicator of which this is a part (1.1.a of 1.1); null where it is none. A mean takes in the whole, not its parts. */
  readonly parent: number | null;
  readonly hidden: boolean;
  readonly code: Field;
  readonly name: Field;
  readonly description: Field;
  readonly algorithm: Field;
  readonly type: Field;
  readonly unit: Field;
  readonly source: Field;
  /** Whether the plan says that more or less of it is better. */
  readonly polarity: Field;
  readonly weight: Weight;
  /** In order of year; the plan's year is plan.year. */
  readonly targets: readonly TargetCell[];
  readonly actuals: readonly ActualCell[];
  readonly bases: readonly BaseCell[];
  /** In order of their periods, those without one last. */
  readonly interim: readonly InterimCell[];
  readonly numerators: readonly PartCell[];
  readonly denominators: readonly PartCell[];
  readonly evidence: Evidence;
  /** Reason of the deviation or other remarks. */
  readonly notes: Field;
  /** Degree or status that the office keeps itself, to compare with. */
  readonly ownStatus: Field;
  readonly ownAchievement: Field;
}

export interface Column {
  readonly field: ColumnField;
  /** Zero-based in the sheet. */
  readonly column: number;
  readonly year: number | null;
  readonly header: Field;
  /** A result column that this product wrote. */
  readonly own: boolean;
  /** How it got its field; not for cards and columns of ours. */
  readonly decision?: ColumnDecision | undefined;
  /** What told the field: the header's words, what stands below it, or the office. */
  readonly by: 'label' | 'content' | 'office';
}

/** A run of indicator rows under one header. Result columns are written beside it. */
export interface Table {
  readonly sheet: string;
  /** Last row of the header, zero-based: where headers of result columns stand. */
  readonly headerRow: number;
  /** First row of the header; the same where it has one row. */
  readonly headerFirstRow: number;
  /** Where it has no header of its own: the row in which it begins. */
  readonly startRow: number | null;
  /** The year that the titles around it tell; null where none does. */
  readonly year: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly Column[];
  /** Indicators of this table, by id. */
  readonly indicators: readonly number[];
}

/** One objective entry of the plan's own reclassification matrix. */
export interface MatrixEntry {
  readonly mission: string;
  readonly programme: string | null;
  readonly number: number | null;
  readonly code: Field;
  readonly title: Field;
  readonly responsibilityCentre: Field;
}

/** The plan's own table of objectives by mission and programme, where it has one. */
export interface Matrix {
  readonly sheet: string;
  readonly missions: readonly Coded[];
  readonly programmes: readonly Coded[];
  readonly entries: readonly MatrixEntry[];
}

/** What a cell of the plan was taken for. */
export type PlacedAs = ColumnField | 'operator' | 'header' | 'title' | 'own';

/** A cell and what it was taken for; `of` is the cell of the indicator that it says something of. */
export interface Placement {
  readonly cell: CellRef;
  readonly as: PlacedAs;
  readonly of: CellRef | null;
}

/** Why cells are no part of the plan. */
export type LeftOutReason =
  /** Nobody sees the sheet. */
  | 'hidden-sheet'
  /** Nobody sees the sheet, and a plan stands on it. */
  | 'hidden-plan'
  /** A part of a plan for another year than the one chosen. */
  | 'other-year'
  /** A row that explains how the form is filled in, or what its signs mean. */
  | 'remark'
  /** Rows around the plan's tables: titles, notes, totals. */
  | 'around'
  /** Cells in a row of the plan that went into no field. */
  | 'unread'
  /** A table of another document, where one of this plan stands beside it. */
  | 'other-document'
  /** The same indicators stand in a fuller table. */
  | 'repeated'
  /** The office says that it is no part of the plan. */
  | 'office'
  /** A table of other things, with a header of its own. */
  | 'other-table'
  /** Rows like those of the plan, under no header. */
  | 'headless'
  /** Nothing on the sheet was taken for a part of the plan. */
  | 'no-plan';

/** Cells that were read as no part of the plan. */
export interface LeftOut {
  readonly sheet: string;
  readonly area: Area;
  readonly reason: LeftOutReason;
  /** The first text that stands there. */
  readonly title: string;
}

/** What the sheets say, as they say it. Defects stay visible: see observations and checks. */
export interface Plan {
  /** The plan's year: asked for, or told by title, sheet names and headers; null where nothing tells it. */
  readonly year: number | null;
  /** Every year that the plan has targets for, ascending. */
  readonly years: readonly number[];
  readonly title: Field;
  readonly objectives: readonly Objective[];
  readonly indicators: readonly Indicator[];
  readonly tables: readonly Table[];
  readonly matrix: Matrix | null;
  /** What the reader had to repair or leave, cell by cell. */
  readonly observations: readonly Observation[];
  /** What stands in the workbook beside the plan, in the order of the sheets. */
  readonly leftOut: readonly LeftOut[];
  /** Every cell that was taken for something, once or more; all others were left out. */
  readonly placements: readonly Placement[];
  /** What rows and tables were taken for, and what else they might have been, in reading order. */
  readonly decisions: readonly Decision[];
  /** The years that the sheets tell, the likeliest first. */
  readonly yearChoices: readonly Weighted<number>[];
  /** What the office set right, and what became of it. */
  readonly corrections: readonly CorrectionState[];
}
