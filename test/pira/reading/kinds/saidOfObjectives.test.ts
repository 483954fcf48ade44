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

const table = (name: string) => [
  ['Indicatore', 'Target 2024'],
  [name, '>= 5'],
];

test.each<[string, readonly (readonly string[])[], readonly string[], readonly string[]]>([
  ['below its objective', [['Area', 'Estero'], ...table('Fiere')], ['Estero'], ['Fiere Estero']],
  [
    'below the indicators of its objective',
    [['Area', 'Estero'], ...table('Fiere'), ['Area', 'Studi'], ...table('Analisi')],
    ['Estero'],
    ['Fiere Estero', 'Analisi Studi'],
  ],
])('a centre %s, behind another objective', (_, rows, ofObjectives, ofIndicators) => {
  const first = [['Obiettivo', 'Credito'], ['Area', 'Promozione'], ...table('Imprese')];
  const sheet = sheetFromRows('PIRA 2024', [...first, ['Obiettivo', 'Mercati'], ...rows]);
  const { objectives, indicators } = readPlan([sheet], { year: null });
  expect(objectives.map(({ responsibilityCentre }) => responsibilityCentre.text)).toEqual([
    'Promozione',
    ...ofObjectives,
  ]);
  expect(
    indicators.map(({ name, responsibilityCentre }) => `${name.text} ${responsibilityCentre.text}`),
  ).toEqual(['Imprese Promozione', ...ofIndicators]);
});

test('a centre on the first card of an objective is that of the objective, too; on a further card it is not', () => {
  const card = (name: string, centre: string) => [
    ['Indicatore', name],
    ['Centro di responsabilità', centre],
    ['Unità di misura', 'n.'],
    ['Target 2024', '>= 5'],
    [],
  ];
  const rows = [
    ...[['Obiettivo', 'Credito'], [], ...card('Imprese', 'Promozione'), ...card('Bandi', 'Ragioneria')],
    ...[['Obiettivo', 'Mercati'], [], ...card('Fiere', 'Estero'), ...card('Analisi', 'Studi')],
  ];
  const { objectives, indicators } = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null });
  expect(
    objectives.map(({ title, responsibilityCentre }) => `${title.text}: ${responsibilityCentre.text}`),
  ).toEqual(['Credito: Promozione', 'Mercati: Estero']);
  expect(indicators.map(({ responsibilityCentre }) => responsibilityCentre.text)).toEqual([
    'Promozione',
    'Ragioneria',
    'Estero',
    'Studi',
  ]);
});
