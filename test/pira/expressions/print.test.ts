import { printedQuantity, printedTarget } from '../../../src/pira/expressions/print';
import { readTargets } from '../../../src/pira/expressions/readTargets';
import type { Target } from '../../../src/pira/expressions/target';

function targetOf(text: string): Target | undefined {
  const cell = {
    value: text,
    text,
    format: '',
    unit: '',
    header: '',
    indicator: '',
    polarity: '',
    year: null,
    years: [],
  };
  return readTargets(cell)[0]?.reading;
}

test.each([
  ['>=50%', '>= 50%'],
  ['> 11%', '> 11%'],
  ['< 90%', '< 90%'],
  ['= 100%', '= 100%'],
  ['>= 2.355', '>= 2.355'],
  ['>= 2,5', '>= 2,5'],
  ['<= 10 gg. lavorativi', '<= 10 giorni lavorativi'],
  ['entro 1 giorno', '<= 1 giorni'],
  ['>= 9M€', '>= € 9.000.000'],
  ['tra 80 e 100', 'tra 80 e 100'],
  ['80-100%', 'tra 80% e 100%'],
  ['31.12.21', 'entro il 31/12/2021'],
  ['entro il 1/4/2021', 'entro il 01/04/2021'],
  ['sì', 'Sì'],
  ['no', 'No'],
  ['+5% sul 2020', 'incremento di 5% rispetto al 2020'],
  ['riduzione di 5 p.p.', 'riduzione di 5 punti percentuali'],
  ['prosa', ''],
])('«%s» is printed «%s»', (text, printed) => {
  const target = targetOf(text);
  if (target === undefined) throw new Error('no reading');
  expect(printedTarget(target)).toBe(printed);
});

test.each([
  [0.584, 'percent', '58,4%'],
  [0.1 + 0.2, 'number', '0,3'],
  [-0.025, 'percentage-point', '-2,5 punti percentuali'],
  [1234567.891, 'euro', '€ 1.234.567,891'],
  [1e-7, 'number', '0,0000001'],
  [0, 'day', '0 giorni'],
] as const)('%s in %s is «%s»', (value, unit, printed) => {
  expect(printedQuantity(value, unit)).toBe(printed);
});
