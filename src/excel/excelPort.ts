import type { CellRef } from '../pira/sheet/address';
import { findings } from '../pira/checks';
import { evaluatePlan } from '../pira/evaluation/evaluatePlan';
import type { Publication } from '../pira/reports/publicationSheets';
import type { DocumentKind } from '../pira/reports/documents/document';
import { documentOf } from '../pira/reports/documents/documents';
import { standaloneSheets } from '../pira/reports/standalone';
import type { SheetEdit } from '../pira/sheet/sheetEdit';
import { acceptedEdits } from '../pira/collect/acceptedEdits';
import type { Answer } from '../pira/collect/merge';
import { makeCollections, openCollection, planMerge, readFilledSheets } from './collectWorkbook';
import { canReadFiles, readFilledFiles } from './filledFiles';
import type { ChangedArea } from './change';
import { COMPARISONS } from './compareWorkbook';
import { analyseWorkbook, evaluateWorkbook } from './evaluateWorkbook';
import {
  keepCorrections,
  readSheetReadings,
  takeOverCorrections,
  type SheetReadings,
} from './correctReading';
import { OwnWrites } from './events/ownWrites';
import { onChange, onSelection } from './events/subscriptions';
import type {
  Analysis,
  EvaluationDone,
  FileFormat,
  FilledFile,
  FilledFound,
  OutputFile,
  Port,
  PublishDone,
  ResultsRemoved,
  RunOptions,
  SheetsRemoved,
  StepDone,
  Unsubscribe,
  SheetTexts,
  WriteDone,
  WriteSummary,
} from './port';
import { type Aftermath, failure, type Failure } from './problem';
import { copyText } from './publish/copyText';
import { openAsWorkbook } from './publish/openWorkbook';
import { logoOf } from './publish/logo';
import { outputFile } from './publish/outputFile';
import { publish, sourceOf } from './publish/publish';
import { newSheets, type NewSheets } from './sheets/newSheetsPort';
import type { SheetSnapshot } from './read/snapshot';
import { selectPlace } from './selectPlace';
import { planWithActuals, readActuals, sheetWithCells } from './refresh';
import { changeSettings, readSettings } from './settingsStore';
import { UndoHistory, type Direction } from './undo/history';
import { removeSheets } from './undo/removeSheets';
import { isMadeAnew, type StepName, type Steps, type UndoToken } from './steps';
import type { PartialWrite } from './exchange/undoRecord';
import type { UndoStore } from './undo/undoStore';
import { undoStep } from './undo/undoStep';
import { changedAreas, countWrittenCells } from './exchange/cellsChange';
import { removeResults } from './write/removeResults';
import { writeCorrections } from './write/writeCorrections';
import type { WrittenEdits } from './write/writeEdits';

/** The workbook that is open in Excel. Uses the globals of office.js. */
export class ExcelPort implements Port {
  readonly keepCorrections = keepCorrections;
  readonly takeOverCorrections = takeOverCorrections;
  readonly readSettings = readSettings;
  readonly changeSettings = changeSettings;
  readonly comparisons = COMPARISONS;
  readonly makeCollections = makeCollections;
  readonly openCollection = openCollection;
  readonly planMerge = planMerge;
  readonly canReadFiles = canReadFiles;
  readonly readFilledSheets = readFilledSheets;
  readonly select = selectPlace;
  readonly newSheets: NewSheets;
  readonly #ownWrites = new OwnWrites();
  readonly #history: UndoHistory;
  /** The sheets as they were last read. */
  #sheets: readonly SheetSnapshot[] | null = null;
  /** The names of sheets that were looked at without a plan in them. */
  #names: ReadonlyMap<string, string> = new Map();

  /** Without a store only this port can undo what it writes. */
  constructor(store: UndoStore | null = null) {
    this.#history = new UndoHistory(store);
    this.newSheets = newSheets(this.#history, (failed, name) => this.#keepFailure(failed, name));
  }

  async analyse(options: RunOptions): Promise<Analysis | Failure> {
    const analysed = await analyseWorkbook(options);
    if (!analysed.ok) return analysed;
    this.#sheets = analysed.workbook.sheets;
    return analysed.analysis;
  }

  async readSheetReadings(options: RunOptions): Promise<SheetReadings | Failure> {
    const look = await readSheetReadings(options);
    if (look.ok) this.#names = look.names;
    return look;
  }

  async evaluate(options: RunOptions): Promise<EvaluationDone | Failure> {
    const name: StepName = { kind: 'evaluation' };
    const left = await this.#rollBackInterrupted(options);
    const evaluated = await evaluateWorkbook(options);
    if (!evaluated.ok) return this.#keepFailure(evaluated, name, left);
    this.#sheets = evaluated.workbook.sheets;
    const { analysis, written, results } = evaluated;
    return { ...analysis, ...(await this.#keepWrite(written, name, options)), results };
  }

  async write(
    edits: readonly SheetEdit[],
    name: StepName,
    options: RunOptions,
  ): Promise<WriteDone | Failure> {
    const left = await this.#rollBackInterrupted(options);
    const written = await writeCorrections(edits, options);
    if (!written.ok) return this.#keepFailure(written, name, left);
    return { ok: true, declined: written.declined, ...(await this.#keepWrite(written, name, options)) };
  }

  writeAnswers(answers: readonly Answer[], options: RunOptions): Promise<WriteDone | Failure> {
    return this.write(acceptedEdits(answers), { kind: 'collection', count: answers.length }, options);
  }

  undo(token: UndoToken, options: RunOptions): Promise<StepDone | Failure> {
    return this.#takeStep('undo', token, options);
  }

  redo(token: UndoToken, options: RunOptions): Promise<StepDone | Failure> {
    return this.#takeStep('redo', token, options);
  }

  readSteps(): Promise<Steps> {
    return this.#history.readSteps();
  }

  onSteps(listener: (steps: Steps) => void): Promise<Unsubscribe> {
    return this.#history.onChange(listener);
  }

  async publish(publication: Publication, options: RunOptions): Promise<PublishDone | Failure> {
    const name: StepName = { kind: 'publication', publication };
    const left = await this.#rollBackInterrupted(options);
    const published = await publish(publication, options);
    if (!published.ok) return this.#keepFailure(published, name, left);
    const { record, ...done } = published;
    return { ...done, undo: await this.#history.add({ name, record }) };
  }

  async removeResults(options: RunOptions): Promise<ResultsRemoved | Failure> {
    const name: StepName = { kind: 'removal', of: 'results' };
    const removed = await removeResults(options);
    this.#sheets = null;
    if (!removed.ok) return this.#keepFailure(removed, name);
    return { ok: true, kept: removed.kept, ...(await this.#keepWrite(removed, name, options)) };
  }

  async removeSheets(): Promise<SheetsRemoved | Failure> {
    const name: StepName = { kind: 'removal', of: 'sheets' };
    const removed = await removeSheets();
    this.#sheets = null;
    if (!removed.ok) return this.#keepFailure(removed, name);
    const { record, sheets, kept } = removed;
    const undo =
      record.length === 0
        ? null
        : await this.#history.add({ name, record: { kind: 'sheets', sheets: record } });
    return { ok: true, sheets, kept, undo };
  }

  async openAsNew(publication: Publication, options: RunOptions): Promise<{ readonly ok: true } | Failure> {
    const read = await sourceOf(options, publication);
    return read.ok ? openAsWorkbook(standaloneSheets(publication, read.source)) : read;
  }

  async makeTexts(publication: Publication, options: RunOptions): Promise<SheetTexts | Failure> {
    const read = await sourceOf(options, publication);
    if (!read.ok) return read;
    const sheets = standaloneSheets(publication, read.source);
    return { ok: true, sheets: sheets.map((sheet) => ({ name: sheet.name, text: copyText(sheet) })) };
  }

  async makeFile(
    publication: Publication,
    format: FileFormat,
    options: RunOptions,
  ): Promise<OutputFile | Failure> {
    const read = await sourceOf(options, publication);
    return read.ok ? outputFile(publication, format, read.source) : read;
  }

  async makeDocument(kind: DocumentKind, options: RunOptions): Promise<OutputFile | Failure> {
    const read = await sourceOf(options);
    if (!read.ok) return read;
    const document = documentOf(kind, read.source, read.analysis.settings);
    // What makes Word files is large and seldom needed.
    const { wordFile, WORD_TYPE } = await import(/* webpackChunkName: "word" */ './publish/file/wordFile');
    const bytes = await wordFile(document, logoOf(read.analysis.settings.logo));
    return { ok: true, plan: read.source.plan, name: `${document.fileName}.docx`, type: WORD_TYPE, bytes };
  }

  async refresh(
    analysis: Analysis,
    indicators: readonly number[],
    options: RunOptions,
  ): Promise<Analysis | Failure> {
    if (analysis.isCalculated || this.#sheets === null) return this.analyse(options);
    const read = await readActuals(analysis, indicators);
    if (!read.ok) return read.problem.code === 'gone' ? this.analyse(options) : failure(read.problem);
    const plan = planWithActuals(analysis, read.value);
    const { rules, refused } = analysis.evaluation;
    this.#sheets = this.#sheets.map((one) => ({ ...one, sheet: sheetWithCells(one.sheet, read.value) }));
    return { ...analysis, plan, evaluation: evaluatePlan(plan, rules, refused) };
  }

  check(analysis: Analysis): Promise<Analysis> {
    const sheets = this.#sheets?.map(({ sheet }) => sheet);
    const found = sheets && findings(analysis.plan, analysis.evaluation, sheets);
    return Promise.resolve(found === undefined ? analysis : { ...analysis, findings: found });
  }

  async readFilledFiles(files: readonly FilledFile[], options: RunOptions): Promise<FilledFound | Failure> {
    const found = await readFilledFiles(files, options);
    return found.ok ? found : this.#keepFailure(found, { kind: 'insertion', sheets: 0 });
  }

  onSelection(listener: (cell: CellRef | null) => void): Promise<Unsubscribe> {
    return onSelection(listener, (id) => this.#nameOf(id));
  }

  onChange(listener: (change: ChangedArea) => void): Promise<Unsubscribe> {
    return onChange(listener, this.#ownWrites, (id) => this.#nameOf(id));
  }

  #nameOf(sheetId: string): string | null {
    const read = this.#sheets?.find(({ id }) => id === sheetId)?.sheet.name;
    return read ?? this.#names.get(sheetId) ?? null;
  }

  /** Rolls a write back that was broken off, so that doing it again does it whole; tells how that leaves the workbook. */
  async #rollBackInterrupted(options: RunOptions): Promise<Exclude<Aftermath, 'undoable'>> {
    const broken = await this.#history.interrupted();
    const undone = broken === null ? null : await this.undo(broken, options);
    if (undone?.ok === true) return undone.wasDone ? 'as-before' : 'rolled-back';
    return undone?.aftermath === 'begun' ? 'uncertain' : 'as-before';
  }

  /** Takes the next step one way. */
  async #takeStep(way: Direction, token: UndoToken, options: RunOptions): Promise<StepDone | Failure> {
    const step = await this.#history.next(way, token);
    if (step === null) return failure({ code: 'nothing-to-undo' });
    options.onProgress?.({ step: 'undo', done: 0, total: 1 });
    if (step.record.kind === 'cells') this.#ownWrites.expect(changedAreas(step.record.changes));
    const taken = await undoStep(step, (reverse) => this.#history.begin(way, reverse));
    this.#sheets = null;
    if (!taken.ok) return failure(taken.problem, taken.begun ? 'begun' : 'as-before');
    await this.#history.complete(way, isMadeAnew(step.name) ? null : taken.reverse);
    return { ok: true, name: step.name, wasDone: taken.wasUndone, remarks: taken.remarks };
  }

  /** A failure as it is told; what it left behind can be undone like any write. */
  async #keepFailure(
    failed: Failure | PartialWrite,
    name: StepName,
    since: Exclude<Aftermath, 'undoable'> = 'as-before',
  ): Promise<Failure> {
    if (!('left' in failed))
      return failed.aftermath === 'as-before' ? failure(failed.problem, since) : failed;
    const { problem, left } = failed;
    this.#sheets = null;
    const undo = await this.#history.add({ name, record: left }, true);
    return { ok: false, problem, aftermath: 'undoable', undo };
  }

  async #keepWrite(
    { changes, remarks }: WrittenEdits,
    name: StepName,
    run: RunOptions,
  ): Promise<WriteSummary> {
    this.#ownWrites.expect(changedAreas(changes));
    const cells = changes.reduce((sum, change) => sum + countWrittenCells(change), 0);
    const isKept = changes.length > 0 && run.withoutUndo !== true;
    const undo = isKept ? await this.#history.add({ name, record: { kind: 'cells', changes } }) : null;
    return { undo, cells, remarks };
  }
}
