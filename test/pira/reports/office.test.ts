import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { say } from '../../../src/pira/messages';
import { correctionsOf } from '../../../src/pira/reading/office/readCorrections';
import { anchored } from '../../../src/pira/reading/office/anchors';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { planChapters } from '../../../src/pira/reports/documents/planDocument';
import { reportChapters } from '../../../src/pira/reports/documents/reportDocument';
import { dataPackage } from '../../../src/pira/reports/openData/dataPackage';
import { openDataRows } from '../../../src/pira/reports/openData/openDataRow';
import { resultsSheet } from '../../../src/pira/reports/results/resultsSheet';
import { rulesSheet } from '../../../src/pira/reports/results/rulesSheet';
import { sheetFromRows } from '../../support/sheet';
import { outputTexts } from './outputTexts';

const SHEETS = [
  sheetFromRows('Piano 2024', [
    ['Indicatore', 'Unità di misura', 'Consuntivo 2024', 'Target 2024', 'Pro memoria'],
    ['Servizi alle imprese', null, null, 100, null],
    ['Imprese assistite', 'n.', '120', 141, 'a'],
    ['Sportelli aperti', 'n.', '3', 2, 'b'],
  ]),
];
const SAID = {
  sheets: { 'Piano 2024': { year: 2024 } },
  tables: [
    {
      sheet: 'Piano 2024',
      headerRow: 1,
      columns: {
        C: { as: 'target', year: 2024 },
        D: { as: 'actual', year: 2024 },
        E: { as: 'ignore' },
      },
    },
  ],
  rows: [{ sheet: 'Piano 2024', row: 2, as: 'heading' }],
  targets: [{ sheet: 'Piano 2024', cell: 'C4', text: '3', means: '<= 3' }],
};

const LINES = [
  'Piano 2024: è del 2024',
  'Piano 2024!A1: intestazione della tabella',
  'Piano 2024!C1 «Consuntivo 2024»: target 2024',
  'Piano 2024!D1 «Target 2024»: consuntivo 2024',
  'Piano 2024!E1 «Pro memoria»: da ignorare',
  'Piano 2024!A2 «Servizi alle imprese»: un’intestazione (obiettivo)',
  'Piano 2024!C4 «3»: significa «<= 3»',
];

function sourceWith(json: unknown) {
  const read = correctionsOf(json);
  const said = read.ok ? read.corrections : [];
  const corrections = anchored(said, SHEETS, readPlan(SHEETS, { year: null, corrections: said }));
  const plan = readPlan(SHEETS, { year: null, corrections });
  return { plan, evaluation: evaluatePlan(plan), findings: [], sheets: SHEETS };
}

test('results, notes, reports, documents and open data say where the office had an effect', () => {
  const source = sourceWith(SAID);
  expect(source.evaluation.results.map(({ outcome }) => outcome.notes.map((one) => say(one, 'it')))).toEqual([
    [
      expect.stringContaining('operatore'),
      'Colonne indicate dall’ufficio: C, D.',
      'Colonne escluse dall’ufficio: E.',
      'Obiettivo indicato dall’ufficio.',
      'Foglio o anno indicati dall’ufficio.',
    ],
    [
      'Su indicazione dell’ufficio il target significa «<= 3».',
      'Colonne indicate dall’ufficio: C, D.',
      'Colonne escluse dall’ufficio: E.',
      'Obiettivo indicato dall’ufficio.',
      'Foglio o anno indicati dall’ufficio.',
    ],
  ]);
  const [, reworded] = openDataRows(source.plan, source.evaluation);
  expect(reworded).toMatchObject({
    valore_obiettivo: { text: '3' },
    operatore: { text: '<=' },
  });
  expect(JSON.stringify(reworded?.note)).toContain('significa «<= 3»');
  expect(JSON.stringify(dataPackage(source.plan, 'a.csv'))).toContain(LINES.join('; '));
  expect(outputTexts(rulesSheet(source)).flat()).toEqual(expect.arrayContaining(LINES));
  const report = outputTexts(resultsSheet(source, null)).flat();
  expect(report).toContain('3 (per l’ufficio: <= 3)');
  expect(report.join()).toContain('segue 7 indicazioni dell’ufficio');
  for (const chapters of [planChapters(source), reportChapters(source)]) {
    const text = JSON.stringify(chapters);
    for (const line of [...LINES, '3 (per l’ufficio: <= 3)']) expect(text).toContain(line);
  }
});

test('where the office says nothing, nothing is said of it', () => {
  const source = sourceWith({});
  const texts = [
    rulesSheet(source),
    resultsSheet(source, null),
    planChapters(source),
    reportChapters(source),
    dataPackage(source.plan, 'a.csv'),
    source.evaluation,
  ];
  expect(JSON.stringify(texts)).not.toMatch(/dell’ufficio|by-office/);
});
