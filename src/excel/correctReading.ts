import { subjectKey, type Correction, type CorrectionState } from '../pira/plan/correction';
import type { Plan } from '../pira/plan/plan';
import { anchored } from '../pira/reading/office/anchors';
import { readPlan } from '../pira/reading/readPlan';
import { takenOver } from '../pira/reading/office/takeOver';
import type { Sheet } from '../pira/sheet/sheet';
import type { RunOptions } from './port';
import { failure, type Failure } from './problem';
import { readSheetsAndPlan } from './read/readWorkbook';
import type { SettingsChange } from './settings';
import { changeSettings } from './settingsStore';
import type { KeptSettings } from './settingsStore';

/** How the sheets were read, whether or not there is a plan in them. */
export interface SheetReadings {
  readonly ok: true;
  readonly plan: Plan;
  readonly sheets: readonly Sheet[];
  /** The names of the sheets by what Excel knows them by. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads the sheets and how they are read; without a plan, too. */
export async function readSheetReadings(options: RunOptions): Promise<SheetReadings | Failure> {
  const read = await readSheetsAndPlan(options);
  if (!read.ok) return read;
  const names = new Map(read.sheets.map(({ id, sheet }) => [id, sheet.name]));
  return { ok: true, plan: read.plan, sheets: read.sheets.map(({ sheet }) => sheet), names };
}

/** A change of the corrections that are kept. */
export type CorrectionsChange = Required<Pick<SettingsChange, 'corrected' | 'withdrawn'>>;

/** The settings after a change of corrections, and the change that takes it back and leaves what colleagues say alone. */
export interface KeptCorrections extends KeptSettings {
  readonly back: CorrectionsChange;
}

async function changeCorrections(
  change: CorrectionsChange,
  before: readonly Correction[],
): Promise<KeptCorrections | Failure> {
  const keys = new Set([...change.withdrawn, ...change.corrected].map(subjectKey));
  const replaced = before.filter((one) => keys.has(subjectKey(one)));
  const kept = await changeSettings(change);
  return kept.ok ? { ...kept, back: { withdrawn: change.corrected, corrected: replaced } } : kept;
}

/** What was said before of the same place, and lapsed or counts: what is said now replaces it. */
function supersededBy(one: Correction, states: readonly CorrectionState[]): readonly Correction[] {
  return states.flatMap(({ correction, cell }) => {
    if (correction.kind !== one.kind || cell.sheet !== one.sheet) return [];
    const isSameRow = one.kind === 'sheet' || cell.row === one.row;
    const isSameColumn = (one.kind !== 'column' && one.kind !== 'target') || cell.column === one.column;
    return isSameRow && isSameColumn ? [correction] : [];
  });
}

/**
 * Keeps corrections in the workbook, with the texts that they speak of as they are now. Where some need other corrections
 * of the same time to be understood, such as a row below a header that the office names, all are seen together.
 */
export async function keepCorrections(
  corrections: readonly Correction[],
  options: RunOptions,
): Promise<KeptCorrections | Failure> {
  const read = await readSheetsAndPlan(options);
  if (!read.ok) return read;
  if (read.readOnly) return failure({ code: 'read-only' });
  const sheets = read.sheets.map(({ sheet }) => sheet);
  const { year, corrections: before } = read.settings;
  const plan = readPlan(sheets, { year, corrections: [...before, ...corrections] });
  const withdrawn = corrections.flatMap((one) => supersededBy(one, read.plan.corrections));
  return changeCorrections({ withdrawn, corrected: anchored(corrections, sheets, plan) }, before);
}

/** What came of taking over the corrections of another year's workbook. */
export interface TakenOver extends KeptCorrections {
  readonly taken: number;
  /** Those of which nothing stands in this workbook. */
  readonly missed: readonly Correction[];
}

/** Keeps the corrections of another year's workbook, as far as what they spoke of stands in this one, too. */
export async function takeOverCorrections(
  { corrections, year }: { readonly corrections: readonly Correction[]; readonly year: number | null },
  options: RunOptions,
): Promise<TakenOver | Failure> {
  const read = await readSheetsAndPlan(options);
  if (!read.ok) return read;
  if (read.readOnly) return failure({ code: 'read-only' });
  const sheets = read.sheets.map(({ sheet }) => sheet);
  const { taken, missed } = takenOver(corrections, sheets, read.plan, year);
  const kept = await changeCorrections({ withdrawn: [], corrected: taken }, read.settings.corrections);
  return kept.ok ? { ...kept, taken: taken.length, missed } : kept;
}
