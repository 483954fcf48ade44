import { findings } from '../../../src/pira/checks';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { resultsSheet } from '../../../src/pira/reports/results/resultsSheet';
import type { Sheet } from '../../../src/pira/sheet/sheet';
import {
  CARDS,
  withCells,
  FLAT_TABLE,
  PROGRAMME_12_IN_2024,
  PROGRAMME_16,
  type Rows,
  YEARS_IN_A_CELL,
} from '../../support/cleanLayouts';
import { addressOf } from '../../support/plan';
import { outputAsSheet } from '../reports/outputAsSheet';
import { sheetFromRows } from '../../support/sheet';

function found(rows: Rows): readonly string[] {
  const sheet = sheetFromRows('Piano', rows);
  const plan = readPlan([sheet], { year: null });
  return findings(plan, evaluatePlan(plan), [sheet]).map(({ rule, place }) => `${rule} ${addressOf(place)}`);
}

/** A list with the target in per cent by its header, times by their unit column, and financial indicators. */
const SHORT: Rows = [
  ['PIRA 2024'],
  ['N.', 'Obiettivo', 'Indicatore', 'Tipologia', 'Unità di misura', 'Fonte', 'Target 2024 %'],
  [1, 'Pagare presto', 'Fatture pagate nei termini', 'Finanziario', '%', 'Contabilità', '>= 95'],
  [1, 'Pagare presto', 'Reclami evasi', 'Output', '%', 'Protocollo', '>= 90'],
];

test('a type in one word stays a type, a percentage of the header is no assumption', () => {
  const rules = new Set(found(SHORT).filter((line) => !line.endsWith(' A1')));
  expect([...rules]).toEqual([]);
});

test.each([
  ['cards', CARDS, 4],
  ['a flat list', FLAT_TABLE, 2],
  ['years in one cell', YEARS_IN_A_CELL, 2],
])('%s without a defect', (_, rows, indicators) => {
  expect(readPlan([sheetFromRows('Piano', rows)], { year: null }).indicators).toHaveLength(indicators);
  expect(found(rows)).toEqual([]);
});

const REPORTED: Rows = [
  ['PIRA 2024'],
  ['Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'],
  ['1. Formare', 'Corsi', 'Numero', '>= 9', 5],
  ['1. Formare', 'Seminari', 'Numero', '>= 9', 5],
];

test('a cause written into the report on results is no longer missing', () => {
  const sheet = sheetFromRows('Piano', REPORTED);
  const plan = readPlan([sheet], { year: null });
  const evaluation = evaluatePlan(plan);
  const report = outputAsSheet(resultsSheet({ plan, evaluation, findings: [], sheets: [] }, null));
  const row = report.texts.findIndex((cells) => cells[1] === 'Corsi');
  const ours = { ...report, madeAs: report.name };
  const texts = report.texts.map((cells, index) => (index === row ? cells.with(8, 'Docente malato') : cells));
  const missing = (sheets: readonly Sheet[]): readonly string[] =>
    findings(plan, evaluation, sheets)
      .filter(({ rule }) => rule === 'missing-reason')
      .map(({ place }) => addressOf(place));
  expect(missing([sheet, report])).toEqual(['E3', 'E4']);
  expect(missing([sheet, { ...report, texts }, ours])).toEqual(['E3', 'E4']);
  expect(missing([sheet, report, { ...ours, name: 'Rapporto approvato', texts }])).toEqual(['E4']);
});

const defects: readonly [string, Rows, readonly string[]][] = [
  ['a mission misspelt', withCells([2, 1, '012 - Regolazione del mercati']), ['unofficial-name B3']],
  [
    'a programme cut at its end',
    withCells([3, 1, PROGRAMME_12_IN_2024.slice(0, -12)]),
    ['truncated-name B4'],
  ],
  [
    'a programme of another code',
    withCells([3, 1, PROGRAMME_16.replace('005', '004')]),
    ['name-of-another-code B4'],
  ],
  ['a programme without code', withCells([3, 1, PROGRAMME_12_IN_2024.slice(6)]), ['missing-code B4']],
  ['a code without name', withCells([12, 1, '005']), ['code-without-name B13']],
  ['a stale header', withCells([16, 5, 'Target 2023']), ['stale-year F17']],
  ['no name', withCells([8, 0, '']), ['missing-name A9']],
  ['no unit', withCells([8, 3, '']), ['missing-unit D9']],
  ['no source', withCells([9, 4, '']), ['missing-source E10']],
  ['no target for the year', withCells([8, 5, '']), ['missing-target F9']],
  ['a target in words', withCells([8, 5, 'miglioramento del servizio']), ['unreadable-target F9']],
  ['a bare number under a percentage', withCells([9, 5, '<= 10']), ['unit-mismatch F10']],
  ['a strict limit where others count', withCells([9, 5, '< 10%']), []],
  ['no operator', withCells([8, 5, '50']), ['operator-assumed F9']],
  ['a later target that asks less', withCells([8, 6, '>= 45']), ['easy-target G9']],
  ['a type in the plural', withCells([9, 2, 'Indicatori di risultato']), ['type-spelling C10']],
  ['a type outside the decree', withCells([9, 2, 'Indicatore di efficienza']), ['type-outside-decree C10']],
  ['no stakeholders', withCells([6, 4, '']), ['missing-stakeholders A7']],
  ['no number', withCells([6, 0, 'Tutelare i consumatori']), ['missing-number A7']],
  ['a decree without its day', withCells([1, 0, 'D.P.C.M. settembre 2012']), ['decree-day A2']],
];

test.each(defects)('%s', (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});
