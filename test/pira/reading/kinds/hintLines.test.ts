import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

const LABELS = ['Obiettivo', 'Indicatore', 'Unità di misura', 'Peso', 'Target 2024'];
const ROWS: readonly (readonly CellInput[])[] = [
  ['Turismo', 'Eventi realizzati', 'n.', 60, '>= 5'],
  ['Turismo', 'Strutture coinvolte', '%', 40, '80%'],
];
const READ = [
  'Eventi realizzati |  |  | Turismo | n. | 2024 E>= 5',
  'Strutture coinvolte |  |  | Turismo | % | 2024 E80%',
];

/** What was read, with the columns of targets only: hints are so many rows above. */
const told = (rows: readonly (readonly CellInput[])[]) =>
  toldOf([sheetFromRows('PIRA', [['PIRA 2024'], ...rows])])
    .filter((one) => !one.startsWith('left out'))
    .map((one) => one.replace(/ ([A-Z])\d+ /g, ' $1').replace(/ \| $/, ''));

test.each<readonly CellInput[]>([
  ['(max 200 caratteri)', '(denominazione)', '(scegliere)', '(in %)', '(al 31 dicembre)'],
  [
    'descrizione sintetica',
    "nome dell'indicatore",
    'n., %, gg',
    'somma 100 per obiettivo',
    'valore da raggiungere',
  ],
  ['testo', 'testo', 'simbolo', '(%)', 'numero'],
  [null, null, 'n./%/gg', '%', 'valore al 31/12'],
  [null, null, '(selezionare)', null, '(cifra)'],
  ['[testo libero]', '[testo libero]', '[menu a tendina]', '[percentuale]', '[valore]'],
  [
    'indicare l’obiettivo',
    'inserire il nome',
    'scegliere dall’elenco',
    'riportare il peso',
    'specificare il valore atteso',
  ],
  ['<obbligatorio>', '<obbligatorio>', '<facoltativo>', '<facoltativo>', '<obbligatorio>'],
  ['es. Internazionalizzazione', 'es. Imprese assistite', 'es. n.', 'es. 50', 'es. n. 30'],
  ['Esempio: Innovazione', 'Imprese formate', 'n.', 50, '>= 30'],
  ['max 100 caratteri', 'max 200 caratteri', 'sigla', 'intero', 'numero o testo'],
])('hints below the labels are no header and no indicator: %s | %s | %s | %s | %s', (...hints) => {
  expect(told([LABELS, hints, ...ROWS])).toEqual(READ);
});

test.each<readonly CellInput[]>([
  ['(max 200 caratteri)', '(denominazione)', '(scegliere)', '(in %)', '(al 31 dicembre)'],
  ['testo', 'testo', 'simbolo', 'numero', 'numero'],
  ['da compilare', 'da compilare', 'scegliere', 'percentuale', 'valore da raggiungere'],
])('hints above the labels are no header: %s | %s | %s | %s | %s', (...hints) => {
  expect(told([hints, LABELS, ...ROWS])).toEqual(READ);
});

test('two lines of hints', () => {
  const format = ['testo', 'testo', 'elenco', '%', 'numero'];
  const length = ['(max 50)', '(max 80)', '(obbligatorio)', '(0-100)', '(n. o %)'];
  expect(told([LABELS, format, length, ...ROWS])).toEqual(READ);
});

test('a hint that says of what the values are is heard', () => {
  const labels = ['Indicatore', 'Target 2024', 'Consuntivo 2024'];
  const hints = ['(denominazione)', '(al 31/12)', '(al 30/06)'];
  const sheet = sheetFromRows('PIRA', [['PIRA 2024'], labels, hints, ['Eventi', 12, 5], ['Corsi', 9, 4]]);
  expect(toldOf([sheet])).toEqual(['Eventi |  |  |  |  | 2024 B4 12 | ', 'Corsi |  |  |  |  | 2024 B5 9 | ']);
});

test.each<[string, readonly CellInput[], string]>([
  [
    'a value beside them',
    ['Innovazione', 'Valore', 'n.', 20, '>= 3'],
    'Valore |  |  | Innovazione | n. | 2024 E>= 3',
  ],
  [
    'a name in brackets',
    ['Innovazione', '(Nuovo) Corsi', 'n.', 20, '>= 3'],
    '(Nuovo) Corsi |  |  | Innovazione | n. | 2024 E>= 3',
  ],
  [
    'a name that begins like an instruction',
    ['Innovazione', 'Compilare il registro', 'Data', 20, 'entro il 30/06/2024'],
    'Compilare il registro |  |  | Innovazione | Data | 2024 Eentro il 30/06/2024',
  ],
  [
    'examples that are measured',
    ['Innovazione', 'Esempi di buone pratiche', 'n.', 20, '>= 3'],
    'Esempi di buone pratiche |  |  | Innovazione | n. | 2024 E>= 3',
  ],
])('a row below the labels stays an indicator: %s', (_, row, read) => {
  expect(told([LABELS, row, ...ROWS])).toEqual([read, ...READ]);
});
