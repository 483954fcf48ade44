import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const HEADER = ['Obiettivo', 'Indicatore', 'Target 2024'];

/** The number of each objective and where it comes from; the numbers that the reader says it found. */
function numbered(rows: Rows): readonly string[] {
  const plan = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null });
  const said = plan.observations.flatMap((one) =>
    one.kind === 'number-inferred' ? [`${one.number} from ${one.from}`] : [],
  );
  return [
    ...plan.objectives.map(({ number, numberSource }) => `${String(number)} ${String(numberSource)}`),
    ...said,
  ];
}

test.each<[string, Rows, readonly string[]]>([
  [
    'between two that print theirs',
    [HEADER, ['1. Credito', 'a', 1], ['Estero', 'b', 2], ['3. Registro', 'c', 3]],
    ['1 printed', '2 inferred', '3 printed', '2 from neighbours'],
  ],
  ['all printed', [HEADER, ['1. Credito', 'a', 1], ['2. Estero', 'b', 2]], ['1 printed', '2 printed']],
  ['none printed', [HEADER, ['Credito', 'a', 1], ['Estero', 'b', 2]], ['null null', 'null null']],
])('the number of an objective %s', (_, rows, expected) => {
  expect(numbered(rows)).toEqual(expected);
});

test.each<[title: string, listed: string, number: string]>([
  ['Promuovere servizi digitali', 'Promuovere servizi digitali', '4 reclassification'],
  ['Promuovere servizi digitali scuole', 'Promuovere servizi digitali imprese', '4 reclassification'],
  [
    'Promuovere servizi digitali scuole superiori',
    'Promuovere servizi digitali imprese montane',
    '4 reclassification',
  ],
  [
    'Promuovere servizi digitali nelle scuole superiori',
    'Promuovere servizi digitali imprese montane',
    'null null',
  ],
  [
    'Promuovere servizi turistici scuole superiori',
    'Promuovere servizi digitali imprese montane',
    'null null',
  ],
])('«%s» has of «%s» in the reclassification the number %s', (title, listed, expected) => {
  const list: Rows = [
    ['Missione', 'Obiettivo'],
    ['011 - Competitività', `4. ${listed}`],
    ['012 - Regolazione', '2. Registro'],
  ];
  const plan: Rows = [
    ['Missione', ...HEADER],
    ['011 - Competitività', title, 'Corsi', '>= 5'],
    ['012 - Regolazione', '2. Registro', 'Visite', '>= 6'],
  ];
  const sheets = [sheetFromRows('Riclassificazione', list), sheetFromRows('PIRA 2024', plan)];
  const [first] = readPlan(sheets, { year: null }).objectives;
  expect(`${String(first?.number)} ${String(first?.numberSource)}`).toBe(expected);
});
