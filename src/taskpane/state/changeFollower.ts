import type { ChangedArea } from '../../excel/change';
import type { Analysis, RunOptions } from '../../excel/port';
import { isPassing, type Failure } from '../../excel/problem';
import type { Tasks, TaskResult } from './tasks';
import { changeScope } from './changeScope';

/** A change after a while of none is answered at once; what Excel tells in the same breath is read with it. */
const SOON_MS = 40;
/** Where several cells change soon after each other, they are read together once the typing has ended. */
const QUIET_MS = 400;
/** Whoever comes into the pane to press a button is not kept waiting by a reading. */
const AFTER_FOCUS_MS = 300;
/** How long to wait before a reading that failed is tried again: longer each time, up to the most. */
const FIRST_RETRY_MS = 500;
const MOST_RETRY_MS = 4_000;
/** Above this many actual values one reading of everything is cheaper. */
const MOST_REFRESHED = 20;
/** Above this many changes they are no longer told apart. */
const MOST_CHANGES = 500;
/** Readings that fail for another reason before the user learns of it. */
const MOST_FAILURES = 3;

/**
 * Brings the pane up to date with what people change in the sheets. A change waits until a reading of it has succeeded:
 * Excel refuses every reading while the next cell is being typed, or while it is busy.
 */
export class ChangeFollower {
  /** Null where there are too many to tell them apart. */
  #changes: readonly ChangedArea[] | null = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastNoted = 0;
  /** Counts what was noted, so that what comes during a reading is known from what came before. */
  #noted = 0;
  #retryMs = FIRST_RETRY_MS;
  #failures = 0;

  constructor(
    private readonly tasks: Tasks,
    private readonly analyse: (options: RunOptions) => Promise<TaskResult>,
    private readonly refresh: (
      analysis: Analysis,
      indicators: readonly number[],
      options: RunOptions,
    ) => Promise<Analysis | Failure>,
  ) {}

  /** Schedules the reading of a change: soon, or once the typing has ended. */
  note(change: ChangedArea): void {
    const now = Date.now();
    const isAlone = now - this.#lastNoted >= QUIET_MS;
    this.#lastNoted = now;
    this.#noted += 1;
    this.#changes = joinedChanges(this.#changes, [change]);
    this.#wait(isAlone ? SOON_MS : QUIET_MS);
  }

  /** Schedules a reading of everything: something may have changed without an event. */
  noteAll(): void {
    this.#noted += 1;
    this.#changes = null;
    this.#wait(AFTER_FOCUS_MS);
  }

  /** Marks the start of a full reading; the function that it gives is to be called if that succeeds. */
  beginFullReading(): () => void {
    const before = this.#changes;
    const noted = this.#noted;
    return () => {
      if (this.#noted === noted) this.#changes = [];
      else if (this.#changes !== null && before !== null) this.#changes = this.#changes.slice(before.length);
    };
  }

  /** Schedules the changes that waited for another task to end. */
  resume(): void {
    if (this.#isWaiting()) this.#wait(QUIET_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#changes = [];
  }

  #isWaiting(): boolean {
    return this.#changes === null || this.#changes.length > 0;
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#follow(), milliseconds);
  }

  async #follow(): Promise<void> {
    const { analysis, task } = this.tasks.state();
    if (task !== null || !this.#isWaiting()) return;
    const changes = this.#changes;
    this.#changes = [];
    const need = analysis === null || changes === null ? 'all' : indicatorsToReread(analysis, changes);
    const failure = await this.tasks.runInBackground('following', (options) =>
      need === 'all' || analysis === null ? this.analyse(options) : this.#refresh(analysis, need, options),
    );
    if (failure !== null) this.#changes = joinedChanges(changes, this.#changes);
    this.#next(failure);
  }

  #next(failure: Failure | null): void {
    if (failure === null) {
      this.#retryMs = FIRST_RETRY_MS;
      this.#failures = 0;
      this.tasks.set({ hasUnreadChanges: false });
      this.resume();
      return;
    }
    const { problem } = failure;
    if (!isPassing(problem) && problem.code !== 'cancelled') this.#failures += 1;
    if (this.#failures >= MOST_FAILURES) {
      this.#failures = 0;
      this.tasks.set({ hasUnreadChanges: false, failed: { failure, task: 'following' } });
      return;
    }
    if (problem.code !== 'cancelled') this.tasks.set({ hasUnreadChanges: true });
    this.#wait(this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, MOST_RETRY_MS);
  }

  async #refresh(
    analysis: Analysis,
    indicators: readonly number[],
    options: RunOptions,
  ): Promise<TaskResult> {
    const last = indicators.at(-1);
    if (last === undefined) return {};
    const answer = await this.refresh(analysis, indicators, options);
    if (!answer.ok) return { failure: answer };
    return { analysis: answer, done: { kind: 'refreshed', indicator: last } };
  }
}

function joinedChanges(
  before: readonly ChangedArea[] | null,
  after: readonly ChangedArea[] | null,
): readonly ChangedArea[] | null {
  if (before === null || after === null || before.length + after.length > MOST_CHANGES) return null;
  return [...before, ...after];
}

/** The indicators whose actual values are to be read again, or everything. */
function indicatorsToReread(analysis: Analysis, changes: readonly ChangedArea[]): readonly number[] | 'all' {
  const indicators = new Set<number>();
  for (const change of changes) {
    const part = changeScope(analysis, change);
    if (part.kind === 'plan') return 'all';
    if (part.kind === 'actuals') for (const id of part.indicators) indicators.add(id);
  }
  return indicators.size > MOST_REFRESHED ? 'all' : [...indicators];
}
