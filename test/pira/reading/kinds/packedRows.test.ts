import { findings } from '../../../../src/pira/checks';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';

const told = (name: string, target: string): readonly string[] => {
  const sheets = [
    sheetFromRows('Piano', [
      ['Obiettivo', 'Indicatore', 'Target 2025'],
      ['Servizi', name, target],
      ['Servizi', 'Pratiche', '>= 80%'],
    ]),
  ];
  return findings(readPlan(sheets, { year: null }), null, sheets)
    .filter(({ rule }) => rule === 'fused-cell')
    .map(({ place: { row, column } }) => `${row} ${column}`);
};

test.each([
  ['1) Corsi\n2) Fiere', '>= 5\n<= 3'],
  ['1) Corsi 2) Fiere', '1) >= 5 2) <= 3'],
  ['1. Corsi\n2. Fiere\n3. Visite', '5\n3\n2'],
  ['a) Corsi\nb) Fiere', 'a) 5\nb) 3'],
  ['- Corsi\n- Fiere', '>= 5\n>= 3'],
  ['(1) Corsi; (2) Fiere', '(1) 5; (2) 3'],
])('«%s» beside «%s» are several indicators in one row: that is said at the name', (name, target) => {
  expect(told(name, target)).toEqual(['1 1']);
});

test.each([
  ['Corsi e fiere', '>= 5'],
  ['1) Corsi e 2) fiere', '>= 5'],
  ['Corsi\ndi formazione', '>= 5'],
  ['1.1 Corsi', '2025: 5\n2026: 6'],
  ['Corsi della fase 1', 'almeno 5\ncorsi'],
])('«%s» beside «%s» is one', (name, target) => {
  expect(told(name, target)).toEqual([]);
});
