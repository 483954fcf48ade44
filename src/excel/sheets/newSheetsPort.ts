import type { PartialWrite } from '../exchange/undoRecord';
import type { CarriedTargets } from '../../pira/reports/nextYear/nextYearPlan';
import type { RunOptions } from '../port';
import type { Failure } from '../problem';
import type { StepName, UndoToken } from '../steps';
import type { UndoHistory } from '../undo/history';
import {
  canCopySheets,
  keepOtherSheets,
  makeNextYear,
  type NextYearMade,
  type OtherPlansFound,
  readOtherPlans,
} from './newSheets';

/** Sheets that came into the workbook. */
export interface SheetsAdded {
  readonly ok: true;
  readonly sheets: readonly string[];
  readonly undo: UndoToken;
}

/** The plan of the year after, as it stands on its sheets. */
export type NextYearDone = SheetsAdded & Omit<NextYearMade, 'record'>;

/** What brings sheets into the workbook. */
export interface NewSheets {
  /** Reads the plans of another workbook. Its sheets stand in this one only for as long as that takes. */
  readOtherPlans(file: Uint8Array, options: RunOptions): Promise<OtherPlansFound | Failure>;
  /** Keeps the sheets of another workbook behind those of this one. Can be undone. */
  keepOtherSheets(file: Uint8Array): Promise<SheetsAdded | Failure>;
  /** Whether this Excel can copy sheets, as the plan of the year after needs. */
  canCopySheets(): boolean;
  /** Makes the plan of the year after on copies of the plan's sheets. Can be undone. */
  makeNextYear(targets: CarriedTargets, options: RunOptions): Promise<NextYearDone | Failure>;
}

/** What brings sheets into the open workbook, with its steps kept in a history. */
export function newSheets(
  history: UndoHistory,
  failed: (failure: Failure | PartialWrite, name: StepName) => Promise<Failure>,
): NewSheets {
  return {
    async readOtherPlans(file, options) {
      const found = await readOtherPlans(file, options);
      return found.ok ? found : failed(found, { kind: 'insertion', sheets: 0 });
    },
    async keepOtherSheets(file) {
      const kept = await keepOtherSheets(file);
      if (!kept.ok) return kept;
      const { record, ...done } = kept;
      const name: StepName = { kind: 'insertion', sheets: done.sheets.length };
      return { ...done, undo: await history.add({ name, record }) };
    },
    canCopySheets: canCopySheets,
    async makeNextYear(targets, options) {
      const made = await makeNextYear(targets, options);
      if (!made.ok) return failed(made, { kind: 'next-year', year: 0 });
      const { record, ...done } = made;
      return { ...done, undo: await history.add({ name: { kind: 'next-year', year: done.year }, record }) };
    },
  };
}
