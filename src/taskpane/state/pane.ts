import type { CellRef } from '../../pira/address';
import type { Finding } from '../../pira/checks/finding';
import { mendsOf } from '../../pira/checks/mends';
import type { Publication } from '../../pira/reports/publications';
import type { Analysis, Change, Port, RunOptions, Stop } from '../../excel/port';
import type { Failure } from '../../excel/problem';
import type { Settings } from '../../excel/settings';
import type { Notice } from '../notice';
import { mendEdits } from './mendEdits';
import { INITIAL_STATE, isBackground, type Done, type PaneState, type Task } from './paneState';
import { touched } from './touched';

/** Typing often changes several cells at once or soon after each other. */
const QUIET_MS = 400;
/** Above this many actual values one reading of everything is cheaper. */
const MOST_REFRESHED = 20;

type Listener = () => void;

/** The state without messages. */
const NOTHING_SAID = { failed: null, done: null, told: null };

/** What a task gives: the state that it changes, or with it why it went no further. */
interface Result extends Partial<PaneState> {
  readonly failure?: Failure;
}

type Work = (options: RunOptions) => Promise<Result>;

interface Running {
  readonly abort: AbortController;
  readonly end: Promise<void>;
}

/**
 * What the pane knows and what it lets the user do. One task at a time: what the user asks for meanwhile does nothing,
 * except that it takes the place of the pane's own reading, which then counts for nothing.
 */
export class Pane {
  #state = INITIAL_STATE;
  #listeners = new Set<Listener>();
  #stops: Stop[] = [];
  #running: Running | null = null;
  #isRefused = false;
  #changes: Change[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The port may still be on its way: the pane stands before the engine behind it is loaded. */
  constructor(readonly port: Promise<Port>) {}

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads settings and workbook and begins to follow the sheet. */
  async start(): Promise<void> {
    this.#set({ settings: await (await this.port).readSettings() });
    await this.#inBackground('opening', (options) => this.#analyse(options));
    this.#stops = [
      await (await this.port).onSelection((selected) => this.#set({ selected })),
      await (await this.port).onChange((change) => this.#noteChange(change)),
    ];
  }

  /** Says why there is no workbook to work on. */
  refuse(failure: Failure): void {
    this.#isRefused = true;
    this.#set({ failed: { failure, task: null } });
  }

  /** Passes on what a ribbon command had to say. */
  tell(told: Notice): void {
    this.#set({ told });
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.cancel();
    await Promise.all(this.#stops.map((stop) => stop()));
  }

  readonly reread = (): Promise<void> => this.#asUser('reading', (options) => this.#analyse(options));

  readonly evaluate = (): Promise<void> =>
    this.#asUser('evaluating', async (options) => {
      const answer = await (await this.port).evaluate(options);
      if (!answer.ok) return { failure: answer };
      const { undo, cells } = answer;
      return { analysis: answer, done: { kind: 'evaluated', cells }, undo: undo ?? this.#state.undo };
    });

  readonly undo = (): Promise<void> =>
    this.#asUser('undoing', async (options) => {
      if (this.#state.undo === null) return {};
      const answer = await (await this.port).undo(this.#state.undo, options);
      if (!answer.ok) return { failure: answer };
      const after = await this.#analyse(options);
      return { ...after, undo: null, done: { kind: 'undone', left: answer.left } };
    });

  readonly saveSettings = async (settings: Settings): Promise<void> => {
    await this.#asUser('saving', async (options) => {
      const answer = await (await this.port).saveSettings(settings);
      if (!answer.ok) return { failure: answer };
      const { year, partlyFrom } = this.#state.settings;
      const isSamePlan = settings.year === year && settings.partlyFrom === partlyFrom;
      this.#set({ settings });
      const after = isSamePlan ? {} : await this.#analyse({ ...options, settings });
      return { ...after, done: { kind: 'saved' } };
    });
  };

  readonly mend = (findings: readonly Finding[]): Promise<void> =>
    this.#asUser('mending', async (options) => {
      const mends = mendsOf(findings);
      const answer = await (await this.port).write(mendEdits(mends), options);
      if (!answer.ok) return { failure: answer };
      const after = await this.#analyse(options);
      const undo = answer.undo ?? this.#state.undo;
      return { ...after, undo, done: { kind: 'mended', cells: mends.map(({ cell }) => cell) } };
    });

  readonly publish = (publication: Publication): Promise<void> =>
    this.#asUser('publishing', async (options) => {
      const answer = await (await this.port).publish(publication, options);
      if (!answer.ok) return { failure: answer };
      const { sheets, undo } = answer;
      return { analysis: answer, undo, done: { kind: 'published', sheets } };
    });

  readonly openAsNew = (publication: Publication): Promise<void> =>
    this.#asUser('publishing', async (options) => {
      const answer = await (await this.port).openAsNew(publication, options);
      return answer.ok ? { done: { kind: 'opened' } } : { failure: answer };
    });

  readonly setAside = ({ identity }: Finding, reason: string): Promise<void> => {
    const { settings } = this.#state;
    return this.saveSettings({ ...settings, setAside: [...settings.setAside, { identity, reason }] });
  };

  readonly takeBack = ({ identity }: Finding): Promise<void> => {
    const { settings } = this.#state;
    const setAside = settings.setAside.filter((entry) => entry.identity !== identity);
    return this.saveSettings({ ...settings, setAside });
  };

  readonly goTo = async (cell: CellRef): Promise<void> => {
    const answer = await (await this.port).select(cell);
    if (!answer.ok) this.#set({ failed: { failure: answer, task: null } });
  };

  /** Does again what did not work. */
  readonly retry = (): Promise<void> => {
    const task = this.#state.failed?.task;
    if (task === 'evaluating') return this.evaluate();
    return task === 'undoing' ? this.undo() : this.reread();
  };

  readonly cancel = (): void => this.#running?.abort.abort();

  readonly dismiss = (): void => this.#set(NOTHING_SAID);

  async #analyse(options: RunOptions): Promise<Result> {
    const answer = await (await this.port).analyse(options);
    return answer.ok ? { analysis: answer, failed: null } : { failure: answer };
  }

  async #asUser(task: Task, work: Work): Promise<void> {
    const { task: current } = this.#state;
    if (this.#isRefused || (current !== null && !isBackground(current))) return;
    this.#running?.abort.abort();
    await this.#running?.end;
    if (this.#state.task !== null) return;
    this.#set(NOTHING_SAID);
    const { failure, ...change } = await this.#run(task, work);
    this.#set(failure === undefined ? change : { ...change, failed: { failure, task } });
  }

  /** Tells of no failure but of one that leaves the pane with nothing to show. */
  async #inBackground(task: Task, work: Work): Promise<void> {
    if (this.#state.task !== null) return;
    const { failure, ...change } = await this.#run(task, work);
    const isWorthTelling =
      failure !== undefined && failure.problem.code !== 'cancelled' && this.#state.analysis === null;
    this.#set(isWorthTelling ? { ...change, failed: { failure, task } } : change);
  }

  async #run(task: Task, work: Work): Promise<Result> {
    const abort = new AbortController();
    this.#set({ task, progress: null });
    const working = work({
      settings: this.#state.settings,
      signal: abort.signal,
      onProgress: (progress) => this.#set({ progress }),
    });
    const end = working.then(() => this.#set({ task: null, progress: null }));
    this.#running = { abort, end };
    await end;
    if (this.#changes.length > 0) this.#waitForQuiet();
    return working;
  }

  #noteChange(change: Change): void {
    this.#changes.push(change);
    this.#waitForQuiet();
  }

  #waitForQuiet(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#followChanges(), QUIET_MS);
  }

  async #followChanges(): Promise<void> {
    const { analysis, task } = this.#state;
    if (task !== null) return;
    const changes = this.#changes;
    this.#changes = [];
    const parts = analysis === null ? [] : changes.map((change) => touched(analysis.evaluation, change));
    const indicators = [
      ...new Set(parts.flatMap((part) => (part.kind === 'actuals' ? part.indicators : []))),
    ];
    const isMore = parts.some(({ kind }) => kind === 'plan') || indicators.length > MOST_REFRESHED;
    if (analysis === null || isMore) {
      await this.#inBackground('following', (options) => this.#analyse(options));
    } else if (indicators.length > 0) {
      await this.#inBackground('following', (options) => this.#refresh(analysis, indicators, options));
    }
  }

  async #refresh(before: Analysis, indicators: readonly number[], options: RunOptions): Promise<Result> {
    let analysis = before;
    let done: Done | null = null;
    for (const indicator of indicators) {
      const answer = await (await this.port).refresh(analysis, indicator, options);
      if (!answer.ok) return { analysis, failure: answer };
      analysis = answer;
      done = { kind: 'refreshed', indicator };
    }
    return { analysis, done };
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}
