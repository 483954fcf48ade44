import { hasResultColumns } from '../../pira/output/hasResultColumns';
import { isSameCell, type CellRef } from '../../pira/sheet/address';
import type { Fix } from '../../pira/checks/finding';
import { onePerCell } from '../../pira/checks/fixes';
import type { JoinedFinding } from '../../pira/checks/joined';
import type { CorrectionsChange, TakenOver } from '../../excel/correctReading';
import type { KeptSettings } from '../../excel/settingsStore';
import type { Correction } from '../../pira/plan/correction';
import type { Analysis, Port, RunOptions, Unsubscribe } from '../../excel/port';
import type { Failure } from '../../excel/problem';
import type { SettingsChange } from '../../excel/settings';
import type { PendingNotice } from '../notice';
import { ChangeFollower } from './changeFollower';
import { entryEdit, fixEdits, type TypedEntry } from './edits';
import type { PaneState } from './paneState';
import { ComparingPlans } from './comparingPlans';
import { Collecting } from './collecting';
import { Publishing } from './publishing';
import { NO_MESSAGES, Tasks, type TaskResult } from './tasks';

/** Time for an answer to be drawn, on a busy computer too. */
const AFTER_DRAWING_MS = 50;

/** What the pane knows and what it lets the user do. */
export class Pane {
  readonly #tasks: Tasks;
  readonly publishing: Publishing;
  readonly collecting: Collecting;
  readonly comparing: ComparingPlans;
  readonly #follower: ChangeFollower;
  #stops: Unsubscribe[] = [];
  #checking: ReturnType<typeof setTimeout> | undefined;

  /** Takes a promise of the port: the pane is on screen before the engine is loaded. */
  constructor(readonly port: Promise<Port>) {
    this.#tasks = new Tasks(port);
    this.#follower = new ChangeFollower(
      this.#tasks,
      (options) => this.#analyse(options),
      (analysis, indicators, options) => this.#refresh(analysis, indicators, options),
    );
    this.#tasks.onStart = () => this.#follower.beginFullReading();
    this.#tasks.onEnd = () => this.#follower.resume();
    this.publishing = new Publishing(this.#tasks);
    this.collecting = new Collecting(this.#tasks);
    this.comparing = new ComparingPlans(this.#tasks);
  }

  readonly state = (): PaneState => this.#tasks.state();

  readonly subscribe = (listener: () => void): (() => void) => this.#tasks.subscribe(listener);

  /** Reads settings and workbook and begins to follow the sheet. */
  async start(): Promise<void> {
    const kept = await (await this.port).readSettings();
    if (kept.ok) this.#tasks.set({ settings: kept.settings });
    await this.#tasks.runInBackground('opening', (options) => this.#analyse(options));
    const opened = this.state().analysis;
    this.#tasks.set({ evaluated: opened === null ? [] : [opened.evaluation], ...(await this.#readSteps()) });
    this.#stops = [
      await (await this.port).onSteps((steps) => this.#tasks.set({ steps })),
      await (await this.port).onSelection((selected) => this.#tasks.set({ selected })),
      await (await this.port).onChange((change) => this.#follower.note(change)),
    ];
  }

  /** For when the user comes back to the pane: not every change has an event (a choice from a list on the web has none). */
  readonly rereadSoon = (): void => {
    if (this.state().analysis !== null) this.#follower.noteAll();
  };

  /** Shows why there is no workbook to work on; nothing can be asked for from then on. */
  disable(failure: Failure): void {
    this.#tasks.disable(failure);
  }

  /** Shows the notice of a ribbon command, and reads what the command wrote. */
  showNotice(notice: PendingNotice): void {
    this.#tasks.set({ ...NO_MESSAGES, notice });
    this.rereadSoon();
  }

  async stop(): Promise<void> {
    this.#follower.stop();
    clearTimeout(this.#checking);
    this.cancel();
    await Promise.all(this.#stops.map((stop) => stop()));
  }

  readonly reread = (): Promise<void> =>
    this.#tasks.runForUser('reading', (options) => this.#analyse(options));

  readonly evaluate = (): Promise<void> =>
    this.#tasks.runForUser('evaluating', async (options) => {
      const answer = await (await this.port).evaluate(options);
      if (!answer.ok) return this.#failWithSteps(answer);
      const { cells, settings, results, remarks } = answer;
      const { counts } = answer.evaluation.plan;
      const done = { kind: 'evaluated', cells, counts, results, remarks } as const;
      // The columns that were added are part of the plan from the next reading on.
      if (answer.cells > 0 && !hasResultColumns(answer.plan)) this.#follower.noteAll();
      const evaluated = [answer.evaluation, ...this.state().evaluated].slice(0, 2);
      return { analysis: answer, evaluated, settings, done, ...(await this.#readSteps()) };
    });

  /** Undoes the step that the pane names. */
  readonly undo = (): Promise<void> => this.#undoOrRedo('undo');

  /** Does the step again that the pane names. */
  readonly redo = (): Promise<void> => this.#undoOrRedo('redo');

  readonly removeResults = (): Promise<void> =>
    this.#tasks.runForUser('removing', async (options) => {
      const answer = await (await this.port).removeResults(options);
      if (!answer.ok) return this.#failWithSteps(answer);
      const { cells, kept } = answer;
      const after = await this.#analyse(options);
      return { ...after, done: { kind: 'results-removed', cells, kept }, ...(await this.#readSteps()) };
    });

  readonly removeSheets = (): Promise<void> =>
    this.#tasks.runForUser('removing', async () => {
      const answer = await (await this.port).removeSheets();
      if (!answer.ok) return this.#failWithSteps(answer);
      const { sheets, kept } = answer;
      return { done: { kind: 'sheets-removed', sheets, kept }, ...(await this.#readSteps()) };
    });

  readonly changeSettings = (change: SettingsChange): Promise<void> =>
    this.#save(change, this.#savedKind(change));

  /** Results already in the sheet keep the presentation in which they were written: the user is told so. */
  #savedKind({ rules, presentation }: SettingsChange): 'saved' | 'rules-saved' | 'presentation-saved' {
    if (rules !== undefined) return 'rules-saved';
    const { analysis } = this.state();
    const hasResults = analysis !== null && hasResultColumns(analysis.plan);
    return presentation !== undefined && hasResults ? 'presentation-saved' : 'saved';
  }

  #save(
    change: SettingsChange,
    kind: 'saved' | 'presentation-saved' | 'rules-saved' | 'ignored' | 'restored',
  ): Promise<void> {
    return this.#tasks.runForUser('saving', async (options) => {
      const answer = await (await this.port).changeSettings(change);
      if (!answer.ok) return { failure: answer };
      const { settings } = answer;
      const { year, rules } = this.state().settings;
      const isSamePlan = settings.year === year && JSON.stringify(settings.rules) === JSON.stringify(rules);
      this.#tasks.set({ settings });
      const after = isSamePlan ? {} : await this.#analyse(options);
      return { ...after, done: { kind } };
    });
  }

  /** Keeps corrections of the reading; nothing is written into a sheet. Gives what takes them back. */
  readonly keepCorrections = async (
    corrections: readonly Correction[],
  ): Promise<CorrectionsChange | null> => {
    const kept = await this.#correct((port, options) => port.keepCorrections(corrections, options));
    return kept?.back ?? null;
  };

  /** Takes corrections back, and keeps others in their place. */
  readonly changeCorrections = (change: CorrectionsChange): Promise<KeptSettings | null> =>
    this.#correct((port) => port.changeSettings(change));

  /** Takes over the corrections of last year's workbook; null where that did not work. */
  readonly takeOverCorrections = (corrections: readonly Correction[]): Promise<TakenOver | null> =>
    this.#correct((port, options) => port.takeOverCorrections({ corrections, year: null }, options));

  /** The settings as kept; null where that did not work. */
  async #correct<Kept extends KeptSettings>(
    keep: (port: Port, options: RunOptions) => Promise<Kept | Failure>,
  ): Promise<Kept | null> {
    const kept: Kept[] = [];
    await this.#tasks.runForUser('saving', async (options) => {
      const answer = await keep(await this.port, options);
      if (!answer.ok) return { failure: answer };
      kept.push(answer);
      this.#tasks.set({ settings: answer.settings });
      const after = await this.#analyse(options);
      // Corrections may be a first step: they are kept even where no plan is found yet.
      const isKept = after.failure?.problem.code === 'no-plan';
      return { ...(isKept ? { analysis: null } : after), done: { kind: 'corrected' } };
    });
    return kept[0] ?? null;
  }

  readonly fix = (wanted: readonly Fix[]): Promise<void> =>
    this.#tasks.runForUser('fixing', async (options) => {
      const fixes = onePerCell(wanted);
      const name = { kind: 'correction', count: fixes.length } as const;
      const answer = await (await this.port).write(fixEdits(fixes), name, options);
      if (!answer.ok) return this.#failWithSteps(answer);
      const after = await this.#analyse(options);
      const { declined } = answer;
      const corrected = fixes.filter(({ cell }) => !declined.some((other) => isSameCell(cell, other)));
      const [first] = corrected;
      if (first !== undefined) await (await this.port).select(first.cell);
      const done = { kind: 'fixed', cells: corrected.map(({ cell }) => cell), declined } as const;
      return { ...after, corrected, done, ...(await this.#readSteps()) };
    });

  readonly hideCorrected = (): void => this.#tasks.set({ corrected: [] });

  /** Writes what a person typed for an indicator into its cell, which still stands as it was read. */
  readonly writeEntry = ({ kind, cell, before, edit, indicator }: TypedEntry): Promise<void> =>
    this.#tasks.runForUser('entering', async (options) => {
      const port = await this.port;
      const answer = await port.write([entryEdit(cell, before, edit)], { kind: 'entry', of: kind }, options);
      if (!answer.ok) return this.#failWithSteps(answer);
      const { analysis } = this.state();
      const again =
        kind === 'actual' && analysis !== null && !analysis.isCalculated
          ? await this.#refresh(analysis, [indicator], options)
          : await port.analyse(options);
      const done = { kind: 'entered', of: kind, cell, indicator } as const;
      return { ...(again.ok ? { analysis: again } : {}), done, ...(await this.#readSteps()) };
    });

  readonly ignore = ({ identity }: Pick<JoinedFinding, 'identity'>, reason: string): Promise<void> =>
    this.#save({ ignored: { identity, reason } }, 'ignored');

  readonly restore = ({ identity }: Pick<JoinedFinding, 'identity'>): Promise<void> =>
    this.#save({ restored: identity }, 'restored');

  readonly goTo = async (cell: CellRef): Promise<void> => {
    const answer = await (await this.port).select(cell);
    if (!answer.ok) this.#tasks.set({ failed: { failure: answer, task: null } });
  };

  /** Does again what did not work. */
  readonly retry = (): Promise<void> => this.#tasks.retry() ?? this.reread();

  readonly cancel = (): void => this.#tasks.cancel();

  readonly dismiss = (): void => this.#tasks.set(NO_MESSAGES);

  #undoOrRedo(way: 'undo' | 'redo'): Promise<void> {
    return this.#tasks.runForUser(way === 'undo' ? 'undoing' : 'redoing', async (options) => {
      const step = this.state().steps[way];
      if (step === null) return {};
      const answer = await (await this.port)[way](step.token, options);
      if (!answer.ok) return this.#failWithSteps(answer);
      const { name, wasDone, remarks } = answer;
      const after = await this.#analyse(options);
      const kind = way === 'undo' ? 'undone' : 'redone';
      const done = { kind, name, wasDone, remarks } as const;
      return { ...after, corrected: [], done, ...(await this.#readSteps()) };
    });
  }

  /** The failure with the steps as they are now: it may have left one, or found that another is next. */
  async #failWithSteps(failure: Failure): Promise<TaskResult> {
    return { failure, ...(await this.#readSteps()) };
  }

  async #readSteps(): Promise<Pick<PaneState, 'steps'>> {
    return { steps: await (await this.port).readSteps() };
  }

  /** Shows the outcome at once and checks afterwards: the findings of thousands of indicators take longer than users wait. */
  async #refresh(
    analysis: Analysis,
    indicators: readonly number[],
    options: RunOptions,
  ): Promise<Analysis | Failure> {
    const answer = await (await this.port).refresh(analysis, indicators, options);
    clearTimeout(this.#checking);
    if (answer.ok && answer.findings === analysis.findings)
      this.#checking = setTimeout(() => void this.#check(answer), AFTER_DRAWING_MS);
    return answer;
  }

  async #check(refreshed: Analysis): Promise<void> {
    const checked = await (await this.port).check(refreshed);
    if (this.state().analysis === refreshed) this.#tasks.set({ analysis: checked });
  }

  async #analyse(options: RunOptions): Promise<TaskResult> {
    const answer = await (await this.port).analyse(options);
    return answer.ok ? { analysis: answer, settings: answer.settings } : { failure: answer };
  }
}
