import { canonicalTarget, quantityInWords, targetInWords } from '../../../src/pira/target/print';
import { readTargets } from '../../../src/pira/target/readTargets';
import type { Target } from '../../../src/pira/target/target';

function targetOf(text: string): Target | undefined {
  const cell = { value: text, text, format: '', unit: '', header: '', indicator: '', year: null, years: [] };
  return readTargets(cell)[0]?.reading;
}

test.each([
  ['>=50%', '>= 50%', 'almeno il 50 %', 'at least 50%'],
  ['>= 80%', '>= 80%', 'almeno l’80 %', 'at least 80%'],
  ['> 11%', '> 11%', 'più dell’11 %', 'more than 11%'],
  ['< 90%', '< 90%', 'meno del 90 %', 'less than 90%'],
  ['= 100%', '= 100%', 'pari al 100 %', 'exactly 100%'],
  ['>= 2.355', '>= 2.355', 'almeno 2.355', 'at least 2,355'],
  ['>= 2,5', '>= 2,5', 'almeno 2,5', 'at least 2.5'],
  [
    '<= 10 gg. lavorativi',
    '<= 10 giorni lavorativi',
    'al massimo 10 giorni lavorativi',
    'at most 10 working days',
  ],
  ['entro 1 giorno', '<= 1 giorni', 'al massimo 1 giorno', 'at most 1 day'],
  ['>= 9M€', '>= € 9.000.000', 'almeno € 9.000.000', 'at least €9,000,000'],
  ['tra 80 e 100', 'tra 80 e 100', 'tra 80 e 100', 'between 80 and 100'],
  ['80-100%', 'tra 80% e 100%', 'tra l’80 % e il 100 %', 'between 80% and 100%'],
  ['31.12.21', 'entro il 31/12/2021', 'entro il 31 dicembre 2021', 'by 31 December 2021'],
  ['entro il 1/4/2021', 'entro il 01/04/2021', 'entro il 1° aprile 2021', 'by 1 April 2021'],
  ['entro l’8/3/2021', 'entro il 08/03/2021', 'entro l’8 marzo 2021', 'by 8 March 2021'],
  ['sì', 'sì', 'sì', 'yes'],
  ['no', 'no', 'no', 'no'],
  [
    '+5% sul 2020',
    'incremento di 5% rispetto al 2020',
    'incremento del 5 % rispetto al 2020',
    'increase of 5% from 2020',
  ],
  [
    'riduzione di 5 p.p.',
    'riduzione di 5 punti percentuali',
    'riduzione di 5 punti percentuali',
    'reduction of 5 percentage points',
  ],
  ['prosa', '', '', ''],
])('«%s» is printed «%s», said «%s» and «%s»', (text, canonical, italian, english) => {
  const target = targetOf(text);
  if (target === undefined) throw new Error('no reading');
  expect([canonicalTarget(target), targetInWords(target, 'it'), targetInWords(target, 'en')]).toEqual([
    canonical,
    italian,
    english,
  ]);
});

test.each([
  [0.584, 'percent', '58,4 %', '58.4%'],
  [0.1 + 0.2, 'number', '0,3', '0.3'],
  [-0.025, 'percentage-point', '-2,5 punti percentuali', '-2.5 percentage points'],
  [1234567.891, 'euro', '€ 1.234.567,891', '€1,234,567.891'],
  [1e-7, 'number', '0,0000001', '0.0000001'],
  [0, 'day', '0 giorni', '0 days'],
] as const)('%s in %s is «%s» and «%s»', (value, unit, italian, english) => {
  expect(quantityInWords(value, unit, 'it')).toBe(italian);
  expect(quantityInWords(value, unit, 'en')).toBe(english);
});
