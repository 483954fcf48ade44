import { findings } from '../../../../src/pira/checks';
import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import type { Indicator } from '../../../../src/pira/plan/plan';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

const HEADER = ['Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'];
const BESIDE = ['Corsi', 'n.', '>= 3', 4];

function planOf(rows: readonly (readonly CellInput[])[]) {
  return readPlan([sheetFromRows('PIRA 2024', [['PIRA 2024'], ...rows])], { year: null });
}

/** The first indicator of a table: its unit, and how its target was read. */
function told({ unit, targets }: Indicator): string {
  const reading = targets[0]?.reading;
  const isOf = reading && 'unit' in reading ? `${reading.unit} ${reading.assumed.join()}` : reading?.kind;
  return `${unit.text} | ${isOf ?? ''}`;
}

test.each([
  ['Tempo medio di attesa (minuti)', '<= 15', 'minuti | minute unit'],
  ['Tempo di evasione (giorni)', '5', 'giorni | day operator,unit'],
  ['Tempo di evasione (in giorni lavorativi)', '<= 5', 'in giorni lavorativi | working-day unit'],
  ['Tempi di pagamento [gg]', '<= 30', 'gg | day unit'],
  ['Pratiche evase (%)', '>= 90', '% | percent unit'],
  ['Imprese (PMI) assistite (n.)', '>= 100', 'n. | number '],
  ['Contributi erogati (euro)', '>= 1000', 'euro | euro unit'],
  ['Contributi erogati (in migliaia di euro)', '>= 100', 'in migliaia di euro | euro unit'],
  ['Gradimento (punteggio 1-5)', '>= 4', 'punteggio 1-5 | number '],
  ['Bando pubblicato (data)', '30/06/2024', 'data | deadline'],
  ['Portale attivo (Sì/No)', 'Sì', 'Sì/No | yes-no'],
])('the name «%s» says the unit that no cell holds', (name, target, expected) => {
  const [indicator] = planOf([HEADER, [name, '', target], BESIDE]).indicators;
  expect(indicator && told(indicator)).toBe(expected);
  const [without] = planOf([
    ['Indicatore', 'Target 2024'],
    [name, target],
  ]).indicators;
  expect(without && told(without)).toBe(expected);
});

test.each([
  ['Imprese assistite (PID)', '>= 100'],
  ['Pratiche evase (entro 5 giorni)', '>= 90'],
  ['Corsi (giorni) svolti in sede', '>= 3'],
  ['Spesa (euro) su entrate (euro)', '<= 2'],
  ['Bilancio (2024)', '>= 1'],
  ['Voto (questionario)', '>= 3'],
])('the name «%s» says no unit', (name, target) => {
  const [indicator] = planOf([HEADER, [name, '', target], BESIDE]).indicators;
  expect(indicator?.unit).toEqual({ text: '', cell: null });
});

test('a unit in its column is the unit, whatever the name says', () => {
  const [indicator] = planOf([HEADER, ['Tempo (minuti)', 'ore', '<= 5']]).indicators;
  expect(indicator && told(indicator)).toBe('ore | hour unit');
});

test('what was taken from the name is said as assumed, and not as missing', () => {
  const rows = [
    [HEADER[0] ?? '', HEADER[2] ?? ''],
    ['Tempo (minuti)', '<= 15'],
    ['Imprese', '>= 9'],
  ];
  const plan = planOf(rows);
  const sheets = [sheetFromRows('PIRA 2024', [['PIRA 2024'], ...rows])];
  const found = findings(plan, evaluatePlan(plan), sheets).filter(({ rule }) => rule.includes('unit'));
  expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'missing-unit info',
    'unit-assumed info',
  ]);
});

test.each([
  ['Efficacia n. giorni', 'Efficacia | n. giorni'],
  [
    'Indicatore di efficacia n. giorni medi di calendario al mese',
    'Indicatore di efficacia | n. giorni medi di calendario al mese',
  ],
  [
    'Indicatore di efficacia esterna n. giorni medi di calendario al mese',
    'Indicatore di efficacia esterna n. giorni medi di calendario al mese | ',
  ],
])('type and unit run together in one cell, of ten words at most: «%s»', (text, expected) => {
  const { indicators } = planOf([
    ['Indicatore', 'Tipologia', 'Unità di misura', 'Target 2024'],
    ['Corsi', text, '', '<= 5'],
    ['Visite', text, '', '<= 5'],
  ]);
  expect(indicators.map(({ type, unit }) => `${type.text} | ${unit.text}`)).toEqual([expected, expected]);
});
