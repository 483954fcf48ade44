import type { Area, CellRef } from '../pira/address';
import { findings } from '../pira/checks';
import { evaluatePlan } from '../pira/evaluation/evaluatePlan';
import type { Publication } from '../pira/reports/publicationSheets';
import { standaloneSheets } from '../pira/reports/standalone';
import type { SheetEdit } from '../pira/sheetEdit';
import { attempt } from './attempt';
import { analyseWorkbook, evaluateWorkbook } from './evaluateWorkbook';
import { OwnWrites } from './events/ownWrites';
import { onChange, onSelection } from './events/subscriptions';
import type {
  Analysis,
  Change,
  EvaluationDone,
  FileFormat,
  OutputFile,
  Port,
  PublishDone,
  RunOptions,
  Stop,
  Texts,
  UndoDone,
  Written,
} from './port';
import { failure, type Failure } from './problem';
import { copyText } from './publish/copyText';
import { openAsWorkbook } from './publish/openWorkbook';
import { outputFile } from './publish/outputFile';
import { publish, sourceOf } from './publish/publish';
import { readSheets } from './read/readSheets';
import type { SheetSnapshot } from './read/snapshot';
import { planWith, readActuals, sheetWith } from './refresh';
import type { SettingsChange } from './settings';
import { changeSettings, type KeptSettings, readSettings } from './settingsStore';
import { UndoHistory } from './undo/history';
import { takeBackRecord } from './undo/takeBackRecord';
import type { Torn } from './undo/torn';
import type { UndoShelf } from './undo/undoShelf';
import type { UndoToken } from './undo/undoToken';
import { type PartRecord, recordedArea } from './write/record';
import { writeEdits } from './write/writeEdits';

/** The workbook that is open in Excel. Uses the globals of office.js. */
export class ExcelPort implements Port {
  readonly #own = new OwnWrites();
  readonly #history: UndoHistory;
  /** The sheets as they were last read. */
  #sheets: readonly SheetSnapshot[] | null = null;

  /** Without a shelf only this port can take back what it writes. */
  constructor(shelf: UndoShelf | null = null) {
    this.#history = new UndoHistory(shelf);
  }

  async analyse(options: RunOptions): Promise<Analysis | Failure> {
    const analysed = await analyseWorkbook(options);
    if (!analysed.ok) return analysed;
    this.#sheets = analysed.workbook.sheets;
    return analysed.analysis;
  }

  async evaluate(options: RunOptions): Promise<EvaluationDone | Failure> {
    const evaluated = await evaluateWorkbook(options);
    if (!evaluated.ok) return this.#failed(evaluated);
    this.#sheets = evaluated.workbook.sheets;
    const { analysis, records, results } = evaluated;
    return { ...analysis, ...(await this.#written(records)), results };
  }

  async write(
    edits: readonly SheetEdit[],
    options: RunOptions,
  ): Promise<({ readonly ok: true } & Written) | Failure> {
    const known = await this.#knownSheets();
    if (!known.ok) return known;
    const written = await writeEdits(edits, known.sheets, options);
    return written.ok ? { ok: true, ...(await this.#written(written.records)) } : this.#failed(written);
  }

  async undo(token: UndoToken, options: RunOptions): Promise<UndoDone | Failure> {
    const record = this.#history.recordOf(token);
    if (record === null) return failure({ code: 'nothing-to-undo' });
    options.onProgress?.({ step: 'undo', done: 0, total: 1 });
    if (record.kind === 'cells') this.#own.expect(areasOf(record.parts));
    const taken = await takeBackRecord(record);
    if (taken.ok) await this.#history.forget();
    return taken;
  }

  lastWrite(): Promise<UndoToken | null> {
    return this.#history.last();
  }

  onLastWrite(listener: (undo: UndoToken | null) => void): Promise<Stop> {
    return this.#history.onChange(listener);
  }

  async publish(publication: Publication, options: RunOptions): Promise<PublishDone | Failure> {
    const published = await publish(publication, options);
    if (!published.ok) return this.#failed(published);
    const { record, ...done } = published;
    return { ...done, undo: await this.#history.keep({ kind: 'sheets', sheets: record, isWhole: true }) };
  }

  async openAsNew(publication: Publication, options: RunOptions): Promise<{ readonly ok: true } | Failure> {
    const read = await sourceOf(options);
    return read.ok ? openAsWorkbook(standaloneSheets(publication, read.source)) : read;
  }

  async textsOf(publication: Publication, options: RunOptions): Promise<Texts | Failure> {
    const read = await sourceOf(options);
    if (!read.ok) return read;
    const sheets = standaloneSheets(publication, read.source);
    return { ok: true, sheets: sheets.map((sheet) => ({ name: sheet.name, text: copyText(sheet) })) };
  }

  async fileOf(
    publication: Publication,
    format: FileFormat,
    options: RunOptions,
  ): Promise<OutputFile | Failure> {
    const read = await sourceOf(options);
    return read.ok ? outputFile(publication, format, read.source) : read;
  }

  async refresh(
    analysis: Analysis,
    indicators: readonly number[],
    options: RunOptions,
  ): Promise<Analysis | Failure> {
    if (analysis.isCalculated || this.#sheets === null) return this.analyse(options);
    const read = await readActuals(analysis, indicators);
    if (!read.ok) return read.problem.code === 'gone' ? this.analyse(options) : failure(read.problem);
    const plan = planWith(analysis, read.value);
    const evaluation = evaluatePlan(plan, { partlyFrom: analysis.evaluation.partlyFrom });
    this.#sheets = this.#sheets.map((snapshot) => ({
      ...snapshot,
      sheet: sheetWith(snapshot.sheet, read.value),
    }));
    const found = findings(
      plan,
      evaluation,
      this.#sheets.map(({ sheet }) => sheet),
    );
    return { ...analysis, plan, evaluation, findings: found };
  }

  async select({ sheet, row, column }: CellRef): Promise<{ readonly ok: true } | Failure> {
    const shown = await attempt(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getCell(row, column).select();
      await context.sync();
    });
    if (shown.ok) return { ok: true };
    const isHidden = await attempt(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet).load('visibility');
      await context.sync();
      return worksheet.visibility !== 'Visible';
    });
    return failure(isHidden.ok && isHidden.value ? { code: 'sheet-hidden', sheet } : shown.problem);
  }

  onSelection(listener: (cell: CellRef) => void): Promise<Stop> {
    return onSelection(listener, (id) => this.#nameOf(id));
  }

  onChange(listener: (change: Change) => void): Promise<Stop> {
    return onChange(listener, this.#own, (id) => this.#nameOf(id));
  }

  readSettings(): Promise<KeptSettings | Failure> {
    return readSettings();
  }

  changeSettings(change: SettingsChange): Promise<KeptSettings | Failure> {
    return changeSettings(change);
  }

  #nameOf(sheetId: string): string | null {
    return this.#sheets?.find(({ id }) => id === sheetId)?.sheet.name ?? null;
  }

  async #knownSheets(): Promise<{ readonly ok: true; readonly sheets: readonly SheetSnapshot[] } | Failure> {
    if (this.#sheets !== null) return { ok: true, sheets: this.#sheets };
    const read = await readSheets();
    return read.ok ? { ok: true, sheets: read.value.sheets } : failure(read.problem);
  }

  /** A failure as it is told; what it left behind can be taken back like any write. */
  async #failed(failed: Failure | Torn): Promise<Failure> {
    if (!('left' in failed)) return failed;
    const { problem, left } = failed;
    this.#sheets = null;
    return { ok: false, problem, aftermath: 'undoable', undo: await this.#history.keep(left) };
  }

  async #written(records: readonly PartRecord[]): Promise<Written> {
    this.#own.expect(areasOf(records));
    const cells = records.reduce((sum, record) => sum + cellsWritten(record), 0);
    if (records.length === 0) return { undo: null, cells };
    return { undo: await this.#history.keep({ kind: 'cells', parts: records }), cells };
  }
}

function areasOf(records: readonly PartRecord[]): { sheetId: string; area: Area }[] {
  return records.flatMap(({ sheetId, blocks }) =>
    blocks.map((block) => ({ sheetId, area: recordedArea(block) })),
  );
}

function cellsWritten({ blocks }: PartRecord): number {
  let count = 0;
  for (const { block } of blocks)
    for (const row of block.cells)
      for (const edit of row) if (edit !== null && edit.content.kind !== 'kept') count++;
  return count;
}
