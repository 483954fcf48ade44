import { comparedPlans } from '../../../src/pira/checks/otherYear/comparedPlans';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
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

/** "rule" of what is to be said of a plan beside the one before it, but for reasons that nobody has written yet. */
function found(before: readonly Line[], after: readonly Line[]): readonly string[] {
  const from = planOf(2024, before);
  const { findings } = comparedPlans(
    { plan: from, evaluation: evaluatePlan(from) },
    planOf(2025, after),
    new Map(),
    [],
  );
  return findings.map(({ rule }) => rule.id).filter((id) => id !== 'reason-missing');
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
    ['code-reused', 'code-reused'],
  ],
])('%s', (_, before, after, wanted) => {
  expect(found(before, after)).toEqual(wanted);
});
