import { subjectKey, type Correction } from '../../src/pira/plan/correction';
import type { DocumentKind } from '../../src/pira/reports/documents/document';
import type { CellRef } from '../../src/pira/sheet/address';
import { acceptedEdits } from '../../src/pira/collect/acceptedEdits';
import { type Answer, merge } from '../../src/pira/collect/merge';
import type { FilledSheet } from '../../src/pira/collect/readFilled';
import { collectionSheets } from '../../src/pira/reports/collection/collectionSheet';
import { type Publication, PUBLICATION_SHEETS } from '../../src/pira/reports/publicationSheets';
import type { SheetEdit } from '../../src/pira/sheet/sheetEdit';
import type { ChangedArea } from '../../src/excel/change';
import type { Analysis, FileFormat, Port, PublishDone, RunOptions } from '../../src/excel/port';
import { failure, type Failure } from '../../src/excel/problem';
import { type SettingsChange } from '../../src/excel/settings';
import { cellAt } from './samplePlan';
import { type StepName, type Steps } from '../../src/excel/steps';

import { FakeWorkbook } from './fakeWorkbook';

/** What an evaluation of the sample writes. */
const CELLS_WRITTEN = 25;
const STEPS = 4;

/** A workbook that is none: answers the pane from a plan in memory and notes what it was asked. */
export class FakePort extends FakeWorkbook implements Port {
  #onSteps: ((steps: Steps) => void) | null = null;
  #onSelection: ((cell: CellRef) => void) | null = null;
  #onChange: ((change: ChangedArea) => void) | null = null;

  #take(way: 'undo' | 'redo') {
    this.asked.push(way);
    const step = this.kept[way];
    if (step === null) throw new Error(`There is nothing to ${way}.`);
    this.kept = way === 'undo' ? { undo: null, redo: step } : { undo: step, redo: null };
    return Promise.resolve({ ok: true as const, name: step.name, wasDone: this.wasDone, remarks: [] });
  }

  analyse({ settings = this.settings }: RunOptions): Promise<Analysis | Failure> {
    this.asked.push('analyse');
    return Promise.resolve(this.problem === null ? this.analysisOf(settings) : failure(this.problem));
  }

  async evaluate({ settings = this.settings, signal, onProgress }: RunOptions) {
    this.asked.push('evaluate');
    for (let done = 1; this.step !== null && done <= STEPS; done++) {
      onProgress?.({ step: 'write', done, total: STEPS });
      await this.step();
      if (signal?.aborted === true) return failure({ code: 'cancelled' });
    }
    if (this.problem !== null) return failure(this.problem);
    const undo = this.keep({ kind: 'evaluation' });
    const { remarks } = this;
    return { ...this.analysisOf(settings), undo, cells: CELLS_WRITTEN, remarks, results: cellAt(18, 8) };
  }

  makeCollections({ settings = this.settings }: RunOptions) {
    const { plan, evaluation } = this.analysisOf(settings);
    const made = collectionSheets(plan, evaluation);
    const collections = made.map(({ centre, indicators }) => ({
      centre,
      indicators,
      bytes: new Uint8Array(),
    }));
    return Promise.resolve({ ok: true as const, plan, collections });
  }

  openCollection(centre: string) {
    this.asked.push(`open ${centre}`);
    return Promise.resolve({ ok: true as const });
  }

  readFilledSheets() {
    return Promise.resolve({ ok: true as const, filled: this.filled });
  }

  canReadFiles() {
    return true;
  }

  readFilledFiles() {
    return this.readFilledSheets();
  }

  planMerge(filled: readonly FilledSheet[], { settings = this.settings }: RunOptions) {
    const analysis = this.analysisOf(settings);
    return Promise.resolve({ ...analysis, merge: merge({ ...analysis, sheets: this.sheets }, filled) });
  }

  writeAnswers(answers: readonly Answer[]) {
    return this.write(acceptedEdits(answers), { kind: 'collection', count: answers.length });
  }

  write(edits: readonly SheetEdit[], name: StepName) {
    this.asked.push('write');
    this.written.push(...edits);
    const cells = edits.flatMap(({ blocks }) => blocks);
    this.found = this.found.filter(
      ({ fix }) => !cells.some(({ row, column }) => fix?.cell.row === row && fix.cell.column === column),
    );
    const { declined } = this;
    const undo = this.keep(name);
    return Promise.resolve({ ok: true as const, undo, cells: cells.length, remarks: [], declined });
  }

  publish(
    publication: Publication,
    { settings = this.settings }: RunOptions,
  ): Promise<PublishDone | Failure> {
    this.asked.push(`publish ${publication}`);
    if (this.problem !== null) return Promise.resolve(failure(this.problem));
    const sheets = [...PUBLICATION_SHEETS[publication]];
    const undo = this.keep({ kind: 'publication', publication });
    return Promise.resolve({ ...this.analysisOf(settings), sheets, remarks: [], undo });
  }

  removeResults() {
    this.asked.push('remove results');
    const undo = this.keep({ kind: 'removal', of: 'results' });
    return Promise.resolve({
      ok: true as const,
      undo,
      cells: CELLS_WRITTEN,
      remarks: [],
      kept: this.declined,
    });
  }

  removeSheets() {
    this.asked.push('remove sheets');
    const undo = this.keep({ kind: 'removal', of: 'sheets' });
    return Promise.resolve({ ok: true as const, undo, sheets: ['Riclassificazione'], kept: [] });
  }

  openAsNew(publication: Publication) {
    this.asked.push(`open ${publication}`);
    return Promise.resolve(this.problem === null ? { ok: true as const } : failure(this.problem));
  }

  makeTexts(publication: Publication) {
    this.asked.push(`texts ${publication}`);
    if (this.problem !== null) return Promise.resolve(failure(this.problem));
    const sheets = PUBLICATION_SHEETS[publication].map((name) => ({ name, text: `Testo di ${name}\t1` }));
    return Promise.resolve({ ok: true as const, sheets });
  }

  makeDocument(kind: DocumentKind) {
    this.asked.push(`document ${kind}`);
    if (this.problem !== null) return Promise.resolve(failure(this.problem));
    const [name, type] = [`${kind}.docx`, 'application/octet-stream'];
    return Promise.resolve({ ok: true as const, plan: this.plan, name, type, bytes: new Uint8Array([1]) });
  }

  makeFile(publication: Publication, format: FileFormat) {
    this.asked.push(`file ${publication} ${format}`);
    if (this.problem !== null) return Promise.resolve(failure(this.problem));
    const name = `${PUBLICATION_SHEETS[publication][0]} 2021.${format}`;
    return Promise.resolve({
      ok: true as const,
      plan: this.plan,
      name,
      type: 'text/csv',
      bytes: new Uint8Array([65]),
    });
  }

  readSteps() {
    return Promise.resolve(this.kept);
  }

  onSteps(listener: (steps: Steps) => void) {
    this.#onSteps = listener;
    return Promise.resolve(() => Promise.resolve());
  }

  undo() {
    return this.#take('undo');
  }

  redo() {
    return this.#take('redo');
  }

  refresh(analysis: Analysis, indicators: readonly number[], { settings = this.settings }: RunOptions) {
    this.asked.push(`refresh ${indicators.join(' ')}`);
    if (this.problem !== null) return Promise.resolve(failure(this.problem));
    return Promise.resolve({ ...this.analysisOf(settings), findings: analysis.findings });
  }

  check(analysis: Analysis) {
    return Promise.resolve({ ...analysis, findings: this.found });
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

  onChange(listener: (change: ChangedArea) => void) {
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

  readSheetReadings() {
    return Promise.resolve({
      ok: true as const,
      plan: this.analysisOf(this.settings).plan,
      sheets: [],
      names: new Map(),
    });
  }

  async keepCorrections(corrections: readonly Correction[]) {
    const kept = await this.changeSettings({ corrected: corrections });
    return { ...kept, back: { withdrawn: corrections, corrected: [] } };
  }

  async takeOverCorrections({ corrections }: { readonly corrections: readonly Correction[] }) {
    const kept = await this.keepCorrections(corrections);
    return { ...kept, taken: corrections.length, missed: [] };
  }

  changeSettings({
    ignored,
    restored,
    rules,
    match,
    corrected = [],
    withdrawn = [],
    ...options
  }: SettingsChange) {
    this.asked.push('save');
    const others = this.settings.ignored.filter(({ identity }) => identity !== restored);
    this.settings = {
      ...this.settings,
      ...options,
      rules: { ...this.settings.rules, ...rules },
      corrections: [
        ...this.settings.corrections.filter(
          (one) => ![...corrected, ...withdrawn].some((other) => subjectKey(other) === subjectKey(one)),
        ),
        ...corrected,
      ],
      ignored: [...others, ...(ignored === undefined ? [] : [ignored])],
      matches: this.settings.matches
        .filter(({ identity }) => identity !== match?.identity)
        .concat(match?.decision ? [{ identity: match.identity, decision: match.decision }] : []),
    };
    return Promise.resolve({ ok: true as const, settings: this.settings });
  }

  /** A ribbon command writes, or another pane undoes its write. */
  otherPageWrites(steps: Steps): void {
    this.kept = steps;
    this.#onSteps?.(steps);
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
