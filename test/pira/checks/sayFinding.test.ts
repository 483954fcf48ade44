import { findings } from '../../../src/pira/checks';
import { sayFinding } from '../../../src/pira/checks/sayFinding';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { CLEAN, withObjective } from '../../support/cleanPlan';
import { planOf } from '../../support/plan';
import { sheetFromRows } from '../../support/sheet';

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

test.each([
  ['2024', /^«2024» è un anno, non un target: scrivere il valore atteso oppure «entro il 2024»\.$/u],
  ['circa 50', /^Il target «circa 50» non è leggibile\. «circa» è un valore approssimato/u],
  ['almeno 50 forse', /^Il target «almeno 50 forse» non è leggibile\. «forse» [^.]*\.$/u],
])('what cannot be read is told once: %s', (target, expected) => {
  const sheet = sheetFromRows('PIRA', [
    ['Indicatore', 'Unità', 'Target 2021'],
    ['Corsi', 'Numero', target],
    ['Visite', 'Numero', '>= 5'],
  ]);
  const told = findings(readPlan([sheet], { year: null }), null, [sheet]).filter(
    ({ rule }) => rule === 'unreadable-target',
  );
  expect(told.map((finding) => sayFinding(finding, 'it').what)).toEqual([expect.stringMatching(expected)]);
});

test('columns that cannot be told apart are named one by one', () => {
  const sheet = sheetFromRows('PIRA', [
    ['Indicatore', 'Unità', 'Target 2021', 'Valore atteso 2021'],
    ['Corsi', 'Numero', '>= 5', '>= 6'],
  ]);
  const found = findings(readPlan([sheet], { year: null }), null, [sheet]);
  const [ambiguous] = found.filter(({ rule }) => rule === 'ambiguous-column');
  expect(ambiguous?.message.it).toContain('le colonne «Target 2021», «Valore atteso 2021» contengano');
  expect(ambiguous?.message.en).toContain('the columns “Target 2021”, “Valore atteso 2021” hold');
});
