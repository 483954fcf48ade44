import type { Fix } from '../../pira/checks/finding';
import type { CellRef, Place } from '../../pira/sheet/address';
import type { Analysis, Progress } from '../../excel/port';
import type { Failure } from '../../excel/problem';
import type { Remark } from '../../excel/remark';
import type { Evaluation } from '../../pira/evaluation/evaluation';
import type { Status } from '../../pira/evaluation/outcome';
import type { PendingNotice } from '../notice';
import { DEFAULT_SETTINGS, type Settings } from '../../excel/settings';
import { NO_STEPS, type StepName, type Steps } from '../../excel/steps';

/** Readings that the pane begins by itself. */
const BACKGROUND_TASKS = ['opening', 'following'] as const;
type BackgroundTask = (typeof BACKGROUND_TASKS)[number];

/** What is under way; one thing at a time. */
export type Task =
  | 'reading'
  | 'evaluating'
  | 'undoing'
  | 'redoing'
  | 'removing'
  | 'fixing'
  | 'entering'
  | 'publishing'
  | 'preparing'
  | 'comparing'
  | 'saving'
  | BackgroundTask;

/** Whether a task runs unasked, so that the user need not wait for it. */
export function isBackground(task: Task): task is BackgroundTask {
  return BACKGROUND_TASKS.some((name) => name === task);
}

/** What the last operation achieved. */
export type Done =
  | {
      readonly kind: 'evaluated';
      readonly cells: number;
      readonly counts: Readonly<Record<Status, number>>;
      readonly results: Place | null;
      readonly remarks: readonly Remark[];
    }
  /** `wasDone`: by other means, as Excel's own undo. */
  | {
      readonly kind: 'undone' | 'redone';
      readonly name: StepName;
      readonly wasDone: boolean;
      readonly remarks: readonly Remark[];
    }
  /** `kept`: what stays because people have written it. */
  | { readonly kind: 'results-removed'; readonly cells: number; readonly kept: readonly CellRef[] }
  | { readonly kind: 'sheets-removed'; readonly sheets: readonly string[]; readonly kept: readonly string[] }
  /** `declined`: cells whose text has parts in different fonts, which an undo could not put back. */
  | { readonly kind: 'fixed'; readonly cells: readonly CellRef[]; readonly declined: readonly CellRef[] }
  | { readonly kind: 'published'; readonly sheets: readonly string[]; readonly remarks: readonly Remark[] }
  /** Sheets that came into the workbook: of another one, or next year's. */
  | { readonly kind: 'sheets-added'; readonly sheets: readonly string[] }
  /** Typed in the pane: an actual value, or the cause of a deviation. */
  | {
      readonly kind: 'entered';
      readonly of: 'actual' | 'cause';
      readonly cell: CellRef;
      readonly indicator: number;
    }
  | { readonly kind: 'collected'; readonly count: number }
  /** `isOnlyWay`: it cannot be copied as text instead where the browser blocks it. */
  | { readonly kind: 'opened'; readonly isOnlyWay?: true }
  | { readonly kind: 'copied'; readonly sheet: string }
  /** The clipboard took nothing: the text is to be copied by hand. */
  | { readonly kind: 'to-copy'; readonly sheet: string; readonly text: string }
  | { readonly kind: 'downloaded'; readonly file: string; readonly isOnlyWay?: true }
  | { readonly kind: 'refreshed'; readonly indicator: number }
  | { readonly kind: 'saved' | 'presentation-saved' | 'rules-saved' | 'ignored' | 'restored' | 'corrected' };

/** What did not work, and in which task; null where it was none that can be tried again. */
export interface Failed {
  readonly failure: Failure;
  readonly task: Task | null;
}

export interface PaneState {
  readonly settings: Settings;
  /** The last good reading; stays visible when a later operation fails. */
  readonly analysis: Analysis | null;
  /** What was evaluated when the pane opened, and at the last two evaluations since; the newest first. */
  readonly evaluated: readonly Evaluation[];
  readonly task: Task | null;
  readonly progress: Progress | null;
  readonly failed: Failed | null;
  readonly done: Done | null;
  /** What a ribbon command left to say. */
  readonly notice: PendingNotice | null;
  /** The next steps back and forward. */
  readonly steps: Steps;
  /** What the last correction changed, until it is undone or closed. */
  readonly corrected: readonly Fix[];
  /** The cell that is selected in the sheet. */
  readonly selected: CellRef | null;
  /** The sheet has changes that Excel does not yet let us read. */
  readonly hasUnreadChanges: boolean;
}

export const INITIAL_STATE: PaneState = {
  settings: DEFAULT_SETTINGS,
  analysis: null,
  evaluated: [],
  task: null,
  progress: null,
  failed: null,
  done: null,
  notice: null,
  steps: NO_STEPS,
  corrected: [],
  selected: null,
  hasUnreadChanges: false,
};
