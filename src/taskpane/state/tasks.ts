import type { Port, RunOptions } from '../../excel/port';
import { failure as failureOf, unexpected, type Failure } from '../../excel/problem';
import { INITIAL_STATE, isBackground, type PaneState, type Task } from './paneState';

/** The state without messages. */
export const NOTHING_SAID = { failed: null, done: null, notice: null };

/** What a task gives: the state that it changes, or with it why it went no further. */
export interface Result extends Partial<PaneState> {
  readonly failure?: Failure;
}

const CANCELLED = failureOf({ code: 'cancelled' });

type Work = (options: RunOptions) => Promise<Result>;

interface Running {
  readonly abort: AbortController;
  readonly end: Promise<void>;
}

/**
 * The state of the pane and the work that changes it. One task at a time: what the user asks for meanwhile does
 * nothing, except that it takes the place of the pane's own reading, which then counts for nothing.
 */
export class Tasks {
  #state = INITIAL_STATE;
  #listeners = new Set<() => void>();
  #running: Running | null = null;
  #isRefused = false;
  #again: (() => Promise<void>) | null = null;
  /** Called at the start of every task; what it gives is called if the task has read everything. */
  onStart: () => () => void = () => () => undefined;
  /** Called at the end of every task. */
  onEnd: () => void = () => undefined;

  /** The port may still be on its way: the pane stands before the engine behind it is loaded. */
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

  /** From now on nothing can be asked for, because there is no workbook. */
  refuse(failure: Failure): void {
    this.#isRefused = true;
    this.set({ failed: { failure, task: null } });
  }

  readonly cancel = (): void => this.#running?.abort.abort();

  async asUser(task: Task, work: Work): Promise<void> {
    const { task: current } = this.#state;
    if (this.#isRefused || (current !== null && !isBackground(current))) return;
    this.cancel();
    await this.#running?.end;
    if (this.#state.task !== null) return;
    this.set(NOTHING_SAID);
    const { failure, ...change } = await this.#run(task, work);
    this.#again = failure === undefined ? null : () => this.asUser(task, work);
    if (failure === undefined) this.set(change);
    else this.set({ ...change, failed: { failure, task } });
  }

  /** Does again what the user asked for last; null where that succeeded. */
  again(): Promise<void> | null {
    return this.#again?.() ?? null;
  }

  /** Asks for something that changes nothing in the workbook; null where it cannot be had. */
  async prepare<Answer extends { readonly ok: true }>(
    ask: (port: Port, options: RunOptions) => Promise<Answer | Failure>,
    task: Task = 'preparing',
  ): Promise<Answer | null> {
    const prepared: Answer[] = [];
    await this.asUser(task, async (options) => {
      const answer = await ask(await this.port, options);
      if (!answer.ok) return { failure: answer };
      prepared.push(answer);
      return {};
    });
    return prepared[0] ?? null;
  }

  /**
   * Gives the failure, null where there is none. Tells the user of none but one that leaves the pane with nothing to
   * show. While another task runs, this one counts as cancelled. What kept an earlier reading from succeeding is over when
   * this one does; why the user's own work failed stays to be read.
   */
  async inBackground(task: Task, work: Work): Promise<Failure | null> {
    const { task: current, analysis } = this.#state;
    if (current !== null) return CANCELLED;
    const { failure, ...change } = await this.#run(task, work);
    if (failure === undefined) {
      const isOver = analysis === null || isReading(this.#state.failed?.task);
      this.set(isOver ? { ...change, failed: null } : change);
      return null;
    }
    const isWorthTelling = failure.problem.code !== 'cancelled' && this.#state.analysis === null;
    if (isWorthTelling) this.#again = null;
    this.set(isWorthTelling ? { ...change, failed: { failure, task } } : change);
    return failure;
  }

  /** A mistake in the program ends a task too, and the user learns of it: the pane must not stand busy for ever. */
  async #caught(work: Work, options: RunOptions): Promise<Result> {
    try {
      return await work(options);
    } catch (error) {
      return { failure: unexpected(error) };
    }
  }

  async #run(task: Task, work: Work): Promise<Result> {
    const abort = new AbortController();
    const onRead = this.onStart();
    this.set({ task, progress: null });
    const working = this.#caught(work, {
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
