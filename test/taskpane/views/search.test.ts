import { joinFindings } from '../../../src/pira/checks/joined';
import { sayFinding } from '../../../src/pira/checks/sayFinding';
import { searchFindings } from '../../../src/taskpane/views/findings/search';
import { SAMPLE_FINDINGS } from '../samplePlan';

const all = joinFindings(SAMPLE_FINDINGS);
const listed = (text: string, onlyFixable = false) =>
  searchFindings(all, { text, onlyFixable }, (finding) => sayFinding(finding, 'it').what).map(
    ({ rule }) => rule,
  );

test.each([
  ['', false, ['missing-name', 'unit-mismatch', 'stale-year', 'stale-year', 'decree-day']],
  ['', true, ['stale-year', 'stale-year']],
  ['unita PERCENTUALE', false, ['unit-mismatch']],
  ['percentuale', true, []],
  ['niente di tutto questo', false, []],
] as const)('the search %j, only fixable: %s', (text, onlyFixable, rules) => {
  expect(listed(text, onlyFixable)).toEqual(rules);
});
