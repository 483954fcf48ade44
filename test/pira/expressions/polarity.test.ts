import { polarityOf, type Polarity } from '../../../src/pira/expressions/polarity';

const SAID: readonly (readonly [text: string, polarity: Polarity | null])[] = [
  ['Crescente', 'more'],
  ['POLARITÀ POSITIVA', 'more'],
  ['in aumento', 'more'],
  ['Più alto è meglio', 'more'],
  ['Più è alto, meglio è', 'more'],
  ['Valori più alti = migliore performance', 'more'],
  ['Higher is better', 'more'],
  ['Positivo (+)', 'more'],
  ['+', 'more'],
  ['↑', 'more'],
  ['⬆️', 'more'],
  ['Decrescente', 'less'],
  ['inversa', 'less'],
  ['Più basso è meglio', 'less'],
  ['Minore è meglio', 'less'],
  ['da ridurre', 'less'],
  ['lower is better', 'less'],
  ['-', 'less'],
  ['–', 'less'],
  ['▼', 'less'],
  ['', null],
  ['=', null],
  ['Stabile', null],
  ['Altro', null],
  ['max', null],
  ['upload', null],
  ['Valore più alto: peggio', null],
  ['non crescente', null],
  ['crescente / decrescente', null],
  ['L’indicatore misura quante imprese hanno aderito e il loro numero è in aumento', null],
];

test.each(SAID)('«%s» says %s', (text, polarity) => {
  expect(polarityOf(text)).toBe(polarity);
});
