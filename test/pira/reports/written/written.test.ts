import { comparedPlans } from '../../../../src/pira/checks/otherYear/comparedPlans';
import { findings } from '../../../../src/pira/checks';
import { trendsOf } from '../../../../src/pira/compare/trend';
import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { collectionSheets } from '../../../../src/pira/reports/collection/collectionSheet';
import { premisesOf } from '../../../../src/pira/reports/clean/premises';
import { type Publication, sheetsOf } from '../../../../src/pira/reports/publicationSheets';
import { sheetsOfPublication } from '../../../../src/pira/reports/publications';
import { STYLES } from '../../../../src/pira/reports/paper/styles';
import type { ReportSource } from '../../../../src/pira/reports/source';
import { type CellInput, sheetFromRows } from '../../../support/sheet';
import { written } from './written';

const HEAD = (year: number) => [
  'Missione',
  'Programma',
  'Centro di responsabilità',
  'Codice obiettivo',
  'Obiettivo',
  'Descrizione obiettivo',
  'Portatori di interesse',
  `Risorse ${year}`,
  'Indicatore',
  'Algoritmo di calcolo',
  'Tipologia',
  'Unità di misura',
  'Fonte dei dati',
  `Target ${year}`,
  `Target ${year + 1}`,
  `Valore al 30/06/${year}`,
  `Consuntivo ${year}`,
  'Documento di evidenza',
];
const PROMOTE = [
  '011 Competitività e sviluppo delle imprese',
  '005 Promozione delle imprese',
  'Area Promozione',
  '011.005.001',
  '1. Assistere le imprese',
  'Più imprese assistite',
  'Imprese',
  150_000,
];
const SERVE = [
  '032 Servizi istituzionali e generali delle amministrazioni pubbliche',
  '003 Servizi e affari generali',
  'Area Servizi',
  '032.003.002',
  '2. Ridurre tempi e costi',
  '',
  'Contribuenti',
  null,
];

function ended(year: number, rows: readonly (readonly CellInput[])[]) {
  const sheet = sheetFromRows(`PIRA ${year}`, [[`Piano degli indicatori ${year}`], HEAD(year), ...rows]);
  const plan = readPlan([sheet], { year });
  return { sheet, plan, evaluation: evaluatePlan(plan) };
}

const before = ended(2023, [
  [
    ...PROMOTE,
    'Imprese assistite',
    'n. imprese',
    'Efficacia',
    'Numero',
    'Registro',
    '>= 45',
    '>= 50',
    20,
    48,
    '',
  ],
  [...SERVE, 'Tempo medio', '', 'Qualità', 'Giorni', 'Registro', '<= 9', '<= 8', '', 8, ''],
  [...SERVE, 'Reclami risolti', '', 'Qualità', '%', 'Registro', '>= 90%', '', '', '95%', ''],
  [...SERVE, 'Ritardi', '', 'Qualità', 'numero', 'registro', '< 5', '', '', 4, ''],
]);
const now = ended(2024, [
  [
    ...PROMOTE,
    'Imprese assistite',
    'n. imprese',
    'Efficacia',
    'Numero',
    'Registro',
    '>= 50',
    '>= 60',
    30,
    60,
    'Delibera n. 7',
  ],
  [
    ...PROMOTE.slice(0, 3),
    '011.005.003',
    '3. Farsi conoscere',
    '',
    'Imprese',
    null,
    'Convegno annuale',
    '',
    'Risultato',
    'Data',
    'Delibere',
    'entro il 30/11/2024',
    '',
    '',
    '',
    '',
  ],
  [...SERVE, 'Tempo medio', '', 'Qualità', 'Giorni', 'Registro', '<= 10', '<= 8', 11, 12, ''],
  [...SERVE, 'Pratiche digitali', '', 'efficienza', '%', 'Protocollo', '>= 80%', '>= 85%', '', '20%', ''],
  [...SERVE, 'Stima dei risparmi', '', 'Risultato', 'Numero', 'Bilancio', 'circa 5', '>= 6', '', 5, ''],
  [...SERVE, 'Ritardi', '', 'Qualità', 'Numero', 'Registro', '< 5', '', '', 5, ''],
]);
const source: ReportSource = {
  ...now,
  sheets: [now.sheet],
  findings: findings(now.plan, now.evaluation, [now.sheet]),
  publisher: { body: 'Camera di prova', act: 'Delibera n. 1' },
  at: '2024-09-30',
  compared: comparedPlans(before, now.plan, new Map(), [now.sheet]),
  trends: trendsOf([before, now], new Map()),
};

const PUBLICATIONS: readonly Publication[] = [
  'reclassification',
  'clean',
  'open-data',
  'report',
  'monitoring',
  'changes',
  'dashboard',
  'trend',
];

test.each(PUBLICATIONS)('%s, cell by cell', (publication) => {
  const sheets = sheetsOfPublication(publication, source, null);
  expect(sheets.map(({ name }) => name)).toEqual(sheetsOf(publication, source.at ?? null));
  for (const sheet of sheets) expect(written(sheet)).toMatchSnapshot();
});

test('the collection of each centre, cell by cell', () => {
  for (const { sheet } of collectionSheets(now.plan, now.evaluation))
    expect(written(sheet)).toMatchSnapshot();
});

const quiet = ended(2024, [
  [
    ...PROMOTE,
    'Imprese assistite',
    'n. imprese',
    'Efficacia',
    'Numero',
    'Registro',
    '>= 50',
    '>= 60',
    30,
    60,
    '',
  ],
]);

test.each<Publication>(['report', 'monitoring'])('%s with nothing to act on, cell by cell', (publication) => {
  const [sheet] = sheetsOfPublication(publication, { ...source, ...quiet, sheets: [quiet.sheet] }, null);
  if (sheet === undefined) throw new Error('no sheet');
  expect(written(sheet)).toMatchSnapshot();
});

test.each([
  [79, 0],
  [80, 1],
])('a text of %d letters alone in its row: %d premises', (letters, count) => {
  const premise = 'Il piano è annuale '.repeat(5).slice(0, letters - 1);
  const row = [...PROMOTE, 'Imprese assistite', '', 'Efficacia', 'Numero', 'Registro', '>= 50'];
  const rows = [['PIRA 2024'], [`${premise}.`], HEAD(2024), row];
  const sheet = sheetFromRows('PIRA 2024', rows);
  expect(premisesOf(readPlan([sheet], { year: 2024 }), [sheet])).toHaveLength(count);
});

test('the looks of the cells', () => {
  expect(
    Object.entries(STYLES).map(
      ([name, { size, bold, italic, color, fill, border, wrap, horizontal, vertical }]) =>
        [
          name,
          size,
          bold && 'bold',
          italic && 'italic',
          color,
          fill,
          border,
          wrap && 'wrapped',
          horizontal,
          vertical,
        ]
          .filter((part) => part !== false && part !== null)
          .join(' '),
    ),
  ).toMatchSnapshot();
});
