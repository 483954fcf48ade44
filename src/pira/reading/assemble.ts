import type { ActualCell, BaseCell, Indicator, Objective, TargetCell } from '../plan';
import type { Target } from '../target/target';
import type { ValueReader } from '../target/valueReader';
import type { IndicatorDraft, ObjectiveDraft, ValueDraft } from './drafts';
import type { Numbering } from './numbering';

const NO_TARGET: Target = { kind: 'unreadable', reason: { code: 'target-empty' } };

/** The objective of a draft with its number and code. */
export function finishObjective(
  draft: ObjectiveDraft,
  id: number,
  numbering: Numbering | undefined,
): Objective {
  const { number, printedCode, centre, ...rest } = draft;
  return {
    ...rest,
    id,
    responsibilityCentre: centre,
    ...(numbering ?? { number, numberSource: null, code: null, printedCode }),
  };
}

/** Tells the year of a value: of its header, counted from the plan's first year, or the plan's. */
export type YearOf = (value: ValueDraft, indicator: IndicatorDraft) => number | null;

/** What an indicator says of itself, for the direction of a bare target. */
function wordsOf({ name, description, algorithm }: IndicatorDraft): string {
  return [name.text, description.text, algorithm.text].filter((text) => text !== '').join(' ');
}

function targetCells(indicator: IndicatorDraft, yearOf: YearOf, read: ValueReader): readonly TargetCell[] {
  const cells: TargetCell[] = [];
  for (const target of indicator.targets) {
    const { cell, years, header } = target;
    if (cell.traits.isMissing) continue;
    const { value, text, format } = cell;
    const year = yearOf(target, indicator);
    const { unit, polarity } = indicator;
    const place = { value, text, format, unit: unit.text, polarity: polarity.text, header, year, years };
    for (const { year: printed, reading } of read.targets(place, () => wordsOf(indicator)))
      cells.push({ year: printed ?? year, cell, text, reading });
  }
  return cells.length > 1 ? cells.sort((a, b) => (a.year ?? 0) - (b.year ?? 0)) : cells;
}

function actualCell(
  actual: ValueDraft,
  indicator: IndicatorDraft,
  targets: readonly TargetCell[],
  yearOf: YearOf,
  read: ValueReader,
): ActualCell {
  const year = yearOf(actual, indicator);
  const target = targets.find((one) => one.year === year) ?? targets[0];
  const { value, text } = actual.cell;
  const measure = read.actual(actual.cell, target?.reading ?? NO_TARGET, indicator.unit.text);
  return { year, cell: actual.cell, value, text, measure };
}

/** The indicator of a draft with its targets and actual values read. */
export function finishIndicator(
  draft: IndicatorDraft,
  id: number,
  objective: Objective,
  yearOf: YearOf,
  read: ValueReader,
): Indicator {
  const targets = targetCells(draft, yearOf, read);
  const column = draft.targets[0]?.cell.column;
  return {
    id,
    cell: { sheet: draft.sheet, row: draft.row, column: column ?? draft.name.cell?.column ?? 0 },
    objective,
    hidden: draft.hidden,
    code: draft.code,
    name: draft.name,
    description: draft.description,
    algorithm: draft.algorithm,
    type: draft.type,
    unit: draft.unit,
    source: draft.source,
    polarity: draft.polarity,
    weight: { value: draft.weightValue, field: draft.weight },
    targets,
    actuals: draft.actuals.map((actual) => actualCell(actual, draft, targets, yearOf, read)),
    bases: draft.bases.map(({ cell, years }): BaseCell => {
      return { year: years[0] ?? null, cell, text: cell.text, value: cell.value };
    }),
    notes: draft.notes,
    ownStatus: draft.ownStatus,
    ownAchievement: draft.ownAchievement,
  };
}
