import { cellAddress } from '../../../../src/pira/sheet/address';
import { DEFAULT_RULES } from '../../../../src/pira/evaluation/rules';
import { resultFormulas } from '../../../../src/pira/output/formulas/resultFormulas';
import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import type { Plan } from '../../../../src/pira/plan/plan';
import { resultColumns } from '../../../../src/pira/reports/columns/resultColumns';
import type { Sheet } from '../../../../src/pira/sheet/sheet';
import type { SheetEdit } from '../../../../src/pira/sheet/sheetEdit';
import { atLeast, measured, planOf, sheetOf } from '../../../support/tablePlan';

export function editOf(plan: Plan, sheet: Sheet): SheetEdit {
  const result = resultColumns(plan, evaluatePlan(plan), [sheet]);
  const [edit] = result.ok ? result.edits : [];
  if (edit === undefined) throw new Error(JSON.stringify(result));
  return edit;
}

/** What an edit writes, as `address: content`; only formats are told as `address: format`. */
export function written({ blocks }: SheetEdit): string[] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((edits, down) =>
      edits.flatMap((edit, right) => {
        if (edit === null) return [];
        const { content, format } = edit;
        const shown =
          content.kind === 'text'
            ? content.text
            : content.kind === 'number'
              ? `${content.value} ${format}`
              : `${content.kind} ${format}`;
        return [`${cellAddress(row + down, column + right)}: ${shown}`];
      }),
    ),
  );
}

export const HEADER = ['Indicatore', 'Target 2021'];
export const withActuals = planOf([
  {
    headerRow: 1,
    targetColumn: 1,
    actualColumn: 2,
    rows: [
      { row: 2, target: atLeast(0.5, 'percent'), measure: measured(0.48) },
      { row: 3, target: atLeast(5), measure: { kind: 'not-measured' } },
    ],
  },
]);
export const SHEET = sheetOf([['PIRA 2021'], [...HEADER, 'Consuntivo'], ['a', '>=50%', 0.48], ['b', '>= 5']]);

/** As an earlier run wrote it, for another target. */
export const OWN_STATUS = resultFormulas(
  { kind: 'threshold', operator: '>=', value: 12, unit: 'number', assumed: [] },
  'C2',
  { kind: 'factor', factor: 1 },
  DEFAULT_RULES,
).status;
