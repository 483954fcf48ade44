import { resultsSheet } from '../../../src/pira/reports/results/resultsSheet';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import type { Plan } from '../../../src/pira/plan/plan';
import { atLeast, measured, objective, planOf } from '../../support/tablePlan';
import { outputTexts } from './outputTexts';

const CAUSE = 8;
const shared = objective({ number: 1, title: { text: 'Semplificare', cell: null } });
const plan = planOf(
  [
    {
      headerRow: 1,
      targetColumn: 3,
      actualColumn: 4,
      rows: [
        { row: 2, target: atLeast(10), measure: measured(12) },
        { row: 3, target: atLeast(10), measure: measured(8) },
        { row: 4, target: atLeast(10), measure: measured(2) },
      ],
    },
  ],
  { objectiveOf: () => shared },
);

function report(of: Plan, former: readonly (readonly string[])[] | null): string[][] {
  const source = { plan: of, evaluation: evaluatePlan(of), findings: [], sheets: [] };
  return outputTexts(resultsSheet(source, former));
}

function withCause(rows: readonly (readonly string[])[], name: string, cause: string): string[][] {
  return rows.map((row) => row.map((text, column) => (row[1] === name && column === CAUSE ? cause : text)));
}

function causes(rows: readonly (readonly string[])[]): Record<string, string> {
  return Object.fromEntries(rows.flatMap((row) => (row[CAUSE] ? [[row[1] ?? '', row[CAUSE]]] : [])));
}

test('a cause that people wrote stays with its indicator when the report is made again', () => {
  const filled = withCause(report(plan, null), 'Indicatore 1', 'Fornitore in ritardo');
  const again = causes(report({ ...plan, indicators: [...plan.indicators] }, filled));
  expect(again).toMatchObject({ 'Indicatore 1': 'Fornitore in ritardo' });
});

test('the causes of indicators that are no longer in the plan are kept below', () => {
  const filled = withCause(report(plan, null), 'Indicatore 2', 'Personale insufficiente');
  const shorter = { ...plan, indicators: plan.indicators.slice(0, 2) };
  const rows = report(shorter, filled);
  expect(causes(rows)).toMatchObject({ 'Indicatore 2': 'Personale insufficiente' });
  expect(causes(report(shorter, rows))).toMatchObject({ 'Indicatore 2': 'Personale insufficiente' });
  expect(causes(report(plan, rows))).toMatchObject({ 'Indicatore 2': 'Personale insufficiente' });
});

test('what people wrote under the further headings is kept', () => {
  const rows = report(plan, null);
  const place = rows.findIndex((row) => (row[0] ?? '').startsWith('Vincoli'));
  const filled = rows.map((row, index) =>
    index === place ? row.map((text, column) => (column === 2 ? 'Blocco delle assunzioni' : text)) : row,
  );
  expect(report(plan, filled)[place]?.[2]).toBe('Blocco delle assunzioni');
});

test('missing causes are counted, and every indicator names its rule', () => {
  const rows = report(plan, null);
  expect(rows.flat()).toContain('Mancano 2 cause di scostamento: scriverle nelle celle evidenziate.');
  expect(rows.filter((row) => (row[1] ?? '').startsWith('Indicatore ')).map((row) => row.at(-1))).toEqual([
    'R1',
    'R1',
    'R1',
  ]);
});

const told = objective({
  description: { text: 'Più imprese all’estero', cell: null },
  activities: { text: 'Corsi e fiere', cell: null },
  responsibilityCentre: { text: 'Area Promozione', cell: null },
  stakeholders: { text: 'Imprese, consumatori', cell: null },
  resources: [{ year: 2021, cell: { sheet: 'Piano', row: 0, column: 9 }, amount: 12_500 }],
});

test('the elements of the plan that article 5 asks for stand with their objective and indicator', () => {
  const complete = {
    ...plan,
    objectives: [told],
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      unit: { text: 'Numero', cell: null },
      type: { text: 'Efficacia', cell: null },
      description: { text: 'Imprese assistite', cell: null },
      algorithm: { text: 'conteggio', cell: null },
      source: { text: 'Registro imprese', cell: null },
      objective: told,
    })),
  };
  const rows = report(complete, null);
  expect(rows.find((row) => row[0]?.startsWith('Centro'))?.[0]).toBe(
    'Centro di responsabilità: Area Promozione · Portatori di interesse: Imprese, consumatori · Risorse: € 12.500',
  );
  const row = rows.find((cells) => cells[1] === 'Indicatore 0');
  expect([row?.[0], row?.[9]]).toEqual([
    'Efficacia\nNumero',
    'Imprese assistite\nconteggio\nRegistro imprese',
  ]);
  expect(
    rows.map(([first]) => first).filter((first) => /^(?:Descrizione|Attività)/u.test(first ?? '')),
  ).toEqual(['Descrizione: Più imprese all’estero', 'Attività: Corsi e fiere']);
  expect(causes(report(complete, withCause(rows, 'Indicatore 1', 'Gara deserta')))).toMatchObject({
    'Indicatore 1': 'Gara deserta',
  });
});

test.each([
  ['Semplificare', 1],
  ['', 0],
])('an objective called «%s» has so many merged areas for its title: %d', (title, count) => {
  const named = objective({ number: null, title: { text: title, cell: null } });
  const of = planOf(
    [
      {
        headerRow: 1,
        targetColumn: 3,
        actualColumn: 4,
        rows: [{ row: 2, target: atLeast(10), measure: measured(12) }],
      },
    ],
    { objectiveOf: () => named },
  );
  const { merges } = resultsSheet({ plan: of, evaluation: evaluatePlan(of), findings: [], sheets: [] }, null);
  expect(merges.filter((area) => area.column === 1)).toHaveLength(count);
});
