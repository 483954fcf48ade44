import { joined } from '../../../src/pira/checks/joined';
import { groupsOf } from '../../../src/taskpane/views/findings/groups';
import { SAMPLE_FINDINGS } from '../samplePlan';

describe('grouping findings', () => {
  it.each([
    [
      'error',
      [
        ['unit-mismatch', 1],
        ['missing-name', 1],
      ],
    ],
    ['warning', [['stale-year', 2]]],
    ['info', [['decree-day', 1]]],
  ] as const)('puts each kind of %s together', (severity, expected) => {
    const groups = groupsOf(joined(SAMPLE_FINDINGS), severity);
    expect(groups.map(({ rule, findings }) => [rule, findings.length])).toEqual(expected);
  });
});
