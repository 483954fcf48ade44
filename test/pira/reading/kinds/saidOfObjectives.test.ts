import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';

/** What the plan says of its objectives under one of these labels, row by row. */
function said(label: string, rows: readonly (readonly [objective: string, said: string])[]) {
  const header = ['Obiettivo', label, 'Indicatore', 'Target 2024'];
  const body = rows.map(([objective, text], i) => [objective, text, `Corsi ${'ABC'.charAt(i)}`, '>= 5']);
  const { objectives } = readPlan([sheetFromRows('PIRA 2024', [header, ...body])], { year: null });
  return objectives.map(({ description, activities, perspective, stakeholders, weight }) =>
    [description.text, activities.text, perspective.text, stakeholders.text, weight.field.text].join('|'),
  );
}

const LABELS: readonly (readonly [label: string, at: number, one: string, other: string])[] = [
  ['Descrizione obiettivo', 0, 'Sportelli aperti', 'Moduli chiari'],
  ['Azioni', 1, 'Apertura di sportelli', 'Revisione di moduli'],
  ['Prospettiva BSC', 2, 'Processi interni', 'Crescita e apprendimento'],
  ['Stakeholder', 3, 'Imprese', 'Consumatori'],
  ['Peso obiettivo', 4, '40%', '60%'],
];

describe.each(LABELS)('«%s»', (label, at, one, other) => {
  const only = (text: string): string =>
    Array.from({ length: 5 }, (_, i) => (i === at ? text : '')).join('|');

  test('what the first row says of an objective stays', () => {
    expect(
      said(label, [
        ['Servizi', one],
        ['Servizi', other],
      ]),
    ).toEqual([only(one)]);
  });

  test('the first row that says anything does', () => {
    expect(
      said(label, [
        ['Servizi', ''],
        ['Servizi', one],
        ['Servizi', other],
      ]),
    ).toEqual([only(one)]);
  });

  test('each objective has its own', () => {
    expect(
      said(label, [
        ['Servizi', one],
        ['Estero', other],
        ['Credito', ''],
      ]),
    ).toEqual([only(one), only(other), only('')]);
  });
});
