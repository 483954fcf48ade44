import { correctionsJson } from '../../../../src/pira/reading/office/correctionsJson';
import { anchoredAnew } from '../../../../src/pira/reading/office/anchoredAnew';
import { parseCorrections } from '../../../../src/pira/reading/office/readCorrections';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import workbooks from '../../../fixtures/readings/workbooks.json';
import { sheetOf, type Grid } from '../layouts/books';
import { recordOf } from './recordOf';

interface Recorded {
  readonly year?: number;
  /** As in a file of corrections. */
  readonly corrections?: object;
  readonly sheets: readonly Grid[];
}

const WORKBOOKS: Readonly<Record<string, Recorded>> = workbooks;

// The record of what is read today, odd sheets among them: it says what a change does to other readings, not what is right.
// Taken anew, where a change is meant: npx jest --selectProjects unit --testPathPatterns reading/record -u
test.each(Object.entries(WORKBOOKS))('%s', (_, { year = null, corrections = {}, sheets }) => {
  const said = parseCorrections(JSON.stringify(corrections));
  if (!said.ok) throw new Error(said.problem.kind);
  const grids = sheets.map(sheetOf);
  const plan = readPlan(grids, { year, corrections: said.corrections });
  const anew = said.corrections.length > 0 ? JSON.stringify(correctionsJson(anchoredAnew(plan, grids))) : '';
  expect(`${recordOf(plan, grids)}\n${anew}`).toMatchSnapshot();
});
