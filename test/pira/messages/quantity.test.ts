import { printedQuantity } from '../../../src/pira/expressions/print';
import { quantity } from '../../../src/pira/messages/en/quantity';

test.each([
  [52.5, 'number', '52.5'],
  [1_234_567.25, 'number', '1,234,567.25'],
  [0.525, 'percent', '52.5%'],
  [0.025, 'percentage-point', '2.5 percentage points'],
  [9_000_000, 'euro', '€ 9,000,000'],
  [1, 'day', '1 day'],
  [1.5, 'day', '1.5 days'],
  [1200, 'working-day', '1,200 working days'],
  [30, 'minute', '30 minutes'],
  [48, 'hour', '48 hours'],
  [3, 'month', '3 months'],
] as const)('%d in %s: %s', (value, unit, expected) => {
  expect(quantity(printedQuantity(value, unit))).toBe(expected);
});

test.each([
  ['1.234 / 2.000', '1,234 / 2,000'],
  ['>= 52,5%', '>= 52.5%'],
  ['soglia 70%, target 85,5%', 'soglia 70%, target 85.5%'],
  ['15.12.2021', '15.12.2021'],
  ['15/12/2021', '15/12/2021'],
  ['3.5', '3.5'],
  ['1.234,5', '1,234.5'],
  ['2.10.3', '2.10.3'],
  ['Sì', 'Sì'],
  ['5 giornate', '5 giornate'],
  ['', ''],
])('%s: %s', (printed, expected) => {
  expect(quantity(printed)).toBe(expected);
});
