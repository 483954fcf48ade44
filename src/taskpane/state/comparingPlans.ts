import type { CarriedTargets } from '../../pira/reports/nextYear/nextYearPlan';
import type { NextYearDone } from '../../excel/sheets/newSheetsPort';
import type { OtherPlan } from '../../excel/sheets/newSheets';
import type { ComparisonChoice, ComparisonDone, TrendsFound, VersionsFound } from '../../excel/port';
import type { Decision } from '../../pira/compare/matching/decisions';
import type { Tasks } from './tasks';

/** What the user asks of several plans at once. A failure gives null and is shown like any other. */
export class ComparingPlans {
  constructor(private readonly tasks: Tasks) {}

  readonly findVersions = (): Promise<VersionsFound | null> =>
    this.tasks.request((port, options) => port.comparisons.readVersions(options), 'comparing');

  readonly findTrends = (): Promise<TrendsFound | null> =>
    this.tasks.request((port, options) => port.comparisons.readTrends(options), 'comparing');

  readonly compare = (comparing: ComparisonChoice): Promise<ComparisonDone | null> =>
    this.tasks.request((port, options) => port.comparisons.compare(comparing, options), 'comparing');

  /** Whether this Excel can look into files. */
  readonly canReadFiles = async (): Promise<boolean> => (await this.tasks.port).canReadFiles();

  /** The plans in the file of another workbook, whose sheets are removed again at once. */
  readonly readOther = async (file: File): Promise<readonly OtherPlan[] | null> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await this.tasks.request(
      (port, options) => port.newSheets.readOtherPlans(bytes, options),
      'comparing',
    );
    return found?.plans ?? null;
  };

  /** Keeps the sheets of another workbook in this one; false where that cannot be. */
  readonly keepOther = async (file: File): Promise<boolean> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let isKept = false;
    await this.tasks.runForUser('publishing', async (options) => {
      const port = await this.tasks.port;
      const kept = await port.newSheets.keepOtherSheets(bytes);
      if (!kept.ok) return { failure: kept, steps: await port.readSteps() };
      isKept = true;
      const after = await port.analyse(options);
      const done = { kind: 'sheets-added', sheets: kept.sheets } as const;
      return { ...(after.ok ? { analysis: after } : {}), steps: await port.readSteps(), done };
    });
    return isKept;
  };

  /** Whether this Excel can make the plan of the year after. */
  readonly canCopySheets = async (): Promise<boolean> => (await this.tasks.port).newSheets.canCopySheets();

  /** Makes the plan of the year after in this workbook; null where that cannot be. */
  readonly createNextYear = async (targets: CarriedTargets): Promise<NextYearDone | null> => {
    const made: NextYearDone[] = [];
    await this.tasks.runForUser('publishing', async (options) => {
      const port = await this.tasks.port;
      const answer = await port.newSheets.makeNextYear(targets, options);
      const steps = await port.readSteps();
      if (!answer.ok) return { failure: answer, steps };
      made.push(answer);
      return { steps, done: { kind: 'sheets-added', sheets: answer.sheets } };
    });
    return made[0] ?? null;
  };

  /** Keeps what the user says of a pair, null to take it back, and compares anew. */
  readonly keepDecision = async (
    identity: string,
    decision: Decision | null,
    comparing: ComparisonChoice,
  ): Promise<ComparisonDone | null> => {
    const compared = await this.tasks.request(async (port, options) => {
      const saved = await port.changeSettings({ match: { identity, decision } });
      return saved.ok ? port.comparisons.compare(comparing, options) : saved;
    }, 'saving');
    if (compared !== null) this.tasks.set({ settings: compared.settings });
    return compared;
  };
}
