import { normaliseFormula } from '../../../src/workbench/host/normaliseFormula';
import { codeOf, withExcel } from './withExcel';

test.each([
  ['sum( a2 , 1.50 )+true', 'SUM( A2 , 1.5 )+TRUE'],
  ['if($a$1>=.50,"raggiunto","")', 'IF($A$1>=0.5,"raggiunto","")'],
  ["'Foglio uno'!b2*1e+21", "'Foglio uno'!B2*1E+21"],
  ['SUM(A:A)', 'SUM(A:A)'],
  ['A1>=0.33333333333333331', 'A1>=0.333333333333333'],
  ['A1>=1234567890.12345678', 'A1>=1234567890.12345'],
  ['A1*0.000000000012345678901234567', 'A1*0.0000000000123456789012345'],
  ['IF(A1="x;y",{1;2},0)', 'IF(A1="x;y",{1;2},0)'],
])('%s is kept as %s', (typed, kept) => {
  expect(normaliseFormula(typed)).toBe(kept);
});

test.each([
  ['a semicolon between arguments', 'IF(1;2;3)'],
  ['an open parenthesis', 'AND('],
  ['a parenthesis too many', 'A1)'],
  ['a text that is too long', `IF(A1="${'x'.repeat(256)}",1,2)`],
  ['too few arguments', 'IF(A1)'],
  ['too many arguments', 'NOT(A1,B1)'],
  ['none where one is needed', 'ISERROR()'],
  ['a brace that closes a parenthesis', 'SUM(1}'],
])('%s is refused', (_, typed) => {
  expect(normaliseFormula(typed)).toBeNull();
});

test.each(['=AND(', '=IF(1;2;3)'])('a conditional format with the formula %s is refused', (formula) =>
  withExcel(async () => {
    const code = await codeOf((context) => {
      const range = context.workbook.worksheets.getItem('Note').getRange('A1:A3');
      range.conditionalFormats.add('Custom').custom.rule.formula = formula;
      return Promise.resolve();
    });
    expect(code).toBe('InvalidArgument');
  }),
);
