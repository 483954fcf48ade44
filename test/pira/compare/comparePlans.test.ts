import { comparePlans, type Comparison } from '../../../src/pira/compare/comparePlans';
import type { Decisions } from '../../../src/pira/compare/matching/decisions';
import { type PlanRow, planOf } from './plans';

const DIGITAL = 'Favorire la digitalizzazione delle imprese';
const REGISTER = 'Garantire la qualità del Registro imprese';

const ASSISTED: PlanRow = [DIGITAL, '1.1', 'N. imprese assistite dal PID', 'Conteggio', 'Numero', '>= 250'];
const EVENTS: PlanRow = [DIGITAL, '1.2', 'N. eventi sul digitale', 'Conteggio', 'Numero', '>= 12'];
const IN_TIME: PlanRow = [
  REGISTER,
  '2.1',
  '% pratiche evase entro 5 giorni',
  'Pratiche evase entro 5 giorni / totale',
  'Percentuale',
  '>= 90%',
];
const TIME: PlanRow = [REGISTER, '2.2', 'Tempo medio di lavorazione', 'Giorni / pratiche', 'Giorni', '<= 4'];

/** A row with some cells replaced, counted from 0. */
function but(row: PlanRow, cells: Readonly<Record<number, PlanRow[5]>>): PlanRow {
  const [objective, code, name, algorithm, unit, target] = row;
  const text = (at: number, before: string): string => {
    const cell = cells[at];
    return typeof cell === 'string' ? cell : before;
  };
  return [
    text(0, objective),
    text(1, code),
    text(2, name),
    text(3, algorithm),
    text(4, unit),
    cells[5] ?? target,
  ];
}

function compared(
  from: readonly PlanRow[],
  to: readonly PlanRow[],
  decisions: Decisions = new Map(),
): Comparison {
  return comparePlans(planOf(from), planOf(to), decisions);
}

/** "old row > new row certainty" for every pair, "?" before an unsure one. */
function said({ pairs, unsure, removed, added }: Comparison): readonly string[] {
  return [
    ...pairs.map(({ from, to, certainty }) => `${from.cell.row} > ${to.cell.row} ${certainty}`),
    ...unsure.map(({ from, to }) => `? ${from.cell.row} > ${to.cell.row}`),
    ...removed.map(({ cell }) => `- ${cell.row}`),
    ...added.map(({ cell }) => `+ ${cell.row}`),
  ];
}

/** One word, or the name of a place, stands for another: another indicator in the same surroundings. */
const SWAPPED = [
  ['Ispezioni sui distributori stradali', 'Ispezioni sui distributori privati'],
  ['Imprese del distretto di Lecco', 'Imprese del distretto di Como'],
  ['Ricorsi accolti', 'Encomi accolti'],
  ['Consulenze fornite dal Punto estero', 'Consulenze fornite dal Nucleo brevetti'],
  ['Mutui deliberati', 'Mutui estinti'],
] as const;

type Case = readonly [
  title: string,
  from: readonly PlanRow[],
  to: readonly PlanRow[],
  wanted: readonly string[],
];

test.each<Case>([
  ['nothing changed', [ASSISTED, TIME], [ASSISTED, TIME], ['1 > 1 certain', '2 > 2 certain']],
  [
    'rows in another order with other codes',
    [ASSISTED, EVENTS, TIME],
    [but(TIME, { 1: '1.1' }), but(EVENTS, { 1: '2.1' }), but(ASSISTED, { 1: '2.2' })],
    ['3 > 1 certain', '2 > 2 certain', '1 > 3 certain'],
  ],
  [
    'codes swapped between two indicators',
    [ASSISTED, EVENTS],
    [but(ASSISTED, { 1: '1.2' }), but(EVENTS, { 1: '1.1' })],
    ['1 > 1 certain', '2 > 2 certain'],
  ],
  [
    'another name with the same code, objective and algorithm is only likely',
    [IN_TIME, ASSISTED],
    [but(IN_TIME, { 2: 'Quota di istanze chiuse nei termini' }), ASSISTED],
    ['1 > 1 likely', '2 > 2 certain'],
  ],
  [
    'another figure in the name is never taken for the same',
    [IN_TIME],
    [but(IN_TIME, { 2: '% pratiche evase entro 10 giorni', 3: 'Conteggio' })],
    ['? 1 > 1', '- 1', '+ 1'],
  ],
  [
    'of two nearly alike the one that stays keeps its own',
    [EVENTS, but(EVENTS, { 1: '1.3', 2: 'N. eventi sul digitale in presenza' })],
    [but(EVENTS, { 1: '1.3', 2: 'N. eventi sul digitale in presenza' })],
    ['2 > 1 certain', '- 1'],
  ],
  [
    'the same name twice before and once after: nobody can say which',
    [but(EVENTS, { 1: '' }), but(EVENTS, { 1: '', 5: '>= 20' })],
    [but(EVENTS, { 1: '', 5: '>= 15' })],
    ['? 1 > 1', '- 1', '- 2', '+ 1'],
  ],
  [
    'one indicator parted in two',
    [but(EVENTS, { 2: 'N. bandi e concorsi gestiti' })],
    [but(EVENTS, { 2: 'N. bandi gestiti' }), but(EVENTS, { 1: '1.3', 2: 'N. concorsi gestiti' })],
    ['? 1 > 1', '- 1', '+ 1', '+ 2'],
  ],
  [
    'the same name under two objectives, in another order',
    [but(EVENTS, { 1: '' }), but(EVENTS, { 0: REGISTER, 1: '' })],
    [but(EVENTS, { 0: REGISTER, 1: '' }), but(EVENTS, { 1: '' })],
    ['2 > 1 certain', '1 > 2 certain'],
  ],
  [
    'a code given to another indicator, with nothing in common but the surroundings',
    [EVENTS],
    [but(EVENTS, { 2: 'N. tirocini attivati' })],
    ['? 1 > 1', '- 1', '+ 1'],
  ],
  [
    'the word that told siblings apart is another one',
    [
      but(TIME, { 2: 'Attesa per visita cardiologica' }),
      but(TIME, { 1: '2.3', 2: 'Attesa per visita oculistica' }),
    ],
    [
      but(TIME, { 1: '2.4', 2: 'Attesa per visita ortopedica' }),
      but(TIME, { 1: '2.3', 2: 'Attesa per visita oculistica' }),
    ],
    ['2 > 2 certain', '? 1 > 1', '- 1', '+ 1'],
  ],
  [
    'the word that told siblings apart is another one, and the code stayed',
    [
      but(TIME, { 2: 'Tempo di rilascio delle visure' }),
      but(TIME, { 1: '2.3', 2: 'Tempo di rilascio delle carte' }),
    ],
    [
      but(TIME, { 2: 'Tempo di rilascio dei libretti' }),
      but(TIME, { 1: '2.3', 2: 'Tempo di rilascio delle carte' }),
    ],
    ['2 > 2 certain', '? 1 > 1', '- 1', '+ 1'],
  ],
  ...SWAPPED.map(([one, other]): Case => [
    `«${one}» and «${other}» under one code, with one target`,
    [but(EVENTS, { 2: one })],
    [but(EVENTS, { 2: other })],
    ['? 1 > 1', '- 1', '+ 1'],
  ]),
  ['nothing in common', [ASSISTED], [TIME], ['- 1', '+ 1']],
])('%s', (_, from, to, wanted) => {
  expect(said(compared(from, to))).toEqual(wanted);
});

test('a near tie names its runner-up', () => {
  const { unsure } = compared(
    [but(EVENTS, { 2: 'N. bandi e concorsi gestiti' })],
    [but(EVENTS, { 2: 'N. bandi gestiti' }), but(EVENTS, { 1: '1.3', 2: 'N. concorsi gestiti' })],
  );
  expect(unsure.map(({ runnerUp }) => runnerUp?.to.name.text)).toEqual(['N. concorsi gestiti']);
});

test('what people confirm is certain by the office, what they part is no longer suggested', () => {
  const from = [IN_TIME];
  const to = [but(IN_TIME, { 2: '% pratiche evase entro 10 giorni' })];
  const identity = compared(from, to).unsure[0]?.identity ?? '';
  const confirmed = compared(from, to, new Map([[identity, 'same']]));
  expect(confirmed.pairs.map(({ certainty, by }) => [certainty, by])).toEqual([['certain', 'office']]);
  const parted = compared(from, to, new Map([[identity, 'other']]));
  expect(said(parted)).toEqual(['- 1', '+ 1']);
  expect(parted.parted.map((match) => [match.identity, match.by])).toEqual([[identity, 'office']]);
});

type Changed = readonly [title: string, before: PlanRow, after: PlanRow, wanted: readonly string[]];

test.each<Changed>([
  ['nothing', ASSISTED, ASSISTED, []],
  ['a target', ASSISTED, but(ASSISTED, { 5: '>= 200' }), ['target >= 250 > >= 200 eased wider']],
  [
    'at most, in another unit: neither eased nor tightened',
    TIME,
    but(TIME, { 4: 'Giorni lavorativi', 5: '<= 3' }),
    ['target <= 4 > <= 3 other other-unit', 'unit Giorni > Giorni lavorativi other changed'],
  ],
  [
    'a spelling',
    ASSISTED,
    but(ASSISTED, { 2: 'N. IMPRESE assistite dal PID' }),
    ['name N. imprese assistite dal PID > N. IMPRESE assistite dal PID other spelling'],
  ],
  [
    'the objective, and a code that went',
    EVENTS,
    but(EVENTS, { 0: 'Promuovere il digitale', 1: '' }),
    [`objective ${DIGITAL} > Promuovere il digitale other changed`],
  ],
])('tells what changed: %s', (_, before, after, wanted) => {
  const { pairs } = compared([before, IN_TIME], [after, IN_TIME]);
  const changes = pairs.find(({ from }) => from.cell.row === 1)?.changes ?? [];
  expect(
    changes
      .filter(({ field }) => field !== 'indicatorCode')
      .map(({ field, from, to, effect, kind }) => `${field} ${from} > ${to} ${effect} ${kind}`),
  ).toEqual(wanted);
});

const shown = (value: number, text: string, format: string): PlanRow[5] => ({ value, text, format });

test.each<[string, PlanRow[5], PlanRow[5], string | null]>([
  ['percent rounded', shown(0.75, '75%', '0%'), shown(0.754, '75%', '0%'), '75% (>= 75%) > 75% (>= 75,4%)'],
  ['percent as number and as text', shown(0.5, '50%', '0%'), '50%', null],
  ['a fraction', shown(0.5, '1/2', '# ?/?'), shown(0.49, '1/2', '# ?/?'), '1/2 (>= 0,5) > 1/2 (>= 0,49)'],
  ['a number as text', shown(90, '90', '0'), '90', null],
  ['spaces behind', '>= 90%', '>= 90%  ', null],
  ['thousands', shown(1200, '1', '0,'), shown(1400, '1', '0,'), '1 (>= 1.200) > 1 (>= 1.400)'],
  [
    'days shown as their month',
    shown(45627, 'dic-24', 'mmm-yy'),
    shown(45641, 'dic-24', 'mmm-yy'),
    'dic-24 (01/12/2024) > dic-24 (15/12/2024)',
  ],
  [
    'words of the format',
    shown(5, 'circa 5', '"circa "0'),
    shown(5.4, 'circa 5', '"circa "0'),
    'circa 5 (5) > circa 5 (5,4)',
  ],
  [
    'the same day shown as its month',
    shown(45627, 'dic-24', 'mmm-yy'),
    shown(45627, 'dic-24', 'mmm-yy'),
    null,
  ],
])('two cells that print alike: %s', (_title, before, after, wanted) => {
  const { pairs } = compared([but(ASSISTED, { 5: before })], [but(ASSISTED, { 5: after })]);
  const changes = pairs.flatMap((pair) => pair.changes);
  expect(changes.every(({ kind }) => kind === 'prints-alike')).toBe(true);
  expect(changes.map(({ from, to }) => `${from} > ${to}`)[0] ?? null).toBe(wanted);
});

test('a field that one plan has nowhere is said once and no change of anybody', () => {
  const { pairs, notCompared } = compared([ASSISTED, TIME], [but(ASSISTED, { 1: '' }), but(TIME, { 1: '' })]);
  expect(notCompared).toEqual([{ field: 'indicatorCode', missingIn: 'to' }]);
  expect(pairs.flatMap(({ changes }) => changes)).toEqual([]);
});

test.each<[units: readonly [string, string], targets: readonly [string, string], wanted: string]>([
  [['kWh/mq', 'kWh'], ['<= 92', '<= 120.000'], 'other other-unit'],
  [['Punteggio', 'Scala 1-10'], ['>= 4', '>= 8'], 'other other-unit'],
  [['Tonnellate', 'Chili'], ['>= 4', '>= 3.000'], 'other other-unit'],
  [['N.', 'Numero'], ['>= 4', '>= 3'], 'eased wider'],
  [['Numero', 'N. di imprese'], ['>= 4', '>= 3'], 'eased wider'],
  [['Tonnellata', 'Tonnellate'], ['>= 4', '>= 5'], 'tightened narrower'],
  [['', 'Numero'], ['>= 4', '>= 5'], 'tightened narrower'],
  [['%', 'Percentuale'], ['>= 40%', '>= 30%'], 'eased wider'],
  [['Tempo', 'Giorni'], ['<= 4 giorni', '<= 5 giorni'], 'eased wider'],
])('units %j with targets %j: %s', ([unit, nextUnit], [target, nextTarget], wanted) => {
  const { pairs } = compared(
    [but(TIME, { 4: unit, 5: target })],
    [but(TIME, { 4: nextUnit, 5: nextTarget })],
  );
  const change = pairs[0]?.changes.find(({ field }) => field === 'target');
  expect(`${change?.effect} ${change?.kind}`).toBe(wanted);
});
