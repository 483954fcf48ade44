import { addressOf } from '../../pira/sheet/address';
import { partOfYear } from '../../pira/evaluation/ratio';
import type { Outcome } from '../../pira/evaluation/outcome';
import { say } from '../../pira/messages';
import type {
  ActualCell,
  Coded,
  Indicator,
  InterimCell,
  Objective,
  Plan,
  TargetCell,
} from '../../pira/plan/plan';
import type { CellValue } from '../../pira/sheet/sheet';
import type { Measure } from '../../pira/expressions/measure';
import type { Language } from '../words';
import { targetJson } from './targetJson';

/** The plan as contract 3 of docs/contracts.md prints it; outcomes by indicator id, only where it was evaluated. */
export function planJson(
  plan: Plan,
  findings: readonly unknown[],
  language: Language,
  outcomes: ReadonlyMap<number, Outcome> = new Map(),
): Record<string, unknown> {
  return {
    year: plan.year,
    indicators: plan.indicators.map((indicator) => {
      const outcome = outcomes.get(indicator.id);
      const printed = indicatorJson(indicator, plan, language);
      return outcome === undefined ? printed : { ...printed, outcome: outcomeJson(outcome, language) };
    }),
    findings,
  };
}

function indicatorJson(indicator: Indicator, plan: Plan, language: Language): Record<string, unknown> {
  const { objective } = indicator;
  return {
    sheet: indicator.cell.sheet,
    row: indicator.cell.row + 1,
    mission: codedJson(objective.mission),
    programme: codedJson(objective.programme),
    responsibilityCentre: indicator.responsibilityCentre.text,
    objective: objectiveJson(objective),
    name: indicator.name.text,
    description: indicator.description.text,
    type: indicator.type.text,
    unit: indicator.unit.text,
    source: indicator.source.text,
    weight: indicator.weight.value,
    partOf: partOf(indicator.parent, plan),
    hidden: indicator.hidden,
    targets: indicator.targets.map((target) => targetCellJson(target, language)),
    actual: actualJson(indicator.actuals.find((actual) => actual.year === plan.year)),
    interim: indicator.interim.map(interimJson),
    numerator: partJson(partOfYear(indicator.numerators, plan.year)),
    denominator: partJson(partOfYear(indicator.denominators, plan.year)),
    evidence: evidenceJson(indicator),
  };
}

/** The indicator of which one is a part, as accounts name it: "PIRA 2021!31". */
function partOf(parent: number | null, { indicators }: Plan): string | null {
  const whole = parent === null ? undefined : indicators[parent];
  return whole ? `${whole.cell.sheet}!${String(whole.cell.row + 1)}` : null;
}

function objectiveJson(objective: Objective): Record<string, unknown> {
  return {
    number: objective.number,
    code: objective.code,
    title: objective.title.text,
    description: objective.description.text,
    activities: objective.activities.text,
    perspective: objective.perspective.text,
    stakeholders: objective.stakeholders.text,
    weight: objective.weight.value,
  };
}

function codedJson({ code, name }: Coded): Record<string, unknown> {
  return { code, name };
}

function targetCellJson(
  { year, cell, text, reading, means }: TargetCell,
  language: Language,
): Record<string, unknown> {
  const said = means === undefined ? {} : { means, by: 'office' };
  return { year, cell: addressOf(cell), text, ...said, reading: targetJson(reading, language) };
}

function actualJson(actual: ActualCell | undefined): Record<string, unknown> | null {
  if (!actual || actual.measure.kind === 'not-measured') return null;
  return { cell: addressOf(actual.cell), value: measuredValue(actual.measure, actual.value) };
}

function interimJson({ cell, period, measure, value }: InterimCell): Record<string, unknown> {
  return { cell: addressOf(cell), period, value: measuredValue(measure, value) };
}

function partJson(part: ReturnType<typeof partOfYear>): Record<string, unknown> | null {
  return part && { cell: addressOf(part.cell), value: part.amount };
}

function evidenceJson({ evidence: { act, date, link } }: Indicator): Record<string, unknown> | null {
  const isGiven = [act, date, link].some(({ text }) => text !== '');
  return isGiven ? { act: act.text, date: date.text, link: link.text } : null;
}

/** The value as read: a number in the target's unit, an ISO day, a boolean; as it stands where it was not readable. */
function measuredValue(measure: Measure, asItStands: CellValue): unknown {
  switch (measure.kind) {
    case 'quantity':
      return measure.value;
    case 'day':
      return measure.date;
    case 'answer':
      return measure.yes;
    case 'not-measured':
      return null;
    case 'unreadable':
      return typeof asItStands === 'object' && asItStands ? asItStands.error : asItStands;
  }
}

/** An outcome as contract 2 of docs/contracts.md prints it. */
function outcomeJson(outcome: Outcome, language: Language): Record<string, unknown> {
  return { ...outcome, notes: outcome.notes.map((note) => say(note, language)) };
}
