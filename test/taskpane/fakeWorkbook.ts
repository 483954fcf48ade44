import type { CellRef } from '../../src/pira/sheet/address';
import { evaluatePlan } from '../../src/pira/evaluation/evaluatePlan';
import type { Finding } from '../../src/pira/checks/finding';
import { comparedPlans } from '../../src/pira/checks/otherYear/comparedPlans';
import { type EndedPlan, trendsOf } from '../../src/pira/compare/trend';
import type { Version } from '../../src/pira/compare/versions';
import type { Plan } from '../../src/pira/plan/plan';
import type { FilledSheet } from '../../src/pira/collect/readFilled';
import type { Sheet } from '../../src/pira/sheet/sheet';
import type { SheetEdit } from '../../src/pira/sheet/sheetEdit';
import type { Analysis } from '../../src/excel/port';
import { failure, type Problem } from '../../src/excel/problem';
import type { Remark } from '../../src/excel/remark';
import { DEFAULT_SETTINGS, type Settings } from '../../src/excel/settings';
import { FORMER_PLAN, VERSIONS } from './formerPlan';
import { cellAt, SAMPLE_FINDINGS, SAMPLE_PLAN } from './samplePlan';
import type { NewSheets } from '../../src/excel/sheets/newSheetsPort';
import { NO_STEPS, type StepName, type Steps } from '../../src/excel/steps';

/** What a workbook that is none holds, and what was asked of it. */
export class FakeWorkbook {
  plan: Plan = SAMPLE_PLAN;
  found: readonly Finding[] = SAMPLE_FINDINGS;
  /** The collection sheets that stand in the workbook, and the sheets of its plan. */
  filled: readonly FilledSheet[] = [];
  sheets: readonly Sheet[] = [];
  settings: Settings = DEFAULT_SETTINGS;
  /** The plans that the workbook holds. */
  held: readonly Version[] = VERSIONS;
  /** The plan of the year before. */
  before: EndedPlan = FORMER_PLAN;
  /** What taking in the sheets of another workbook answers, and making next year's. */
  readonly newSheets: NewSheets = {
    readOtherPlans: () => {
      this.asked.push('read another workbook');
      if (this.problem !== null) return Promise.resolve(failure(this.problem));
      const [version] = this.held;
      const plans = version === undefined ? [] : [{ version, ended: this.before }];
      return Promise.resolve({ ok: true, plans });
    },
    keepOtherSheets: () => {
      this.asked.push('keep the sheets of another workbook');
      if (this.problem !== null) return Promise.resolve(failure(this.problem));
      return Promise.resolve({ ok: true, sheets: ['PIRA 2020'], undo: { id: 'kept' } });
    },
    canCopySheets: () => true,
    makeNextYear: (targets) => {
      this.asked.push(`next year, targets ${targets}`);
      if (this.problem !== null) return Promise.resolve(failure(this.problem));
      return Promise.resolve({
        ok: true,
        year: 2022,
        sheets: ['PIRA 2022'],
        toDecide: [cellAt(21, 5)],
        stale: [{ cell: cellAt(2, 0), text: 'Approvato nel 2021' }],
        lost: [],
        declined: [],
        undo: { id: 'next' },
      });
    },
  };
  /** What reading and evaluating answer instead, while set. */
  problem: Problem | null = null;
  /** The first question for the settings is not answered. */
  settingsProblem: Problem | null = null;
  /** Where set, an evaluation waits for this before each of its steps. */
  step: (() => Promise<void>) | null = null;
  /** The next steps; also what another page of the add-in has kept. */
  kept: Steps = NO_STEPS;
  /** The next step was undone in Excel already. */
  wasDone = false;
  declined: readonly CellRef[] = [];
  remarks: readonly Remark[] = [];
  readonly asked: string[] = [];
  readonly written: SheetEdit[] = [];
  readonly selected: CellRef[] = [];
  #undoId = 0;

  readonly comparisons = {
    readVersions: () => {
      return Promise.resolve({ ok: true as const, versions: this.held });
    },
    readEndedPlan: () => {
      const { plan, evaluation } = this.analysisOf(this.settings);
      return Promise.resolve({ ok: true as const, plan, evaluation });
    },
    readTrends: () => {
      const { plan, evaluation } = this.analysisOf(this.settings);
      const plans = [this.before, { plan, evaluation }];
      return Promise.resolve({
        ok: true as const,
        plans,
        trends: trendsOf(plans, new Map()),
        disagreements: [],
      });
    },
    compare: () => {
      this.asked.push('compare');
      const { plan, settings } = this.analysisOf(this.settings);
      const decisions = new Map(settings.matches.map(({ identity, decision }) => [identity, decision]));
      return Promise.resolve({
        ok: true as const,
        settings,
        ...comparedPlans(this.before, plan, decisions, []),
      });
    },
  };

  /** Only the last step is remembered. */
  protected keep(name: StepName) {
    this.#undoId += 1;
    const token = { id: String(this.#undoId) };
    this.kept = { undo: { token, name }, redo: null };
    return token;
  }

  protected analysisOf(settings: Settings): Analysis {
    const evaluation = evaluatePlan(this.plan, settings.rules, settings.refusedRules);
    return { ok: true, plan: this.plan, evaluation, findings: this.found, isCalculated: false, settings };
  }
}
