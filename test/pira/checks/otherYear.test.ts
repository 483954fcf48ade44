import { comparedPlans } from '../../../src/pira/checks/otherYear/comparedPlans';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { cellAddress } from '../../../src/pira/sheet/address';
import { type CellInput, sheetFromRows } from '../../support/sheet';

type Line = readonly [
  objective: string,
  code: string,
  name: string,
  unit: string,
  target: CellInput,
  actual: CellInput,
];

const CARE = 'Curare la qualità dei servizi';
const NAME = 'Carico di lavoro dello sportello';

function planOf(year: number, lines: readonly Line[]) {
  const head = [
    'Obiettivo',
    'Codice indicatore',
    'Indicatore',
    'Unità di misura',
    `Target ${year}`,
    `Consuntivo ${year}`,
  ];
  const sheet = sheetFromRows(`PIRA ${year}`, [head, ...lines]);
  return readPlan([sheet], { year });
}

/** What is to be said of a plan beside the one before it. */
function findingsOf(before: readonly Line[], after: readonly Line[]) {
  const from = planOf(2024, before);
  const ended = { plan: from, evaluation: evaluatePlan(from) };
  return comparedPlans(ended, planOf(2025, after), new Map(), []).findings;
}

/** "rule" of what is to be said of a plan beside the one before it, but for reasons that nobody has written yet. */
function found(before: readonly Line[], after: readonly Line[]): readonly string[] {
  const ids = findingsOf(before, after).map(({ rule }) => rule.id);
  return ids.filter((id) => id !== 'reason-missing');
}

type Side = readonly [unit: string, target: CellInput, actual?: CellInput];
const line = ([unit, target, actual = '']: Side): Line => [CARE, 'A1', NAME, unit, target, actual];

test.each<[before: Side, after: Side, wanted: readonly string[]]>([
  // At least.
  [['Numero', '>= 240', 270], ['Numero', '>= 250'], ['easier-than-result']],
  [['Numero', '>= 240', 270], ['Numero', '>= 280'], []],
  [['Numero', '>= 240', 250], ['Numero', '>= 250'], []],
  [['Numero', '>= 240', 200], ['Numero', '>= 220'], []],
  // At most.
  [['Giorni', '<= 30', 21], ['Giorni', '<= 25'], ['easier-than-result']],
  [['Giorni', '<= 30', 21], ['Giorni', '<= 20'], []],
  [['Giorni', 'massimo 30 giorni', '21 giorni'], ['Giorni', 'non oltre 28 giorni'], ['easier-than-result']],
  // Percentages.
  [['%', '>= 80%', '92%'], ['%', '>= 85%'], ['easier-than-result']],
  [['%', '>= 80%', 0.92], ['%', 'almeno il 95%'], []],
  // Days: the same day of the year after is no easier.
  [['Data', 'entro il 30/06/2024', '15/05/2024'], ['Data', 'entro il 31/05/2025'], ['easier-than-result']],
  [['Data', 'entro il 30/06/2024', '15/05/2024'], ['Data', 'entro il 15/05/2025'], []],
  [['Data', 'entro il 30/06/2024', '15/05/2024'], ['Data', 'entro il 30/04/2025'], []],
  [['Data', 'entro il 30/06/2024', '15/05/2024'], ['Data', 'entro il 30/06/2025'], []],
  // Met and kept, in whatever words.
  [['Numero', '>= 240', 270], ['Numero', '>= 240'], ['reached-and-kept']],
  [['Numero', '>= 240', 270], ['Numero', 'almeno 240'], ['reached-and-kept']],
  [['Giorni', '<= 30', 29], ['Giorni', '<= 30'], ['reached-and-kept']],
  [['Numero', '>= 240', 200], ['Numero', '>= 240'], []],
  // Another unit: one figure says nothing of the other.
  [['kWh/mq', '<= 92', 80], ['kWh', '<= 120.000'], []],
  [['Punteggio', '>= 4', 4.5], ['Scala 1-10', '>= 4'], []],
  [['Giorni', '<= 3', 2], ['Ore', '<= 60'], []],
  [['Numero', '>= 80', 85], ['%', '>= 82%'], []],
  [['%', '>= 80%', '85%'], ['Numero', '>= 82'], []],
  // The same unit in other words.
  [['N.', '>= 240', 270], ['Numero', '>= 250'], ['easier-than-result']],
  [['Numero', '>= 240', 270], ['N. imprese', '>= 250'], ['easier-than-result']],
  [['gg', '<= 30', 21], ['Giorni', '<= 25'], ['easier-than-result']],
])('%j, then %j', (before, after, wanted) => {
  expect(found([line(before)], [line(after)])).toEqual(wanted);
});

const ALBUM: Line = [CARE, 'A1', 'Reclami trattati nei termini', '%', '>= 70%', ''];
const STALLS: Line = ['Animare i mercati rionali', 'B1', 'Banchi assegnati', 'Numero', '>= 30', ''];
const TREES: Line = ['Curare il verde', 'C1', 'Alberi messi a dimora', 'Numero', '>= 50', ''];

test.each<[title: string, before: readonly Line[], after: readonly Line[], wanted: readonly string[]]>([
  ['an objective of which nothing is left', [ALBUM, STALLS], [ALBUM, TREES], ['objective-vanished']],
  [
    'an objective whose title stays',
    [ALBUM, STALLS],
    [ALBUM, [STALLS[0], 'B2', 'Fiere annuali', 'Numero', '>= 2', '']],
    [],
  ],
  [
    'an objective worded anew that keeps its indicator',
    [ALBUM, STALLS],
    [ALBUM, ['Sostenere il commercio ambulante', 'B1', 'Banchi assegnati', 'Numero', '>= 30', '']],
    [],
  ],
  [
    'a code given to another indicator',
    [ALBUM, STALLS],
    [ALBUM, [STALLS[0], 'B1', 'Alberi messi a dimora', 'Numero', '>= 50', '']],
    ['code-reused'],
  ],
  [
    'codes exchanged',
    [ALBUM, STALLS],
    [
      [ALBUM[0], 'B1', ALBUM[2], '%', '>= 70%', ''],
      [STALLS[0], 'A1', STALLS[2], 'Numero', '>= 30', ''],
    ],
    ['code-reused'],
  ],
])('%s', (_, before, after, wanted) => {
  expect(found(before, after)).toEqual(wanted);
});

/** "side cells: sentence" of what has one cause. */
function said(
  before: readonly Line[],
  after: readonly Line[],
  language: 'it' | 'en' = 'it',
): readonly string[] {
  return findingsOf(before, after).map(({ side, cells, message }) => {
    const places = cells.map(({ row, column }) => cellAddress(row, column)).join(' ');
    return `${side} ${places}: ${message[language]}`;
  });
}

const row = (code: string, name: string, target: CellInput, actual: CellInput = ''): Line => [
  CARE,
  code,
  name,
  'Numero',
  target,
  actual,
];
const NAMES = [
  'Imprese visitate',
  'Bandi pubblicati',
  'Corsi tenuti',
  'Sportelli aperti',
  'Fiere',
  'Prestiti',
];

test('targets made easier without a reason are one finding with their cells', () => {
  const before = NAMES.map((name, at) => row(`A${at}`, name, '>= 50'));
  const after = NAMES.map((name, at) => row(`A${at}`, name, '>= 40'));
  expect(said(before, after)).toEqual([
    'to E2 E3 E4 E5 E6 E7: 6 target sono resi più facili senza motivazione: «Imprese visitate», «Bandi pubblicati», «Corsi tenuti», «Sportelli aperti», «Fiere», …. Scriverla nel foglio Variazioni.',
  ]);
});

test('one target made easier, one gone, two indicators dropped are three causes', () => {
  const before = NAMES.slice(0, 4).map((name, at) => row(`A${at}`, name, '>= 50'));
  const after = [row('A0', 'Imprese visitate', '>= 40'), row('A1', 'Bandi pubblicati', '')];
  expect(said(before, after)).toEqual([
    'to E2: «Imprese visitate»: il target è reso più facile (da «>= 50» a «>= 40») senza motivazione. Scriverla nel foglio Variazioni.',
    'to C3: «Bandi pubblicati»: il target non c’è più, senza motivazione. Scriverla nel foglio Variazioni.',
    'from C4 C5: 2 indicatori sono eliminati senza motivazione: «Corsi tenuti», «Sportelli aperti». Scriverla nel foglio Variazioni.',
  ]);
});

test('targets that vanished are one finding', () => {
  const before = NAMES.slice(0, 3).map((name, at) => row(`A${at}`, name, '>= 50'));
  const after = [
    row('A0', 'Imprese visitate', ''),
    row('A1', 'Bandi pubblicati', ''),
    row('A2', 'Corsi tenuti', '>= 50'),
  ];
  expect(said(before, after, 'en')).toEqual([
    'to C2 C3: 2 targets are gone without a reason: “Imprese visitate”, “Bandi pubblicati”. Write it in the sheet Variazioni.',
  ]);
});

test('codes given anew, and targets met and kept, are one finding each', () => {
  const before = NAMES.slice(0, 2).map((name, at) => row(`A${at}`, name, '>= 50', 60));
  const after = NAMES.slice(0, 2).map((name, at) => row(`A${1 - at}`, name, '>= 50'));
  expect(said(before, after)).toEqual([
    'to B2 B3: 2 codici sono ora di altri indicatori: «A1», «A0». Chi segue il codice negli anni confronta indicatori diversi.',
    'to E2 E3: 2 target erano già stati raggiunti e restano com’erano: «Imprese visitate», «Bandi pubblicati». Valutare se alzarli o sostituire gli indicatori.',
  ]);
});
