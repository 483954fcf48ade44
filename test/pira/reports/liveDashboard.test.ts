import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { DEFAULT_RULES } from '../../../src/pira/evaluation/rules';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { dashboardSheet } from '../../../src/pira/reports/dashboard/dashboardSheet';
import { type CellInput, sheetFromRows } from '../../support/sheet';
import { outputTexts } from './outputTexts';
import { OWN_FORMAT } from '../../../src/pira/sheet/content';

const own = (text: string): CellInput => ({ value: text, text, format: OWN_FORMAT });
const HEAD = [
  'Obiettivo',
  'Indicatore',
  'Target 2024',
  'Consuntivo 2024',
  own('Grado di raggiungimento'),
  own('Stato'),
];
const ROWS: readonly (readonly CellInput[])[] = [
  ['1. Formare', 'Corsi', '>= 5', 5, 1, 'Raggiunto'],
  ['1. Formare', 'Ore', '>= 10', 8, 0.8, 'Parzialmente raggiunto'],
  ['2. Ridurre i costi', 'Spesa', '>= 10', 1, 0.1, 'Non raggiunto'],
];

/** The Cruscotto of a plan whose statuses are formulas, all but those of some rows. */
function live({
  name = 'Piano',
  asValues = [] as readonly number[],
  rows = ROWS,
  rules = DEFAULT_RULES,
} = {}): string[][] {
  const sheet = sheetFromRows(name, [['PIRA 2024'], HEAD, ...rows]);
  const formulas = sheet.formulas.map((cells, row) =>
    cells.map((text, column) =>
      row > 1 && column === 5 && !asValues.includes(row) ? `=IF(D${row + 1}>0,1,2)` : text,
    ),
  );
  const whole = { ...sheet, formulas };
  const plan = readPlan([whole], { year: null });
  return outputTexts(
    dashboardSheet({ plan, evaluation: evaluatePlan(plan, rules), findings: [], sheets: [whole] }),
  );
}

const rowOf = (of: string[][], name: string) => of.find(([first]) => first === name);

test('statuses are counted, means taken over the cells beside the plan', () => {
  const rows = live();
  expect(rows[1]?.[0]).toBe(
    'I valori e i grafici seguono le colonne dei risultati scritte accanto al piano.',
  );
  expect(rowOf(rows, 'Raggiunto')?.[1]).toBe('=COUNTIF(Piano!F3:F5,"Raggiunto")');
  expect(rowOf(rows, 'Non indicato')?.slice(1)).toEqual([
    '=IF(COUNT(Piano!E3:E5)=0,"",IF(AVERAGE(Piano!E3:E5)<1,MIN(AVERAGE(Piano!E3:E5),0.9999),AVERAGE(Piano!E3:E5)))',
    '=COUNT(Piano!E3:E5)',
    '=COUNTIF(Piano!F3:F5,"Parzialmente raggiunto")+COUNTIF(Piano!F3:F5,"Non raggiunto")',
  ]);
});

test.each<[string, Parameters<typeof live>[0], string]>([
  ['where one result is a plain value', { asValues: [3] }, '1'],
  [
    'where a status says something else than the evaluation',
    { rows: ROWS.map((row) => row.with(5, 'Raggiunto')) },
    '1',
  ],
  ['beside formulas', {}, '=COUNTIF(Piano!F3:F5,"Raggiunto")'],
  [
    'on a sheet with blanks in its name',
    { name: 'Piano 2024' },
    '=COUNTIF(\'Piano 2024\'!F3:F5,"Raggiunto")',
  ],
  ['on a sheet with an apostrophe', { name: "L'anno" }, "=COUNTIF('L''anno'!F3:F5,\"Raggiunto\")"],
  ['on a sheet called like a cell', { name: 'AB12' }, '=COUNTIF(\'AB12\'!F3:F5,"Raggiunto")'],
])('%s', (_, options, expected) => {
  expect(rowOf(live(options), 'Raggiunto')?.[1]).toBe(expected);
});

test('means in which missing values count are plain, the worst is the least', () => {
  const zero = live({ rules: { ...DEFAULT_RULES, unmeasured: 'zero' } });
  expect(Number(rowOf(zero, 'Non indicato')?.[1])).toBeCloseTo(0.6333, 4);
  const worst = live({ rules: { ...DEFAULT_RULES, rollUp: 'worst' } });
  expect(rowOf(worst, 'Non indicato')?.[1]).toContain('MIN(Piano!E3:E5)');
});
