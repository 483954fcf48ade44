import { isPartOfYear } from '../../../src/pira/lexicon/labels/partsOfYear';
import { periodEnd } from '../../../src/pira/reading/periodEnd';

test.each([
  ['al 30/06', '2024-06-30'],
  ['Valore al 30/06/2023', '2023-06-30'],
  ['Dato al 30.9.24', '2024-09-30'],
  ['Monitoraggio al 30 giugno', '2024-06-30'],
  ['I trimestre', '2024-03-31'],
  ['II trim.', '2024-06-30'],
  ['3° trimestre 2023', '2023-09-30'],
  ['Trimestre IV', '2024-12-31'],
  ['Q2', '2024-06-30'],
  ['T3', '2024-09-30'],
  ['1T', '2024-03-31'],
  ['Primo semestre', '2024-06-30'],
  ['2 sem.', '2024-12-31'],
  ['Semestre 1', '2024-06-30'],
  ['II quadrimestre', '2024-08-31'],
  ['Monitoraggio semestrale', '2024-06-30'],
  ['febbraio', '2024-02-29'],
  ['Feb.', '2024-02-29'],
  ['giugno 2023', '2023-06-30'],
  ['31/02', null],
  ['Monitoraggio', null],
  ['Preconsuntivo', null],
  ['Proiezione a fine anno', null],
  ['Trimestre', null],
  ['Quinto trimestre', null],
])('the period of «%s» ends on %s', (label, day) => {
  expect(periodEnd(label, 2024)).toBe(day);
});

test('a part of a year without a year ends on no day', () => {
  expect([periodEnd('I trimestre', null), periodEnd('al 30/06', null)]).toEqual([null, null]);
  expect(periodEnd('al 30/06/2024', null)).toBe('2024-06-30');
});

test.each([
  ['Gennaio', true],
  ['mar.', true],
  ['Q1', true],
  ['2° trim.', true],
  ['IV trimestre', true],
  ['Entro giugno', false],
  ['Q5', false],
  ['t', false],
  ['Settembre e ottobre', false],
])('«%s» is nothing but a part of a year: %s', (label, expected) => {
  expect(isPartOfYear(label)).toBe(expected);
});
