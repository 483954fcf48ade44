import { displayText } from '../../../src/workbench/host/displayText';

const italian = { locale: 'it-IT', date1904: false, width: 20 };
const english = { ...italian, locale: 'en-US' };

test.each([
  [null, 'General', italian, ''],
  ['testo', 'General', italian, 'testo'],
  [1234.5, 'General', italian, '1234,5'],
  [1234.5, 'General', english, '1234.5'],
  [1234.5, '#,##0.00', italian, '1.234,50'],
  [0.505, '0.0%', italian, '50,5%'],
  [true, 'General', italian, 'VERO'],
  [true, 'General', english, 'TRUE'],
  [{ error: '#N/A' }, 'General', italian, '#N/D'],
  [{ error: '#DIV/0!' }, 'General', italian, '#DIV/0!'],
  [{ error: '#N/A' }, 'General', english, '#N/A'],
  [44561, 'm/d/yyyy', italian, '31/12/2021'],
  [44561, 'm/d/yyyy', english, '12/31/2021'],
  [44561, 'dd/mm/yyyy', english, '31/12/2021'],
  [44561, 'mmmm yyyy', italian, 'dicembre 2021'],
  [43099, 'dd/mm/yyyy', { ...italian, date1904: true }, '31/12/2021'],
  [1234567, '#,##0.00', { ...italian, width: 5 }, '#####'],
  [1234567, 'General', { ...italian, width: 5 }, '1234567'],
  ['lungo lungo', 'General', { ...italian, width: 5 }, 'lungo lungo'],
  [5, '0.0"x', italian, '5'],
  [-3, '0.00;[Red]-0.00', italian, '-3,00'],
])('%p as %p', (value, numberFormat, options, text) => {
  expect(displayText(value, numberFormat, options)).toBe(text);
});
