import { findings } from '../../../src/pira/checks';
import { sayFinding } from '../../../src/pira/checks/sayFinding';
import { CLEAN, withObjective } from '../../support/cleanPlan';
import { planOf } from '../../support/plan';

function whyOf(spec: typeof CLEAN, language: 'it' | 'en'): string {
  const { plan, sheets } = planOf(spec);
  const [finding] = findings(plan, null, sheets);
  return finding === undefined ? '' : sayFinding(finding, language).why;
}

const SHORTENED = withObjective({ mission: ['012', 'Regolazione'] });

test.each([
  ['it', 'Denominazioni ufficiali: MEF'],
  ['en', 'Official names: MEF'],
] as const)('a finding that quotes an official name names its source and licence (%s)', (language, words) => {
  expect(whyOf(SHORTENED, language)).toContain(words);
  expect(whyOf(SHORTENED, language)).toContain('CC-BY 4.0');
});

test('any other finding names no source', () => {
  expect(whyOf({ ...CLEAN, premise: 'D.P.C.M. settembre 2012' }, 'it')).not.toContain('CC-BY');
});
