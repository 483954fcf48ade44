import { CORRECTED_FIELDS, type Correction } from '../../../../src/pira/plan/correction';
import type { Plan } from '../../../../src/pira/plan/plan';
import { anchored } from '../../../../src/pira/reading/office/anchors';
import { correctionsJson } from '../../../../src/pira/reading/office/correctionsJson';
import { parseCorrections } from '../../../../src/pira/reading/office/readCorrections';
import { takenOver } from '../../../../src/pira/reading/office/takeOver';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { cellAddress } from '../../../../src/pira/sheet/address';
import workbooks from '../../../fixtures/readings/workbooks.json';
import { sheetOf, type Grid } from '../layouts/books';

const WORKBOOKS: Readonly<Record<string, { readonly sheets: readonly Grid[] }>> = workbooks;

/** All that was read of a plan, said by the office in its own words. */
function repeated({ tables, indicators }: Plan): readonly Correction[] {
  const anchor = null;
  return [
    ...tables.flatMap(({ sheet, headerRow: row, year, columns }): readonly Correction[] => [
      { kind: 'sheet', sheet, as: 'plan', year },
      { kind: 'header', sheet, row, headless: false, anchor },
      ...columns.flatMap(({ field, column, year: ofYear }): readonly Correction[] => {
        const as = CORRECTED_FIELDS.find((one) => one === field) ?? 'ignore';
        return [{ kind: 'column', sheet, row, rowAnchor: null, column, anchor, as, year: ofYear }];
      }),
    ]),
    ...indicators.flatMap(({ cell: { sheet, row }, targets }): readonly Correction[] => [
      { kind: 'row', sheet, row, anchor, as: 'indicator' },
      ...targets.map(({ cell, text }): Correction => ({
        kind: 'target',
        ...cell,
        text,
        anchor,
        means: '>= 1',
      })),
    ]),
  ];
}

/** A grid with a row and a column before it, and with its years so many later. */
function edited({ rows, ...grid }: Grid, years: number): Grid {
  const later = (text: string) => text.replace(/20\d\d/g, (year) => String(Number(year) + years));
  const moved = rows.map((row) => [
    '',
    ...row.map((cell) => (typeof cell === 'string' ? later(cell) : cell)),
  ]);
  return { ...grid, name: later(grid.name), rows: [['Bozza da controllare'], ...moved] };
}

const statesOf = ({ corrections }: Plan): readonly string[] =>
  corrections.map(
    ({ correction, cell, state, reason }) =>
      `${correction.kind} ${cellAddress(cell.row, cell.column)} ${state} ${reason ?? ''}`,
  );

// What the office says is found again in the same sheets after edits, and in those of the next year.
test.each(Object.entries(WORKBOOKS).filter((_, i) => i % 3 === 0))('%s', (_, { sheets: grids }) => {
  const sheets = grids.map(sheetOf);
  const plan = readPlan(sheets, { year: null });
  const corrections = anchored(repeated(plan), sheets, plan);
  const json = JSON.stringify(correctionsJson(corrections));
  const read = parseCorrections(json);
  if (!read.ok) throw new Error(`${read.problem.place} ${read.problem.kind}`);
  const after = readPlan(
    grids.map((grid) => sheetOf(edited(grid, 0))),
    { year: null, corrections: read.corrections },
  );
  const next = grids.map((grid) => sheetOf(edited(grid, 1)));
  const { taken, missed } = takenOver(read.corrections, next, readPlan(next, { year: null }), plan.year);
  const over = JSON.stringify(correctionsJson(taken));
  expect([json, ...statesOf(after), over, `${missed.length} missed`].join('\n')).toMatchSnapshot();
});
