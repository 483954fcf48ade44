import { editText } from '../../../../src/workbench/browser/grid/edit/editText';
import { ENGLISH_NAMES, ITALIAN_NAMES } from '../../../../src/workbench/browser/grid/edit/italianFormula';
import { toExcelEntry } from '../../../../src/workbench/browser/grid/edit/toExcelEntry';
import { LINEAR_FUNCTIONS, INDIRECT_FUNCTIONS } from '../../../../src/workbench/engine/functions';

const TODAY = new Date(Date.UTC(2021, 5, 15, 12));

test.each<readonly [string, string | number | boolean]>([
  ['', ''],
  ['12,5', 12.5],
  ['-12,5', -12.5],
  ['1.821.008,38', '1,821,008.38'],
  ['2.355', '2,355'],
  ['-2.355,5', '-2,355.5'],
  [',5', 0.5],
  ['50%', '50%'],
  ['12,5 %', '12.5%'],
  ['€ 1.000', '€1,000'],
  ['€ 3,5', '€3.5'],
  ['-€ 1.000', '-€1,000'],
  ['1.000 €', '1,000€'],
  ['31/12/2021', '12/31/2021'],
  ['1/4/26', '4/1/2026'],
  ['1-4-99', '4/1/1999'],
  ['3/5', '5/3/2021'],
  ['10:30', '10:30'],
  ['vero', true],
  ['FALSO', false],
  ['=SOMMA(A1;B2)', '=SUM(A1,B2)'],
  ['=se.errore(A1/B1;"a;b, 1,5")', '=IFERROR(A1/B1,"a;b, 1,5")'],
  ['=SE(A1=VERO;1,5;0,25)', '=IF(A1=TRUE,1.5,0.25)'],
  ['=CONTA.SE(A1:A9;">=5")', '=COUNTIF(A1:A9,">=5")'],
  ['=MAX.PIÙ.SE(A1:A9;B1:B9;"sì")', '=MAXIFS(A1:A9,B1:B9,"sì")'],
  ['=ARROTONDA.ECCESSO(DEV.ST.C(A1:A9);0,5)', '=CEILING(STDEV.S(A1:A9),0.5)'],
  ['=MAX(A1;MIN(B1;2))', '=MAX(A1,MIN(B1,2))'],
  ['=MAIUSC.INIZ(RIMPIAZZA(A1;1;2;"x"))', '=PROPER(REPLACE(A1,1,2,"x"))'],
  ['=A1*1,5', '=A1*1.5'],
  ['="a;b";', '="a;b",'],
  ["'12", "'12"],
])('takes %j as Excel does: %j', (typed, entry) => {
  expect(toExcelEntry(typed, 'General', TODAY)).toBe(entry);
});

test.each([
  '12.5',
  '1.23,4',
  '1,234.56',
  '31/02/2021',
  '12/31/2021',
  'TRUE',
  '$5',
  'sì',
  'entro 48 ore',
  '>= 5',
  '%',
  ',',
])('keeps %j as text', (typed) => {
  expect(toExcelEntry(typed, 'General', TODAY)).toBe(`'${typed}`);
});

test('reads numbers in a cell of percents as Excel does', () => {
  expect(toExcelEntry('50', '0%')).toBe(0.5);
  expect(toExcelEntry('0,5', '0.0%')).toBe(0.5);
  expect(toExcelEntry('1.000', '0%')).toBe(10);
});

test('keeps everything as text in a cell of texts', () => {
  expect(toExcelEntry('12,5', '@')).toBe("'12,5");
  expect(toExcelEntry('=A1', '@')).toBe("'=A1");
});

test.each([
  [12.5, 'General', '12,5'],
  [0.1 + 0.2, '0.00', '0,3'],
  [0.285, '0%', '28,5%'],
  [44561, 'm/d/yyyy', '31/12/2021'],
  [true, 'General', 'VERO'],
  [null, 'General', ''],
  ['testo', '@', 'testo'],
])('offers %j in %s for editing as %j', (value, format, expected) => {
  expect(editText({ value, formula: null, style: 0 }, format)).toBe(expected);
});

test('offers formulas as an Italian Excel shows them', () => {
  const shown = (formula: string): string => editText({ value: 3, formula, style: 0 }, 'General');
  expect(shown('=A1+1')).toBe('=A1+1');
  expect(shown('=IF(\'Foglio, 1\'!A1="",0.5,ROUND(B1,2))')).toBe(
    '=SE(\'Foglio, 1\'!A1="";0,5;ARROTONDA(B1;2))',
  );
  expect(shown('=NOSUCH(TRUE)')).toBe('=NOSUCH(VERO)');
  expect(editText(undefined, 'General')).toBe('');
});

test('knows an Italian name for every function that the calculation knows and that has one', () => {
  const same = new Set(['CONCAT', 'EXP', 'INT', 'LN', 'LOG', 'LOG10', 'MAX', 'MIN', 'SWITCH', 'T', 'XOR']);
  const without = [...LINEAR_FUNCTIONS, ...INDIRECT_FUNCTIONS].filter(
    (name) => !ITALIAN_NAMES.has(name) && !same.has(name),
  );
  expect(without).toEqual([]);
  expect(ENGLISH_NAMES.size).toBe(ITALIAN_NAMES.size);
});
