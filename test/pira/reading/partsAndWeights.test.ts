import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';

const planOf = (...rows: readonly (readonly CellInput[])[]) =>
  readPlan([sheetFromRows('Piano 2024', rows)], { year: null });

const HEADER = ['N.', 'Obiettivo / Indicatore', 'Peso', 'Target 2024', 'Risultato 2024'];

test.each([
  ['a column of its own', ['1', 'Migliorare i servizi', '60%', null, null], 'Migliorare i servizi', 0.6],
  ['behind the title', [null, '1 Migliorare i servizi 60%'], 'Migliorare i servizi', 0.6],
  ['behind a dash', [null, '1. Migliorare i servizi - 60%'], 'Migliorare i servizi', 0.6],
  ['in brackets', [null, 'Obiettivo 1 - Migliorare i servizi (peso 60%)'], 'Migliorare i servizi', 0.6],
  ['by its word', [null, 'Migliorare i servizi, peso: 25'], 'Migliorare i servizi', 25],
  ['a share that the title asks for', [null, 'Ridurre i tempi del 20%'], 'Ridurre i tempi del 20%', null],
  ['a share with "almeno"', [null, 'Ridurre i tempi almeno 20%'], 'Ridurre i tempi almeno 20%', null],
])('the weight of an objective: %s', (_, heading, title, weight) => {
  const plan = planOf(HEADER, heading, ['1.1', 'Pratiche evase', '50%', '>= 90%', '92%']);
  expect(plan.indicators.map(({ objective }) => [objective.title.text, objective.weight.value])).toEqual([
    [title, weight],
  ]);
});

test('a column of weights of objectives is theirs', () => {
  const plan = planOf(
    ['Obiettivo', 'Peso obiettivo', 'Indicatore', 'Peso indicatore', 'Target 2024'],
    ['Servizi', '70%', 'Pratiche evase', '40%', '>= 90%'],
  );
  expect(plan.indicators.map(({ objective, weight }) => [objective.weight.value, weight.value])).toEqual([
    [0.7, 0.4],
  ]);
});

test.each([
  ['steps', ['1', '1.1', '1.2', '2'], [null, 0, 0, null]],
  ['steps of steps', ['1', '1.1', '1.1.a', '1.2'], [null, 0, 1, 0]],
  ['letters', ['1', '1a', '1b', '2'], [null, 0, 0, null]],
  ['codes', ['IND.1', 'IND.1.1', 'IND.2', 'IND.10'], [null, 0, null, null]],
  ['tens are no parts', ['1', '10', '11', '12'], [null, null, null, null]],
  ['no codes', [null, null, null, null], [null, null, null, null]],
])('parts of an indicator by their codes: %s', (_, codes, parents) => {
  const plan = planOf(
    ['N.', 'Indicatore', 'Unità di misura', 'Target 2024'],
    ...codes.map((code, at) => [code, `Pratiche evase del tipo ${String(at)}`, '%', '>= 90%']),
  );
  expect(plan.indicators.map(({ parent }) => parent)).toEqual(parents);
});

test('what follows "di cui" is a part of the indicator above it, in its objective only', () => {
  const plan = planOf(
    ['Obiettivo', 'Indicatore', 'Target 2024'],
    ['Formare', 'Imprese formate', '>= 200'],
    ['Formare', 'di cui micro imprese', '>= 120'],
    ['Formare', '- di cui femminili', '>= 40'],
    ['Innovare', 'di cui innovative', '>= 10'],
  );
  expect(plan.indicators.map(({ parent }) => parent)).toEqual([null, 0, 0, null]);
});

test('a mean takes in an indicator or its parts, never both', () => {
  const rows = (whole: CellInput) => [
    ['N.', 'Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'],
    ['1', 'Imprese formate', 'Numero', '>= 100', whole],
    ['1.1', 'Micro imprese', 'Numero', '>= 100', 50],
    ['1.2', 'Imprese femminili', 'Numero', '>= 100', 100],
  ];
  const meanOf = (whole: CellInput) => {
    const { plan } = evaluatePlan(planOf(...rows(whole)));
    return [plan.achievement, plan.measured, plan.total];
  };
  expect(meanOf(90)).toEqual([0.9, 1, 1]);
  expect(meanOf(null)).toEqual([0.75, 2, 3]);
});

test.each([
  ['by word', ['Missione 011', 'Missione 012']],
  ['shortened', ['Miss. 11', 'Miss. 12']],
  ['by letter', ['Target M011', 'Target M012']],
  ['code and name', ['011 - Competitività e sviluppo delle imprese', '012 - Regolazione dei mercati']],
  ['by name', ['Competitività e sviluppo delle imprese', 'Regolazione dei mercati']],
])('missions as columns, %s', (_, missions) => {
  const plan = planOf(
    ['Indicatore', 'Unità di misura', ...missions],
    ['Imprese formate', 'Numero', '>= 100', null],
    ['Ispezioni', 'Numero', null, '>= 12'],
  );
  expect(
    plan.indicators.map(({ objective, targets }) => [
      objective.mission.code,
      targets.map(({ text }) => text),
    ]),
  ).toEqual([
    ['011', ['>= 100']],
    ['012', ['>= 12']],
  ]);
});

test('missions below the label of the targets', () => {
  const plan = planOf(
    ['Indicatore', 'Unità di misura', 'Target per missione', null],
    [null, null, '011', '016'],
    ['Imprese formate', 'Numero', '>= 100', null],
    ['Contatti esteri', 'Numero', null, '>= 12'],
  );
  expect(plan.indicators.map(({ objective }) => objective.mission.code)).toEqual(['011', '016']);
});
