import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';

function operators(header: string, cells: readonly string[]): readonly string[] {
  const sheet = sheetFromRows('PIRA 2023', [
    ['Missione', 'Obiettivo', 'Indicatore', header, 'Target 2023'],
    ...cells.map((cell, at) => ['011 - Competitività', 'Tutela', `Pratiche di tipo ${at}`, cell, 10]),
  ]);
  const { indicators, observations } = readPlan([sheet], { year: null });
  const unread = observations.filter(({ kind }) => kind === 'unread-column');
  return [
    ...indicators.flatMap(({ targets }) =>
      targets.map(({ reading }) => (reading.kind === 'threshold' ? reading.operator : reading.kind)),
    ),
    ...unread.map(({ kind }) => kind),
  ];
}

test.each([
  ['Polarità', ['Crescente', 'Decrescente', ''], ['>=', '<=', '>=']],
  ['Verso dell’indicatore', ['Più alto è meglio', 'Più basso è meglio'], ['>=', '<=']],
  ['Andamento atteso', ['aumento', 'diminuzione'], ['>=', '<=']],
  ['Polarità (+/-)', ['+', '-'], ['>=', '<=']],
  ['Tendenza', ['↑', '↓'], ['>=', '<=']],
])('the column «%s» tells the direction of targets without an operator', (header, cells, expected) => {
  expect(operators(header, cells)).toEqual(expected);
});
