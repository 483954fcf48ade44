import type { DecisionStep, EvidenceName } from '../../pira/plan/decision';
import type { RowAs } from '../../pira/reading/why';
import type { whyIt } from './whyIt';

const evidence: Readonly<Record<EvidenceName, string>> = {
  label: 'the header says so',
  'cells-are-types': 'its cells are types',
  'cells-are-units': 'its cells are units',
  'cells-are-signs': 'its cells are signs of comparison',
  'cells-are-limits': 'its cells hold an operator and a value',
  'values-right-of-signs': 'its values stand right of the signs of comparison',
  'texts-left-of-targets': 'its texts stand left of the targets',
  'long-texts-beside-objectives': 'long texts beside the objectives',
  'a-word-of-verdicts': 'the header is a word of verdicts',
  'cells-are-measured': 'its cells are values',
  'nothing-below-yet': 'the column is still empty',
};

const steps: Readonly<Record<DecisionStep, string>> = {
  office: 'the office said so',
  'fused-label': 'several headers in one cell',
  neighbours: 'the columns beside it say what it speaks of',
  'codes-beside-titles': 'codes left of the titles, below one header',
  'signs-beside-values': 'signs left of the values, below one header',
  content: 'what stands in the column',
  'targets-among-rivals': 'the other columns of targets',
  'years-of-values': 'the year of its values beside that of the targets',
  'actuals-among-rivals': 'the other columns of actual values',
  'one-of-each': 'another column has this field already',
};

const rows: Readonly<Record<RowAs, string>> = {
  indicator: 'is an indicator',
  'of-indicator': 'speaks of the indicator of another row',
  header: 'is a header',
  heading: 'is a heading: of a mission, a programme, an objective or the document',
  own: 'was written by PIRA per Excel',
  'left-out': 'was left out',
};

/** Words of labels and of accounts that are no field of the plan. */
const labels: Readonly<Partial<Record<string, string>>> = {
  header: 'header',
  title: 'title',
  own: 'written by PIRA per Excel',
  leftOut: 'left out',
  missionCode: 'code of the mission',
  programmeCode: 'code of the programme',
  code: '“code”',
  detail: '“description”',
  value: '“value”',
  measure: '“measure”',
  threshold: '“threshold”',
  dueDate: '“due date”',
  forecast: '“forecast”',
  highest: 'upper bound of the target',
  original: 'original target',
  operator: 'sign of comparison',
  office: '“structure”',
  outcome: '“outcome”',
  account: 'account',
  year: 'year',
};

/** Why a cell was taken for what it is, in English. */
export const whyEn: typeof whyIt = {
  evidence,
  steps,
  rows,
  labels,
  lines: {
    cell: (place, as, of) => `${place}: ${as}${of === null ? '' : `, of the indicator ${of}`}`,
    row: (row, as) => `Row ${row} ${as}.`,
    leftOut: (reason) => `Why it was left out: ${reason}.`,
    table: (range, year) => `Table ${range}${year === null ? '' : `, year ${year}`}`,
    column: (letters, header, as, year) =>
      `Column ${letters} “${header}”: ${as}${year === null ? '' : ` ${year}`}`,
    candidate: (as, points, found) => `  may be ${as}, ${points} points: ${found}`,
    step: (why, from, to) => `  from ${from} to ${to}: ${why}`,
  },
};
