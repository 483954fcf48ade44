import type { Evaluation, IndicatorResult } from '../../evaluation/evaluation';
import { sayStatus } from '../../messages/sayStatus';
import type { Plan } from '../../plan/plan';
import { areaAddress } from '../../sheet/address';
import { formulaAt, valueAt } from '../../sheet/grid';
import type { Sheet } from '../../sheet/sheet';

/** A run of result cells below each other, as a formula names them. */
export interface ResultRange {
  readonly achievement: string;
  readonly status: string;
}

/** Excel takes no formula that is longer, and a function no more arguments. */
export const LONGEST_FORMULA = 8_000;
const MOST_RANGES = 200;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly achievement: number;
  readonly status: number;
}

/**
 * Where the results of indicators stand beside the plan, for formulas that follow them; null where one of them has none
 * there, where they are plain values, or where they say something else than the evaluation does now.
 */
export class ResultRanges {
  readonly #places = new Map<number, Place>();

  constructor(plan: Plan, { results }: Evaluation, sheets: readonly Sheet[]) {
    const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const tableOf = new Map(plan.tables.flatMap((table) => table.indicators.map((id) => [id, table])));
    for (const { indicator, outcome } of results) {
      const table = tableOf.get(indicator.id);
      const sheet = bySheet.get(indicator.cell.sheet);
      const column = (field: 'achievement' | 'status'): number | undefined =>
        table?.columns.find((one) => one.own && one.field === field)?.column;
      const [achievement, status] = [column('achievement'), column('status')];
      if (sheet === undefined || achievement === undefined || status === undefined) continue;
      const { row } = indicator.cell;
      const isCurrent = valueAt(sheet, row, status) === sayStatus(outcome.status, 'it');
      if (isCurrent && formulaAt(sheet, row, status).startsWith('='))
        this.#places.set(indicator.id, { sheet: sheet.name, row, achievement, status });
    }
  }

  rangesOf(results: readonly IndicatorResult[]): readonly ResultRange[] | null {
    const places = results.map(({ indicator }) => this.#places.get(indicator.id));
    const runs: (Place & { readonly rowCount: number })[] = [];
    for (const place of places) {
      if (place === undefined) return null;
      const last = runs.at(-1);
      const isNext =
        last?.sheet === place.sheet &&
        last.achievement === place.achievement &&
        last.row + last.rowCount === place.row;
      if (isNext) runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
      else runs.push({ ...place, rowCount: 1 });
    }
    return runs.length === 0 || runs.length > MOST_RANGES
      ? null
      : runs.map(({ sheet, row, rowCount, achievement, status }) => {
          const at = (column: number): string =>
            `${quoted(sheet)}!${areaAddress({ row, column, rowCount, columnCount: 1 })}`;
          return { achievement: at(achievement), status: at(status) };
        });
  }
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/iu;

/** The name of a sheet as Excel writes it in formulas: in quotes only where it needs them. */
function quoted(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
