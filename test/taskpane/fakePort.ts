import type { CellRef } from '../../src/pira/address';
import { DEFAULT_RULES } from '../../src/pira/evaluation/evaluate';
import { evaluatePlan } from '../../src/pira/evaluation/evaluatePlan';
import type { Finding } from '../../src/pira/checks/finding';
import type { Plan } from '../../src/pira/plan';
import { type Publication, PUBLICATION_SHEETS } from '../../src/pira/reports/publicationSheets';
import type { SheetEdit } from '../../src/pira/sheetEdit';
import type { Analysis, Change, FileFormat, Port, PublishDone, RunOptions } from '../../src/excel/port';
import { failure, type Failure, type Problem } from '../../src/excel/problem';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../src/excel/settings';
import { cellAt, SAMPLE_FINDINGS, SAMPLE_PLAN } from './samplePlan';
import type { UndoToken } from '../../src/excel/undo/undoToken';

/** What an evaluation of the sample writes. */
const CELLS_WRITTEN = 25;
const STEPS = 4;

/** A workbook that is none: answers the pane from a plan in memory and notes what it was asked. */
export class FakePort implements Port {
  plan: Plan = SAMPLE_PLAN;
  found: readonly Finding[] = SAMPLE_FINDINGS;
  settings: Settings = DEFAULT_SETTINGS;
  /** What reading and evaluating answer instead, while set. */
  problem: Problem | null = null;
  /** The first question for the settings is not answered. */
  settingsProblem: Problem | null = null;
  /** Where set, an evaluation waits for this before each of its steps. */
  step: (() => Promise<void>) | null = null;
  left: readonly CellRef[] = [];
  /** What another page of the add-in has written last. */
  kept: UndoToken | null = null;
  readonly asked: string[] = [];
  readonly written: SheetEdit[] = [];
  readonly selected: CellRef[] = [];
  #undoId = 0;
  #onLastWrite: ((undo: UndoToken | null) => void) | null = null;
  #onSelection: ((cell: CellRef) => void) | null = null;
  #onChange: ((change: Change) => void) | null = null;

  #analysis(settings: Settings): Analysis {
    const evaluation = evaluatePlan(this.plan, { ...DEFAULT_RULES, partlyFrom: settings.partlyFrom });
    return { ok: true, plan: this.plan, evaluation, findings: this.found, isCalculated: false, settings };
  }

  analyse({ settings = this.settings }: RunOptions): Promise<Analysis | Failure> {
    this.asked.push('analyse');
    return Promise.resolve(this.problem === null ? this.#analysis(settings) : failure(this.problem));
  }

  async evaluate({ settings = this.settings, signal, onProgress }: RunOptions) {
    this.asked.push('evaluate');
    for (let done = 1; this.step !== null && done <= STEPS; done++) {
      onProgress?.({ step: 'write', done, total: STEPS });
      await this.step();
      if (signal?.aborted === true) return failure({ code: 'cancelled' });
    }
    if (this.problem !== null) return failure(this.problem);
    this.#undoId += 1;
    return {
      ...this.#analysis(settings),
      undo: { id: this.#undoId },
      cells: CELLS_WRITTEN,
      results: cellAt(18, 8),
    };
  }

  write(edits: readonly SheetEdit[]) {
    this.asked.push('write');
    this.written.push(...edits);
    const cells = edits.flatMap(({ blocks }) => blocks);
    this.found = this.found.filter(
      ({ fix }) => !cells.some(({ row, column }) => fix?.cell.row === row && fix.cell.column === column),
    );
    this.#undoId += 1;
    return Promise.resolve({ ok: true as const, undo: { id: this.#undoId }, cells: cells.length });
  }

  publish(
    publication: Publication,
    { settings = this.settings }: RunOptions,
  ): Promise<PublishDone | Failure> {
    this.asked.push(`publish ${publication}`);
    if (this.problem !== null) return Promise.resolve(failure(this.problem));
    this.#undoId += 1;
    const sheets = [...PUBLICATION_SHEETS[publication]];
    return Promise.resolve({ ...this.#analysis(settings), sheets, remarks: [], undo: { id: this.#undoId } });
  }

  openAsNew(publication: Publication) {
    this.asked.push(`open ${publication}`);
    return Promise.resolve(this.problem === null ? { ok: true as const } : failure(this.problem));
  }

  textsOf(publication: Publication) {
    this.asked.push(`texts ${publication}`);
    if (this.problem !== null) return Promise.resolve(failure(this.problem));
    const sheets = PUBLICATION_SHEETS[publication].map((name) => ({ name, text: `Testo di ${name}\t1` }));
    return Promise.resolve({ ok: true as const, sheets });
  }

  fileOf(publication: Publication, format: FileFormat) {
    this.asked.push(`file ${publication} ${format}`);
    if (this.problem !== null) return Promise.resolve(failure(this.problem));
    const name = `${PUBLICATION_SHEETS[publication][0]} 2021.${format}`;
    return Promise.resolve({ ok: true as const, name, type: 'text/csv', bytes: new Uint8Array([65]) });
  }

  lastWrite() {
    return Promise.resolve(this.kept);
  }

  onLastWrite(listener: (undo: UndoToken | null) => void) {
    this.#onLastWrite = listener;
    return Promise.resolve(() => Promise.resolve());
  }

  undo() {
    this.asked.push('undo');
    return Promise.resolve({ ok: true as const, left: this.left });
  }

  refresh(_analysis: Analysis, indicators: readonly number[], { settings = this.settings }: RunOptions) {
    this.asked.push(`refresh ${indicators.join(' ')}`);
    return Promise.resolve(this.problem === null ? this.#analysis(settings) : failure(this.problem));
  }

  select(cell: CellRef) {
    this.selected.push(cell);
    this.#onSelection?.(cell);
    return Promise.resolve({ ok: true as const });
  }

  onSelection(listener: (cell: CellRef) => void) {
    this.#onSelection = listener;
    return Promise.resolve(() => Promise.resolve());
  }

  onChange(listener: (change: Change) => void) {
    this.#onChange = listener;
    return Promise.resolve(() => Promise.resolve());
  }

  readSettings() {
    return Promise.resolve(
      this.settingsProblem === null
        ? { ok: true as const, settings: this.settings }
        : failure(this.settingsProblem),
    );
  }

  changeSettings({ setAside, takenUp, ...options }: SettingsChange) {
    this.asked.push('save');
    const others = this.settings.setAside.filter(({ identity }) => identity !== takenUp);
    this.settings = {
      ...this.settings,
      ...options,
      setAside: [...others, ...(setAside === undefined ? [] : [setAside])],
    };
    return Promise.resolve({ ok: true as const, settings: this.settings });
  }

  /** A ribbon command writes, or another pane takes its write back. */
  otherPageWrites(undo: UndoToken | null): void {
    this.#onLastWrite?.(undo);
  }

  /** Someone selects a cell in the sheet. */
  userSelects(cell: CellRef): void {
    this.#onSelection?.(cell);
  }

  /** Someone types into one cell of the sheet. */
  userChanges({ sheet, row, column }: CellRef): void {
    this.#onChange?.({ sheet, row, column, rowCount: 1, columnCount: 1 });
  }
}
