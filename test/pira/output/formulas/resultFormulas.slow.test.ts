import { cellAddress } from '../../../../src/pira/sheet/address';
import { DEFAULT_RULES } from '../../../../src/pira/evaluation/rules';
import { actualForm } from '../../../../src/pira/output/formulas/actualForm';
import { isResultFormula } from '../../../../src/pira/output/formulas/resultFormulaShapes';
import { resultFormulas, type ResultFormulas } from '../../../../src/pira/output/formulas/resultFormulas';
import type { ResultRole } from '../../../../src/pira/output/resultTitles';
import { normaliseFormula } from '../../../../src/workbench/host/normaliseFormula';
import fc from '../../../support/fastCheck';
import { changeCases, judgedChanges } from './judgedChanges';
import { RULES } from './judgedPairs';
import { targetActualPairs } from './targetActualPairs';

const ROLES = ['variance', 'achievement', 'status'] as const;

test('every formula that we write is known as ours and kept by Excel as it is, whatever its target, unit, format, place and rules', () => {
  const rules = fc.record({
    partlyFrom: fc.constantFrom(0.7, 0.01, 1, 0.123456, 1 / 3),
    cap: fc.constantFrom(1, 1.2, 2),
    lateness: fc.constantFrom(0, 1, 365),
    atMost: fc.constantFrom('linear', 'ratio'),
  });
  const place = fc.tuple(fc.nat(9_999), fc.nat(900));
  const all = fc.property(
    targetActualPairs,
    place,
    rules,
    ({ target, unit = '', format }, [row, column], own) => {
      const form = actualForm(target, unit, format);
      if (form === null || target.kind === 'change' || target.kind === 'unreadable') return;
      const formulas = resultFormulas(target, cellAddress(row, column), form, {
        ...DEFAULT_RULES,
        ...own,
      });
      for (const role of ROLES) {
        const formula = formulas[role];
        expect([formula, isResultFormula(role, formula)]).toEqual([formula, true]);
        expect(`=${normaliseFormula(formula.slice(1)) ?? ''}`).toBe(formula);
      }
    },
  );
  fc.assert(all, { numRuns: 2_000 });
});

test('every formula on the base of a change is known as ours, also where one of its columns or both are deleted', () => {
  const all = fc.property(changeCases, fc.constantFrom(...RULES), (one, rules) => {
    const [judged] = judgedChanges([one], rules);
    ROLES.forEach((role, index) => {
      const formula = judged?.formulas[index] ?? null;
      if (formula === null) return;
      for (const [cell, other] of [
        ['', ''],
        ['A1', ''],
        ['C1', ''],
        ['A1', 'C1'],
      ] as const) {
        const left = [cell, other].reduce(
          (text, gone) => (gone === '' ? text : text.replaceAll(gone, '#REF!')),
          formula,
        );
        expect([left, isResultFormula(role, left)]).toEqual([left, true]);
      }
      expect(`=${normaliseFormula(formula.slice(1)) ?? ''}`).toBe(formula);
    });
  });
  fc.assert(all, { numRuns: 1_000 });
});

const OURS: ResultFormulas = resultFormulas(
  { kind: 'threshold', operator: '>=', value: 50, unit: 'number', assumed: [] },
  'G31',
  { kind: 'factor', factor: 1 },
  DEFAULT_RULES,
);

test.each<[string, ResultRole, string]>([
  ['behind another cell', 'status', OURS.status.replaceAll('G31', '$H$7')],
  ['on a cell that was deleted', 'status', OURS.status.replaceAll('G31', '#REF!')],
  ['on a cell that was moved to another sheet', 'status', OURS.status.replaceAll('G31', "'Dati 2021'!B2")],
  ['for another target', 'variance', OURS.variance.replace('50', '1234.5')],
])('a formula of ours %s is still ours', (_, role, formula) => {
  expect(isResultFormula(role, formula)).toBe(true);
});

test.each<[string, ResultRole, string]>([
  ['a simple comparison', 'status', '=IF(G31>=50,"Raggiunto","Non raggiunto")'],
  ['a share', 'achievement', '=IF(G31>0,G31/50,"")'],
  ['a difference', 'variance', '=G31-F31'],
  ['a text', 'status', '=IF(ISERROR(G31),"Non valutabile","")'],
  ['nothing, in another column', 'achievement', '=""'],
  ['ours with another word', 'status', OURS.status.replace('"Non rilevato"', '"In attesa"')],
  ['ours with something added', 'achievement', `${OURS.achievement}*0.5`],
  ['ours around something', 'status', `=UPPER(${OURS.status.slice(1)})`],
  ['ours on two cells', 'variance', OURS.variance.replace('G31', 'G32')],
  ['ours in another column', 'variance', OURS.status],
  ['ours among the notes', 'notes', OURS.status],
  ['ours with another operator', 'achievement', OURS.achievement.replace('>=', '<>')],
])('a formula of people, %s, is theirs', (_, role, formula) => {
  expect(isResultFormula(role, formula)).toBe(false);
});
