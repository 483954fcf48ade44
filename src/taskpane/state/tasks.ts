import type { Port, RunOptions } from '../../excel/port';
import { failure as failureOf, unexpectedFailure, type Failure } from '../../excel/problem';
import { INITIAL_STATE, isBackground, type PaneState, type Task } from './paneState';

/** The state without messages. */
export const NO_MESSAGES = { failed: null, done: null, notice: null };

/** What a task gives: the state that it changes, with the failure that stopped it, if any. */
export interface TaskResult extends Partial<PaneState> {
  readonly failure?: Failure;
}

const CANCELLED = failureOf({ code: 'cancelled' });

type Work = (options: RunOptions) => Promise<TaskResult>;

interface Running {
  readonly abort: AbortController;
  readonly end: Promise<void>;
}

/**
 * The state of the pane and the tasks that change it, one at a time: while one runs, further requests of the user are
 * ignored. Only a reading that the pane began by itself is cancelled in favour of them.
 */
export class Tasks {
  #state = INITIAL_STATE;
  #listeners = new Set<() => void>();
  #running: Running | null = null;
  #isDisabled = false;
  #retry: (() => Promise<void>) | null = null;
  /** Called at the start of every task; the function that it gives is called if the task has read everything. */
  onStart: () => () => void = () => () => undefined;
  /** Called at the end of every task. */
  onEnd: () => void = () => undefined;

  /** Takes a promise of the port: the pane is on screen before the engine is loaded. */
  constructor(readonly port: Promise<Port>) {}

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listener) => listener());
  }

  /** Shows a failure and takes no more tasks: there is no workbook. */
  disable(failure: Failure): void {
    this.#isDisabled = true;
    this.set({ failed: { failure, task: null } });
  }

  readonly cancel = (): void => this.#running?.abort.abort();

  async runForUser(task: Task, work: Work): Promise<void> {
    const { task: current } = this.#state;
    if (this.#isDisabled || (current !== null && !isBackground(current))) return;
    this.cancel();
    await this.#running?.end;
    if (this.#state.task !== null) return;
    this.set(NO_MESSAGES);
    const { failure, ...change } = await this.#run(task, work);
    this.#retry = failure === undefined ? null : () => this.runForUser(task, work);
    if (failure === undefined) this.set(change);
    else this.set({ ...change, failed: { failure, task } });
  }

  /** Runs the user's last task again; null where that succeeded. */
  retry(): Promise<void> | null {
    return this.#retry?.() ?? null;
  }

  /** Runs a request that changes nothing in the workbook; null where it fails. */
  async request<Answer extends { readonly ok: true }>(
    ask: (port: Port, options: RunOptions) => Promise<Answer | Failure>,
    task: Task = 'preparing',
  ): Promise<Answer | null> {
    const prepared: Answer[] = [];
    await this.runForUser(task, async (options) => {
      const answer = await ask(await this.port, options);
      if (!answer.ok) return { failure: answer };
      prepared.push(answer);
      return {};
    });
    return prepared[0] ?? null;
  }

  /**
   * Runs a reading that the user did not ask for and gives its failure, null where there is none. The user is told only of
   * a failure that leaves the pane with nothing to show. While another task runs, this one counts as cancelled. Success
   * clears the message of an earlier reading that failed, never that of something the user asked for.
   */
  async runInBackground(task: Task, work: Work): Promise<Failure | null> {
    const { task: current, analysis } = this.#state;
    if (current !== null) return CANCELLED;
    const { failure, ...change } = await this.#run(task, work);
    if (failure === undefined) {
      const isOver = analysis === null || isReading(this.#state.failed?.task);
      this.set(isOver ? { ...change, failed: null } : change);
      return null;
    }
    const isWorthTelling = failure.problem.code !== 'cancelled' && this.#state.analysis === null;
    if (isWorthTelling) this.#retry = null;
    this.set(isWorthTelling ? { ...change, failed: { failure, task } } : change);
    return failure;
  }

  /** An exception ends the task with a failure that the user sees: the pane must not stay busy for ever. */
  async #runCatching(work: Work, options: RunOptions): Promise<TaskResult> {
    try {
      return await work(options);
    } catch (error) {
      return { failure: unexpectedFailure(error) };
    }
  }

  async #run(task: Task, work: Work): Promise<TaskResult> {
    const abort = new AbortController();
    const onRead = this.onStart();
    this.set({ task, progress: null });
    const working = this.#runCatching(work, {
      signal: abort.signal,
      onProgress: (progress) => this.set({ progress }),
    });
    const end = working.then(() => this.set({ task: null, progress: null }));
    this.#running = { abort, end };
    await end;
    const result = await working;
    if (result.analysis) onRead();
    this.onEnd();
    return result;
  }
}

function isReading(task: Task | null | undefined): boolean {
  return task === 'reading' || (task !== null && task !== undefined && isBackground(task));
}
