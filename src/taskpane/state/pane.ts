import { hasOwnColumns } from '../../pira/own/hasOwnColumns';
import type { CellRef } from '../../pira/sheet/address';
import type { Fix } from '../../pira/checks/finding';
import { onePerCell } from '../../pira/checks/fixes';
import type { JoinedFinding } from '../../pira/checks/joined';
import type { CorrectionsChange, TakenOver } from '../../excel/correctReading';
import type { KeptSettings } from '../../excel/settingsStore';
import type { Correction } from '../../pira/plan/correction';
import type { Analysis, Port, RunOptions, Stop } from '../../excel/port';
import type { Failure } from '../../excel/problem';
import type { SettingsChange } from '../../excel/settings';
import type { LeftNotice } from '../notice';
import { ChangeFollower } from './changeFollower';
import { entryEdit, fixEdits, type TypedEntry } from './edits';
import type { PaneState } from './paneState';
import { ComparingPlans } from './comparing';
import { Collecting } from './collecting';
import { Publishing } from './publishing';
import { NOTHING_SAID, Tasks, type Result } from './tasks';

/** Until an answer stands on the screen, also of a computer that has much to do. */
const AFTER_DRAWING_MS = 50;

/** What the pane knows and what it lets the user do. */
export class Pane {
  readonly #tasks: Tasks;
  readonly publishing: Publishing;
  readonly collecting: Collecting;
  readonly comparing: ComparingPlans;
  readonly #follower: ChangeFollower;
  #stops: Stop[] = [];
  #checking: ReturnType<typeof setTimeout> | undefined;

  /** The port may still be on its way: the pane stands before the engine behind it is loaded. */
  constructor(readonly port: Promise<Port>) {
    this.#tasks = new Tasks(port);
    this.#follower = new ChangeFollower(
      this.#tasks,
      (options) => this.#analyse(options),
      (analysis, indicators, options) => this.#refresh(analysis, indicators, options),
    );
    this.#tasks.onStart = () => this.#follower.mark();
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
    await this.#tasks.inBackground('opening', (options) => this.#analyse(options));
    const opened = this.state().analysis;
    this.#tasks.set({ evaluated: opened === null ? [] : [opened.evaluation], ...(await this.#steps()) });
    this.#stops = [
      await (await this.port).onSteps((steps) => this.#tasks.set({ steps })),
      await (await this.port).onSelection((selected) => this.#tasks.set({ selected })),
      await (await this.port).onChange((change) => this.#follower.note(change)),
    ];
  }

  /** The user comes back to the pane: not every change in the sheet has an event (a choice from a list on the web). */
  readonly lookAgain = (): void => {
    if (this.state().analysis !== null) this.#follower.noteAll();
  };

  /** Says why there is no workbook to work on. */
  refuse(failure: Failure): void {
    this.#tasks.refuse(failure);
  }

  /** Passes on what a ribbon command had to say; what it wrote is to be read. */
  tell(notice: LeftNotice): void {
    this.#tasks.set({ ...NOTHING_SAID, notice });
    this.lookAgain();
  }

  async stop(): Promise<void> {
    this.#follower.stop();
    clearTimeout(this.#checking);
    this.cancel();
    await Promise.all(this.#stops.map((stop) => stop()));
  }

  readonly reread = (): Promise<void> => this.#tasks.asUser('reading', (options) => this.#analyse(options));

  readonly evaluate = (): Promise<void> =>
    this.#tasks.asUser('evaluating', async (options) => {
      const answer = await (await this.port).evaluate(options);
      if (!answer.ok) return this.#failed(answer);
      const { cells, settings, results, remarks } = answer;
      const { counts } = answer.evaluation.plan;
      const done = { kind: 'evaluated', cells, counts, results, remarks } as const;
      // The columns that were added are part of the plan from the next reading on.
      if (answer.cells > 0 && !hasOwnColumns(answer.plan)) this.#follower.noteAll();
      const evaluated = [answer.evaluation, ...this.state().evaluated].slice(0, 2);
      return { analysis: answer, evaluated, settings, done, ...(await this.#steps()) };
    });

  /** Undoes the step that the pane names. */
  readonly undo = (): Promise<void> => this.#take('undo');

  /** Does the step again that the pane names. */
  readonly redo = (): Promise<void> => this.#take('redo');

  readonly removeResults = (): Promise<void> =>
    this.#tasks.asUser('removing', async (options) => {
      const answer = await (await this.port).removeResults(options);
      if (!answer.ok) return this.#failed(answer);
      const { cells, kept } = answer;
      const after = await this.#analyse(options);
      return { ...after, done: { kind: 'results-removed', cells, kept }, ...(await this.#steps()) };
    });

  readonly removeSheets = (): Promise<void> =>
    this.#tasks.asUser('removing', async () => {
      const answer = await (await this.port).removeSheets();
      if (!answer.ok) return this.#failed(answer);
      const { sheets, kept } = answer;
      return { done: { kind: 'sheets-removed', sheets, kept }, ...(await this.#steps()) };
    });

  readonly changeSettings = (change: SettingsChange): Promise<void> =>
    this.#save(change, this.#kindOf(change));

  /** Results that stand in the sheet keep the presentation in which they were written. */
  #kindOf({ rules, presentation }: SettingsChange): 'saved' | 'rules-saved' | 'presentation-saved' {
    if (rules !== undefined) return 'rules-saved';
    const { analysis } = this.state();
    const hasResults = analysis !== null && hasOwnColumns(analysis.plan);
    return presentation !== undefined && hasResults ? 'presentation-saved' : 'saved';
  }

  #save(
    change: SettingsChange,
    kind: 'saved' | 'presentation-saved' | 'rules-saved' | 'ignored' | 'restored',
  ): Promise<void> {
    return this.#tasks.asUser('saving', async (options) => {
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

  /** Keeps what the office sets right in the reading; nothing is written into a sheet. */
  readonly keepCorrections = async (
    corrections: readonly Correction[],
  ): Promise<CorrectionsChange | null> => {
    const kept = await this.#correct((port, options) => port.keepCorrections(corrections, options));
    return kept?.back ?? null;
  };

  /** Takes corrections back, and keeps others in their place. */
  readonly changeCorrections = (change: CorrectionsChange): Promise<KeptSettings | null> =>
    this.#correct((port) => port.changeSettings(change));

  /** Takes over what was set right in last year's workbook; null where that did not work. */
  readonly takeOverCorrections = (corrections: readonly Correction[]): Promise<TakenOver | null> =>
    this.#correct((port, options) => port.takeOverCorrections({ corrections, year: null }, options));

  /** What was kept; null where that did not work. */
  async #correct<Kept extends KeptSettings>(
    keep: (port: Port, options: RunOptions) => Promise<Kept | Failure>,
  ): Promise<Kept | null> {
    const kept: Kept[] = [];
    await this.#tasks.asUser('saving', async (options) => {
      const answer = await keep(await this.port, options);
      if (!answer.ok) return { failure: answer };
      kept.push(answer);
      this.#tasks.set({ settings: answer.settings });
      const after = await this.#analyse(options);
      // What was said may be a beginning only: without a plan it is kept all the same.
      const isKept = after.failure?.problem.code === 'no-plan';
      return { ...(isKept ? { analysis: null } : after), done: { kind: 'corrected' } };
    });
    return kept[0] ?? null;
  }

  readonly fix = (wanted: readonly Fix[]): Promise<void> =>
    this.#tasks.asUser('fixing', async (options) => {
      const fixes = onePerCell(wanted);
      const name = { kind: 'correction', count: fixes.length } as const;
      const answer = await (await this.port).write(fixEdits(fixes), name, options);
      if (!answer.ok) return this.#failed(answer);
      const after = await this.#analyse(options);
      const { declined } = answer;
      const corrected = fixes.filter(({ cell }) => !declined.some((other) => isSameCell(cell, other)));
      const [first] = corrected;
      if (first !== undefined) await (await this.port).select(first.cell);
      const done = { kind: 'fixed', cells: corrected.map(({ cell }) => cell), declined } as const;
      return { ...after, corrected, done, ...(await this.#steps()) };
    });

  readonly closeCorrected = (): void => this.#tasks.set({ corrected: [] });

  /** Writes what a person typed for an indicator into its cell, which still stands as it was read. */
  readonly enter = ({ of, cell, before, edit, indicator }: TypedEntry): Promise<void> =>
    this.#tasks.asUser('entering', async (options) => {
      const port = await this.port;
      const answer = await port.write([entryEdit(cell, before, edit)], { kind: 'entry', of }, options);
      if (!answer.ok) return this.#failed(answer);
      const { analysis } = this.state();
      const again =
        of === 'actual' && analysis !== null && !analysis.isCalculated
          ? await this.#refresh(analysis, [indicator], options)
          : await port.analyse(options);
      const done = { kind: 'entered', of, cell, indicator } as const;
      return { ...(again.ok ? { analysis: again } : {}), done, ...(await this.#steps()) };
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
  readonly retry = (): Promise<void> => this.#tasks.again() ?? this.reread();

  readonly cancel = (): void => this.#tasks.cancel();

  readonly dismiss = (): void => this.#tasks.set(NOTHING_SAID);

  #take(way: 'undo' | 'redo'): Promise<void> {
    return this.#tasks.asUser(way === 'undo' ? 'undoing' : 'redoing', async (options) => {
      const step = this.state().steps[way];
      if (step === null) return {};
      const answer = await (await this.port)[way](step.token, options);
      if (!answer.ok) return this.#failed(answer);
      const { name, wasDone, remarks } = answer;
      const after = await this.#analyse(options);
      const kind = way === 'undo' ? 'undone' : 'redone';
      const done = { kind, name, wasDone, remarks } as const;
      return { ...after, corrected: [], done, ...(await this.#steps()) };
    });
  }

  /** A failure may have left a step, or have found that another one is the next. */
  async #failed(failure: Failure): Promise<Result> {
    return { failure, ...(await this.#steps()) };
  }

  async #steps(): Promise<Pick<PaneState, 'steps'>> {
    return { steps: await (await this.port).steps() };
  }

  /** What was typed is answered at once; the findings of thousands of indicators would take longer than an eye waits. */
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

  async #analyse(options: RunOptions): Promise<Result> {
    const answer = await (await this.port).analyse(options);
    return answer.ok ? { analysis: answer, settings: answer.settings } : { failure: answer };
  }
}

function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
