import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

const read = (rows: Rows) => readPlan([sheetFromRows('Piano', rows)], { year: null });

test.each<[string, Rows, readonly string[]]>([
  [
    'a column whose label says that it parts the indicators',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Sotto-indicatore', 'Target 2024', 'Consuntivo 2024'],
      ['Tempi', 'iscrizioni', '<= 4', 3.8],
      ['', 'cancellazioni', '<= 6', 6.5],
      ['Gradimento', 'sportello', '>= 4', 4.2],
      ['', 'telefono', '>= 3,5', 3.4],
    ],
    [
      'Tempi – iscrizioni |  |  |  |  | 2024 C3 <= 4 | D3 3,8',
      'Tempi – cancellazioni |  |  |  |  | 2024 C4 <= 6 | D4 6,5',
      'Gradimento – sportello |  |  |  |  | 2024 C5 >= 4 | D5 4,2',
      'Gradimento – telefono |  |  |  |  | 2024 C6 >= 3,5 | D6 3,4',
    ],
  ],
  [
    'a column that the labels do not know, filled where the name above goes on',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Indicatore', 'Canale', 'U.M.', 'Target 2024'],
      ['Servizi', 'Tempi di risposta', 'telefono', 'minuti', '<= 3'],
      ['', '', 'posta elettronica', 'giorni', '<= 2'],
      ['', '', 'sportello', 'minuti', '<= 15'],
      ['Vigilanza', 'Visite', 'metalli preziosi', 'n.', '>= 20'],
      ['', '', 'strumenti', 'n.', '>= 40'],
    ],
    [
      'Tempi di risposta – telefono |  |  | Servizi | minuti | 2024 E3 <= 3 | ',
      'Tempi di risposta – posta elettronica |  |  | Servizi | giorni | 2024 E4 <= 2 | ',
      'Tempi di risposta – sportello |  |  | Servizi | minuti | 2024 E5 <= 15 | ',
      'Visite – metalli preziosi |  |  | Vigilanza | n. | 2024 E6 >= 20 | ',
      'Visite – strumenti |  |  | Vigilanza | n. | 2024 E7 >= 40 | ',
    ],
  ],
  [
    'the whole on a row of its own',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Dettaglio', 'Target 2024', 'Consuntivo 2024'],
      ['Pratiche evase', '', '>= 90%', '92%'],
      ['', 'di iscrizione', '>= 95%', '96%'],
      ['', 'di modifica', '>= 85%', '80%'],
      ['Visite', '', '>= 7', 9],
    ],
    [
      'Pratiche evase |  |  |  |  | 2024 C3 >= 90% | D3 92%',
      'Pratiche evase – di iscrizione |  |  |  |  | 2024 C4 >= 95% | D4 96%',
      'Pratiche evase – di modifica |  |  |  |  | 2024 C5 >= 85% | D5 80%',
      'Visite |  |  |  |  | 2024 C6 >= 7 | D6 9',
    ],
  ],
  [
    'the components of a ratio under one target are no parts',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Componenti', 'Valori', 'Target 2024', 'Consuntivo 2024'],
      ['Pratiche evase', 'Pratiche nei termini', 90, '>= 80%', '90%'],
      ['', 'Pratiche ricevute', 100, '', ''],
      ['Fatture pagate', 'Fatture nei termini', 70, '>= 60%', '70%'],
      ['', 'Fatture ricevute', 100, '', ''],
    ],
    [
      'Pratiche evase |  |  |  |  | 2024 D3 >= 80% | E3 90%',
      'Fatture pagate |  |  |  |  | 2024 D5 >= 60% | E5 70%',
    ],
  ],
  [
    'a note in some rows is no part of a name',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Canale', 'Target 2024'],
      ['Tempi di risposta', 'telefono', '<= 3'],
      ['Visite', '', '>= 7'],
    ],
    ['Tempi di risposta |  |  |  |  | 2024 C3 <= 3 | ', 'Visite |  |  |  |  | 2024 C4 >= 7 | '],
  ],
])('%s', (_, rows, expected) => {
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual(expected);
});

test('the parts below a whole are counted with it', () => {
  const plan = read([
    ['PIRA 2024'],
    ['Indicatore', 'Componente', 'Target 2024'],
    ['Pratiche evase', '', '>= 90%'],
    ['', 'iscrizioni', '>= 95%'],
    ['', 'modifiche', '>= 85%'],
    ['Tempi', 'iscrizioni', '<= 4'],
    ['', 'modifiche', '<= 6'],
  ]);
  expect(plan.indicators.map(({ parent }) => parent)).toEqual([null, 0, 0, null, null]);
});

/** The parents of indicators with these names under one objective, by their places. */
function parentsOf(...names: readonly string[]): readonly (number | null)[] {
  const rows = names.map((name, at) => ['Servizi', name, `>= ${String(10 + at)}`]);
  return read([['PIRA 2024'], ['Obiettivo', 'Indicatore', 'Target 2024'], ...rows]).indicators.map(
    ({ parent }) => parent,
  );
}

test.each<[string, readonly string[], readonly (number | null)[]]>([
  [
    'numbers of two steps',
    ['1. Utenti', '1.1 di cui allo sportello', '1.2 di cui in rete', '2. Reclami'],
    [null, 0, 0, null],
  ],
  [
    'numbers without a mark',
    ['1 Utenti', '1.1 Allo sportello', '1.2 In rete', '2 Reclami'],
    [null, 0, 0, null],
  ],
  [
    'codes of letters',
    ['A1 Utenti', 'A1.1 Allo sportello', 'A1.2 In rete', 'A2 Reclami'],
    [null, 0, 0, null],
  ],
  [
    'letters behind numbers',
    ['1) Utenti', '1a) Allo sportello', '1b) In rete', '2) Reclami'],
    [null, 0, 0, null],
  ],
  [
    'words before numbers',
    ['IND 3 - Utenti', 'IND 3.1 - Allo sportello', 'IND 4 - Reclami'],
    [null, 0, null],
  ],
  ['three steps', ['I.1 Utenti', 'I.1.1 Allo sportello', 'I.1.2 In rete', 'I.2 Reclami'], [null, 0, 0, null]],
  [
    'a list that its whole announces',
    ['Utenti, di cui:', '- allo sportello', '- in rete', 'Reclami'],
    [null, 0, 0, null],
  ],
  ['a list by letters', ['Utenti, di cui', 'a) allo sportello', 'b) in rete', 'Reclami'], [null, 0, 0, null]],
  ['two steps without a whole', ['1.1 Utenti', '1.2 Reclami', '2.1 Corsi'], [null, null, null]],
  ['a list that nothing announces', ['Utenti', '- Reclami', '- Corsi'], [null, null, null]],
  ['things counted', ['5 giornate', 'Corsi', '5.1 MHz di banda'], [null, null, null]],
  ['a number of thousands', ['1. Utenti', '2. Reclami', '1.500 imprese raggiunte'], [null, null, null]],
  ['steps that begin elsewhere', ['1. Utenti', '1.5 ore di sportello'], [null, null]],
])('%s before names', (_, names, expected) => {
  expect(parentsOf(...names)).toEqual(expected);
});
