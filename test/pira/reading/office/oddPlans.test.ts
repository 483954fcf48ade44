import type { Correction } from '../../../../src/pira/plan/correction';
import { correctionsOf } from '../../../../src/pira/reading/office/readCorrections';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { indicatorLines, ODD_PLANS, type OddPlan, type Said } from '../../../support/oddPlans';
import { sheetFromRows } from '../../../support/sheet';

const rowOf = (cell: string): number => Number(cell.replace(/\D/g, ''));

/** What the office says, as a file of corrections. */
function json({ sheet, says, rows }: OddPlan): unknown {
  const headerRow = says.flatMap((one) =>
    'header' in one ? [rowOf(one.header)] : 'start' in one ? [rowOf(one.start)] : [],
  )[0];
  const columns = says.flatMap((one) => ('column' in one ? [[one.column, rest(one)] as const] : []));
  const isHeadless = says.some((one) => 'start' in one);
  const ofRows = says.flatMap((one) => ('row' in one ? [{ sheet, row: rowOf(one.row), as: one.as }] : []));
  const targets = says.flatMap((one) => {
    if (!('target' in one)) return [];
    const column = one.target.charCodeAt(0) - 65;
    return [
      {
        sheet,
        cell: one.target,
        text: String(rows[rowOf(one.target) - 1]?.[column] ?? ''),
        means: one.means,
      },
    ];
  });
  const sheets = says.flatMap((one) =>
    'as' in one && !('row' in one) && !('column' in one)
      ? [[sheet, { as: one.as, ...(one.year && { year: one.year }) }] as const]
      : [],
  );
  return {
    sheets: Object.fromEntries(sheets),
    tables:
      columns.length > 0 || headerRow !== undefined
        ? [
            {
              sheet,
              headerRow: headerRow ?? 1,
              ...(isHeadless && { rows: 0 }),
              columns: Object.fromEntries(columns),
            },
          ]
        : [],
    rows: ofRows,
    targets,
  };
}

const rest = ({ as, year }: Extract<Said, { column: string }>) => ({
  as,
  ...(year !== undefined && { year }),
});

function corrections(value: unknown): readonly Correction[] {
  const read = correctionsOf(value);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.corrections;
}

test.each(ODD_PLANS.map((one) => [one.name, one] as const))('%s', (_, plan) => {
  const sheet = { ...sheetFromRows(plan.sheet, plan.rows), visible: plan.isHidden !== true };
  expect(indicatorLines(readPlan([sheet], { year: null }))).toEqual(plan.alone);
  const right = readPlan([sheet], { year: null, corrections: corrections(json(plan)) });
  expect(indicatorLines(right)).toEqual(plan.right);
  expect(right.corrections.filter(({ state }) => state !== 'applied')).toEqual([]);
});
