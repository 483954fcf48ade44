import { parseEntry } from '../../../src/workbench/host/parseEntry';

const constant = (value: unknown, numberFormat: string | null = null): unknown => ({
  content: { value, formula: null },
  numberFormat,
});
const formula = (text: string): unknown => ({ content: { value: null, formula: text }, numberFormat: null });

test.each([
  [5, constant(5)],
  [true, constant(true)],
  ['', constant(null)],
  [null, null],
  [undefined, null],
  ['testo', constant('testo')],
  ['12', constant(12)],
  ['011', constant(11)],
  ['-5', constant(-5)],
  ['+5', constant(5)],
  ['(5)', constant(-5)],
  [' 5 ', constant(5)],
  ['1,234.5', constant(1234.5, '#,##0.00')],
  ['2.355', constant(2.355)],
  ['1e5', constant(100000, '0.00E+00')],
  ['50%', constant(0.5, '0%')],
  ['50.5%', constant(0.505, '0.00%')],
  ['50,5%', constant(5.05, '0%')],
  ['>= 5', constant('>= 5')],
  ['>=50,5%', constant('>=50,5%')],
  ['011.005.001', constant('011.005.001')],
  ['TRUE', constant(true)],
  ['false', constant(false)],
  ['12/31/2021', constant(44561, 'm/d/yyyy')],
  ['31/12/2021', constant('31/12/2021')],
  ['2021-12-31', constant(44561, 'm/d/yyyy')],
  ['31-Dec-2021', constant(44561, 'd-mmm-yy')],
  ['Dec 2021', constant(44531, 'mmm-yy')],
  ['12/2021', constant(44531, 'mmm-yy')],
  ['10:30', constant(0.4375, 'h:mm')],
  ['1:30 PM', constant(0.5625, 'h:mm AM/PM')],
  ['2021-12-31 10:30', constant(44561.4375, 'm/d/yyyy h:mm')],
  ['#n/a', constant({ error: '#N/A' })],
  ["'=5", constant('=5')],
  ["'011", constant('011')],
  ['=A1+1', formula('=A1+1')],
  ['+A1', formula('=A1')],
  ['-A1', formula('=-A1')],
  ['@SUM(A1)', formula('=SUM(A1)')],
  ['=', constant('=')],
  ['-', constant('-')],
])('%p in a General cell', (entry, entered) => {
  expect(parseEntry(entry, 'General')).toEqual(entered);
});

test.each([
  ['=5', '=5'],
  ['+5%', '+5%'],
  ['011', '011'],
  [11, '11'],
  ["'x", 'x'],
])('%p in a text cell stays text', (entry, text) => {
  expect(parseEntry(entry, '@')).toEqual(constant(text));
});

test.each([['=SUM('], ['=1+'], ['=")'], ['=A1)'], [{}], ['x'.repeat(32_768)], [`=${'1+'.repeat(5000)}1`]])(
  'refuses %p',
  (entry) => {
    expect(() => parseEntry(entry, 'General')).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }) as Error,
    );
  },
);
