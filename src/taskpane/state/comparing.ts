import type { Comparing, ComparisonDone, TrendsFound, VersionsFound } from '../../excel/port';
import type { Decision } from '../../pira/compare/matching/decisions';
import type { Tasks } from './tasks';

/** What the user asks of several plans at once. What cannot be had is null, and is told like any failure. */
export class ComparingPlans {
  constructor(private readonly tasks: Tasks) {}

  readonly versions = (): Promise<VersionsFound | null> =>
    this.tasks.prepare((port, options) => port.comparisons.versions(options), 'comparing');

  readonly trends = (): Promise<TrendsFound | null> =>
    this.tasks.prepare((port, options) => port.comparisons.trends(options), 'comparing');

  readonly compare = (comparing: Comparing): Promise<ComparisonDone | null> =>
    this.tasks.prepare((port, options) => port.comparisons.compare(comparing, options), 'comparing');

  /** Keeps what the user says of a pair, null to take it back, and compares anew. */
  readonly decide = async (
    identity: string,
    decision: Decision | null,
    comparing: Comparing,
  ): Promise<ComparisonDone | null> => {
    const compared = await this.tasks.prepare(async (port, options) => {
      const saved = await port.changeSettings({ match: { identity, decision } });
      return saved.ok ? port.comparisons.compare(comparing, options) : saved;
    }, 'saving');
    if (compared !== null) this.tasks.set({ settings: compared.settings });
    return compared;
  };
}
