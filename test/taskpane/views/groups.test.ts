import type { Finding } from '../../../src/pira/checks/finding';
import { joinFindings } from '../../../src/pira/checks/joined';
import { countsOf, groupsOf } from '../../../src/taskpane/views/findings/groups';
import { SAMPLE_FINDINGS } from '../samplePlan';

/** The groups as a reader sees them: what to do, the gravest of it, and its findings kind by kind. */
const seen = (findings: readonly Finding[]) =>
  groupsOf(joinFindings(findings)).map(({ remedy, severity, listed }) => [
    remedy.it,
    severity,
    listed.map(({ finding, kind }) => (kind === null ? '"' : `${finding.rule} ${kind.length}`)),
  ]);

describe('grouping findings by what to do', () => {
  it('puts the group with the gravest finding first', () => {
    expect(seen(SAMPLE_FINDINGS)).toEqual([
      ['Completare ciò che manca', 'error', ['missing-name 1', 'decree-day 1']],
      ['Rendere coerenti i dati', 'error', ['unit-mismatch 1']],
      ['Correggere con un clic', 'warning', ['stale-year 2', '"']],
    ]);
  });

  it('tells one kind twice where its findings weigh differently', () => {
    const [first, ...others] = SAMPLE_FINDINGS.filter(({ rule }) => rule === 'stale-year');
    const changed = [first, ...others].flatMap((one, at) =>
      one === undefined ? [] : [{ ...one, fix: null, severity: at === 0 ? ('info' as const) : one.severity }],
    );
    expect(seen(changed)).toEqual([['Rendere coerenti i dati', 'warning', ['stale-year 1', 'stale-year 1']]]);
  });

  it('counts by weight', () => {
    expect(countsOf(joinFindings(SAMPLE_FINDINGS))).toEqual({ error: 2, warning: 2, info: 1 });
  });
});
