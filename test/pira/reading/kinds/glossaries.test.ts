import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

const PLAN: Rows = [
  ['Obiettivo', 'Indicatore', 'Target 2024'],
  ['Semplificare', 'Pratiche', '>= 10'],
];
const READ = 'Pratiche |  |  | Semplificare |  | 2024 C';
const MEANINGS: Rows = [
  ['Obiettivo', "Risultato che l'ente intende conseguire"],
  ['Indicatore', "Grandezza che misura il grado di conseguimento dell'obiettivo"],
  ['Target', "Valore atteso dell'indicatore nell'anno"],
  ['Consuntivo', 'Valore rilevato a fine esercizio'],
];
const FORM: Rows = [
  ['Obiettivo', 'Indicare il titolo dell’obiettivo'],
  ['Indicatore', 'Indicare il nome dell’indicatore'],
  ['Target', 'Inserire il valore atteso'],
];

const own = (rows: Rows): readonly string[] => toldOf([sheetFromRows('PIRA 2024', rows)]);
const beside = (rows: Rows): readonly string[] =>
  toldOf([sheetFromRows('PIRA 2024', PLAN), sheetFromRows('Allegato', rows)]);

test.each<[string, readonly string[], string]>([
  ['below the plan', own([...PLAN, [], ['Termine', 'Significato'], ...MEANINGS]), 'PIRA 2024!A4'],
  ['above the plan', own([['Termine', 'Significato'], ...MEANINGS, [], ...PLAN]), 'PIRA 2024!A1'],
  ['below a title', own([...PLAN, [], ['Glossario'], ...MEANINGS]), 'PIRA 2024!A4'],
  ['without a title', own([...PLAN, [], ...MEANINGS]), 'PIRA 2024!A4'],
  [
    'with other words',
    own([...PLAN, [], ['Sigla', 'Definizione'], ['PIRA', 'Piano degli indicatori'], ...MEANINGS]),
    'PIRA 2024!A4',
  ],
  ['below a heading of their own', own([...PLAN, [], ['Campo', 'Contenuto'], ...MEANINGS]), 'PIRA 2024!A4'],
  ['what a form asks for', own([...PLAN, [], ...FORM]), 'PIRA 2024!A4'],
])('words and what they mean are no card: %s', (_, told, place) => {
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(READ);
  expect(told[1]).toBe(`left out: ${place} other-table`);
});

test.each<[string, Rows]>([
  ['words and what they mean', MEANINGS],
  [
    'how to fill in, with an example of a target',
    [
      ['Istruzioni'],
      [],
      ['Obiettivo:', 'riportare il testo approvato'],
      ['Indicatore:', 'riportare la denominazione'],
      ['Target:', "indicare il valore con l'operatore, ad esempio >= 80%"],
    ],
  ],
  [
    'a card that nobody has filled in',
    [
      ['Obiettivo', '………………'],
      ['Indicatore', '………………'],
      ['Target', '………………'],
    ],
  ],
  ['a legend', [['Legenda'], ['R', 'Indicatore di risultato'], ['E', 'Indicatore di efficienza']]],
])('a sheet of its own: %s', (_, rows) => {
  expect(beside(rows)).toEqual([expect.stringMatching(READ), 'left out: Allegato!A1 no-plan']);
});

test.each<[string, Rows, string]>([
  [
    'with its target in words',
    [
      ['Obiettivo', 'Semplificare'],
      ['Indicatore', 'Nuovo regolamento'],
      ['Target 2024', 'Approvazione del regolamento'],
    ],
    'Nuovo regolamento |  |  | Semplificare |  | 2024 B3 Approvazione del regolamento | ',
  ],
  [
    'with its target still open',
    [
      ['Obiettivo', 'Semplificare'],
      ['Indicatore', 'Pratiche evase'],
      ['Target 2024', '………………'],
    ],
    'Pratiche evase |  |  | Semplificare |  |  | ',
  ],
  [
    'named like a definition',
    [
      ['Campo', 'Contenuto'],
      ['Obiettivo', 'Risultato da conseguire nei mercati esteri'],
      ['Indicatore', 'Valore della produzione'],
      ['Target 2024', '>= 10'],
    ],
    'Valore della produzione |  |  | Risultato da conseguire nei mercati esteri |  | 2024 B4 >= 10 | ',
  ],
])('a card stays one: %s', (_, rows, expected) => {
  expect(own(rows)[0]).toBe(expected);
});
