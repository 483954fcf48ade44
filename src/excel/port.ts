import type { Day } from '../pira/sheet/day';
import type { CellRef, Place } from '../pira/sheet/address';
import type { ComparedPlans } from '../pira/checks/otherYear/comparedPlans';
import type { Finding } from '../pira/checks/finding';
import type { Disagreement } from '../pira/compare/disagreements';
import type { EndedPlan, Trend } from '../pira/compare/trend';
import type { Version, VersionChoice } from '../pira/compare/versions';
import type { Evaluation } from '../pira/evaluation/evaluation';
import type { Account } from '../pira/reading/accounts';
import type { Correction } from '../pira/plan/correction';
import type { Answer, Merge } from '../pira/collect/merge';
import type { FilledSheet } from '../pira/collect/readFilled';
import type { Plan } from '../pira/plan/plan';
import type { DocumentKind } from '../pira/reports/documents/document';
import type { Publication } from '../pira/reports/publicationSheets';
import type { Presentation } from '../pira/reports/columns/resultBlocks';
import type { SheetEdit } from '../pira/sheet/sheetEdit';
import type { ChangedArea } from './change';
import type { KeptCorrections, SheetReadings, TakenOver } from './correctReading';
import type { Failure } from './problem';
import type { Remark } from './remark';
import type { Settings, SettingsChange } from './settings';
import type { NewSheets } from './sheets/newSheetsPort';
import type { KeptSettings } from './settingsStore';
import type { StepName, Steps, UndoToken } from './steps';

/** How far a long run has come. A run can be cancelled between its steps. */
export interface Progress {
  readonly step: 'read' | 'write' | 'undo';
  readonly done: number;
  readonly total: number;
}

export interface RunOptions {
  /** As the workbook keeps them where they are not given. */
  readonly settings?: Settings;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Results as formulas that follow the actual values; as the settings say where it is not said. */
  readonly presentation?: Presentation;
  /** Leaves the checks out, which take their time: for a run whose findings nobody will see and that fixes nothing. */
  readonly withoutFindings?: boolean;
  /** Keeps no record of what is written into cells, which takes its time: for a run that nobody will undo. */
  readonly withoutUndo?: boolean;
  /** Tells of every cell what it was taken for. */
  readonly withAccounts?: boolean;
  /** Also gives what was read where no indicator was found, in place of the problem `no-plan`. */
  readonly evenWithoutPlan?: boolean;
  /** Reads every sheet to its end, also those that hold no part of the plan for the year. */
  readonly wholeWorkbook?: boolean;
  /** The day of a monitoring. */
  readonly at?: Day;
  /** The plans that a publication compares. */
  readonly comparing?: ComparisonChoice;
  /** Plans of other workbooks, whose years a publication shows beside those of this one. */
  readonly otherPlans?: readonly EndedPlan[];
}

/** Two plans to compare: one of this workbook, or one that was read from another; and one of this workbook. */
export interface ComparisonChoice {
  readonly from: VersionChoice | EndedPlan;
  readonly to: VersionChoice;
}

/** The plans that the workbook holds, from the oldest. */
export interface VersionsFound {
  readonly ok: true;
  readonly versions: readonly Version[];
}

/** The plans that the workbook holds with how they ended, and their indicators over the years. */
export interface TrendsFound {
  readonly ok: true;
  readonly plans: readonly EndedPlan[];
  readonly trends: readonly Trend[];
  /** Where two plans of one year ask for different things: the later one is followed. */
  readonly disagreements: readonly Disagreement[];
}

export interface EndedPlanFound extends EndedPlan {
  readonly ok: true;
}

export interface ComparisonDone extends ComparedPlans {
  readonly ok: true;
  readonly settings: Settings;
}

/** A file for each responsibility centre. */
export interface CollectionFiles {
  readonly ok: true;
  readonly plan: Plan;
  readonly collections: readonly {
    readonly centre: string;
    readonly indicators: number;
    readonly bytes: Uint8Array;
  }[];
}

/** A file that the person chose. */
export interface FilledFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The collection sheets that stand in a workbook. */
export interface FilledFound {
  readonly ok: true;
  readonly filled: readonly FilledSheet[];
}

/** What filled sheets bring to the plan of this workbook; nothing is written yet. */
export interface MergePlanned extends Analysis {
  readonly merge: Merge;
}

/** What the workbook says, without a change to it. */
export interface Analysis {
  readonly ok: true;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  /** What every cell was taken for; only where it was asked for. */
  readonly accounts?: readonly Account[];
  /** Some actual values are formulas: a change of any cell may change them. */
  readonly isCalculated: boolean;
  /** The settings that it was made with. */
  readonly settings: Settings;
}

export interface WriteSummary {
  /** Null where everything stood there already. */
  readonly undo: UndoToken | null;
  /** Cells whose content was written. */
  readonly cells: number;
  readonly remarks: readonly Remark[];
}

export interface EvaluationDone extends Analysis, WriteSummary {
  /** The results of the first table; null where no column of results stands. */
  readonly results: Place | null;
}

export interface WriteDone extends WriteSummary {
  readonly ok: true;
  /** Cells that were left alone: parts of their text have fonts of their own, which could not be put back. */
  readonly declined: readonly CellRef[];
}

export interface PublishDone extends Analysis {
  /** The sheets as they were named. */
  readonly sheets: readonly string[];
  readonly undo: UndoToken;
  /** What people should know of it; empty where all is as it should be. */
  readonly remarks: readonly Remark[];
}

/** The sheets of a publication, cells by tabs and rows by lines. */
export interface SheetTexts {
  readonly ok: true;
  readonly sheets: readonly { readonly name: string; readonly text: string }[];
}

/** A workbook with the sheets of a publication, or its open data as a table of texts. */
export type FileFormat = 'xlsx' | 'csv';

export interface OutputFile {
  readonly ok: true;
  /** The plan that it was made from. */
  readonly plan: Plan;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What was taken out of the workbook. */
export interface ResultsRemoved extends WriteSummary {
  readonly ok: true;
  /** Cells in our columns that people have written; they stay. */
  readonly kept: readonly CellRef[];
}

/** The sheets of ours that were deleted, and those that stay because people have written in them. */
export interface SheetsRemoved {
  readonly ok: true;
  readonly sheets: readonly string[];
  readonly kept: readonly string[];
  /** Null where there was nothing to delete. */
  readonly undo: UndoToken | null;
}

/** A step that was undone or done again. */
export interface StepDone {
  readonly ok: true;
  readonly name: StepName;
  /** It had been done by other means, as Excel's own undo; nothing was touched. */
  readonly wasDone: boolean;
  /** What people should know of it; empty where all is as it should be. */
  readonly remarks: readonly Remark[];
}

/** Ends a subscription. */
export type Unsubscribe = () => Promise<void>;

/** What is asked of the plans that a workbook holds. Nothing of it writes. */
export interface Comparisons {
  /** The plans that the workbook holds: on several sheets, or for several years. */
  readVersions(options: RunOptions): Promise<VersionsFound | Failure>;
  /** One of the plans that the workbook holds, with how it ended. */
  readEndedPlan(choice: VersionChoice, options: RunOptions): Promise<EndedPlanFound | Failure>;
  /** The indicators over the years that the workbook and other plans hold. */
  readTrends(options: RunOptions): Promise<TrendsFound | Failure>;
  /** Compares two plans. */
  compare(comparing: ComparisonChoice, options: RunOptions): Promise<ComparisonDone | Failure>;
}

/** Everything that the pane, the ribbon commands and the command line ask of the workbook. No operation throws. */
export interface Port {
  /** Reads the workbook and evaluates its plan. Writes nothing. A workbook without a plan is the problem `no-plan` or, without anything in it, `empty-workbook`. */
  analyse(options: RunOptions): Promise<Analysis | Failure>;
  /** Reads, evaluates and writes the result columns. */
  evaluate(options: RunOptions): Promise<EvaluationDone | Failure>;
  /** Writes corrections: all that can be undone exactly, or none. The name is that of the step. */
  write(edits: readonly SheetEdit[], name: StepName, options: RunOptions): Promise<WriteDone | Failure>;
  /** What is asked of several plans at once. */
  readonly comparisons: Comparisons;
  readonly newSheets: NewSheets;
  /** Reads, evaluates and writes the sheets of a publication; sheets of ours are written anew. */
  publish(publication: Publication, options: RunOptions): Promise<PublishDone | Failure>;
  /** Takes our result columns out, wherever they stand by now; what people wrote in them stays. Can be undone. */
  removeResults(options: RunOptions): Promise<ResultsRemoved | Failure>;
  /** Deletes the sheets that we published, but for those that people have written in. Can be undone. */
  removeSheets(): Promise<SheetsRemoved | Failure>;
  /** Opens the sheets of a publication as a workbook of their own; writes nothing into this one. */
  openAsNew(publication: Publication, options: RunOptions): Promise<{ readonly ok: true } | Failure>;
  /** The sheets of a publication as texts to copy. Writes nothing. */
  makeTexts(publication: Publication, options: RunOptions): Promise<SheetTexts | Failure>;
  /** A publication as a file to save. Writes nothing. */
  makeFile(publication: Publication, format: FileFormat, options: RunOptions): Promise<OutputFile | Failure>;
  /** A document of the plan as a Word file. Writes nothing. */
  makeDocument(kind: DocumentKind, options: RunOptions): Promise<OutputFile | Failure>;
  /** Makes the files to mail to each responsibility centre; where wanted, the settings keep what this workbook is known by. */
  makeCollections(options: RunOptions, keepsIdentity?: boolean): Promise<CollectionFiles | Failure>;
  /** Opens the collection of a centre as a workbook of its own; the settings of this one keep what it is known by. */
  openCollection(centre: string, options: RunOptions): Promise<{ readonly ok: true } | Failure>;
  /** The collection sheets that stand in this workbook; `file` names it where it is another one than that of the plan. */
  readFilledSheets(file: string | null, options: RunOptions): Promise<FilledFound | Failure>;
  /** Whether this Excel can look into files that the person chooses. */
  canReadFiles(): boolean;
  /** The collection sheets of files; a file without one is among the rejections. The workbook is as it was before. */
  readFilledFiles(files: readonly FilledFile[], options: RunOptions): Promise<FilledFound | Failure>;
  /** What filled sheets bring to the plan. Writes nothing. */
  planMerge(filled: readonly FilledSheet[], options: RunOptions): Promise<MergePlanned | Failure>;
  /** Writes what was accepted into the plan's own cells: all or none. Can be undone. */
  writeAnswers(answers: readonly Answer[], options: RunOptions): Promise<WriteDone | Failure>;
  /** Undoes the next step: exactly as it was before, or not at all, with what has changed since. */
  undo(step: UndoToken, options: RunOptions): Promise<StepDone | Failure>;
  /** Does the step again that was undone last. */
  redo(step: UndoToken, options: RunOptions): Promise<StepDone | Failure>;
  /** The next steps back and forward, of any page of the add-in. */
  readSteps(): Promise<Steps>;
  /** Tells the next steps whenever another page of the add-in has taken one. */
  onSteps(listener: (steps: Steps) => void): Promise<Unsubscribe>;
  /** Reads the actual values of some indicators again, in one exchange; `check` brings the findings up to date. */
  refresh(
    analysis: Analysis,
    indicators: readonly number[],
    options: RunOptions,
  ): Promise<Analysis | Failure>;
  /** The analysis with its findings, in the sheets as they were last read. Asks Excel for nothing. */
  check(analysis: Analysis): Promise<Analysis>;
  /** Shows a cell or an area to the user. */
  select(place: Place): Promise<{ readonly ok: true } | Failure>;
  /** Tells the first cell of each new selection on a sheet that was read, null once another sheet is shown. */
  onSelection(listener: (cell: CellRef | null) => void): Promise<Unsubscribe>;
  /** Tells the areas that people change; not our own writes. */
  onChange(listener: (change: ChangedArea) => void): Promise<Unsubscribe>;
  /** How the sheets are read, whether or not there is a plan in them. Writes nothing. */
  readSheetReadings(options: RunOptions): Promise<SheetReadings | Failure>;
  /** Keeps what the office sets right in the reading, with the texts that it speaks of; writes nothing into a sheet. */
  keepCorrections(
    corrections: readonly Correction[],
    options: RunOptions,
  ): Promise<KeptCorrections | Failure>;
  /** Keeps what the office set right in another year's workbook, as far as this one has the same. */
  takeOverCorrections(
    of: { readonly corrections: readonly Correction[]; readonly year: number | null },
    options: RunOptions,
  ): Promise<TakenOver | Failure>;
  /** The settings kept in the workbook; the defaults where there are none or they make no sense. */
  readSettings(): Promise<KeptSettings | Failure>;
  /** Changes some settings in the workbook, leaves the others, and tells all as they are kept then. */
  changeSettings(change: SettingsChange): Promise<KeptSettings | Failure>;
}
