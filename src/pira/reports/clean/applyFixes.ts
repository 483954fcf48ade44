import type { CellRef } from '../../sheet/address';
import { findings } from '../../checks';
import type { Finding, Fix } from '../../checks/finding';
import { onePerCell } from '../../checks/fixes';
import { ruleTitle, sayFinding } from '../../checks/sayFinding';
import type { Plan } from '../../plan/plan';
import { anchoredAnew } from '../../reading/office/anchoredAnew';
import { readPlan } from '../../reading/readPlan';
import type { Sheet } from '../../sheet/sheet';
import { keyOf, writtenCells } from './writtenCells';

/** A change between the plan in the sheet and the clean plan. */
export interface CleanPlanChange {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** The plan with every certain fix applied, its sheets, and what was changed. */
export interface FixedPlan {
  readonly plan: Plan;
  readonly sheets: readonly Sheet[];
  readonly changes: readonly CleanPlanChange[];
}

/** A fix can make others possible; no real plan needs more rounds than this. */
const MOST_ROUNDS = 5;

/** Applies the fixes of the findings to copies of the sheets and reads the plan again, until nothing is left to fix. */
export function applyFixes(plan: Plan, found: readonly Finding[], sheets: readonly Sheet[]): FixedPlan {
  let state: FixedPlan = { plan, sheets, changes: [] };
  let open = found;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const wanted = writtenCells(state.plan);
    const meant = cellsWithMeaning(state.plan);
    const fixes = onePerCell(
      open.flatMap(({ fix }) =>
        fix !== null && wanted.has(keyOf(fix.cell)) && !meant.has(keyOf(fix.cell)) ? [fix] : [],
      ),
    );
    if (fixes.length === 0) return state;
    const fixed = state.sheets.map((sheet) => withFixes(sheet, fixes));
    const next = readPlan(fixed, { year: plan.year, corrections: anchoredAnew(state.plan, fixed) });
    if (next.indicators.length !== plan.indicators.length) return state;
    state = {
      plan: next,
      sheets: fixed,
      changes: [...state.changes, ...fixes.map((fix) => changeOf(fix, open))],
    };
    open = findings(next, null, fixed);
  }
  return state;
}

/** The targets of which the office says what they mean: nothing is to be corrected in them. */
function cellsWithMeaning({ indicators }: Plan): ReadonlySet<string> {
  const targets = indicators.flatMap((indicator) => indicator.targets);
  return new Set(targets.flatMap(({ cell, means }) => (means === undefined ? [] : [keyOf(cell)])));
}

function changeOf({ cell, before, after }: Fix, found: readonly Finding[]): CleanPlanChange {
  const finding = found.find(({ fix }) => fix?.cell === cell);
  const reason =
    finding === undefined ? '' : `${ruleTitle(finding.rule, 'it')}. ${sayFinding(finding, 'it').what}`;
  return { cell, before, after, reason };
}

/** The sheet with other texts in some cells. */
function withFixes(sheet: Sheet, fixes: readonly Fix[]): Sheet {
  const own = fixes.filter(({ cell }) => cell.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const byCell = new Map(
    own.map(({ cell, after }) => [`${cell.row - sheet.firstRow} ${cell.column - sheet.firstColumn}`, after]),
  );
  const changed = <T>(block: readonly (readonly T[])[], of: (text: string) => T): T[][] =>
    block.map((cells, row) =>
      cells.map((cell, column) => {
        const text = byCell.get(`${row} ${column}`);
        return text === undefined ? cell : of(text);
      }),
    );
  return {
    ...sheet,
    values: changed<Sheet['values'][number][number]>(sheet.values, (text) => text),
    texts: changed(sheet.texts, (text) => text),
    formulas: changed(sheet.formulas, (text) => text),
  };
}
